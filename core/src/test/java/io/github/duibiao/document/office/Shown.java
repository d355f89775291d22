package io.github.duibiao.document.office;

import io.github.duibiao.document.Block;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.Formats;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Paragraph;
import io.github.duibiao.document.Table;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Documents as lines that a test can be read by. */
final class Shown {
  private Shown() {}

  /** Returns the bytes of a file beside the tests. */
  static byte[] file(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Shown.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    }
  }

  /** Paragraphs as they are, {@code #} before headings; rows with {@code ^} where covered. */
  static List<String> lines(byte[] bytes, String name) throws DocumentException {
    return lines(Formats.standard().read(bytes, name, Limits.standard()));
  }

  static List<String> lines(Document document) {
    List<String> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        lines.add((paragraph.level() > 0 ? "#" : "") + paragraph.text());
      } else if (block instanceof Table table) {
        for (List<Table.Cell> row : table.rows()) {
          List<String> cells = new ArrayList<>();
          row.forEach(cell -> cells.add((cell.continued() ? "^" : "") + cell.text()));
          lines.add(String.join("|", cells).replace("\n", "/"));
        }
      }
    }
    return lines;
  }
}
