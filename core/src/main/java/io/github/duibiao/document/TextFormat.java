package io.github.duibiao.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.duibiao.document.Document.Doubt;

/** Plain text in whichever encoding: every line that is not blank is one of the document's. */
final class TextFormat implements DocumentFormat {
  /** What breaks lines besides the line feed. */
  private static final String OTHER_BREAKS = "\r\f\u0085\u2028\u2029";

  private static final int MOST_DOUBTS = 100;

  @Override
  public String name() {
    return "TXT";
  }

  @Override
  public ImmutableList<String> endings() {
    return ImmutableList.of("txt", "md");
  }

  @Override
  public boolean recognises(byte[] bytes, String name) {
    return true;
  }

  @Override
  public Document read(byte[] bytes, String name, Limits limits) throws DocumentException {
    limits.checkText(bytes);
    Decoding decoding = Decoding.of(bytes);
    ImmutableList.Builder<Doubt> doubts = ImmutableList.builder();
    doubts.addAll(decoding.doubts());
    return new Document(
        "text/plain",
        Document.Flow.LINES,
        lines(decoding.text(), limits, doubts),
        ImmutableMap.of(),
        doubts.build());
  }

  private static ImmutableList<Block> lines(
      String text, Limits limits, ImmutableList.Builder<Doubt> doubts) throws DocumentException {
    ImmutableList.Builder<Block> lines = ImmutableList.builder();
    int count = 0;
    int cut = 0;
    boolean others = hasOtherBreaks(text);
    int number = 1;
    int start = 0;
    while (start <= text.length()) {
      Budget.check();
      int end = others ? lineEnd(text, start) : text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start, Math.min(end, start + limits.lineLength()));
      if (end - start > limits.lineLength() && ++cut <= MOST_DOUBTS) {
        doubts.add(
            new Doubt(Doubt.Kind.LINE_TOO_LONG, number, String.valueOf(limits.lineLength())));
      }
      if (!line.isBlank()) {
        if (++count > limits.cells()) {
          throw limits.reached(Limits.Limit.CELLS);
        }
        lines.add(Paragraph.of(line, number));
      }
      // The mark of a page at the beginning of a line begins no other: editors count none.
      number += line.isEmpty() && text.startsWith("\f", end) ? 0 : 1;
      start = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    return lines.build();
  }

  private static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && !breaksLine(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Most texts break their lines by line feeds alone, which are found faster. */
  private static boolean hasOtherBreaks(String text) {
    return OTHER_BREAKS.chars().anyMatch(each -> text.indexOf(each) >= 0);
  }

  private static boolean breaksLine(char c) {
    return c == '\n' || OTHER_BREAKS.indexOf(c) >= 0;
  }
}
