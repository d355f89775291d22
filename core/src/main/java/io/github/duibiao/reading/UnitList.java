package io.github.duibiao.reading;

import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.Role;
import io.github.duibiao.plan.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a list of units (单位) with their roles: 区政府办公室牵头，区直相关部门、各乡（镇）、街道按职责分工负责.
 *
 * <p>The list is cut at its separators outside brackets; 和, 及 and 与 part units only where a unit
 * ends before and after them, since bureaus have them in their names (发展和改革局). A role word that
 * closes a group (…牵头, …配合, …按职责分工负责) holds for the units since the one before.
 */
final class UnitList {
  private static final String SUFFIX =
      "(?:局|委|办|厅|室|部|处|科|股|所|站|队|院|会|社|校|馆|台|中心|政府|部门|单位|街道|镇|乡|村|园区|区|开发区|公司|集团|银行|企业"
          + "|机构|机关|组|联|处|网|团|行|专班|学校|社区|州|县|市|省|检察院|法院|协会|党委|主体|责任人|街|场|园|各地|各级|科协|海关|党组|小组|分行|支行|电视台|公安|办事处|大厅|专员|基地)";

  private static final Pattern UNIT_END =
      Pattern.compile(SUFFIX + "(?:\\([^()]{1,12}\\)|〔[^〔〕]{1,12}〕)?$");

  private static final Pattern ROLE_END =
      Pattern.compile(
          "(?<lead>(?:为|作为|分别|共同|联合|具体)*牵头(?:单位|部门)?(?:负责|落实|组织|实施)?|主办|主抓)$"
              + "|(?<part>(?:等)?(?:按(?:照)?(?:各自)?(?:工作)?职[责能]?(?:分工)?|根据(?:各自)?职责(?:分工)?|依职责|分别|共同|具体|各自|分工|分头|组织)*"
              + "(?:负责(?:落实|实施|组织实施)?|配合(?:落实)?|参与|协助|协办|落实|实施|承办))$");

  private static final Pattern ROLE_INSIDE = Pattern.compile("(?:牵头|负责|配合)(?=[,;。])");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?<lead>牵头(?:责任)?(?:单位|部门|科室|处室)|主办单位|主要责任单位)|(?<time>(?:完成|工作|办理)?(?:时限|时间)(?:要求|节点|安排)?|时间节点|进度(?:安排|要求)?)"
              + "|(?<part>(?:责任|配合|参与|参加|承办|协办|落实|实施|协助)(?:单位|部门|科室|处室|主体)|责任人|分管领导)");

  private static final Pattern LABELLED = Pattern.compile("(?:" + LABEL.pattern() + ")[:]");

  /** What stands for units that are not named: 等, 等部门（单位）. */
  private static final Pattern AND_OTHERS =
      Pattern.compile(
          "(?<="
              + SUFFIX
              + "|[)〕])等(?!级|保)(?:[0-9一二三四五六七八九十]{0,3}(?:家|个))?[\\u4e00-\\u9fff()〔〕]{0,30}$");

  private static final Pattern JOINED =
      Pattern.compile("(?<=" + SUFFIX + "|[)〕])(?:和|及|以及|与|并|会同)(?=[\\u4e00-\\u9fff]{2})");

  private static final Pattern BARE_OTHERS = Pattern.compile("等?(?:部门|单位|有关部门|相关部门|部门\\(单位\\))?");

  /** How a demand begins, and no unit's name. */
  private static final Pattern DEMAND =
      Pattern.compile(
          "依托|加大|加强|加快|推进|提供|做好|持续|完善|开展|探索|围绕|聚焦|按照|根据|通过|落实|优化|强化|深化|推动|建立|健全"
              + "|组织(?!部|委)|鼓励|引导|发挥|结合|对照|涉及|确保|实现|促进|提高|提升|明确|逐项|并|以|将|对|为|把|在|使|要|及时");

  /** A time limit among the units: （区政府办公室牵头，12月底前完成）. */
  private static final Pattern TIME =
      Pattern.compile("[0-9一二三四五六七八九十]{1,3}月|年[底内末]|季度|持续|长期|每[年季月周]|适时|及时");

  private final List<Responsibility> units = new ArrayList<>();
  private String deadline = "";
  private int strangers;
  private final boolean inCell;

  private UnitList(boolean inCell) {
    this.inCell = inCell;
  }

  /** Reads a cell of a column of units: whatever it names is a unit. */
  static UnitList ofCell(String cell, Role role) {
    return read(separateLines(cell), role, true);
  }

  /** Reads a clause of running text: what does not look like a unit is none. */
  static UnitList ofClause(String clause) {
    return read(clause, Role.RESPONSIBLE, false);
  }

  private static UnitList read(String text, Role role, boolean inCell) {
    String clean = Glyphs.clean(separateBlanks(text));
    UnitList list = new UnitList(inCell);
    list.labelled(clean, Glyphs.canonical(clean), role);
    return list;
  }

  /** Returns the units with their roles, in order, each once per role. */
  List<Responsibility> units() {
    return List.copyOf(units);
  }

  /** Returns what stands behind a label such as 完成时限：; empty where none does. */
  String deadline() {
    return deadline;
  }

  /** Says whether every piece looks like a unit. */
  boolean complete() {
    return strangers == 0 && !units.isEmpty();
  }

  /** Says whether hardly a piece looks like something else. */
  boolean mostlyUnits() {
    return strangers * 3 < units.size();
  }

  /** Says whether the text opens with a label such as 责任单位：. */
  static boolean isLabelled(String canon) {
    return LABELLED.matcher(canon).lookingAt();
  }

  /** Says whether the text, or a part of it, closes with a role, such as 按职责分工负责. */
  static boolean namesRole(String canon) {
    return ROLE_END.matcher(strip(canon)).find() || ROLE_INSIDE.matcher(canon).find();
  }

  /** In a cell with a unit on every line, the line break is the separator. */
  private static String separateLines(String cell) {
    String[] lines = cell.strip().split("\\s*\n\\s*", -1);
    for (int i = 0; i < lines.length; i++) {
      String canon = Glyphs.canonical(Glyphs.clean(lines[i]));
      boolean prefix = canon.length() < 4 && i + 1 < lines.length;
      if (prefix || !UNIT_END.matcher(canon).find()) {
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
    return BLANK_BETWEEN.matcher(text).replaceAll("、");
  }

  private static final Pattern BLANK_BETWEEN =
      Pattern.compile("(?<=局|委|办|厅|中心|部门|单位|院|馆|会|公司|政府|街道)[\\s\\u00a0\\u3000]+(?=[县区市省州旗各镇乡])");

  private void labelled(String text, String canon, Role role) {
    Matcher matcher = LABELLED.matcher(canon);
    int from = 0;
    Role current = role;
    boolean time = false;
    while (matcher.find()) {
      group(text, canon, from, matcher.start(), current, time);
      from = matcher.end();
      time = matcher.group("time") != null;
      current = matcher.group("lead") != null ? Role.LEAD : Role.RESPONSIBLE;
    }
    group(text, canon, from, canon.length(), current, time);
  }

  private void group(String text, String canon, int from, int to, Role role, boolean time) {
    if (time) {
      deadline = text.substring(from, to);
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
    Matcher end = ROLE_END.matcher(canon);
    boolean closes = end.find();
    boolean leads = closes && end.group("lead") != null && !canon.endsWith("单位");
    int to = closes && (leads || end.group("part") != null) ? end.start() : canon.length();
    int start = canon.startsWith("由") ? 1 : 0;
    if (start > to) {
      return units.size();
    }
    String names = canon.substring(start, to);
    Matcher others = AND_OTHERS.matcher(names);
    if (others.find()) {
      to = start + others.start();
      names = names.substring(0, others.start());
    }
    int from = 0;
    Matcher joined = JOINED.matcher(names);
    while (joined.find()) {
      if (UNIT_END.matcher(names.substring(joined.end())).find()) {
        add(text.substring(start + from, start + joined.start()), role);
        from = joined.end();
      }
    }
    add(text.substring(start + from, to), role);
    if (!closes) {
      return open;
    }
    if (leads) {
      for (int i = open; i < units.size(); i++) {
        units.set(i, new Responsibility(units.get(i).unit(), Role.LEAD));
      }
    }
    return units.size();
  }

  private void add(String name, Role role) {
    String canon = Glyphs.canonical(name);
    if (canon.isEmpty() || BARE_OTHERS.matcher(canon).matches()) {
      return;
    }
    if (canon.length() > 40
        || !UNIT_END.matcher(canon).find()
        || DEMAND.matcher(canon).lookingAt()) {
      if (TIME.matcher(canon).find()) {
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
    if (!units.contains(responsibility)) {
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
