package io.github.duibiao.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.duibiao.document.Document.Doubt;

/** Plain text in whichever encoding: every line that is not blank is one of the document's. */
final class TextFormat implements DocumentFormat {

  @Override
  public String name() {
    return "TXT";
  }

  @Override
  public boolean recognises(byte[] bytes, String name) {
    return true;
  }

  @Override
  public Document read(byte[] bytes, String name, Limits limits) throws DocumentException {
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
      String text, Limits limits, ImmutableList.Builder<Doubt> doubts) {
    ImmutableList.Builder<Block> lines = ImmutableList.builder();
    int number = 1;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || breaksLine(text.charAt(i))) {
        String line = text.substring(start, Math.min(i, start + limits.lineLength()));
        if (i - start > limits.lineLength()) {
          doubts.add(
              new Doubt(
                  "LINE_TOO_LONG",
                  number,
                  "行过长，已截断",
                  "a line was too long and was cut: " + limits.lineLength()));
        }
        if (!line.isBlank()) {
          lines.add(Paragraph.of(line, number));
        }
        if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
          i++;
        }
        number++;
        start = i + 1;
      }
    }
    return lines.build();
  }

  private static boolean breaksLine(char c) {
    return c <= '\u2029' && (c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c >= '\u2028');
  }
}
