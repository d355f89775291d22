package io.github.duibiao.fuzz;

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
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Reads mutated documents, one after another, with a budget of time and memory: a document fails
 * that takes longer than its budget, fills the memory, or ends in anything but a plan or a reason.
 * To be run by a virtual machine of 512 MB:
 *
 * <pre>{@code
 * java -Xmx512m -cp … io.github.duibiao.fuzz.BudgetFuzzing SECONDS SEED FINDINGS DOCUMENT…
 * }</pre>
 */
final class BudgetFuzzing {
  /** From here on a document is worth a look, though it is within its budget. */
  private static final double SLOW = 8;

  private static final double BUDGET = 31.5;

  private final Random random;
  private final Mutations mutations;
  private final Path findings;
  private int count;
  private int plans;
  private int failed;
  private double slowest;

  private BudgetFuzzing(long seed, Path findings) {
    this.random = new Random(seed);
    this.mutations = new Mutations(seed);
    this.findings = findings;
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
        "%d documents, %d read, %d failed, slowest %.1f s%n",
        fuzzing.count, fuzzing.plans, fuzzing.failed, fuzzing.slowest);
  }

  private void one(Path file) throws IOException {
    byte[] whole = Files.readAllBytes(file);
    String name = file.getFileName().toString();
    boolean packed = whole.length > 2 && whole[0] == 'P' && whole[1] == 'K';
    byte[] bytes = packed && random.nextInt(8) > 0 ? part(whole) : mutations.of(whole);
    long start = processorTime();
    String fault = isArchive(name) ? archive(name, bytes) : document(name, bytes);
    double seconds = (processorTime() - start) / 1e9;
    count++;
    slowest = Math.max(slowest, seconds);
    if (fault.isEmpty() && seconds > SLOW) {
      fault = seconds > BUDGET ? "over its budget" : "slow";
    }
    if (!fault.isEmpty()) {
      failed++;
      Path found = findings.resolve(count + "-" + name);
      Files.write(found, bytes);
      System.out.printf("%s %s %.1f s%n", found, fault, seconds);
    }
  }

  private static boolean isArchive(String name) {
    return name.matches(".*\\.(?:zip|7z|rar|eml)");
  }

  /** Not the time of the clock, of which others take what they like. */
  private static long processorTime() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : System.nanoTime();
  }

  /** Returns what is wrong with how a document was read; empty where nothing is. */
  private String document(String name, byte[] bytes) {
    try {
      PlanReader.standard().read(bytes, name);
      plans++;
      return "";
    } catch (PlanReadException e) {
      return fault(e);
    } catch (Throwable e) {
      return e.toString();
    }
  }

  private String archive(String name, byte[] bytes) throws IOException {
    Path file = Files.write(findings.resolve("now-" + name), bytes);
    StringBuilder fault = new StringBuilder();
    try (Stream<Reading> all = PlanReader.standard().readAll(List.of(file))) {
      all.forEach(
          each -> {
            if (each instanceof Reading.Failed failure) {
              fault.append(fault(failure.reason()));
            } else if (each instanceof Reading.Done) {
              plans++;
            }
          });
    } catch (Throwable e) {
      return e.toString();
    }
    return fault.toString();
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
