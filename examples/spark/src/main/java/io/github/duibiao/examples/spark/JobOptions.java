package io.github.duibiao.examples.spark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the job is told to do.
 *
 * @param store the folder of a store of plans; null where it reads something else
 * @param documents files and folders of documents
 * @param tasks a table of tasks that an earlier run wrote; null where it reads something else
 * @param out where the tables are written
 * @param cosine how alike the texts of a pair are at least
 * @param group how alike the texts of a group are to its centre at least
 * @param block how many texts are joined with as many at a time
 */
record JobOptions(
    @Nullable String store,
    List<Path> documents,
    @Nullable String tasks,
    String out,
    double cosine,
    double group,
    int block) {
  static final String USAGE =
      """
      duibiao-spark --out FOLDER (--store FOLDER | --tasks TABLE | DOCUMENT...) [OPTION VALUE]...
        --store FOLDER  要点库 a store of plans
        --tasks TABLE   以前运行写出的任务表 a table of tasks that an earlier run wrote
        --cosine 0.5    成对文本的最低余弦 how alike the texts of a pair are at least
        --group 0.7     归入一组的最低余弦，不低于前者 how alike those of a group are; not below that
        --block 16384   一次连接的文本数 how many texts are joined with as many at a time""";

  private static final Set<String> NAMES =
      Set.of("--store", "--tasks", "--out", "--cosine", "--group", "--block");

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException if it says nothing that can be done
   */
  static JobOptions of(String... words) {
    Map<String, String> values = new HashMap<>();
    List<Path> documents = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      if (!words[i].startsWith("--")) {
        documents.add(Path.of(words[i]));
      } else if (!NAMES.contains(words[i])) {
        throw new IllegalArgumentException("无法识别的选项 unknown option: " + words[i]);
      } else if (i + 1 == words.length) {
        throw new IllegalArgumentException("选项缺少值 a value is missing after " + words[i]);
      } else {
        values.put(words[i], words[++i]);
      }
    }
    String out = values.get("--out");
    if (out == null) {
      throw new IllegalArgumentException("缺少 missing: --out FOLDER");
    }
    int inputs = (documents.isEmpty() ? 0 : 1) + (values.containsKey("--store") ? 1 : 0);
    if (inputs + (values.containsKey("--tasks") ? 1 : 0) != 1) {
      throw new IllegalArgumentException("须给出一种来源 give one of a store, tasks, documents");
    }
    double cosine = number(values, "--cosine", "0.5");
    double group = number(values, "--group", "0.7");
    double block = number(values, "--block", "16384");
    if (!(cosine > 0 && cosine <= group && group <= 1 && block >= 1 && block <= 1 << 20)) {
      throw new IllegalArgumentException(
          "超出范围 out of range: 0 < cosine <= group <= 1, 1 <= block <= " + (1 << 20));
    }
    return new JobOptions(
        values.get("--store"), documents, values.get("--tasks"), out, cosine, group, (int) block);
  }

  private static double number(Map<String, String> values, String name, String usual) {
    String value = values.getOrDefault(name, usual);
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " " + value + ": 应为数字 a number is expected", e);
    }
  }
}
