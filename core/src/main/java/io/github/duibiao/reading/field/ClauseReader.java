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
  private static final int LONGEST_LABELLED = 2_000;

  /** More characters than a label has, its colon included. */
  private static final int LONGEST_LABEL = 24;

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
    static boolean areNamed(List<Person> persons) {
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
        clause = BracketedClause.at(passage, i);
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
