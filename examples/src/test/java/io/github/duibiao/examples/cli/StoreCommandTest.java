package io.github.duibiao.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCommandTest {
  @TempDir Path temp;

  private Path documents() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("documents"));
    Documents.county(folder);
    Documents.town(folder);
    return folder;
  }

  @Test
  void plansAreAddedListedAndExported() throws IOException {
    Path store = temp.resolve("store");
    Run add = Run.of("store", "add", store, documents(), "sample:xuanhan");
    assertThat(add.status()).as(add.err()).isEqualTo(Exit.DONE);
    assertThat(add.out()).isEmpty();
    assertThat(add.err()).contains("新加入 3 份，库中共 3 份。", "Added 3; the store has 3 plans.");
    Run list = Run.of("store", "list", store);
    assertThat(list.status()).isEqualTo(Exit.DONE);
    assertThat(list.out()).contains("\"duibiao/store/1\"", "jiaxian-2024", "xuanhan-2023");
    Run export = Run.of("store", "export", store);
    assertThat(export.status()).isEqualTo(Exit.DONE);
    assertThat(export.out().lines()).hasSize(3).allMatch(each -> each.contains("duibiao/plan/1"));
    assertThat(Run.of("store", "export", store, "--out", temp.resolve("out")).status()).isZero();
    assertThat(temp.resolve("out/plans.jsonl")).hasContent(export.out());
  }

  @Test
  void addingAgainReadsOnlyWhatIsNew() throws IOException {
    Path store = temp.resolve("store");
    Path documents = Files.createDirectories(temp.resolve("documents"));
    Documents.county(documents);
    assertThat(Run.of("store", "add", store, documents).status()).isEqualTo(Exit.DONE);
    Documents.town(documents);
    Run again = Run.of("store", "add", store, documents);
    assertThat(again.status()).as(again.err()).isEqualTo(Exit.DONE);
    assertThat(again.err())
        .contains("1 files were added before", "Added 1; the store has 2 plans.");
    Run third = Run.of("store", "add", store, documents);
    assertThat(third.status()).as(third.err()).isEqualTo(Exit.DONE);
    assertThat(third.err())
        .contains("Added 0; the store has 2 plans.")
        .doesNotContain("No file was found", "No document was found");
    Files.writeString(documents.resolve("broken.json"), "{");
    Run fourth = Run.of("store", "add", store, documents);
    assertThat(fourth.status()).as("of a run that added none").isEqualTo(Exit.UNREADABLE);
    assertThat(fourth.err()).contains("broken.json", "could not read 1");
  }

  @Test
  void whatIsDamagedIsToldAndTheRestIsDone() throws IOException {
    Path store = temp.resolve("store");
    Run.of("store", "add", store, documents());
    Run.of("store", "add", store, "sample:xuanhan");
    Path plans = store.resolve("plans.jsonl.gz");
    byte[] bytes = Files.readAllBytes(plans);
    Files.write(plans, Arrays.copyOf(bytes, bytes.length - 10));
    for (String deed : StoreCommand.DEEDS.subList(1, 3)) {
      Run run = Run.of("store", deed, store);
      assertThat(run.status()).isEqualTo(Exit.UNREADABLE);
      assertThat(run.out()).contains("jiaxian-2024", "yizhen-2024").doesNotContain("xuanhan");
      assertThat(run.err()).contains("plans.jsonl.gz 在第", "breaks off at byte");
    }
  }

  @Test
  void wrongUsageAndFoldersOfOtherThingsAreNamed() throws IOException {
    assertThat(Run.of("store").status()).isEqualTo(Exit.USAGE);
    assertThat(Run.of("store", "burn", temp).status()).isEqualTo(Exit.USAGE);
    assertThat(Run.of("store", "add", temp).status()).isEqualTo(Exit.USAGE);
    Path documents = documents();
    Run run = Run.of("store", "list", documents);
    assertThat(run.status()).isEqualTo(Exit.UNREADABLE);
    assertThat(run.err()).contains("is no store of plans");
    assertThat(Run.of("store", "add", documents, documents).status()).isEqualTo(Exit.UNREADABLE);
    assertThat(Run.of("store", "list", temp.resolve("none")).status()).isNotEqualTo(Exit.DONE);
  }
}
