package io.github.duibiao.similarity.feature;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines of a table that comes with the library: fields parted by tabs, {@code #} a comment. */
final class Lines {
  private Lines() {}

  static List<String[]> of(String resource) {
    try (InputStream in = Lines.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the library's archive");
      }
      return split(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read from the library's archive", e);
    }
  }

  static List<String[]> split(String text) {
    List<String[]> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end > start && text.charAt(start) != '#') {
        lines.add(fields(text, start, end));
      }
      start = end + 1;
    }
    return lines;
  }

  private static String[] fields(String text, int from, int to) {
    List<String> fields = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || text.charAt(i) == '\t') {
        fields.add(text.substring(start, i));
        start = i + 1;
      }
    }
    return fields.toArray(new String[0]);
  }
}
