package io.github.duibiao.document.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.duibiao.document.Decoding;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentFormat;
import io.github.duibiao.document.Limits;
import java.util.Locale;

/**
 * Tables as text, CSV and TSV: the separator is found by what it makes of the text (comma,
 * semicolon, tab; never the Chinese comma, which is part of the text), the encoding as that of any
 * text. A file is one by the ending of its name, since any text may hold commas; a text of another
 * ending is the plain text's.
 */
public final class SeparatedFormat implements DocumentFormat {
  /** The byte order mark of UTF-8. */
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  @Override
  public String name() {
    return "CSV";
  }

  @Override
  public ImmutableList<String> endings() {
    return ImmutableList.of("csv", "tsv");
  }

  @Override
  public boolean recognises(byte[] bytes, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return (lower.endsWith(".csv") || isTabs(lower)) && !looksOtherwise(bytes);
  }

  private static boolean isTabs(String lower) {
    return lower.endsWith(".tsv") || lower.endsWith(".tab");
  }

  /** Packed and compound files, PDF, pages and JSON are what their first bytes say. */
  private static boolean looksOtherwise(byte[] bytes) {
    if (Bytes.startWith(bytes, Bytes.ZIP) || Bytes.startWith(bytes, Bytes.COMPOUND)) {
      return true;
    }
    int i = Bytes.startWith(bytes, MARK) ? MARK.length : 0;
    while (i < bytes.length && bytes[i] >= 0 && bytes[i] <= ' ') {
      i++;
    }
    return i < bytes.length && "<{%".indexOf(bytes[i]) >= 0;
  }

  @Override
  public Document read(byte[] bytes, String name, Limits limits) throws DocumentException {
    limits.checkText(bytes);
    Decoding decoding = Decoding.of(bytes);
    boolean tabs = isTabs(name.toLowerCase(Locale.ROOT));
    return new Document(
        tabs ? "text/tab-separated-values" : "text/csv",
        Document.Flow.PARAGRAPHS,
        SeparatedText.blocks(decoding.text(), tabs ? "\t,;" : ",;\t", limits),
        ImmutableMap.of(),
        decoding.doubts());
  }
}
