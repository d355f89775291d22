package io.github.duibiao.audit;

import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Task;
import io.github.duibiao.text.Glyphs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with the words around it that say what it counts, by which the numbers of a table are
 * compared with those of a prose that says more.
 *
 * @param demand the sentence or row that states it
 * @param shown the number with its unit, as written
 * @param value how many
 * @param unit the unit
 * @param before the words in front, such as 配备护林员
 * @param after the words behind, such as 产业园
 */
record CountedThing(
    Demand demand, String shown, BigDecimal value, String unit, String before, String after) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<before>\\p{IsHan}{0,12})(?<value>(?<![0-9.])[0-9]{1,9}(?:\\.[0-9]{1,4})?)(?<scale>[万亿]?)"
              + "(?<unit>%|"
              + Quantity.UNITS
              + ")(?!月|工作日|以[内下])(?=(?<after>\\p{IsHan}{0,6}))");

  /** Words between a thing and its number. */
  private static final Pattern BETWEEN =
      Pattern.compile("(?:达到|达|不少于|不低于|不超过|超过|约|共计|合计|总数|总计|共|各|为|至|到|近|仅|有)+$");

  private static final Pattern STAGE = Pattern.compile("[0-9一二三四]季度|[0-9]月|半年|[一二三首]期|[首前]批|先行|起步");

  /** So many letters are enough to name what is counted; two where the digits are the same. */
  private static final int NAMED = 3;

  private static final int NAMED_BRIEFLY = 2;
  private static final int MOST = 40;

  /** So many numbers of a unit are added up in every way. */
  private static final int SUMMED = 10;

  private static final Set<String> VERBS = Words.of("verb");

  /** A thing whose number is one in the prose and another in the table. */
  record Difference(CountedThing prose, CountedThing row) {}

  /** Returns the things that the prose and the rows of a task count differently. */
  static List<Difference> differences(Task task) {
    List<CountedThing> prose = of(task.sentences());
    List<CountedThing> rows = of(task.rows());
    List<Difference> found = new ArrayList<>();
    if (prose.size() > MOST || rows.size() > MOST) {
      return found;
    }
    for (CountedThing row : rows) {
      List<CountedThing> same = prose.stream().filter(row::counts).toList();
      if (same.size() == 1
          && rows.stream().filter(same.get(0)::counts).count() == 1
          && !isStage(row, same.get(0))
          && !isMadeOf(row, prose)
          && !isMadeOf(same.get(0), rows)) {
        found.add(new Difference(same.get(0), row));
      }
    }
    return found;
  }

  /** 上半年改造26个 is a part of what is to be done. */
  private static boolean isStage(CountedThing row, CountedThing prose) {
    return row.value.compareTo(prose.value) < 0 && STAGE.matcher(row.demand.text()).find();
  }

  private static List<CountedThing> of(List<Measure> measures) {
    List<CountedThing> all = new ArrayList<>();
    for (Measure each : measures) {
      Matcher matcher = NUMBER.matcher(Glyphs.canonical(each.text()));
      while (matcher.find()) {
        BigDecimal value = new BigDecimal(matcher.group("value"));
        BigDecimal scale = Quantity.scale(matcher.group("scale"));
        String unit = matcher.group("unit");
        all.add(
            new CountedThing(
                each,
                matcher.group("value") + matcher.group("scale") + unit,
                value.multiply(scale).stripTrailingZeros(),
                unit,
                BETWEEN.matcher(matcher.group("before")).replaceFirst(""),
                matcher.group("after")));
      }
    }
    return all;
  }

  /** Says whether the other counts the same. */
  private boolean counts(CountedThing other) {
    if (!unit.equals(other.unit)) {
      return false;
    }
    int least = digits().equals(other.digits()) ? NAMED_BRIEFLY : NAMED;
    String name = commonEnd(before, other.before);
    boolean named = name.length() >= least && !VERBS.contains(name);
    String noun = commonStart(after, other.after);
    return named || noun.length() >= least || (least == NAMED && isAbbreviated(other));
  }

  /** 新增普惠贷款 is 新增普惠小微贷款. */
  private boolean isAbbreviated(CountedThing other) {
    return Bodies.abbreviates(before, other.before) || Bodies.abbreviates(other.before, before);
  }

  private Set<Character> digits() {
    Set<Character> digits = new HashSet<>();
    shown.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.add((char) c));
    return digits;
  }

  /** Says whether others of its unit state this number, or make it together. */
  private static boolean isMadeOf(CountedThing thing, List<CountedThing> others) {
    Set<BigDecimal> sums = new HashSet<>(Set.of(BigDecimal.ZERO));
    int counted = 0;
    for (CountedThing each : others) {
      if (each.unit.equals(thing.unit) && counted++ < SUMMED) {
        for (BigDecimal sum : List.copyOf(sums)) {
          sums.add(sum.add(each.value).stripTrailingZeros());
        }
      }
    }
    return sums.contains(thing.value)
        || others.stream()
            .anyMatch(
                each -> each.unit.equals(thing.unit) && each.value.compareTo(thing.value) == 0);
  }

  private static String commonEnd(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
      length++;
    }
    return one.substring(one.length() - length);
  }

  private static String commonStart(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return one.substring(0, length);
  }
}
