package io.github.duibiao.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Another year where the plan speaks of its own work, as a copied plan has. */
final class LeftoverYear extends ListedCheck {
  /** 2023年是 …, 2023年，全县 … 要: what the plan says of its year. */
  private static final Pattern OPENING =
      Pattern.compile("(?<=^|[。！？；\\n])\\s{0,4}((?:19|20)[0-9]{2})年(?:是|[,，]全|[,，]我)[^。]{0,200}");

  private static final Pattern WORK =
      Pattern.compile(
          "((?:19|20)[0-9]{2})年(?:度)?(?:全[省市县区镇乡州])?"
              + "(?:政府)?(?:政务公开)?(?:重点工作|工作重点|工作要点|重点任务|工作任务|民生实事)");

  /** 纳入2023年度绩效考核: what is to count is the year of the plan. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?<![对已将从经])(?:纳入|列入|计入)[^。；，,《]{0,14}?((?:19|20)[0-9]{2})年度?[^。；，,]{0,12}?(?:考核|考评|考绩|评价|督查)"
              + "(?!的(?:单位|部门|项目|乡镇|对象|事项|企业|人员))");

  /** 组织2022年舆情处置演练: an event to be held is one of the plan's year. */
  private static final Pattern EVENT =
      Pattern.compile(
          "(?:组织|开展|举办|召开|举行|筹办|办好)(?:开展|实施|好)?((?:19|20)[0-9]{2})年(?:度)?(?![—\\-~至到、和及与]|以[来前])"
              + "[^。；，,、《》0-9]{0,14}?"
              + Words.alternation("event"));

  /**
   * What is demanded for a year does not look back on it, whatever else is said: 2023年，全县 … 要坚持 ….
   */
  private static final Pattern DEMANDS =
      Pattern.compile(
          "^\\s{0,4}(?:19|20)[0-9]{2}年[,，]?[^。，,]{0,16}(?:要|将)(?:坚持|以|围绕|深入|全面|认真|紧扣|聚焦|按照|贯彻)");

  /** A plan of several years: 2021—2023年. */
  private static final Pattern YEARS =
      Pattern.compile("(?:19|20)[0-9]{2}年?\\s?[—–\\-~至到]+\\s?(?:19|20)?[0-9]{2}年");

  /** So far on either side a sentence is looked at. */
  private static final int LONGEST = 200;

  private static final Set<String> PAST = Words.of("past");
  private static final Pattern TITLES = Pattern.compile("《[^《》]{0,200}》");
  private static final Pattern ENDS = Pattern.compile("[。！？；\\n]");
  private static final Pattern PART_ENDS = Pattern.compile("[。！？；，,]");

  LeftoverYear() {
    super("LEFTOVER_YEAR", Severity.WARNING);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    Integer year = plan.plan().year();
    List<Finding> found = new ArrayList<>();
    if (year == null) {
      return found;
    }
    for (AuditedPlan.Text each : plan.texts()) {
      String text = blank(each.text());
      look(WORK.matcher(text), text, each, year, found);
      look(OPENING.matcher(text), text, each, year, found);
      counted(COUNTED.matcher(text), each, year, found);
      if (!YEARS.matcher(plan.plan().shownTitle()).find()) {
        event(text, each, year, found);
      }
    }
    return found;
  }

  private void counted(Matcher matcher, AuditedPlan.Text where, int year, List<Finding> found) {
    while (matcher.find()) {
      int other = Integer.parseInt(matcher.group(1));
      if (other < year) {
        found.add(told(where.place(matcher.group()), other, year));
      }
    }
  }

  private void event(String text, AuditedPlan.Text where, int year, List<Finding> found) {
    Matcher matcher = EVENT.matcher(text);
    while (matcher.find()) {
      int other = Integer.parseInt(matcher.group(1));
      String words = between(text, matcher.start(), matcher.end(), PART_ENDS);
      if (other < year && PAST.stream().noneMatch(words::contains)) {
        found.add(told(where.place(matcher.group()), other, year));
      }
    }
  }

  private void look(
      Matcher matcher, String text, AuditedPlan.Text where, int year, List<Finding> found) {
    while (matcher.find()) {
      int other = Integer.parseInt(matcher.group(1));
      String sentence = sentence(text, matcher.start(), matcher.end());
      boolean past =
          PAST.stream().anyMatch(sentence::contains)
              || (other < year && looksAhead(behind(text, matcher.end(1)), year));
      if (other != year && (!past || DEMANDS.matcher(sentence).find())) {
        found.add(told(where.place(sentence.strip()), other, year));
      }
    }
  }

  /** Says whether a text goes on to the year of the plan: 2023年是 …；2024年要 …. */
  private static boolean looksAhead(String text, int year) {
    return Pattern.compile("[。；，\\n]\\s{0,4}(?:今年|" + year + "年)(?!底|末|[0-9])")
        .matcher(text)
        .find();
  }

  private static String behind(String text, int at) {
    return text.substring(at, Math.min(text.length(), at + LONGEST));
  }

  private Finding told(Place place, int other, int year) {
    return finding(place, null, other + "年", String.valueOf(year), String.valueOf(other));
  }

  /** Blanks out titles of documents, which have years of their own. */
  private static String blank(String text) {
    return TITLES.matcher(text).replaceAll(title -> " ".repeat(title.group().length()));
  }

  private static String sentence(String text, int from, int to) {
    return between(text, from, to, ENDS);
  }

  /** Returns what stands around some words, up to an end on either side. */
  private static String between(String text, int from, int to, Pattern ends) {
    int start = from;
    while (start > Math.max(0, from - LONGEST)
        && !ends.matcher(text.substring(start - 1, start)).matches()) {
      start--;
    }
    int end = to;
    while (end < Math.min(text.length(), to + LONGEST)
        && !ends.matcher(text.substring(end, end + 1)).matches()) {
      end++;
    }
    return text.substring(start, end);
  }
}
