package io.github.duibiao.document.pdf;

import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of OFD, parted by white space; {@code g 3 4.5} stands for {@code 4.5 4.5 4.5} (GB/T
 * 33190-2016, 11.3).
 */
final class OfdNumbers {
  private static final String REPEAT = "g";
  private static final double LARGEST = 1e6;

  private OfdNumbers() {}

  /**
   * Reads numbers; what follows one that is none is not read.
   *
   * @param most how many there may be
   */
  static double[] of(@Nullable String text, long most) throws DocumentException {
    double[] numbers = new double[8];
    int count = 0;
    String[] parts = text == null ? new String[0] : text.strip().split("\\s+");
    int i = 0;
    while (i < parts.length) {
      int times = 1;
      double value;
      if (parts[i].equals(REPEAT) && i + 2 < parts.length) {
        times = count(parts[i + 1]);
        value = number(parts[i + 2]);
        i += 3;
      } else {
        value = number(parts[i++]);
      }
      if (Double.isNaN(value)) {
        break;
      }
      if (count + (long) times > most) {
        if (most <= 6) {
          times = (int) (most - count);
        } else {
          throw new DocumentException(Reason.TOO_LARGE, most + " characters");
        }
      }
      if (count + times > numbers.length) {
        numbers = Arrays.copyOf(numbers, Math.max(2 * numbers.length, count + times));
      }
      Arrays.fill(numbers, count, count + times, value);
      count += times;
    }
    return Arrays.copyOf(numbers, count);
  }

  private static int count(String text) {
    try {
      return (int) Math.max(0, Math.min(Integer.MAX_VALUE, Double.parseDouble(text)));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Returns a number within what a page could have; not a number where it is none. */
  static double number(String text) {
    try {
      double value = Double.parseDouble(text);
      return Math.abs(value) <= LARGEST ? value : Double.NaN;
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
