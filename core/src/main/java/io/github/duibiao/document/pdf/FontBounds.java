package io.github.duibiao.document.pdf;

import io.github.duibiao.document.Budget;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Ranges of characters that the fonts of a file state, before the library writes them out one by
 * one. A range is cut where no character can be; all ranges of a file have room for what its
 * characters can be.
 */
final class FontBounds {
  /** The last character of a font that is counted by numbers (ISO 32000-1, annex C). */
  private static final int LAST = 65_535;

  private static final int MOST = 2_000_000;
  private static final int LARGEST_MAP = 8 << 20;

  /** A range goes on to where the last byte of what it stands for has no next value. */
  private static final long LONGEST_STEP = 256;

  private static final Pattern RANGES =
      Pattern.compile("beginbfrange(.*?)(?:endbfrange|\\z)", Pattern.DOTALL);
  private static final Pattern RANGE =
      Pattern.compile("<([0-9A-Fa-f\\s]{1,64})>\\s*<([0-9A-Fa-f\\s]{1,64})>\\s*(?:<|\\[)");

  private long left = MOST;

  /** Checks a font, and the font that it is made of. */
  void check(COSDictionary font) throws IOException {
    clip(font.getCOSArray(COSName.W), 1);
    clip(font.getCOSArray(COSName.W2), 3);
    checkMap(font, COSName.TO_UNICODE);
    checkMap(font, COSName.ENCODING);
  }

  /**
   * Cuts the ranges of an array: the first number, the last and what holds for both, or the first
   * and an array with what holds for each.
   *
   * @param values how many numbers hold for a range
   */
  private void clip(@Nullable COSArray widths, int values) throws DocumentException {
    int i = 0;
    while (widths != null && i + 1 < widths.size()) {
      if (widths.getObject(i + 1) instanceof COSArray) {
        i += 2;
        continue;
      }
      if (widths.getObject(i) instanceof COSNumber first
          && widths.getObject(i + 1) instanceof COSNumber last) {
        if (last.longValue() > LAST || last.longValue() != last.intValue()) {
          widths.set(i + 1, COSInteger.get(LAST));
        }
        if (first.longValue() < 0 || first.longValue() != first.intValue()) {
          widths.set(i, COSInteger.ZERO);
        }
        take(Math.min(LAST, last.longValue()) - Math.max(0, first.longValue()) + 1);
      }
      i += 2 + values;
    }
  }

  private void checkMap(COSDictionary font, COSName key) throws IOException {
    if (!(font.getDictionaryObject(key) instanceof COSStream stream)) {
      return;
    }
    byte[] bytes;
    try (InputStream in = stream.createInputStream()) {
      bytes = in.readNBytes(LARGEST_MAP + 1);
    }
    if (bytes.length > LARGEST_MAP) {
      throw new DocumentException(Reason.TOO_LARGE, LARGEST_MAP + " bytes of a map of characters");
    }
    Matcher ranges = RANGES.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    while (ranges.find()) {
      Matcher range = RANGE.matcher(ranges.group(1));
      while (range.find()) {
        long first = number(range.group(1));
        long size = number(range.group(2)) - first + 1;
        boolean all = first == 0 && size == LAST + 1;
        take(all ? size : Math.min(size, LONGEST_STEP));
      }
    }
  }

  private static long number(String hex) {
    String digits = hex.replaceAll("\\s", "");
    // No code of a character is longer than four bytes.
    return digits.isEmpty()
        ? 0
        : Long.parseLong(digits.substring(Math.max(0, digits.length() - 8)), 16);
  }

  private void take(long more) throws DocumentException {
    Budget.check();
    left -= Math.max(0, more);
    if (left < 0) {
      throw new DocumentException(Reason.TOO_LARGE, "字体所列字符 characters that fonts state > " + MOST);
    }
  }
}
