package io.github.duibiao.corpus;

import io.github.duibiao.plan.Level;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Where the plans of a store are, as lines of a file: of every block one line, then one for each of
 * its plans. Every line ends with its own checksum. The file is made of the plans and can be made
 * of them again: what is wrong with it costs time, no more.
 */
final class StoreIndex {
  private static final String HEADER = "duibiao-store-index 1";

  private StoreIndex() {}

  /**
   * A block of plans.
   *
   * @param offset where it begins in the file
   * @param length how many bytes it takes there
   * @param plans its plans, in the order of its lines
   */
  record Block(long offset, int length, List<Entry> plans) {
    Block {
      plans = List.copyOf(plans);
    }

    long end() {
      return offset + length;
    }
  }

  /**
   * A plan of a block.
   *
   * @param digest what it comes to, whatever its id
   */
  record Entry(StoredPlan plan, String digest) {}

  static String header() {
    return sealed(HEADER);
  }

  /** Returns the lines of a block. */
  static String lines(Block block) {
    StringBuilder lines = new StringBuilder();
    lines.append(sealed(block.offset + "\t" + block.length + "\t" + block.plans.size()));
    for (Entry each : block.plans) {
      StoredPlan plan = each.plan;
      lines.append(
          sealed(
              String.join(
                  "\t",
                  each.digest,
                  escaped(plan.id()),
                  optional(plan.title()),
                  optional(plan.year()),
                  optional(plan.place()),
                  optional(plan.level()),
                  Integer.toString(plan.tasks()),
                  escaped(plan.source()),
                  escaped(plan.sha256()))));
    }
    return lines.toString();
  }

  /** Reads the blocks as far as the lines are whole; null where there is no index. */
  static @Nullable List<Block> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return null;
    }
    List<Block> blocks = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      if (!HEADER.equals(opened(reader.readLine()))) {
        return null;
      }
      long end = 0;
      for (Block block = block(reader); block != null; block = block(reader)) {
        if (block.offset < end || block.length < StoreBlock.HEADER) {
          break;
        }
        blocks.add(block);
        end = block.end();
      }
    }
    return blocks;
  }

  private static @Nullable Block block(BufferedReader reader) throws IOException {
    String line = opened(reader.readLine());
    if (line == null) {
      return null;
    }
    try {
      String[] cells = line.split("\t", -1);
      List<Entry> plans = new ArrayList<>();
      for (int count = Integer.parseInt(cells[2]); plans.size() < count; ) {
        String next = opened(reader.readLine());
        if (next == null) {
          return null;
        }
        plans.add(entry(next.split("\t", -1)));
      }
      return new Block(Long.parseLong(cells[0]), Integer.parseInt(cells[1]), plans);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return null; // A line whose checksum fits, of another version.
    }
  }

  private static Entry entry(String[] cells) {
    StoredPlan plan =
        new StoredPlan(
            unescaped(cells[1]),
            optional(cells[2], each -> each),
            optional(cells[3], Integer::valueOf),
            optional(cells[4], each -> each),
            optional(cells[5], Level::valueOf),
            Integer.parseInt(cells[6]),
            unescaped(cells[7]),
            unescaped(cells[8]));
    return new Entry(plan, cells[0]);
  }

  /** Absent is an empty cell; what is there has a mark before it, so that it may be empty too. */
  private static String optional(@Nullable Object value) {
    return value == null ? "" : "=" + escaped(value.toString());
  }

  private static <T> @Nullable T optional(String cell, Function<String, T> parse) {
    return cell.isEmpty() ? null : parse.apply(unescaped(cell.substring(1)));
  }

  private static String escaped(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '\\' || c == '\u0085' || c == '\u2028' || Character.isSurrogate(c)) {
        plain.append(String.format(Locale.ROOT, "\\%04x", (int) c));
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        plain.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }

  private static String sealed(String line) {
    return line + "\t" + checksum(line) + "\n";
  }

  /** Returns a line without its checksum; null where it does not fit or there is no line. */
  private static @Nullable String opened(@Nullable String line) {
    int tab = line == null ? -1 : line.lastIndexOf('\t');
    if (line == null || tab < 0) {
      return null;
    }
    String content = line.substring(0, tab);
    return checksum(content).equals(line.substring(tab + 1)) ? content : null;
  }

  private static String checksum(String line) {
    CRC32 crc = new CRC32();
    crc.update(line.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(crc.getValue());
  }
}
