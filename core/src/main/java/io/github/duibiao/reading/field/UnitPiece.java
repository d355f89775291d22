package io.github.duibiao.reading.field;

import io.github.duibiao.plan.Role;
import io.github.duibiao.text.Finder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pieces of a list of units, one after the other: 由市财政局, 会同市审计局等部门负责.
 *
 * <p>A piece is a name or several that a word joins, with what opens it (由, 会同), what stands for
 * units that are not named (等部门), and a role that closes it. 和, 及 and 与 part units only where a
 * unit ends before and after them, since bureaus have them in their names (发展和改革局).
 */
final class UnitPiece {
  private static final Finder ROLE_END = Finder.named(UnitName.EXPRESSIONS, "role");
  private static final Finder BETWEEN = Finder.named(UnitName.EXPRESSIONS, "between");
  private static final Finder LEADING = Finder.named(UnitName.EXPRESSIONS, "leading");
  private static final Finder WEAK = Finder.named(UnitName.EXPRESSIONS, "weak");
  private static final Finder HELPING = Finder.named(UnitName.EXPRESSIONS, "helping");
  private static final Pattern LEAD = UnitName.pattern("lead");
  private static final Finder UNPARTED = Finder.named(UnitName.EXPRESSIONS, "unparted");
  private static final Finder OTHERS = Finder.named(UnitName.EXPRESSIONS, "others");
  private static final Pattern UNNAMED = UnitName.pattern("unnamed");
  private static final Finder BARE_OTHERS = Finder.named(UnitName.EXPRESSIONS, "bareOthers");
  private static final Finder NOTHING = Finder.named(UnitName.EXPRESSIONS, "nothing");
  private static final Finder DITTO = Finder.named(UnitName.EXPRESSIONS, "ditto");
  private static final Finder JOINED = Finder.named(UnitName.EXPRESSIONS, "joined");
  private static final Finder AGENT = Finder.named(UnitName.EXPRESSIONS, "agent");
  private static final Finder TIME_ALONE = Finder.named(UnitName.EXPRESSIONS, "timeAlone");

  private static final Finder NUMBER = Finder.named(UnitName.EXPRESSIONS, "number");

  /** Longer than any unit with its role; keeps the time linear for text that is no list. */
  private static final int LONGEST_PIECE = 120;

  /** A place without its kind (河口) is no longer. */
  private static final int LONGEST_PLACE = 4;

  /** A name of one character and a role of two. */
  private static final int SHORTEST_GROUP = 3;

  /** What the row "between" asks for behind a role. */
  private static final String GROUP_OPENS = "会联商由各并省市县区州旗镇乡";

  private final UnitList list;
  private final Role role;
  private final ListedName names;

  /** Where the units behind the last ； begin; 0 for none. */
  private int part;

  UnitPiece(UnitList list, Role role) {
    this.list = list;
    this.role = role;
    this.names = new ListedName(list);
  }

  /**
   * Reads the next piece.
   *
   * @param separator what stands behind it
   */
  void read(String text, String canon, char separator) {
    int start = opening(canon);
    int end = canon.length();
    while (end > start && "()〔〕:".indexOf(canon.charAt(end - 1)) >= 0 && !balanced(canon, end)) {
      end--;
    }
    if (end > start) {
      one(text.substring(start, end), canon.substring(start, end));
    }
    names.listed(separator == '、');
    part = separator == ';' ? list.size() : part;
  }

  /** A bracket that nothing opens, or a colon, closes no name. */
  private static boolean balanced(String canon, int end) {
    char last = canon.charAt(end - 1);
    if (last == ')' || last == '〕') {
      int depth = 0;
      for (int i = 0; i < end; i++) {
        char c = canon.charAt(i);
        depth += c == '(' || c == '〔' ? 1 : c == ')' || c == '〕' ? -1 : 0;
      }
      return depth >= 0;
    }
    return false;
  }

  /** Returns where a piece begins behind its number, 1. or (1), and behind an opening bracket. */
  private static int opening(String canon) {
    int at = 0;
    while (at < canon.length() && (":-".indexOf(canon.charAt(at)) >= 0 || isStray(canon, at))) {
      at++;
    }
    return at + behindNumber(canon.substring(at, Math.min(canon.length(), at + 6)));
  }

  /** Returns the length of the number that a text opens with, before a name: 1., (1), (一), ①. */
  static int behindNumber(String canon) {
    Matcher number = NUMBER.opening(canon);
    return number == null ? 0 : number.end();
  }

  /** A bracket that nothing closes opens no name. */
  private static boolean isStray(String canon, int at) {
    char c = canon.charAt(at);
    return (c == '(' && canon.indexOf(')', at) < 0) || (c == '〔' && canon.indexOf('〕', at) < 0);
  }

  private void one(String text, String canon) {
    if (canon.length() > LONGEST_PIECE) {
      list.stranger(text);
      return;
    }
    if (BARE_OTHERS.matches(canon) || NOTHING.matches(canon)) {
      return;
    }
    if (DITTO.matches(canon)) {
      list.stranger(text);
      return;
    }
    int colon = canon.indexOf(':');
    if (colon > 0) {
      // A label that is none of those known: what it says is told, what stands behind it is read.
      if (UnitName.is(canon.substring(0, colon))) {
        one(text.substring(0, colon), canon.substring(0, colon));
      } else {
        list.stranger(text.substring(0, colon));
      }
      if (colon + 1 < canon.length()) {
        one(text.substring(colon + 1), canon.substring(colon + 1));
      }
      return;
    }
    Matcher between = between(canon);
    if (between != null && isRest(canon.substring(between.end()))) {
      int cut = between.end();
      one(text.substring(0, cut), canon.substring(0, cut));
      one(text.substring(cut), canon.substring(cut));
      return;
    }
    Matcher agent = AGENT.opening(canon);
    int start = agent == null ? 0 : agent.end();
    Role own = role;
    Matcher unparted = UNPARTED.at(canon, start);
    if (unparted != null && UnitName.ends(withoutRole(canon.substring(unparted.end())))) {
      start = unparted.end();
      own = LEAD.matcher(unparted.group()).find() ? Role.LEAD : Role.RESPONSIBLE;
      list.close(null, false);
    }
    Matcher doer = DOER_OPENS.at(canon, start);
    Matcher end = isDoer(canon) ? null : role(canon, doer == null ? start : doer.end());
    int to = end == null ? canon.length() : end.start();
    if (TIME_ALONE.at(canon, start) != null
        && (end == null || !UnitName.ends(canon.substring(start, to)))) {
      list.deadline(text.substring(start));
      return;
    }
    names(
        text.substring(start, Math.max(start, to)),
        canon.substring(start, Math.max(start, to)),
        own);
    if (end != null) {
      if (part > 0 && role == Role.LEAD && roleOf(end) == null) {
        list.part(part);
      }
      list.close(roleOf(end), !WEAK.matches(end.group("verb")));
    }
  }

  /**
   * Returns the role that closes a group behind which another one follows; null where none does.
   */
  private static @Nullable Matcher between(String canon) {
    Matcher role = mayGoOn(canon) ? BETWEEN.first(canon, 1) : null;
    while (role != null
        && ")〕".indexOf(canon.charAt(role.start() - 1)) < 0
        && !UnitName.ends(canon.substring(0, role.start()))) {
      role = BETWEEN.first(canon, role.start() + 1);
    }
    return role;
  }

  /** Says whether a group may follow in a piece: behind a name and a role. */
  private static boolean mayGoOn(String canon) {
    for (int i = SHORTEST_GROUP; i < canon.length(); i++) {
      if (GROUP_OPENS.indexOf(canon.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static final Finder TAKES_ROLE = Finder.compile("(?:为|是|作为)(?:牵头|主办|责任|配合)(?:单位|部门)$");

  /** A unit that is called by what it does: 起草部门, 使用单位. */
  private static final Finder DOER = Finder.compile("[\\u4e00-\\u9fff]{2,4}部门");

  /** Such a unit with what it does this time: 起草部门配合. */
  private static final Finder DOER_OPENS =
      Finder.compile("[\\u4e00-\\u9fff]{2}(?:部门|单位)(?=[^、,;。:]{2,8}$)");

  private static boolean isDoer(String canon) {
    boolean doer = canon.endsWith("单位") || (canon.endsWith("部门") && DOER.matches(canon));
    return doer && !TAKES_ROLE.isIn(canon);
  }

  /** Returns the role that closes a piece: the longest behind a name, 县政协办 has none in it. */
  private static @Nullable Matcher role(String canon, int from) {
    Matcher end = ROLE_END.first(canon, from);
    while (end != null && end.start() > from && !isName(bareName(canon, from, end.start()))) {
      Matcher next = ROLE_END.first(canon, end.start() + 1);
      if (next == null) {
        return UnitName.ends(canon) ? null : end;
      }
      end = next;
    }
    return end;
  }

  private static String bareName(String canon, int from, int to) {
    Matcher others = OTHERS.first(canon.substring(from, to), 1);
    return canon.substring(from, others == null ? to : from + others.start());
  }

  /** Says whether a text opens with a label that nothing parts from the unit behind it. */
  static boolean opensUnparted(String canon) {
    return UNPARTED.opens(canon);
  }

  private static String withoutRole(String canon) {
    Matcher end = role(canon, 0);
    return end == null ? canon : canon.substring(0, end.start());
  }

  /** Returns the role that words close a group with; null where they leave it as it is. */
  private static @Nullable Role roleOf(Matcher end) {
    String words = end.group();
    boolean helps = HELPING.opens(end.group("verb"));
    return helps ? Role.RESPONSIBLE : LEADING.isIn(words) ? Role.LEAD : null;
  }

  /** Says whether what stands behind a role within a piece names units as well. */
  private static boolean isRest(String canon) {
    Matcher agent = AGENT.opening(canon);
    String rest = withoutRole(canon.substring(agent == null ? 0 : agent.end()));
    Matcher others = OTHERS.first(rest, 0);
    return UnitName.is(others == null ? rest : rest.substring(0, others.start()));
  }

  /** Reads the names of a piece: those before 等, and those that a word joins. */
  private void names(String text, String canon, Role own) {
    Matcher others = canon.indexOf('等') < 0 ? null : OTHERS.first(canon, 1);
    if (others != null && isBeforeOthers(canon.substring(0, others.start()))) {
      joined(text.substring(0, others.start()), canon.substring(0, others.start()), own);
      unnamed(text.substring(others.end()), canon.substring(others.end()), own);
      return;
    }
    joined(text, canon, own);
  }

  /** Says whether units that are not named may follow: 城关、东山、河口等乡镇 under a label as well. */
  private boolean isBeforeOthers(String canon) {
    return isName(canon) || (list.expectsUnits() && canon.length() <= LONGEST_PLACE);
  }

  private static boolean isName(String canon) {
    return UnitName.ends(canon) || UnitName.isField(canon);
  }

  /** Reads what follows 等: it stands for units that are not named, or joins one that is. */
  private void unnamed(String text, String canon, Role own) {
    for (int i = 0; i + 2 < canon.length(); i++) {
      char c = canon.charAt(i);
      if ((c == '和' || c == '及' || c == '与') && UnitName.is(canon.substring(i + 1))) {
        joined(text.substring(i + 1), canon.substring(i + 1), own);
        return;
      }
    }
    if (!UNNAMED.matcher(canon).matches()) {
      list.stranger(text);
    }
  }

  private void joined(String text, String canon, Role own) {
    int from = 0;
    // Where the whole does not end like a unit, no part of it that ends with it does.
    for (Matcher joined = UnitName.ends(canon) ? JOINED.first(canon, 0) : null;
        joined != null;
        joined = JOINED.next(joined, canon)) {
      if (UnitName.ends(canon.substring(joined.end()))) {
        several(text.substring(from, joined.start()), canon.substring(from, joined.start()), own);
        from = joined.end();
      }
    }
    several(text.substring(from), canon.substring(from), own);
  }

  /** Reads names with nothing between them. */
  private void several(String text, String canon, Role own) {
    int from = 0;
    for (int cut : UnitName.cuts(canon)) {
      if (UnitName.is(canon.substring(from, cut)) && cut > from + 1) {
        names.read(text.substring(from, cut), canon.substring(from, cut), own);
        from = cut;
      }
    }
    names.read(text.substring(from), canon.substring(from), own);
  }
}
