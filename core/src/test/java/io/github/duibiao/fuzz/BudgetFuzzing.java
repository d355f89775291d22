package io.github.duibiao.fuzz;

import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Limits.Limit;
import io.github.duibiao.reading.PlanReadException;
import io.github.duibiao.reading.PlanReader;
import io.github.duibiao.reading.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Reads mutated documents, one after another, with a budget of time and memory: a document fails
 * that takes longer than its budget, fills the memory, ends in anything but a plan or a reason, or
 * keeps a good document behind it from being read. To be run by a virtual machine of 512 MB:
 *
 * <pre>{@code
 * java -Xmx512m -cp … io.github.duibiao.fuzz.BudgetFuzzing SECONDS SEED FINDINGS DOCUMENT…
 * }</pre>
 */
final class BudgetFuzzing {
  /** From here on a document is worth a look, though it is within its budget. */
  private static final double SLOW = 8;

  private static final double BUDGET = 30;

  /** It is the time of the processor that is judged: others may keep the machine from reading. */
  private static final PlanReader READER =
      PlanReader.standard().with(Limits.standard().with(Limit.SECONDS, 600));

  private final Random random;
  private final Mutations mutations;
  private final Path findings;
  private final Path good;
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private int count;
  private int failed;
  private double slowest;
  private String slowestName = "";

  private BudgetFuzzing(long seed, Path findings) throws IOException {
    this.random = new Random(seed);
    this.mutations = new Mutations(seed);
    this.findings = findings;
    this.good = Files.write(findings.resolve("good.txt"), SyntheticDocuments.of(FuzzTarget.TXT));
  }

  public static void main(String[] words) throws IOException {
    Path findings = Files.createDirectories(Path.of(words[2]));
    List<Path> documents = new ArrayList<>();
    for (int i = 3; i < words.length; i++) {
      documents.add(Path.of(words[i]));
    }
    BudgetFuzzing fuzzing = new BudgetFuzzing(Long.parseLong(words[1]), findings);
    long end = System.nanoTime() + Long.parseLong(words[0]) * 1_000_000_000L;
    while (System.nanoTime() < end) {
      fuzzing.one(documents.get(fuzzing.random.nextInt(documents.size())));
    }
    System.out.printf(
        "%d documents, %d failed, slowest %.1f s (%s), %s%n",
        fuzzing.count, fuzzing.failed, fuzzing.slowest, fuzzing.slowestName, fuzzing.outcomes);
  }

  private void one(Path file) throws IOException {
    byte[] whole = Files.readAllBytes(file);
    String name = file.getFileName().toString();
    boolean packed = whole.length > 2 && whole[0] == 'P' && whole[1] == 'K';
    byte[] bytes = packed && random.nextInt(8) > 0 ? part(whole) : mutations.of(whole);
    Path mutated = Files.write(findings.resolve("now-" + name), bytes);
    long start = processorTime();
    String fault = read(mutated);
    double seconds = (processorTime() - start) / 1e9;
    count++;
    if (seconds > slowest) {
      slowest = seconds;
      slowestName = name;
    }
    if (fault.isEmpty() && seconds > SLOW) {
      fault = seconds > BUDGET ? "over its budget" : "slow";
    }
    if (!fault.isEmpty()) {
      failed++;
      Path found = findings.resolve(count + "-" + name);
      Files.write(found, bytes);
      System.out.printf("%s %s %.1f s%n", found, fault, seconds);
    }
    Files.delete(mutated);
  }

  /** Not the time of the clock, of which others take what they like. */
  private static long processorTime() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : System.nanoTime();
  }

  /**
   * Reads a mutated document and then a good one, as one batch. Returns what is wrong with how that
   * went; empty where nothing is.
   */
  private String read(Path mutated) {
    List<String> faults = new ArrayList<>();
    boolean[] lastIsRead = new boolean[1];
    try (Stream<Reading> all = READER.readAll(List.of(mutated, good))) {
      all.forEach(
          each -> {
            lastIsRead[0] = each instanceof Reading.Done && each.source().equals(good.toString());
            if (!lastIsRead[0]) {
              count(each, faults);
            }
          });
    } catch (Throwable e) {
      faults.add(e.toString());
    }
    if (!lastIsRead[0]) {
      faults.add("the last document is not read");
    }
    return String.join("; ", faults);
  }

  private void count(Reading reading, List<String> faults) {
    String outcome = "SKIPPED";
    if (reading instanceof Reading.Done) {
      outcome = "READ";
    } else if (reading instanceof Reading.Failed failure) {
      outcome = failure.reason().reason().name();
      String fault = fault(failure.reason());
      if (!fault.isEmpty()) {
        faults.add(fault);
      }
    }
    outcomes.merge(outcome, 1, Integer::sum);
  }

  private static String fault(PlanReadException e) {
    Throwable each = e;
    while (each.getCause() != null) {
      each = each.getCause();
    }
    boolean fault =
        e.reason() == PlanReadException.Reason.FAULT
            || each instanceof OutOfMemoryError
            || String.valueOf(e.getMessage()).contains("seconds=");
    boolean ours =
        e.reason() != PlanReadException.Reason.BROKEN_JSON
            && (each instanceof RuntimeException || each instanceof StackOverflowError)
            && each.getStackTrace().length > 0
            && each.getStackTrace()[0].getClassName().startsWith("io.github.duibiao");
    return fault || ours
        ? each + (each.getStackTrace().length > 0 ? " at " + each.getStackTrace()[0] : "")
        : "";
  }

  /** Mutates one part of a packed document, and packs it again. */
  private byte[] part(byte[] packed) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
      for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
        parts.put(each.getName(), zip.readAllBytes());
      }
    }
    List<Map.Entry<String, byte[]>> all = new ArrayList<>(parts.entrySet());
    // The large parts hold the text.
    Map.Entry<String, byte[]> chosen = all.get(random.nextInt(all.size()));
    for (int i = 0; i < 2; i++) {
      Map.Entry<String, byte[]> other = all.get(random.nextInt(all.size()));
      chosen = other.getValue().length > chosen.getValue().length ? other : chosen;
    }
    chosen.setValue(mutations.of(chosen.getValue()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (Map.Entry<String, byte[]> each : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue());
      }
    }
    return out.toByteArray();
  }
}
