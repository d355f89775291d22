package io.github.duibiao.reading.field;

import io.github.duibiao.plan.Person;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the responsibility clauses (责任分工) of running text: in brackets behind the demand they
 * belong to, 「（区财政局牵头，区审计局配合）」, or without brackets under a label, 「责任单位：区财政局」, or as a last
 * sentence of nothing but units and roles, 「由区财政局牵头，区审计局配合。」.
 */
public final class ClauseReader {
  private static final int LONGEST = 600;
  private static final int LONGEST_LABELLED = 2_000;

  /** More characters than a label has, its colon included. */
  private static final int LONGEST_LABEL = 24;

  /** A heading in front of a bracket that is not marked has so many characters at least. */
  private static final int SHORTEST_BEFORE = 12;

  private ClauseReader() {}

  /**
   * A clause and where it stands.
   *
   * @param start its first character, bracket included
   * @param end behind its last
   * @param units the units it names
   * @param deadline what it says of the time; empty where nothing
   * @param complete whether all it says was understood
   * @param persons the persons it names beside the units
   * @param unread what it says that is no unit, role, time limit or person; empty where nothing
   * @param scope the items it is for; null where it is for the one it stands in
   */
  public record Clause(
      int start,
      int end,
      List<Responsibility> units,
      String deadline,
      boolean complete,
      List<Person> persons,
      String unread,
      @Nullable Scope scope) {

    boolean isEmpty() {
      return units.isEmpty() && deadline.isEmpty() && !areNamed(persons);
    }

    /** Persons alone are a clause where all that is said of them are names. */
    private static boolean areNamed(List<Person> persons) {
      return !persons.isEmpty()
          && persons.stream()
              .allMatch(each -> UnitName.isPerson(Glyphs.canonical(each.name())) && answers(each));
    }

    /** Whoever is only to be called (联系人) answers for nothing. */
    private static boolean answers(Person person) {
      return person.duty() == null || !person.duty().startsWith("联");
    }

    static Clause of(int start, int end, UnitList list) {
      return of(start, end, list, null);
    }

    static Clause of(int start, int end, UnitList list, @Nullable Scope scope) {
      boolean complete = list.unread().isEmpty() && (list.complete() || list.saysOnlyOthers());
      return new Clause(
          start,
          end,
          list.units(),
          list.deadline(),
          complete,
          list.persons(),
          list.unread(),
          scope);
    }

    /**
     * Returns the clause where its passage is a part that begins so far behind the whole's start.
     */
    Clause behind(int by) {
      return by == 0
          ? this
          : new Clause(start + by, end + by, units, deadline, complete, persons, unread, scope);
    }

    /** Returns the time limits that it states, and what it says of the time that is none. */
    public DeadlineReader.Cell limits(DeadlineReader reader) {
      return deadline.isEmpty() ? DeadlineReader.Cell.NOTHING : reader.inCell(deadline);
    }

    public String text(Passage passage) {
      return passage.text.substring(start, end);
    }
  }

  /**
   * Returns where the first clause of a passage begins; -1 where none begins by a limit.
   *
   * @param limit before any full stop outside brackets
   */
  public static int opening(Passage passage, int limit) {
    String canon = passage.canon;
    int to = Math.min(canon.length(), limit + LONGEST_LABEL);
    boolean mayOpen = false;
    for (int i = 0; i < to && !mayOpen; i++) {
      char c = canon.charAt(i);
      mayOpen = c == ':' || (i <= limit && (c == '(' || c == '〔'));
    }
    List<Clause> clauses = mayOpen ? marked(passage, limit) : List.of();
    int start = clauses.isEmpty() ? -1 : clauses.get(0).start();
    return start <= limit ? start : -1;
  }

  /** Returns the clauses of a passage in order; they do not overlap. */
  public static List<Clause> read(Passage passage) {
    List<Clause> marked = marked(passage);
    return SpokenClause.with(marked, passage, false);
  }

  /**
   * Returns the clauses of the end of a passage, such as the text below a heading.
   *
   * @param all gives the clauses of the passage: where it has none, no sentence that ends it is one
   */
  public static List<Clause> below(Passage whole, Supplier<List<Clause>> all, Passage end) {
    List<Clause> marked = marked(end);
    int from = whole.length() - end.length();
    boolean sentences = from == 0 || whole.canon.charAt(from - 1) == '。';
    return marked.isEmpty() && sentences && all.get().isEmpty()
        ? marked
        : SpokenClause.with(marked, end, from > 0 && sentences);
  }

  /** Returns the clauses in brackets or under a label, and those that say what they are for. */
  private static List<Clause> marked(Passage passage) {
    return ScopedClauses.with(passage, each -> marked(each, each.length()));
  }

  /**
   * Returns the clauses in brackets or under a label; those behind the first may go beyond a limit.
   */
  private static List<Clause> marked(Passage passage, int limit) {
    List<Clause> clauses = new ArrayList<>();
    String canon = passage.canon;
    int to = Math.min(canon.length(), limit + 1);
    ClauseLabel label = ClauseLabel.first(canon, 0);
    for (int i = 0; i < to; i++) {
      if (label != null && label.start() < i) {
        label = ClauseLabel.first(canon, i);
      }
      Clause clause = null;
      if (label != null && label.start() == i) {
        clause = labelled(passage, label);
        if (clause != null && clause.isEmpty()) {
          // None of the labels in it says anything, so that it is not read again.
          label = ClauseLabel.first(canon, clause.end);
          clause = null;
        }
      }
      char c = canon.charAt(i);
      if (clause == null && (c == '(' || c == '〔')) {
        clause = inBrackets(passage, i);
      }
      if (clause != null) {
        clauses.add(clause);
        i = clause.end - 1;
      }
    }
    return clauses;
  }

  /** Returns a passage's text in canonical punctuation without its clauses. */
  public static String textBeside(List<Clause> clauses, Passage passage) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (Clause each : clauses) {
      text.append(passage.canon, from, each.start);
      from = each.end;
    }
    return text.append(passage.canon, from, passage.length()).toString();
  }

  private static @Nullable Clause inBrackets(Passage passage, int open) {
    String canon = passage.canon;
    int close = closing(canon, open);
    int end = close < 0 ? Math.min(canon.length(), open + LONGEST) : close;
    // A bracket that is never closed can only open a clause at the end of the text.
    boolean cutOff = close < 0 && open + LONGEST > canon.length();
    if (end - open <= 2 || (close < 0 && !cutOff)) {
      return null;
    }
    return bracketed(passage, open, end, close >= 0);
  }

  private static @Nullable Clause bracketed(Passage passage, int open, int end, boolean closed) {
    Passage inner = passage.sub(open + 1, end);
    boolean labelled = holdsLabel(inner.canon);
    boolean marked = labelled || UnitList.namesRole(inner.canon);
    boolean atEnd = endsItem(passage.canon, open, end);
    boolean nearEnd = atEnd || isLast(passage.canon, end);
    if (!marked && (!nearEnd || isNote(passage.canon, open))) {
      return null;
    }
    UnitList list = closed ? UnitList.ofClause(inner) : UnitList.ofCutClause(inner);
    int bar = inner.canon.indexOf('|');
    if (!marked && closed && bar > 0 && !list.complete()) {
      // Units and a limit beside them: 县民政局｜按需.
      list = UnitList.ofClause(inner.sub(0, bar));
      list.deadline(inner.text.substring(bar + 1));
    }
    boolean says = !list.units().isEmpty() || !list.deadline().isEmpty();
    boolean taken =
        labelled
            ? says || Clause.areNamed(list.persons())
            : marked
                ? says && (list.complete() || list.mostlyUnits() || (nearEnd && list.ratherUnits()))
                : list.complete()
                    && (closed
                        ? atEnd || (open >= 4 && list.allTitled())
                        : atEnd && list.opensTitled());
    return taken ? Clause.of(open, closed ? end + 1 : end, list) : null;
  }

  /** Says whether a bracket's text opens with a label, or has one behind a stop. */
  private static boolean holdsLabel(String inner) {
    if (UnitList.isLabelled(inner)) {
      return true;
    }
    for (ClauseLabel label = ClauseLabel.first(inner, 0);
        label != null;
        label = ClauseLabel.first(inner, label.end())) {
      if (label.kind() == ClauseLabel.Kind.UNITS
          && ",;。、".indexOf(inner.charAt(Math.max(0, label.start() - 1))) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Says whether a bracket stands right behind a unit, whose other name it holds. */
  private static boolean isNote(String canon, int open) {
    int start = open;
    while (start > 0
        && open - start < LONGEST_LABEL
        && "、,;。:(〔".indexOf(canon.charAt(start - 1)) < 0) {
      start--;
    }
    return start < open && UnitName.isTitled(canon.substring(start, open));
  }

  /** A bare list of units counts only where a clause is expected: behind a sentence. */
  private static boolean endsItem(String canon, int open, int end) {
    boolean behindSentence = open == 0 || "。;!".indexOf(canon.charAt(open - 1)) >= 0;
    return behindSentence || (isLast(canon, end) && open > SHORTEST_BEFORE);
  }

  private static boolean isLast(String canon, int end) {
    return end + 1 >= canon.length()
        || (canon.startsWith("。", end + 1) && end + 2 >= canon.length());
  }

  private static int closing(String canon, int open) {
    int depth = 0;
    for (int i = open; i < canon.length() && i < open + LONGEST; i++) {
      char c = canon.charAt(i);
      if (c == '(' || c == '〔') {
        depth++;
      } else if ((c == ')' || c == '〕') && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the clause that a label opens; it may say nothing. Null where the label opens none. */
  private static @Nullable Clause labelled(Passage passage, ClauseLabel label) {
    if (label.kind() == ClauseLabel.Kind.OTHER) {
      return null;
    }
    int start = label.start();
    int most = Math.min(passage.length(), start + LONGEST_LABELLED);
    // A label that no stop precedes lost a line break or a blank, if all behind it are units.
    boolean opens = start == 0 || opensAt(passage, start);
    if (!opens) {
      ClauseLabel next = ClauseLabel.first(passage.canon.substring(label.end(), most), 0);
      most = next == null ? most : label.end() + next.start();
    }
    int end = ClauseEnd.of(passage, label.end(), most);
    UnitList list = UnitList.ofClause(passage.sub(start, end));
    return opens || list.complete() ? Clause.of(start, end, list) : null;
  }

  private static boolean opensAt(Passage passage, int start) {
    return "。;)!,〕".indexOf(passage.canon.charAt(start - 1)) >= 0
        || passage.lineAt(start) != passage.lineAt(start - 1);
  }
}
