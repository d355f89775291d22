package io.github.duibiao.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.duibiao.corpus.GeneratedCorpus.GeneratedPlan;
import io.github.duibiao.json.PlanJson;
import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.plan.Plan;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store keeps what it acknowledged, whatever becomes of the process, the disk or the file. */
class PlanStoreTest {
  private static final List<Plan> PLANS =
      GeneratedCorpus.list(1, 12).stream()
          .map(GeneratedPlan::plan)
          .map(PlanStoreTest::small)
          .toList();

  /** So that a store can be cut at each of its bytes. */
  private static Plan small(Plan plan) {
    return plan.toBuilder().tasks(plan.tasks().subList(0, 1)).build();
  }

  @TempDir Path temp;

  private static void add(Path store, List<Plan> plans, int perBlock) throws IOException {
    try (StoreWriter writer = PlanStore.write(store)) {
      for (int i = 0; i < plans.size(); i++) {
        assertThat(writer.add(plans.get(i))).isTrue();
        if ((i + 1) % perBlock == 0) {
          writer.flush();
          assertThat(writer.acknowledged()).isEqualTo(PlanStore.open(store).size());
        }
      }
    }
  }

  private static List<Plan> read(PlanStore store, List<StoreFault> faults) throws IOException {
    try (Stream<Plan> plans = store.plans(faults::add)) {
      return plans.toList();
    }
  }

  private static List<Plan> read(Path store) throws IOException {
    List<StoreFault> faults = new ArrayList<>();
    PlanStore opened = PlanStore.open(store);
    List<Plan> plans = read(opened, faults);
    assertThat(faults).isEmpty();
    assertThat(opened.faults()).isEmpty();
    return plans;
  }

  @Test
  void aStoreGivesBackWhatItWasGivenInItsOrder() throws IOException {
    Path store = temp.resolve("store");
    add(store, PLANS.subList(0, 5), 2);
    add(store, PLANS.subList(5, 12), 100);
    assertThat(read(store)).isEqualTo(PLANS);
    PlanStore opened = PlanStore.open(store);
    assertThat(opened.list()).isEqualTo(PLANS.stream().map(StoredPlan::of).toList());
    assertThat(opened.plan(PLANS.get(7).id())).contains(PLANS.get(7));
    assertThat(opened.plan("none")).isEmpty();
    try (InputStream in =
        new GZIPInputStream(Files.newInputStream(store.resolve(PlanStore.PLANS)))) {
      String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(lines.lines()).containsExactlyElementsOf(lines(PLANS));
    }
  }

  private static List<String> lines(List<Plan> plans) {
    return plans.stream().map(PlanJson::writeLine).toList();
  }

  @Test
  void thePlanThatIsThereIsNotAddedAgainAndAnIdIsNotTakenTwice() throws IOException {
    Path store = temp.resolve("store");
    Plan plan = PLANS.get(0);
    Plan other = plan.toBuilder().title("另一份").build();
    for (int run = 0; run < 2; run++) {
      try (StoreWriter writer = PlanStore.write(store)) {
        assertThat(writer.add(plan)).isEqualTo(run == 0);
        assertThat(writer.add(other)).isEqualTo(run == 0);
        assertThat(writer.add(other)).isFalse();
        assertThat(writer.has(plan.source().name(), plan.source().sha256())).isTrue();
        assertThat(writer.has("other.txt", plan.source().sha256())).isFalse();
      }
      Files.delete(store.resolve(PlanStore.INDEX));
    }
    assertThat(PlanStore.open(store).list())
        .extracting(StoredPlan::id)
        .containsExactly(plan.id(), plan.id() + "-2");
  }

  @Test
  void aStoreCutAtAnyByteHasAllWholeBlocksAndGoesOn() throws IOException {
    Path whole = temp.resolve("whole");
    add(whole, PLANS.subList(0, 6), 2);
    byte[] bytes = Files.readAllBytes(whole.resolve(PlanStore.PLANS));
    byte[] index = Files.readAllBytes(whole.resolve(PlanStore.INDEX));
    List<Integer> ends = ends(bytes);
    assertThat(ends).hasSize(3);
    for (int cut = 0; cut < bytes.length; cut++) {
      Path store = Files.createDirectories(temp.resolve("cut" + cut));
      Files.write(store.resolve(PlanStore.PLANS), Arrays.copyOf(bytes, cut));
      if (cut % 2 == 0) {
        Files.write(store.resolve(PlanStore.INDEX), index);
      }
      int at = cut;
      int blocks = (int) ends.stream().filter(end -> end <= at).count();
      PlanStore opened = PlanStore.open(store);
      assertThat(read(opened, new ArrayList<>())).isEqualTo(PLANS.subList(0, blocks * 2));
      boolean between = cut == 0 || ends.contains(cut);
      assertThat(opened.faults().stream().map(StoreFault::kind))
          .as("cut at %d", cut)
          .filteredOn(kind -> kind != StoreFault.Kind.INDEX)
          .isEqualTo(between ? List.of() : List.of(StoreFault.Kind.CUT));
      if (cut % 50 == 0) {
        try (StoreWriter writer = PlanStore.write(store)) {
          for (Plan each : PLANS) {
            writer.add(each);
          }
        }
        assertThat(read(store)).isEqualTo(PLANS);
      }
    }
  }

  private static List<Integer> ends(byte[] bytes) {
    List<Integer> ends = new ArrayList<>();
    for (int at = 0; at < bytes.length; ) {
      at += StoreBlock.length(Arrays.copyOfRange(bytes, at, at + StoreBlock.HEADER), 20);
      ends.add(at);
    }
    return ends;
  }

  @Test
  void aBlockWithAnyByteChangedIsLeftOutAndTold() throws IOException {
    Path store = temp.resolve("store");
    add(store, PLANS.subList(0, 6), 2);
    Path file = store.resolve(PlanStore.PLANS);
    byte[] bytes = Files.readAllBytes(file);
    List<Integer> ends = ends(bytes);
    List<Plan> others = new ArrayList<>(PLANS.subList(0, 2));
    others.addAll(PLANS.subList(4, 6));
    int told = 0;
    for (int at = ends.get(0); at < ends.get(1); at++) {
      byte[] changed = bytes.clone();
      changed[at] ^= 0x55;
      Files.write(file, changed);
      boolean indexed = at % 2 == 0;
      List<StoreFault> faults = new ArrayList<>();
      if (!indexed) {
        Files.deleteIfExists(store.resolve(PlanStore.INDEX));
      }
      PlanStore opened = PlanStore.open(store);
      List<Plan> read = read(opened, faults);
      faults.addAll(opened.faults());
      // Four bytes of the header, when it was written and on what system, say nothing here.
      if (!read.equals(PLANS.subList(0, 6))) {
        assertThat(read).as("byte %d", at).isEqualTo(others);
        assertThat(faults).extracting(StoreFault::kind).contains(StoreFault.Kind.DAMAGED);
        told++;
      }
      if (!indexed) {
        Files.write(file, bytes);
        PlanStore.write(store).close();
      }
    }
    assertThat(told).isGreaterThan(ends.get(1) - ends.get(0) - 10);
  }

  @Test
  void plansAreAddedBehindADamagedBlock() throws IOException {
    Path store = temp.resolve("store");
    add(store, PLANS.subList(0, 4), 2);
    Path file = store.resolve(PlanStore.PLANS);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 3] ^= 1;
    Files.write(file, bytes);
    try (StoreWriter writer = PlanStore.write(store)) {
      assertThat(writer.faults()).extracting(StoreFault::kind).contains(StoreFault.Kind.DAMAGED);
      for (Plan each : PLANS) {
        writer.add(each);
      }
    }
    PlanStore opened = PlanStore.open(store);
    assertThat(read(opened, new ArrayList<>())).containsExactlyInAnyOrderElementsOf(PLANS);
    assertThat(opened.faults())
        .extracting(StoreFault::kind)
        .containsExactly(StoreFault.Kind.DAMAGED);
  }

  @Test
  void plansOfADamagedBlockThatTheIndexKnowsAreAddedAgain() throws IOException {
    Path store = temp.resolve("store");
    add(store, PLANS.subList(0, 6), 2);
    Path file = store.resolve(PlanStore.PLANS);
    byte[] bytes = Files.readAllBytes(file);
    bytes[ends(bytes).get(1) - 7] ^= 1;
    Files.write(file, bytes);
    Plan lost = PLANS.get(2);
    try (StoreWriter writer = PlanStore.write(store)) {
      assertThat(writer.faults()).extracting(StoreFault::kind).contains(StoreFault.Kind.DAMAGED);
      assertThat(writer.acknowledged()).isEqualTo(4);
      assertThat(writer.has(lost.source().name(), lost.source().sha256())).isFalse();
      for (Plan each : PLANS.subList(0, 6)) {
        assertThat(writer.add(each)).isEqualTo(PLANS.subList(2, 4).contains(each));
      }
    }
    PlanStore opened = PlanStore.open(store);
    assertThat(opened.plan(lost.id())).contains(lost);
    assertThat(read(opened, new ArrayList<>()))
        .containsExactlyInAnyOrderElementsOf(PLANS.subList(0, 6));
    assertThat(opened.faults())
        .extracting(StoreFault::kind)
        .containsExactly(StoreFault.Kind.DAMAGED);
  }

  @Test
  void anIndexThatDoesNotFitIsMadeAnew() throws IOException {
    Path store = temp.resolve("store");
    Path other = temp.resolve("other");
    add(store, PLANS.subList(0, 6), 2);
    add(other, PLANS, 5);
    Path index = store.resolve(PlanStore.INDEX);
    byte[] right = Files.readAllBytes(index);
    for (byte[] wrong :
        List.of(
            new byte[0],
            "nonsense\n\n".getBytes(StandardCharsets.UTF_8),
            Arrays.copyOf(right, right.length / 2),
            Files.readAllBytes(other.resolve(PlanStore.INDEX)))) {
      Files.write(index, wrong);
      assertThat(read(PlanStore.open(store), new ArrayList<>())).isEqualTo(PLANS.subList(0, 6));
      PlanStore.write(store).close();
      assertThat(Files.readAllBytes(index)).isEqualTo(right);
    }
  }

  @Test
  void twoWritersAtOnceAreRefused() throws IOException {
    Path store = temp.resolve("store");
    try (StoreWriter writer = PlanStore.write(store)) {
      writer.add(PLANS.get(0));
      assertThatThrownBy(() -> PlanStore.write(store))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("正由另一进程写入")
          .hasMessageContaining("Another process is writing");
    }
    PlanStore.write(store).close();
    assertThat(read(store)).containsExactly(PLANS.get(0));
  }

  @Test
  void whatIsNoStoreIsLeftAlone() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("documents"));
    Files.writeString(folder.resolve("a.txt"), "要点");
    for (StoreException e :
        List.of(
            catchThrowableOfType(StoreException.class, () -> PlanStore.write(folder)),
            catchThrowableOfType(StoreException.class, () -> PlanStore.open(folder)))) {
      assertThat(e.fault().say(MemoLanguage.EN)).contains("documents is no store of plans");
    }
    assertThat(folder).isDirectoryContaining("glob:**a.txt");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
    assertThatThrownBy(() -> PlanStore.open(temp.resolve("none")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("store add");
  }

  @Test
  void aWriterThatIsKilledLosesNothingItAcknowledged() throws Exception {
    Path store = temp.resolve("store");
    List<Plan> all = GeneratedCorpus.list(2, 400).stream().map(GeneratedPlan::plan).toList();
    for (int run = 0; run < 3; run++) {
      int before = run == 0 ? 0 : PlanStore.open(store).size();
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  SlowWriter.class.getName(),
                  store.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      int acknowledged = 0;
      try (BufferedReader out =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        for (int i = 0; i < 3 + run; i++) {
          String line = out.readLine();
          assertThat(line).isNotNull();
          acknowledged = Integer.parseInt(line);
        }
        assertThatThrownBy(() -> PlanStore.write(store)).isInstanceOf(StoreException.class);
        process.destroyForcibly();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      }
      assertThat(acknowledged).isGreaterThan(before);
      PlanStore opened = PlanStore.open(store);
      assertThat(opened.size()).isGreaterThanOrEqualTo(acknowledged);
      assertThat(read(opened, new ArrayList<>())).isEqualTo(all.subList(0, opened.size()));
    }
    try (StoreWriter writer = PlanStore.write(store)) {
      for (Plan each : all) {
        writer.add(each);
      }
    }
    assertThat(read(store)).isEqualTo(all);
  }

  /** Adds the plans of a corpus to a store, and says how many are acknowledged. */
  static final class SlowWriter {
    public static void main(String[] words) throws IOException {
      try (StoreWriter writer = PlanStore.write(Path.of(words[0]))) {
        int added = 0;
        for (GeneratedPlan each : GeneratedCorpus.list(2, 400)) {
          if (writer.add(each.plan()) && ++added % 7 == 0) {
            writer.flush();
            System.out.println(writer.acknowledged());
          }
        }
      }
    }
  }

  @Test
  void aFullDiskIsToldAndNothingAcknowledgedIsLost() throws Exception {
    Path disk = Files.createDirectories(temp.resolve("disk"));
    Assumptions.assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk.toString()) == 0,
        "no small disk can be mounted here");
    try {
      Path store = disk.resolve("store");
      List<Plan> all = GeneratedCorpus.list(2, 400).stream().map(GeneratedPlan::plan).toList();
      StoreException full =
          catchThrowableOfType(
              StoreException.class,
              () -> {
                try (StoreWriter writer = PlanStore.write(store)) {
                  for (Plan each : all) {
                    writer.add(each);
                  }
                }
              });
      assertThat(full.fault().kind()).isEqualTo(StoreFault.Kind.UNWRITTEN);
      PlanStore opened = PlanStore.open(store);
      int acknowledged = Integer.parseInt(full.fault().values().get(2));
      assertThat(acknowledged).isPositive();
      assertThat(read(opened, new ArrayList<>())).isEqualTo(all.subList(0, acknowledged));
      assertThat(run("mount", "-o", "remount,size=64m", disk.toString())).isZero();
      try (StoreWriter writer = PlanStore.write(store)) {
        for (Plan each : all) {
          writer.add(each);
        }
      }
      assertThat(read(PlanStore.open(store), new ArrayList<>())).isEqualTo(all);
    } finally {
      run("umount", "-l", disk.toString());
    }
  }

  private static int run(String... command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(30, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } catch (IOException e) {
      return -1;
    }
  }
}
