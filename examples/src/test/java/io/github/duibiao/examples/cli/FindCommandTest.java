package io.github.duibiao.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindCommandTest {
  @TempDir Path temp;

  @Test
  void theTasksMostLikeATextOrATaskAreFound() throws Exception {
    Path store = temp.resolve("store");
    Path documents = Documents.county(temp);
    assertThat(Run.of("store", "add", store, documents, Documents.town(temp)).status()).isZero();
    Run text = Run.of("find", store, "解读材料与政策文件同步公开");
    assertThat(text.status()).as(text.err()).isEqualTo(Exit.DONE);
    assertThat(text.out()).contains("\"duibiao/found/1\"", "jiaxian-2024#1", "yizhen-2024#1");
    Run like = Run.of("find", store, "--like", "jiaxian-2024#1", "--most", "1");
    assertThat(like.status()).as(like.err()).isEqualTo(Exit.DONE);
    assertThat(like.out()).contains("yizhen-2024#1").doesNotContain("\"task\": \"jiaxian");
  }

  @Test
  void whatIsNotThereIsNamed() throws Exception {
    Path store = temp.resolve("store");
    Run.of("store", "add", store, Documents.county(temp));
    Run run = Run.of("find", store, "--like", "jiaxian-2024#77");
    assertThat(run.status()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("jiaxian-2024#77");
    assertThat(Run.of("find", store).status()).isEqualTo(Exit.USAGE);
    assertThat(Run.of("find", store, "a", "--most", "1000").status()).isEqualTo(Exit.USAGE);
    assertThat(Run.of("find", temp, "a").status()).isEqualTo(Exit.UNREADABLE);
  }
}
