package io.github.duibiao.reading.field;

import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.Role;
import io.github.duibiao.plan.Unit;
import io.github.duibiao.text.Finder;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Lexicon;
import io.github.duibiao.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list of units (单位) with their roles: 市财政局牵头，市审计局、各县（区）配合.
 *
 * <p>The list is cut at its separators outside brackets; 和, 及 and 与 part units only where a unit
 * ends before and after them, since bureaus have them in their names (发展和改革局). A role word that
 * closes a group (…牵头, …配合, …按职责分工负责) holds for the units since the one before.
 */
public final class UnitList {
  private static final Map<String, String> EXPRESSIONS =
      Lexicon.expressions(UnitList.class, "units.tsv");
  private static final Finder UNIT_END = Finder.named(EXPRESSIONS, "unit");
  private static final Finder ROLE_END = Finder.named(EXPRESSIONS, "role");
  private static final Finder ROLE_INSIDE = Finder.named(EXPRESSIONS, "roleInside");
  private static final Finder LABELLED = Finder.named(EXPRESSIONS, "label");
  private static final Finder AND_OTHERS = Finder.named(EXPRESSIONS, "others");
  private static final Finder BARE_OTHERS = Finder.named(EXPRESSIONS, "bareOthers");
  private static final Finder JOINED = Finder.named(EXPRESSIONS, "joined");
  private static final Finder DEMAND = Finder.named(EXPRESSIONS, "demand");
  private static final Finder TIME = Finder.named(EXPRESSIONS, "time");
  private static final Finder AGENT = Finder.named(EXPRESSIONS, "agent");

  /** More than any plan names at one place; keeps the time linear for text that is no list. */
  private static final int MOST_UNITS = 400;

  /** Longer than any unit with its role; keeps the time linear for text that is no list. */
  private static final int LONGEST_PIECE = 120;

  /** No end of a unit's name is longer, its note in brackets included. */
  private static final int LONGEST_END = 20;

  private final List<Responsibility> units = new ArrayList<>();
  private String deadline = "";
  private int strangers;
  private final boolean inCell;

  private UnitList(boolean inCell) {
    this.inCell = inCell;
  }

  /** Reads a cell of a column of units: whatever it names is a unit. */
  public static UnitList ofCell(String cell, Role role) {
    String text = separateLines(cell);
    return read(text, Glyphs.canonical(text), role, true);
  }

  /** Reads a clause of running text: what does not look like a unit is none. */
  public static UnitList ofClause(Passage clause) {
    return read(clause.text, clause.canon, Role.RESPONSIBLE, false);
  }

  private static UnitList read(String text, String canon, Role role, boolean inCell) {
    String clean = Glyphs.clean(separateBlanks(text));
    UnitList list = new UnitList(inCell);
    list.labelled(clean, clean.equals(text) ? canon : Glyphs.canonical(clean), role);
    return list;
  }

  /** Returns the units with their roles, in order, each once per role. */
  public List<Responsibility> units() {
    return List.copyOf(units);
  }

  /** Returns what stands behind a label such as 完成时限：; empty where none does. */
  public String deadline() {
    return deadline;
  }

  /** Says whether every piece looks like a unit. */
  public boolean complete() {
    return strangers == 0 && !units.isEmpty();
  }

  /** Says whether hardly a piece looks like something else. */
  public boolean mostlyUnits() {
    return strangers * 3 < units.size();
  }

  /** Says whether the text opens with a unit and a separator, as a broken list of units does. */
  public static boolean opensWithUnit(String canon) {
    int end = 0;
    while (end < canon.length() && "、,;".indexOf(canon.charAt(end)) < 0) {
      end++;
    }
    String first = canon.substring(0, end);
    return end < canon.length()
        && end > 1
        && end <= 16
        && endsLikeUnit(first)
        && !DEMAND.opens(first);
  }

  private static boolean endsLikeUnit(String canon) {
    return UNIT_END.isIn(canon, Math.max(0, canon.length() - LONGEST_END));
  }

  /** Says whether the text opens with a label such as 责任单位：. */
  public static boolean isLabelled(String canon) {
    return LABELLED.opens(canon);
  }

  /** Returns the first label that begins at a position or behind it, or null. */
  static @Nullable Matcher label(String canon, int from) {
    return canon.indexOf(':', from) < 0 ? null : LABELLED.first(canon, from);
  }

  /** Says whether the text, or a part of it, closes with a role, such as 按职责分工负责. */
  public static boolean namesRole(String canon) {
    return ROLE_END.isIn(strip(canon)) || ROLE_INSIDE.isIn(canon);
  }

  /** In a cell with a unit on every line, the line break is the separator. */
  private static String separateLines(String cell) {
    if (cell.indexOf('\n') < 0) {
      return cell;
    }
    String[] lines = cell.strip().split("\\s*\n\\s*", -1);
    for (int i = 0; i < lines.length; i++) {
      String canon = Glyphs.canonical(Glyphs.clean(lines[i]));
      boolean prefix = canon.length() < 4 && i + 1 < lines.length;
      if (prefix || !endsLikeUnit(canon)) {
        return cell;
      }
    }
    return String.join("、", lines);
  }

  /**
   * In a cell, a blank or line break between two units is their only separator: 县发改局 县经信局. Blanks
   * inside a unit's name are left to be dropped.
   */
  private static String separateBlanks(String text) {
    return Glyphs.hasBlank(text) ? BLANK_BETWEEN.matcher(text).replaceAll("、") : text;
  }

  private static final Pattern BLANK_BETWEEN =
      Pattern.compile(
          "(?<=局|委|办|厅|科|室|处|股|所|站|中心|部门|单位|院|馆|会|公司|政府|街道)[\\s\\u00a0\\u3000]+(?=[县縣区區市省州旗各镇鎮乡鄉])");

  private void labelled(String text, String canon, Role role) {
    int from = 0;
    Role current = role;
    Kind kind = Kind.UNITS;
    for (Matcher label = label(canon, 0); label != null; label = label(canon, from)) {
      group(text, canon, from, label.start(), current, kind);
      from = label.end();
      kind =
          label.group("time") != null
              ? Kind.TIME
              : label.group("person") != null ? Kind.PERSONS : Kind.UNITS;
      current = label.group("lead") != null ? Role.LEAD : Role.RESPONSIBLE;
    }
    group(text, canon, from, canon.length(), current, kind);
  }

  /** What stands behind a label. */
  private enum Kind {
    UNITS,
    TIME,
    /** Persons answer for a task beside their units, and are none. */
    PERSONS
  }

  private void group(String text, String canon, int from, int to, Role role, Kind kind) {
    if (kind == Kind.TIME) {
      deadline = text.substring(from, to);
    }
    if (kind != Kind.UNITS) {
      return;
    }
    int open = units.size();
    int start = from;
    int depth = 0;
    for (int i = from; i <= to; i++) {
      char c = i == to ? '、' : canon.charAt(i);
      if (c == '(' || c == '〔') {
        depth++;
      } else if (c == ')' || c == '〕') {
        depth = Math.max(0, depth - 1);
      } else if (i == to || (depth == 0 && "、,;。 /|".indexOf(c) >= 0)) {
        open = piece(text.substring(start, i), canon.substring(start, i), open, role);
        start = i + 1;
      }
    }
  }

  /** Reads one piece; returns where the group of units that share the next role begins. */
  private int piece(String text, String canon, int open, Role role) {
    if (canon.length() > LONGEST_PIECE) {
      strangers++;
      return open;
    }
    if (BARE_OTHERS.matches(canon)) {
      return open;
    }
    Matcher end = ROLE_END.first(canon, 0);
    boolean leads = end != null && end.group("lead") != null && !canon.endsWith("单位");
    int to = end != null && (leads || end.group("part") != null) ? end.start() : canon.length();
    Matcher agent = AGENT.opening(canon);
    int start = agent == null ? 0 : agent.end();
    if (start > to) {
      return units.size();
    }
    String names = canon.substring(start, to);
    Matcher others = AND_OTHERS.first(names, 0);
    if (others != null) {
      to = start + others.start();
      names = names.substring(0, others.start());
    }
    int from = 0;
    for (Matcher joined = JOINED.first(names, 0);
        joined != null;
        joined = JOINED.next(joined, names)) {
      if (endsLikeUnit(names.substring(joined.end()))) {
        add(
            text.substring(start + from, start + joined.start()),
            names.substring(from, joined.start()),
            role);
        from = joined.end();
      }
    }
    add(text.substring(start + from, to), names.substring(from), role);
    if (end == null) {
      return open;
    }
    if (leads) {
      for (int i = open; i < units.size(); i++) {
        units.set(i, new Responsibility(units.get(i).unit(), Role.LEAD));
      }
    }
    return units.size();
  }

  private void add(String name, String canon, Role role) {
    if (canon.isEmpty() || BARE_OTHERS.matches(canon)) {
      return;
    }
    if (canon.length() > 40 || !endsLikeUnit(canon) || DEMAND.opens(canon)) {
      if (TIME.isIn(canon)) {
        deadline = deadline.isEmpty() ? name : deadline + "、" + name;
        return;
      }
      strangers++;
      if (!inCell || canon.length() > 40 || Glyphs.letters(canon).length() < 2) {
        return;
      }
    }
    Role own = canon.endsWith("牵头单位") || canon.endsWith("牵头部门") ? Role.LEAD : role;
    Responsibility responsibility = new Responsibility(Unit.of(name), own);
    if (units.size() < MOST_UNITS && !units.contains(responsibility)) {
      units.add(responsibility);
    }
  }

  private static String strip(String canon) {
    int to = canon.length();
    while (to > 0 && "。;,、 )".indexOf(canon.charAt(to - 1)) >= 0) {
      to--;
    }
    return canon.substring(0, to);
  }
}
