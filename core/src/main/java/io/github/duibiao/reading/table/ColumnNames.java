package io.github.duibiao.reading.table;

import io.github.duibiao.plan.SourceTable.Role;
import io.github.duibiao.reading.field.DeadlineReader;
import io.github.duibiao.reading.table.ColumnWords.Sign;
import io.github.duibiao.text.Finder;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Numbering;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a column says of its role: not a list of whole names, but the words that names
 * are made of, each with a weight. They lie in {@code columns.tsv}.
 */
public final class ColumnNames {
  /** A name with at least this weight for some role is known. */
  static final double KNOWN = 2;

  /** A name that weighs as much as a goal's is one. */
  static final double GOAL = 2.5;

  /** Stands between the name of several columns and that of one of them. */
  static final char BELOW = '\t';

  /** What a column opens with that holds a part of what stands to the left: 其中：财政资金. */
  private static final String OF_THESE = "其中:";

  private static final int LONGEST = 16;
  private static final int LONGEST_LINE = 12;

  private static final Finder NOTE = Finder.compile("\\([^()]{0,30}\\)|〔[^〔〕]{0,30}〕");
  private static final Finder LATIN = Finder.compile("[A-Za-z.]+");

  /** The year that a goal is set for: 2024年目标. */
  private static final Pattern YEAR =
      Pattern.compile("^(?:19|20)[0-9]{2}年(?=[\\u4e00-\\u9fff]{2})");

  /** A note that the units with a mark lead: 责任单位（*为牵头单位）; the others do not. */
  private static final Pattern MARKED =
      Pattern.compile(
          "[(〔](?:注:?)?(?:[带加标打]|[^\\u4e00-\\u9fff()]|排名?|列|首|第一|位|个|家|单位|部门|者|的){1,8}(?:号|者|的)?(?:为|是|系)(?:牵头|主办|主责)[^()]{0,6}[)〕]");

  /** A note that the first of the units leads: 责任单位（第一个为牵头单位）. */
  private static final Pattern FIRST =
      Pattern.compile("[(〔][^()]{0,4}(?:第一|首)[位个家名]?[^()]{0,6}(?:为|是|系)(?:牵头|主办|主责)");

  private final Map<Sign, Double> weights = new EnumMap<>(Sign.class);

  private @Nullable Role role;

  private final String cell;
  private final String name;

  /** Whether it can be a name at all; null until it is asked for, since few lines are names. */
  private @Nullable Boolean like;

  /** Whether the first of its units leads; every row asks. */
  private @Nullable Boolean first;

  private ColumnNames(String cell) {
    this.cell = cell;
    String full = withoutMark(canon(cell));
    name = bare(full);
    if (!isNameLike(cell, name) || !(ColumnWords.areIn(name) || ColumnWords.areIn(full))) {
      return;
    }
    ColumnWords.heads(name).forEach((sign, weight) -> weights.put(sign, weight));
    if (holdsContent() || ColumnWords.isWhole(name)) {
      // 5月份 is a date, and 全年目标任务 a name, as 季度 may be.
      like = true;
    }
    ColumnWords.inside(full).forEach((sign, weight) -> weights.merge(sign, weight, Double::sum));
    settleUnits(name);
    if (is(Sign.DEADLINE) <= 2 && is(Sign.OTHER) > 0) {
      weights.remove(Sign.DEADLINE);
    }
    if (!weights.isEmpty() && !like()) {
      weights.clear();
    }
    role = likeliest();
  }

  /** Says whether it can be a name at all: a few characters without marks of a sentence. */
  boolean like() {
    if (like == null) {
      like = isNameLike(cell, name) && !DeadlineReader.isDeadline(name);
    }
    return like;
  }

  /** Words of duty say something only beside a word for an organ. */
  private void settleUnits(String name) {
    double units = is(Sign.UNITS);
    if (!ColumnWords.isOrgan(name) && !ColumnWords.isWhole(name)) {
      weights.remove(Sign.UNITS);
      weights.remove(Sign.LEAD);
    } else if (is(Sign.LEAD) > 0) {
      if (is(Sign.ASSIST) > 0) {
        weights.remove(Sign.LEAD);
      } else {
        weights.merge(Sign.LEAD, units, Double::sum);
        weights.put(Sign.UNITS, Math.max(0, units - 2));
      }
    }
  }

  private boolean holdsContent() {
    return Math.max(is(Sign.DEMAND), Math.max(is(Sign.TASK), is(Sign.OTHER))) >= KNOWN;
  }

  private double is(Sign sign) {
    return weights.getOrDefault(sign, 0.0);
  }

  static ColumnNames of(String cell) {
    int below = cell.lastIndexOf(BELOW);
    if (below < 0) {
      return new ColumnNames(cell);
    }
    ColumnNames own = new ColumnNames(own(cell));
    return own.isKnown() ? own : new ColumnNames(own(cell) + cell.substring(0, below));
  }

  /** Returns a name without those of the columns that it divides. */
  static String own(String cell) {
    return cell.substring(cell.lastIndexOf(BELOW) + 1);
  }

  /** Returns a name as written, with those of the columns that it divides before it. */
  static String whole(String cell) {
    return Glyphs.clean(cell.replace('\n', ' ').replace(BELOW, '/'));
  }

  double weight(Role role) {
    return is(Sign.valueOf(role.name()));
  }

  /** Returns how surely it names what has no role: a state of affairs, a telephone. */
  double other() {
    return is(Sign.OTHER);
  }

  /** Says whether the first of the units below it leads the others. */
  boolean firstLeads() {
    if (first == null) {
      first = FIRST.matcher(canon(cell)).find();
    }
    return first;
  }

  /** Says whether it names when the work begins. */
  boolean begins() {
    return is(Sign.START) > 0;
  }

  /** Says whether it names units that assist others: 配合单位. */
  boolean assists() {
    return is(Sign.ASSIST) > 0;
  }

  /** Says whether it calls the units by a word for an organ: 责任单位, but not 责任分工. */
  boolean isOrgan() {
    return ColumnWords.isBareOrgan(name);
  }

  /** Says whether the name is that of what the work is to reach. */
  boolean isGoal() {
    return weight(Role.TARGET) >= GOAL;
  }

  /** Says whether it names what is wrong: 存在问题, 反馈意见. */
  boolean isProblem() {
    return is(Sign.PROBLEM) > 0;
  }

  /** Says whether it names a part of the year: 季度. */
  boolean isPeriod() {
    return is(Sign.PERIOD) > 0;
  }

  /** Says whether it names how often something is done: 检查频次. */
  boolean saysHowOften() {
    return is(Sign.OFTEN) > 0;
  }

  /** Says whether it names places without saying that they answer for the work: 所在乡镇. */
  boolean isPlace() {
    return is(Sign.PLACE) > 0 && !ColumnWords.isDuty(name);
  }

  /** Says whether it names what is told in digits: 总投资, 联系电话. */
  boolean isFigure() {
    return is(Sign.FIGURE) > 0 && weight(Role.PERSONS) == 0;
  }

  /** Says whether it names the documents that the work rests on: 制定依据. */
  boolean isBasis() {
    return is(Sign.BASIS) > 0;
  }

  /** Says whether anything is known of it. */
  boolean isKnown() {
    return other() >= KNOWN || role() != null;
  }

  /** Returns the likeliest role by the name alone; null where it says little. */
  @Nullable Role role() {
    return role;
  }

  private @Nullable Role likeliest() {
    Role best = null;
    double most = Math.max(KNOWN, other());
    if (weights.isEmpty()) {
      return null;
    }
    for (Role each : Role.values()) {
      if (weight(each) > most || (best == null && weight(each) >= most)) {
        best = each;
        most = weight(each);
      }
    }
    return best;
  }

  boolean isContent() {
    Role role = role();
    return role == Role.DEMAND || role == Role.TASK || role == Role.SECTION || role == Role.TARGET;
  }

  boolean isParticular() {
    Role role = role();
    return role == Role.LEAD || role == Role.UNITS || role == Role.DEADLINE;
  }

  /** Says whether a line of text is the name of a column and nothing else. */
  public static boolean isName(String line) {
    return line.length() <= LONGEST_LINE && of(line).isKnown();
  }

  /** Returns a name as it is shown: on one line, without blanks between Han characters. */
  static String shown(String cell) {
    return Glyphs.clean(own(cell).replace('\n', ' '));
  }

  private static boolean isNameLike(String cell, String name) {
    if (name.isEmpty() || name.length() > LONGEST || cell.length() > 4 * LONGEST) {
      return false;
    }
    int han = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ("。;,:!?《》“”".indexOf(c) >= 0) {
        return false;
      }
      han += Glyphs.isHan(c) ? 1 : 0;
    }
    return han * 2 >= name.length() && Numbering.at(name) == null;
  }

  private static String canon(String cell) {
    return cell.length() > 4 * LONGEST
        ? ""
        : Glyphs.canonical(Glyphs.clean(cell.replace('\n', ' '))).replace(" ", "");
  }

  private static String withoutMark(String canon) {
    boolean noted = canon.indexOf('(') >= 0 || canon.indexOf('〔') >= 0;
    return noted ? MARKED.matcher(canon).replaceAll("") : canon;
  }

  /** A name without notes, without its translation, and without 其中: 牵头单位 Lead units. */
  private static String bare(String canon) {
    String name = NOTE.remove(canon);
    name = name.startsWith(OF_THESE) ? name.substring(OF_THESE.length()) : name;
    String chinese = LATIN.remove(name);
    chinese = chinese.isEmpty() ? name : YEAR.matcher(chinese).replaceFirst("");
    return chinese.endsWith(":") ? chinese.substring(0, chinese.length() - 1) : chinese;
  }

  /** Says whether these cells can be the header of a task table. */
  static boolean isHeader(List<String> cells) {
    int filled = 0;
    int like = 0;
    int known = 0;
    int content = 0;
    int particulars = 0;
    boolean number = false;
    for (String cell : cells) {
      if (cell.isBlank()) {
        continue;
      }
      filled++;
      ColumnNames name = of(cell);
      like += name.like() ? 1 : 0;
      known += name.isKnown() ? 1 : 0;
      content += name.isContent() ? 1 : 0;
      particulars += name.isParticular() ? 1 : 0;
      number |= name.role() == Role.NUMBER;
    }
    boolean most = known >= 2 && known * 3 >= filled * 2;
    boolean numbered = number && known >= 3 && known * 2 >= filled;
    boolean named = content > 0 || (like > known && known >= 2) || filled > known;
    return like * 10 >= filled * 9 && particulars > 0 && named && (most || numbered);
  }
}
