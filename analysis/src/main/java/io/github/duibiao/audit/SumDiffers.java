package io.github.duibiao.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A total that is not the sum of the parts that its sentence lists: 5200万元，由三部分构成：2300万元、1450万元、
 * 1250万元. Only where the sentence says that the parts are all of it. Where any of the parts
 * together make the total, nothing is told: a part may stand for others.
 */
final class SumDiffers extends SentenceCheck {
  /** A total, and that the list behind it is all of it: 5200万元，由三部分构成：…, 5个，分别为…. */
  private static final Pattern MADE_OF =
      Pattern.compile(
          "(?<![0-9.])"
              + Quantity.PATTERN
              + "[,:]?(?:其?由[^。]{2,200}?(?:构成|组成)|分别(?:为|是|位于|在)|分解为|分为)");

  /** What says that the number behind it is the sum of those in front. */
  private static final Pattern TOTAL =
      Pattern.compile("(?:合计|总计|共计|合共|总共|(?<=[、,])一?共)(?:为|达|达到)?");

  /** A list in brackets behind a total: 5000万元（中央2000万元、省1500万元、县1500万元）. */
  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "(?<![0-9.])" + Quantity.PATTERN + "\\((?!其中|包括|包含|含)(?<list>[^()]{4,160})\\)");

  /** Numbers that are not exact, and lists that go on. */
  private static final Pattern LOOSE =
      Pattern.compile(
          "[约近超逾余多]|以上|以下|左右|不少于|不低于|不超过|不多于|至少|最多|最高|最低|力争|其余|剩余|含|结转|上年|另|其他|其它|自筹|配套|每|各"
              + "|等(?![0-9一二三四五六七八九十两几]|级|候|比|额)");

  /** Parts in brackets that are those of one time. */
  private static final Pattern OF_THEM = Pattern.compile("[年月已现前首]|目前");

  private static final Pattern ITEMS = Pattern.compile("[、,]");
  private static final int BEFORE = 3;

  /** A number with its unit, and what may make it loose. */
  private static final int BEHIND = 12;

  private static final int MOST_PARTS = 12;

  SumDiffers() {
    super("SUM_DIFFERS", Severity.WARNING);
  }

  @Override
  @Nullable Finding look(String sentence, AuditedPlan.Text text) {
    Matcher brackets = IN_BRACKETS.matcher(sentence);
    if (brackets.find()) {
      List<Quantity> list = Quantity.all(brackets.group("list"));
      long items = ITEMS.splitAsStream(brackets.group("list")).count();
      boolean all = list.size() == items && !OF_THEM.matcher(brackets.group()).find();
      int from = Math.max(0, brackets.start() - BEFORE); // 约500万元
      return all
          ? told(Quantity.of(brackets), list, sentence.substring(from, brackets.end()), text)
          : null;
    }
    Matcher total = TOTAL.matcher(sentence);
    if (total.find()) {
      List<Quantity> all = Quantity.all(sentence);
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).start() == total.end()) {
          return among(all.get(i), all.subList(0, i), sentence, text);
        }
      }
      return null;
    }
    Matcher madeOf = MADE_OF.matcher(sentence);
    Finding fault = null;
    // 9次，由各乡镇张贴，安排经费104万元，由…构成: the first 由 may be of something else.
    for (int from = 0; fault == null && madeOf.find(from); from = madeOf.end("unit")) {
      int start = madeOf.start();
      List<Quantity> behind = new ArrayList<>(Quantity.all(sentence));
      behind.removeIf(each -> each.start() <= start);
      fault = among(Quantity.of(madeOf), behind, sentence, text);
    }
    return fault;
  }

  /** Looks at the words from the first of the numbers to the last: others may be loose. */
  private @Nullable Finding among(
      Quantity total, List<Quantity> list, String sentence, AuditedPlan.Text text) {
    int from = total.start();
    int to = total.start();
    for (Quantity each : list) {
      if (each.unit().equals(total.unit())) {
        from = Math.min(from, each.start());
        to = Math.max(to, each.start());
      }
    }
    from = Math.max(0, from - BEFORE);
    to = Math.min(sentence.length(), to + BEHIND);
    String words = sentence.substring(from, to);
    return words.contains("其中") ? null : told(total, list, words, text);
  }

  private @Nullable Finding told(
      Quantity total, List<Quantity> list, String sentence, AuditedPlan.Text text) {
    List<Quantity> parts = list.stream().filter(each -> each.unit().equals(total.unit())).toList();
    BigDecimal sum = Quantity.sum(parts);
    if (LOOSE.matcher(sentence).find()
        || parts.size() < 2
        || parts.size() > MOST_PARTS
        || total.isRoundedFrom(parts)
        || total.isSumOfAny(parts)) {
      return null;
    }
    String listed = String.join("、", parts.stream().map(Quantity::raw).toList());
    return finding(text.place(sentence.strip()), null, total.raw(), listed, total.written(sum));
  }
}
