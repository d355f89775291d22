package io.github.duibiao.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Parts behind 其中 that nearly make the total, and do not: 18个，其中城区9个、河口镇5个、石坪镇3个. Such a list need
 * not hold all parts, and parts may overlap (党员, 女性); told is what misses the total by so little
 * that a slip is likelier than either.
 */
final class PartsDiffer extends SentenceCheck {
  private static final Pattern OF_WHICH = Pattern.compile("(?:其中|(?<=[,(])(?:包括|包含))[:,]?");

  /** A part: who or what, and how many. */
  private static final Pattern PART =
      Pattern.compile(
          "(?<label>[^0-9、,()]{1,14}?)(?:为|有|达到?)?" + Quantity.PATTERN + "\\p{IsHan}{0,4}");

  private static final Pattern SEPARATOR = Pattern.compile("[、,和)]");

  /** Numbers that are not exact, parts that stand for many, and lists that go on. */
  private static final Pattern LOOSE =
      Pattern.compile(
          "[约近超逾余]|以上|以下|以内|左右|不少于|不低于|不超过|不多于|至少|最多|力争|其余|剩余|另|每|各"
              + "|等(?![0-9一二三四五六七八九十两几]|级|候|比|额)");

  private static final List<String> OVERLAPPING = List.copyOf(Words.of("overlapping"));

  /** Kinds of labels that are parted from one another, but not from labels of another kind. */
  private static final List<Set<String>> KINDS =
      Stream.of("byWork", "byLevel", "bySite", "byTime", "byDegree").map(Words::of).toList();

  /** Names that end alike are of things apart: towns, streets, kinds of schools. */
  private static final List<String> ENDS =
      List.of("镇乡街道村县区市场社区", "路街巷", "科院所", "学中园", "线", "班级", "季月", "组队");

  private static final int MANY = 3;

  private static final int MOST_PARTS = 12;

  /** The total stands no further in front. */
  private static final int NEAR = 40;

  /** Between the words in front of a number stands 约 or 不少于. */
  private static final int BEFORE = 4;

  private static final BigDecimal MOST_OVER = new BigDecimal("1.2");
  private static final BigDecimal LEAST_UNDER = new BigDecimal("0.9");
  private static final BigDecimal LEAST_UNDER_OF_OTHERS = new BigDecimal("0.97");
  private static final BigDecimal FEW = BigDecimal.valueOf(6);

  PartsDiffer() {
    super("PARTS_DIFFER", Severity.WARNING);
  }

  private record Part(String label, Quantity quantity) {}

  @Override
  @Nullable Finding look(String sentence, AuditedPlan.Text text) {
    Matcher ofWhich = OF_WHICH.matcher(sentence);
    while (ofWhich.find()) {
      List<Part> parts = parts(sentence, ofWhich.end());
      Quantity total = parts.size() < 2 ? null : total(sentence, ofWhich.start(), parts);
      if (total != null) {
        int from = Math.max(0, total.start() - BEFORE);
        String words = sentence.substring(from, end(parts));
        if (!LOOSE.matcher(words).find() && !overlap(parts) && isSlip(total, parts)) {
          return told(total, parts, text, sentence.substring(total.start(), end(parts)));
        }
      }
    }
    return null;
  }

  /** Returns the parts that follow one another from a place on, all of one unit. */
  private static List<Part> parts(String sentence, int from) {
    List<Part> parts = new ArrayList<>();
    Matcher part = PART.matcher(sentence);
    for (int at = from; part.find(at) && part.start() == at; at = part.end() + 1) {
      Quantity quantity = Quantity.of(part);
      if (!parts.isEmpty() && !parts.get(0).quantity.unit().equals(quantity.unit())) {
        break;
      }
      parts.add(new Part(part.group("label"), quantity));
      boolean more = part.end() < sentence.length();
      if (!more || !SEPARATOR.matcher(sentence.substring(part.end(), part.end() + 1)).matches()) {
        break;
      }
    }
    return parts;
  }

  /** Returns the nearest number in front that counts the same; null where there is none. */
  private static @Nullable Quantity total(String sentence, int before, List<Part> parts) {
    Quantity total = null;
    for (Quantity each : Quantity.all(sentence.substring(0, before))) {
      total = each.unit().equals(parts.get(0).quantity.unit()) ? each : total;
    }
    return total == null || before - total.start() > NEAR ? null : total;
  }

  private static boolean overlap(List<Part> parts) {
    for (Set<String> kind : KINDS) {
      long ofKind = parts.stream().filter(each -> hasAny(each.label, kind)).count();
      if (ofKind > 0 && ofKind < parts.size()) {
        return true;
      }
    }
    return parts.stream().anyMatch(each -> hasAny(each.label, OVERLAPPING))
        || parts.stream().map(Part::label).distinct().count() < parts.size();
  }

  /** Says whether no part can be a part of another. */
  private static boolean parted(List<Part> parts) {
    return KINDS.stream()
            .anyMatch(kind -> parts.stream().allMatch(each -> hasAny(each.label, kind)))
        || ENDS.stream()
            .anyMatch(
                ends ->
                    parts.stream()
                        .map(Part::label)
                        .allMatch(each -> ends.indexOf(each.charAt(each.length() - 1)) >= 0));
  }

  private static boolean hasAny(String label, Iterable<String> words) {
    for (String each : words) {
      if (label.contains(each)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSlip(Quantity total, List<Part> parts) {
    List<Quantity> all = parts.stream().map(Part::quantity).toList();
    BigDecimal sum = Quantity.sum(all);
    if (all.size() > MOST_PARTS || total.isRoundedFrom(all) || total.isSumOfAny(all)) {
      return false;
    }
    boolean parted = parted(parts);
    if (sum.compareTo(total.value()) > 0) {
      return (parted || all.size() >= MANY)
          && all.stream().allMatch(each -> each.value().compareTo(total.value()) < 0)
          && sum.compareTo(total.value().multiply(MOST_OVER)) <= 0;
    }
    BigDecimal left = total.value().subtract(sum);
    boolean oneLess = left.compareTo(total.step()) == 0 && total.value().compareTo(FEW) >= 0;
    BigDecimal least = total.value().multiply(parted ? LEAST_UNDER : LEAST_UNDER_OF_OTHERS);
    return all.stream().allMatch(each -> each.value().compareTo(left) >= 0)
        && (oneLess || sum.compareTo(least) >= 0);
  }

  private static int end(List<Part> parts) {
    return parts.get(parts.size() - 1).quantity.end();
  }

  private Finding told(Quantity total, List<Part> parts, AuditedPlan.Text text, String words) {
    List<Quantity> all = parts.stream().map(Part::quantity).toList();
    String listed = String.join("、", all.stream().map(Quantity::raw).toList());
    String sum = total.written(Quantity.sum(all));
    return finding(text.place(words), null, total.raw(), listed, sum);
  }
}
