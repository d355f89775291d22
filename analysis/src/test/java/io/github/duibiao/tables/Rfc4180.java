package io.github.duibiao.tables;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV by the grammar of RFC 4180, to see that what is written keeps to it. */
public final class Rfc4180 {
  private Rfc4180() {}

  /** Returns the records of a text. */
  public static List<List<String>> parse(String text) {
    List<List<String>> records = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      List<String> record = new ArrayList<>();
      do {
        StringBuilder cell = new StringBuilder();
        if (at < text.length() && text.charAt(at) == '"') {
          at++;
          while (text.charAt(at) != '"' || text.startsWith("\"\"", at)) {
            at += text.charAt(at) == '"' ? 1 : 0;
            cell.append(text.charAt(at++));
          }
          at++;
        } else {
          while (text.charAt(at) != ',' && text.charAt(at) != '\r') {
            cell.append(text.charAt(at++));
          }
        }
        record.add(cell.toString());
      } while (text.charAt(at++) == ',');
      if (text.charAt(at - 1) != '\r' || text.charAt(at++) != '\n') {
        throw new IllegalStateException("a record does not end in CR LF at " + at);
      }
      records.add(record);
    }
    return records;
  }
}
