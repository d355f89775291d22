package io.github.duibiao.document.sheet;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as the sheet shows them. Dates are written here, since their built-in formats are those
 * of Chinese programs (ECMA-376 part 1, 18.8.30, zh-cn) and no time zone may move them.
 */
final class ShownNumbers {
  private static final String DAY = "yyyy\"年\"m\"月\"d\"日\"";
  private static final String MONTH = "yyyy\"年\"m\"月\"";
  private static final String DAY_OF_YEAR = "m\"月\"d\"日\"";
  private static final Map<Integer, String> CHINESE =
      Map.ofEntries(
          Map.entry(14, "yyyy/m/d"),
          Map.entry(22, "yyyy/m/d h:mm"),
          Map.entry(27, MONTH),
          Map.entry(28, DAY_OF_YEAR),
          Map.entry(29, DAY_OF_YEAR),
          Map.entry(30, "yyyy/m/d"),
          Map.entry(31, DAY),
          Map.entry(32, "h\"时\"mm\"分\""),
          Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""),
          Map.entry(34, "h\"时\"mm\"分\""),
          Map.entry(35, "h\"时\"mm\"分\"ss\"秒\""),
          Map.entry(36, MONTH),
          Map.entry(50, MONTH),
          Map.entry(51, DAY_OF_YEAR),
          Map.entry(52, MONTH),
          Map.entry(53, DAY_OF_YEAR),
          Map.entry(54, DAY_OF_YEAR),
          Map.entry(55, "h\"时\"mm\"分\""),
          Map.entry(56, "h\"时\"mm\"分\"ss\"秒\""),
          Map.entry(57, MONTH),
          Map.entry(58, DAY_OF_YEAR));

  /** No date is written with more marks; a longer code is made to be slow. */
  static final int LONGEST_CODE = 255;

  private final DataFormatter formatter = new DataFormatter(Locale.US);
  private final boolean since1904;

  ShownNumbers(boolean since1904) {
    this.since1904 = since1904;
  }

  /**
   * Returns a number as shown.
   *
   * @param format the number of its format
   * @param code what the file states of that format; null where it does not
   */
  String shown(double value, int format, @Nullable String code) {
    String known = CHINESE.get(format);
    String used = code;
    if (known != null && (code == null || code.startsWith("reserved") || code.startsWith("m/d/"))) {
      used = known;
    } else if (code == null) {
      used = BuiltinFormats.getBuiltinFormat(format);
    }
    if (used == null || used.length() > LONGEST_CODE) {
      used = "General";
    }
    if (DateUtil.isADateFormat(format, used) && DateUtil.isValidExcelDate(value)) {
      LocalDateTime date = DateUtil.getLocalDateTime(value, since1904, false);
      if (date != null) {
        return date(date, used);
      }
    }
    return formatter.formatRawCellContents(value, format, used).strip();
  }

  private static String date(LocalDateTime date, String code) {
    StringBuilder shown = new StringBuilder();
    String named = code.toLowerCase(Locale.ROOT);
    if (named.contains("mmm")) {
      return inWords(date, named);
    }
    boolean time = false;
    for (int i = 0; i < code.length() && code.charAt(i) != ';'; ) {
      char c = named.charAt(i);
      int run = 1;
      while (i + run < code.length() && named.charAt(i + run) == c) {
        run++;
      }
      switch (c) {
        case 'y', 'e' -> shown.append(date.getYear());
        case 'm' -> {
          boolean minute = time || named.startsWith("s", next(named, i + run));
          shown.append(pad(minute ? date.getMinute() : date.getMonthValue(), run == 2 ? 2 : 1));
          time = false;
        }
        case 'd' -> shown.append(pad(date.getDayOfMonth(), run));
        case 'h' -> {
          shown.append(pad(date.getHour(), run));
          time = true;
        }
        case 's' -> shown.append(pad(date.getSecond(), run));
        case '"' -> {
          int end = code.indexOf('"', i + 1);
          shown.append(code, i + 1, end < 0 ? code.length() : end);
          run = (end < 0 ? code.length() : end + 1) - i;
        }
        case '[' -> {
          int end = code.indexOf(']', i);
          run = (end < 0 ? code.length() : end + 1) - i;
        }
        case '\\', '_', '*' -> {
          if (c == '\\' && i + 1 < code.length()) {
            shown.append(code.charAt(i + 1));
          }
          run = 2;
        }
        case 'a', 'p', '@' -> {}
        default -> shown.append(code, i, i + run);
      }
      i += run;
    }
    return shown.toString().strip();
  }

  /** A month by its English name: written as Chinese readers write it. */
  private static String inWords(LocalDateTime date, String named) {
    return (named.indexOf('y') < 0 ? "" : date.getYear() + "年")
        + date.getMonthValue()
        + "月"
        + (named.indexOf('d') < 0 ? "" : date.getDayOfMonth() + "日");
  }

  /** Skips what parts an hour from a minute from a second. */
  private static int next(String code, int from) {
    int next = from;
    while (next < code.length() && ":\"分".indexOf(code.charAt(next)) >= 0) {
      next++;
    }
    return next;
  }

  private static String pad(int number, int width) {
    return width == 2 && number < 10 ? "0" + number : Integer.toString(number);
  }
}
