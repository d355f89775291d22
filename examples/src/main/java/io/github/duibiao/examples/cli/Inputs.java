package io.github.duibiao.examples.cli;

import io.github.duibiao.Comparison;
import io.github.duibiao.examples.samples.SamplePlans;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.reading.PlanReadException;
import io.github.duibiao.reading.PlanReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plans that a command was given.
 *
 * @param plans those that could be read, in their order
 * @param complete whether all could be
 */
record Inputs(List<Plan> plans, boolean complete) {
  static final String SAMPLE = "sample:";

  /** Reads all files, by as many threads as there are cores; speaks of them in their order. */
  static Inputs read(List<String> files, Terminal terminal) {
    List<Reading> readings = files.parallelStream().map(Inputs::read).toList();
    List<Plan> plans = new ArrayList<>();
    for (Reading each : readings) {
      if (each.plan() == null) {
        terminal.say(each.reason());
      } else {
        plans.add(each.plan());
      }
    }
    return new Inputs(List.copyOf(plans), plans.size() == files.size());
  }

  /** Returns the plan, or null where it cannot be read and the user was told why. */
  static @Nullable Plan read(String file, Terminal terminal) {
    Reading reading = read(file);
    if (reading.plan() == null) {
      terminal.say(reading.reason());
    }
    return reading.plan();
  }

  private record Reading(@Nullable Plan plan, String reason) {
    static Reading failed(String file, String zh, String en) {
      return new Reading(null, file + ": " + zh + " " + en);
    }
  }

  private static Reading read(String file) {
    try {
      return file.startsWith(SAMPLE)
          ? sample(file)
          : new Reading(PlanReader.standard().read(Path.of(file)), "");
    } catch (PlanReadException e) {
      return new Reading(null, e.getMessage() + hint(file));
    } catch (InvalidPathException e) {
      return Reading.failed(file, "不是文件名。", "Not the name of a file: " + e.getReason() + ".");
    } catch (RuntimeException | StackOverflowError e) {
      // The other inputs are worth more than this one's fault.
      return Reading.failed(file, "读取时程序出错。", "A fault of the program while reading: " + e + ".");
    }
  }

  private static Reading sample(String file) {
    Plan plan = SamplePlans.find(file.substring(SAMPLE.length())).orElse(null);
    if (plan == null) {
      String names = String.join(" ", samples());
      return Reading.failed(
          file, "没有这个样例；可用：" + names + "。", "No such sample; there are " + names + ".");
    }
    return new Reading(plan, "");
  }

  /** Returns the bundled plans as inputs. */
  static List<String> samples() {
    List<String> samples = new ArrayList<>();
    for (String id : SamplePlans.ids()) {
      samples.add(SAMPLE + id);
    }
    return samples;
  }

  /** In a locale without Chinese, Java cannot even name a Chinese file. */
  private static String hint(String file) {
    return file.indexOf('\uFFFD') < 0
        ? ""
        : " 文件名无法在当前语言环境中表示，请设 LC_ALL=C.UTF-8。"
            + " The name cannot be told in this locale; set LC_ALL=C.UTF-8.";
  }

  /** Returns the files among the inputs, which no output may overwrite. */
  static List<Path> paths(List<String> files) {
    List<Path> paths = new ArrayList<>();
    for (String file : files) {
      Path path = path(file);
      if (path != null) {
        paths.add(path);
      }
    }
    return paths;
  }

  private static @Nullable Path path(String file) {
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      return null; // Reading it will say so.
    }
  }

  /** Returns the plans with ids that differ. */
  Comparison comparison() {
    return Comparison.of(plans);
  }

  int status() {
    return complete ? Exit.DONE : Exit.UNREADABLE;
  }
}
