package io.github.duibiao.reading.field;

import io.github.duibiao.plan.Role;
import io.github.duibiao.text.Finder;
import io.github.duibiao.text.Glyphs;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one name of a list of units: its marks (*, ★), the note in brackets behind it (牵头, a
 * person, a telephone number), and whether it is a unit, a person, a time limit or none of these.
 */
final class ListedName {
  private static final Pattern BETWEEN = Pattern.compile("[、，,；; ]+");
  private static final Pattern BETWEEN_CANON = Pattern.compile("[、,; ]+");
  private static final Pattern LEAD = UnitName.pattern("lead");
  private static final Finder HELPING = Finder.named(UnitName.EXPRESSIONS, "helping");
  private static final Finder BARE_OTHERS = Finder.named(UnitName.EXPRESSIONS, "bareOthers");
  private static final Pattern NOTE = UnitName.pattern("note");
  private static final Finder ORDER = Finder.named(UnitName.EXPRESSIONS, "order");
  private static final Finder PHONE = Finder.named(UnitName.EXPRESSIONS, "phone");
  private static final Finder PERSON_BEHIND = Finder.named(UnitName.EXPRESSIONS, "personBehind");
  private static final int SHORTEST_TITLED = 3;
  private static final Finder TIME = Finder.named(UnitName.EXPRESSIONS, "time");

  /** A name of units that does not end like one (各业务警种) is no longer. */
  private static final int LONGEST_UNUSUAL = 12;

  private final UnitList list;

  /** The name of a person has no more characters. */
  private static final int LONGEST_BEHIND = 4;

  /** Whether the list begins here, or a mark that parts units stands in front. */
  private boolean listed = true;

  ListedName(UnitList list) {
    this.list = list;
  }

  void listed(boolean behindMark) {
    listed = behindMark;
  }

  /** Reads a name; {@code given} is the role of its group. */
  void read(String text, String canon, Role given) {
    Role own = given;
    int from = 0;
    int to = canon.length();
    while (from < to && (UnitName.MARKS.indexOf(canon.charAt(from)) >= 0)) {
      own = Role.LEAD;
      from++;
    }
    while (to > from && (UnitName.MARKS.indexOf(canon.charAt(to - 1)) >= 0)) {
      own = Role.LEAD;
      to--;
    }
    int open = noteStart(canon, from, to);
    if (open > from) {
      String note = canon.substring(open + 1, to - 1);
      if (NOTE.matcher(note).matches()) {
        read(text.substring(from, open), canon.substring(from, open), noteRole(note, own));
        return;
      }
      if (UnitName.isPerson(canon.substring(from, open)) && UnitName.is(note)) {
        list.person(text.substring(from, open), "");
        unit(text.substring(open + 1, to - 1), note, true, own);
        return;
      }
      if (ORDER.matches(note)) {
        to = open;
      } else if (isPersons(note)) {
        for (String each : BETWEEN.split(text.substring(open + 1, to - 1), 20)) {
          list.person(each, "");
        }
        to = open;
      } else if (PHONE.isIn(note) || UnitName.demands(note)) {
        list.stranger(text.substring(open + 1, to - 1));
        to = open;
      }
    }
    boolean ends = UnitName.ends(canon.substring(from, to));
    Matcher person = ends ? null : personBehind(canon, from, to);
    if (person != null) {
      list.person(text.substring(person.start(1), to), "");
      to = person.start(1);
      ends = UnitName.ends(canon.substring(from, to));
    }
    unit(text.substring(from, to), canon.substring(from, to), ends, own);
  }

  private static @Nullable Matcher personBehind(String canon, int from, int to) {
    int start = Math.max(from + 2, to - LONGEST_BEHIND);
    return start < to ? PERSON_BEHIND.first(canon.substring(0, to), start) : null;
  }

  private static Role noteRole(String note, Role own) {
    return LEAD.matcher(note).find() ? Role.LEAD : HELPING.isIn(note) ? Role.RESPONSIBLE : own;
  }

  private static boolean isPersons(String note) {
    boolean all = true;
    for (String each : BETWEEN_CANON.split(note, 20)) {
      all &= UnitName.isPerson(each);
    }
    return all;
  }

  /** Returns where the bracket opens that closes a name; -1 where none does. */
  private static int noteStart(String canon, int from, int to) {
    int depth = 0;
    for (int i = to - 1; i >= from; i--) {
      char c = canon.charAt(i);
      if (c == ')' || c == '〕') {
        depth++;
      } else if ((c == '(' || c == '〔') && --depth == 0) {
        return i;
      }
      if (depth == 0) {
        return -1;
      }
    }
    return -1;
  }

  private void unit(String name, String canon, boolean ends, Role own) {
    if (canon.isEmpty() || BARE_OTHERS.matches(canon)) {
      return;
    }
    boolean lead = canon.endsWith("牵头单位") || canon.endsWith("牵头部门");
    if (ends && UnitName.mayBe(canon)) {
      list.unit(name, lead ? Role.LEAD : own);
    } else if (TIME.isIn(canon)) {
      int limit = limitBehindUnit(canon);
      if (limit > 0) {
        list.unit(name.substring(0, limit), own);
      }
      list.deadline(name.substring(limit));
    } else if (UnitName.isPerson(canon)) {
      list.person(name, "");
    } else if (UnitName.isField(canon)) {
      list.unit(name, own);
    } else if (isTakenAsUnit(canon)) {
      list.unsureUnit(name, own);
    } else {
      list.stranger(name);
    }
  }

  /** Returns where a limit begins right behind a unit: 县财政局6月底前; 0 where none does. */
  private static int limitBehindUnit(String canon) {
    for (int i = SHORTEST_TITLED; i < canon.length(); i++) {
      if (UnitName.ends(canon.substring(0, i))
          && DeadlineReader.isDeadline(canon.substring(i))
          && UnitName.isTitled(canon.substring(0, i))) {
        return i;
      }
    }
    return 0;
  }

  /** In a cell, and behind a label, a short name that demands nothing is a unit's all the same. */
  private boolean isTakenAsUnit(String canon) {
    if (!list.inCell && !list.expectsUnits()) {
      return false;
    }
    int letters = Glyphs.letters(canon).length();
    if (letters == 2 && "省市县区州旗镇乡各".indexOf(canon.charAt(0)) >= 0) {
      // Half a name that the end of a cell or a page cut: 市体.
      return false;
    }
    if (list.inCell) {
      return letters >= 2 && canon.length() <= UnitName.LONGEST && !UnitName.demands(canon);
    }
    return letters >= 2 && canon.length() <= LONGEST_UNUSUAL && !UnitName.demands(canon) && listed;
  }
}
