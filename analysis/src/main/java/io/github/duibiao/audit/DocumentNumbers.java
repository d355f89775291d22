package io.github.duibiao.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Document numbers (发文字号) as texts write them: 国办发〔2019〕54号. */
final class DocumentNumbers {
  private static final String OPENING = "〔\\[［(（【﹝〖";
  private static final String CLOSING = "〕\\]］)）】﹞〗";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<mark>\\p{IsHan}{1,12}?"
              + Words.alternation("mark")
              + "(?:字)?)\\s{0,2}(?<open>["
              + OPENING
              + "])?\\s{0,2}(?<year>(?:19|20)[0-9]{2}|[0-9]{2})\\s{0,2}(?<close>["
              + CLOSING
              + "])?\\s{0,2}(?<ordinal>第)?\\s{0,2}(?<serial>[0-9]{1,5})\\s{0,2}(?<end>号)?");

  private DocumentNumbers() {}

  /**
   * A document number.
   *
   * @param raw as written
   * @param year its year, in four digits
   * @param fault what is wrong with its form; {@link Fault#NONE} where nothing is
   * @param place where it stands
   */
  record Written(String raw, int year, Fault fault, Place place) {}

  /** What may be wrong with the form of a number. */
  enum Fault {
    NONE,
    /** Other brackets than 〔〕, in a pair. */
    OTHER_BRACKETS,
    /** One bracket is missing, or the two are no pair. */
    UNPAIRED,
    /** The year has two digits. */
    SHORT_YEAR,
    /** 第 stands before the number. */
    ORDINAL,
    /** The number begins with zero. */
    LEADING_ZERO,
    /** 号 is missing. */
    NO_END
  }

  static List<Written> of(AuditedPlan plan) {
    List<Written> all = new ArrayList<>();
    String own = plan.plan().documentNumber();
    if (own != null) {
      Place head = plan.wholePlan();
      find(own, new AuditedPlan.Text(own, head.span(), null, false), all);
    }
    plan.texts().forEach(each -> find(each.text(), each, all));
    return all;
  }

  private static void find(String text, AuditedPlan.Text where, List<Written> all) {
    if (text.indexOf('号') < 0 && text.indexOf('〔') < 0) {
      return;
    }
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      String open = matcher.group("open");
      String close = matcher.group("close");
      // Without any bracket 发 2023 5 is a sentence, not a document.
      if ((open != null || close != null)
          && (matcher.group("end") != null || (open != null && close != null))) {
        String year = matcher.group("year");
        String raw = matcher.group().strip();
        all.add(
            new Written(
                raw,
                Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0),
                fault(matcher),
                where.place(raw)));
      }
    }
  }

  private static Fault fault(Matcher matcher) {
    String open = matcher.group("open");
    String close = matcher.group("close");
    if (open == null || close == null || pair(open) != pair(close)) {
      return Fault.UNPAIRED;
    } else if (matcher.group("year").length() == 2) {
      return Fault.SHORT_YEAR;
    } else if (matcher.group("ordinal") != null) {
      return Fault.ORDINAL;
    } else if (matcher.group("serial").startsWith("0")) {
      return Fault.LEADING_ZERO;
    } else if (matcher.group("end") == null) {
      return Fault.NO_END;
    }
    return pair(open) == 0 ? Fault.NONE : Fault.OTHER_BRACKETS;
  }

  /** Half-width and full-width brackets of a kind make a pair. */
  private static int pair(String bracket) {
    return switch (bracket.charAt(0)) {
      case '〔', '〕', '﹝', '﹞' -> 0;
      case '[', ']', '［', '］' -> 1;
      case '(', ')', '（', '）' -> 2;
      case '【', '】' -> 3;
      default -> 4;
    };
  }
}
