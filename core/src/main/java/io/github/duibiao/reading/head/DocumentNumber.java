package io.github.duibiao.reading.head;

import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Line;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The number that an office gives a document (发文字号): 云政办发〔2023〕5号, 2023年第5号. */
final class DocumentNumber {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<number>[\\u4e00-\\u9fffA-Za-z]{1,14}[〔(]20[0-9]{2}[〕)]第?[0-9]{1,5}(?:-[0-9]{1,2})?号"
              + "|20[0-9]{2}年第[0-9]{1,4}号)");
  private static final Pattern ALONE =
      Pattern.compile("[(〔]?(?:发文字号|文号|字号)?:?" + NUMBER.pattern() + "[)〕]?(?:签发人:?.{0,12})?");
  private static final int LONGEST = 50;

  private DocumentNumber() {}

  /** Returns the number of a line that holds nothing else, or null. */
  static @Nullable String alone(Line line) {
    Matcher number = line.length() <= LONGEST ? ALONE.matcher(line.canon()) : null;
    return number != null && number.matches()
        ? line.text().substring(number.start("number"), number.end("number"))
        : null;
  }

  /** Returns the number that a text begins with, or null. */
  static @Nullable String opening(@Nullable String text) {
    Matcher number = NUMBER.matcher(text == null ? "" : Glyphs.canonical(text));
    return text != null && number.lookingAt() ? text.substring(0, number.end()) : null;
  }
}
