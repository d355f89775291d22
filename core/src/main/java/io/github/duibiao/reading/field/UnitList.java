package io.github.duibiao.reading.field;

import io.github.duibiao.plan.Person;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.Role;
import io.github.duibiao.plan.Unit;
import io.github.duibiao.text.Finder;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list of units (单位) with their roles: 市财政局牵头，市审计局、各县（区）配合.
 *
 * <p>The list is cut at its labels, then at its separators outside brackets, and each piece into
 * names and roles (see {@link UnitPiece}). A role that closes a group (…牵头, …配合, …按职责分工负责) holds
 * for the units since the one before. Persons and time limits are kept apart; what is none of these
 * is kept as not understood.
 */
public final class UnitList {
  private static final Finder ROLE_END = Finder.named(UnitName.EXPRESSIONS, "role");
  private static final Finder ROLE_INSIDE = Finder.named(UnitName.EXPRESSIONS, "roleInside");

  /**
   * More than any plan names at one place; keeps the time linear for text that is no list. Further
   * ones are kept as not understood.
   */
  private static final int MOST_UNITS = 400;

  /** More than a list has of what is no unit, before it is taken for none. */
  private static final int MOST_UNREAD = 2_000;

  /** More than the number in front of a unit has. */
  private static final int LONGEST_NUMBER = 6;

  private static final String SEPARATORS = "、,;。 /|+&";

  final boolean inCell;
  private final List<Responsibility> units = new ArrayList<>();
  private final List<Person> persons = new ArrayList<>();
  private final StringBuilder unread = new StringBuilder();
  private String deadline = "";
  private int strangers;
  private int groupStart;
  private boolean labelled;
  private boolean cut;
  private boolean assigns;
  private boolean whole;

  private UnitList(boolean inCell) {
    this.inCell = inCell;
  }

  /** Reads a cell of a column of units: whatever it names is a unit. */
  public static UnitList ofCell(String cell, Role role) {
    return read(cell, role, true);
  }

  /** Reads a clause of running text: what does not look like a unit is none. */
  public static UnitList ofClause(Passage clause) {
    return read(clause.text, Role.RESPONSIBLE, false);
  }

  /** Reads a clause that counts only if it is {@linkplain #complete}: no further than it is. */
  public static UnitList ofWhole(Passage clause) {
    UnitList list = new UnitList(false);
    list.whole = true;
    list.readAll(clause.text, Role.RESPONSIBLE);
    return list;
  }

  /** Reads a cell of units that counts only if it is {@linkplain #complete}. */
  static UnitList ofWholeCell(String cell, Role role) {
    UnitList list = new UnitList(true);
    list.whole = true;
    list.readAll(cell, role);
    return list;
  }

  /** Reads a clause that the end of the text cuts off: half a name is no unit. */
  static UnitList ofCutClause(Passage clause) {
    UnitList list = new UnitList(false);
    list.cut = true;
    list.readAll(clause.text, Role.RESPONSIBLE);
    return list;
  }

  private static UnitList read(String text, Role role, boolean inCell) {
    UnitList list = new UnitList(inCell);
    list.readAll(text, role);
    return list;
  }

  private void readAll(String text, Role role) {
    String clean = Glyphs.clean(UnitName.parted(text));
    read(clean, Glyphs.canonical(clean), role);
  }

  /** Returns the units with their roles, in order, each once per role. */
  public List<Responsibility> units() {
    return List.copyOf(units);
  }

  /** Returns the persons it names beside the units; their duty is the label in front of them. */
  public List<Person> persons() {
    return List.copyOf(persons);
  }

  /** Returns what stands behind a label such as 完成时限：; empty where none does. */
  public String deadline() {
    return deadline;
  }

  /** Returns what is neither a unit, nor a role, a person or a time limit; empty where nothing. */
  public String unread() {
    return unread.toString();
  }

  /** Says whether every piece looks like a unit. */
  public boolean complete() {
    return strangers == 0 && !units.isEmpty();
  }

  /** Says whether hardly a piece looks like something else. */
  public boolean mostlyUnits() {
    return strangers * 3 < units.size();
  }

  /** Says whether it names a time limit or persons and nothing else. */
  boolean saysOnlyOthers() {
    return strangers == 0 && (!deadline.isEmpty() || !persons.isEmpty());
  }

  /** Says whether no more pieces look like something else than like units. */
  boolean ratherUnits() {
    return strangers <= units.size();
  }

  /** Says whether all its units say themselves whose they are: 县财政局, 各乡镇政府. */
  boolean allTitled() {
    return units.stream().allMatch(each -> UnitName.isTitled(Glyphs.canonical(each.unit().name())));
  }

  /** Says whether the first unit says itself whose it is. */
  boolean opensTitled() {
    return !units.isEmpty() && UnitName.isTitled(Glyphs.canonical(units.get(0).unit().name()));
  }

  /** Says whether words give work to the units it names: …负责, …牵头. */
  boolean assigns() {
    return assigns;
  }

  /** Says whether the text opens with a unit and a separator, as a broken list of units does. */
  public static boolean opensWithUnit(String canon) {
    int end = 0;
    while (end < canon.length() && "、,;".indexOf(canon.charAt(end)) < 0) {
      end++;
    }
    String first = canon.substring(0, end);
    return end < canon.length() && end > 1 && end <= 16 && UnitName.is(first);
  }

  /** Says whether the text opens with a label such as 责任单位：. */
  public static boolean isLabelled(String canon) {
    ClauseLabel label = ClauseLabel.opening(canon);
    return label != null && label.kind() != ClauseLabel.Kind.OTHER;
  }

  /** Says whether the text opens with a label that nothing parts from a unit: 责任单位县财政局. */
  static boolean opensUnparted(String canon) {
    return UnitPiece.opensUnparted(canon);
  }

  /** Says whether the text, or a part of it, closes with a role, such as 按职责分工负责. */
  public static boolean namesRole(String canon) {
    return ROLE_END.isIn(strip(canon)) || ROLE_INSIDE.isIn(canon);
  }

  /** Says whether a piece of a list names a unit, with its role or without. */
  static boolean isPiece(String canon) {
    String bare = strip(canon);
    Matcher end = bare.length() > UnitName.LONGEST * 2 ? null : ROLE_END.first(bare, 0);
    return UnitName.is(bare) || (end != null && UnitName.is(bare.substring(0, end.start())));
  }

  private static String strip(String canon) {
    int to = canon.length();
    while (to > 0 && "。;,、 )".indexOf(canon.charAt(to - 1)) >= 0) {
      to--;
    }
    return canon.substring(0, to);
  }

  private void read(String text, String canon, Role role) {
    int from = 0;
    ClauseLabel before = null;
    for (ClauseLabel label = ClauseLabel.first(canon, 0);
        label != null;
        label = ClauseLabel.first(canon, from)) {
      group(text, canon, from, label.start(), before, role);
      from = label.end();
      before = label;
    }
    group(text, canon, from, canon.length(), before, role);
  }

  private void group(
      String text, String canon, int from, int to, @Nullable ClauseLabel label, Role role) {
    if (label == null) {
      pieces(text, canon, from, to, role);
      return;
    }
    switch (label.kind()) {
      case UNITS -> {
        labelled = true;
        pieces(text, canon, from, to, label.role());
      }
      case TIME -> deadline(bare(text.substring(from, to)));
      case PERSONS -> {
        for (String name : text.substring(from, to).split("[、，,；;。\\s/)）]+", MOST_UNITS + 1)) {
          person(name, label.name());
        }
      }
      case OTHER -> unread(text.substring(label.start(), to));
    }
  }

  private static String bare(String limit) {
    int to = limit.length();
    while (to > 0 && "，,；;、。 〔【[".indexOf(limit.charAt(to - 1)) >= 0) {
      to--;
    }
    return limit.substring(0, to);
  }

  /**
   * Gives a part in the work to the units behind the last ；, for what they do themselves:
   * 牵头单位：市住建局； 各县区负责落实.
   */
  void part(int from) {
    for (int i = from; i < units.size(); i++) {
      units.set(i, new Responsibility(units.get(i).unit(), Role.RESPONSIBLE));
    }
  }

  /** Returns how many units were found by now. */
  int size() {
    return units.size();
  }

  private void pieces(String text, String canon, int from, int to, Role role) {
    groupStart = units.size();
    UnitPiece pieces = new UnitPiece(this, role);
    int start = from;
    int depth = 0;
    for (int i = from; i <= to && !(whole && strangers > 0); i++) {
      char c = i == to ? '、' : canon.charAt(i);
      if (depth == 0 && i > start && i < to && countsOn(canon, i, to)) {
        pieces.read(text.substring(start, i), canon.substring(start, i), '、');
        start = i;
      }
      if (c == '(' || c == '〔') {
        depth++;
      } else if (c == ')' || c == '〕') {
        depth = Math.max(0, depth - 1);
      } else if (i == to || (depth == 0 && SEPARATORS.indexOf(c) >= 0)) {
        pieces.read(text.substring(start, i), canon.substring(start, i), c);
        start = i + 1;
      }
    }
  }

  /** Says whether the number of the next unit begins: 1.县财政局2.县发改局. */
  private static boolean countsOn(String canon, int at, int to) {
    char before = canon.charAt(at - 1);
    return (Glyphs.isHan(before) || before == ')')
        && !Glyphs.isHan(canon.charAt(at))
        && UnitPiece.behindNumber(canon.substring(at, Math.min(to, at + LONGEST_NUMBER))) > 0;
  }

  // What the pieces of the list turn out to be.

  /** Adds a unit, once per role. */
  void unit(String name, Role role) {
    Responsibility responsibility = new Responsibility(Unit.of(name), role);
    if (units.contains(responsibility)) {
      return;
    }
    if (units.size() < MOST_UNITS) {
      units.add(responsibility);
    } else {
      unread(name);
    }
  }

  /** Takes a name that does not look like a unit's where no other can stand: it is told. */
  void unsureUnit(String name, Role role) {
    strangers++;
    unit(name, role);
  }

  /** Says whether a label says that units follow, so that what looks like none may be one. */
  boolean expectsUnits() {
    return labelled && !cut;
  }

  /**
   * Closes the group of units that share a role.
   *
   * @param role the role; null leaves each its own
   * @param assigned whether the words say that these units answer for the work
   */
  void close(@Nullable Role role, boolean assigned) {
    assigns |= assigned && groupStart < units.size();
    for (int i = groupStart; i < units.size() && role != null; i++) {
      units.set(i, new Responsibility(units.get(i).unit(), role));
    }
    groupStart = units.size();
  }

  void person(String name, String duty) {
    String bare = name.strip();
    if (persons.size() == MOST_UNITS) {
      unread(bare);
    } else if (Glyphs.hasLetters(bare, 0)) {
      persons.add(new Person(bare, duty.isEmpty() ? null : duty));
    }
  }

  void deadline(String limit) {
    deadline = deadline.isEmpty() ? limit : deadline + "、" + limit;
  }

  void stranger(String text) {
    strangers++;
    unread(text);
  }

  private void unread(String text) {
    if (unread.length() < MOST_UNREAD && Glyphs.hasLetters(text, 0)) {
      unread.append(unread.isEmpty() ? "" : "；").append(text);
    }
  }
}
