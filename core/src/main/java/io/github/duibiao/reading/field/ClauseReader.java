package io.github.duibiao.reading.field;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * Finds the responsibility clauses (责任分工) of running text: in brackets behind the demand they
 * belong to, 「（区财政局牵头，区审计局配合）」, or without brackets under a label, 「责任单位：区财政局」, or as a last
 * sentence of nothing but units and roles, 「由区财政局牵头，区审计局配合。」.
 */
public final class ClauseReader {
  private static final int LONGEST = 600;
  private static final int LONGEST_SENTENCE = 160;

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
   */
  public record Clause(
      int start, int end, List<Responsibility> units, String deadline, boolean complete) {
    public List<Deadline> deadlines(DeadlineReader reader) {
      return deadline.isEmpty() ? List.of() : reader.cell(deadline);
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
    List<Clause> clauses = mayOpen ? read(passage) : List.of();
    int start = clauses.isEmpty() ? -1 : clauses.get(0).start();
    return start <= limit ? start : -1;
  }

  /** Returns the clauses of a passage in order; they do not overlap. */
  public static List<Clause> read(Passage passage) {
    List<Clause> clauses = new ArrayList<>();
    String canon = passage.canon;
    for (int i = 0; i < canon.length(); i++) {
      if (canon.charAt(i) == '(' || canon.charAt(i) == '〔') {
        int close = closing(canon, i);
        int end = close < 0 ? Math.min(canon.length(), i + LONGEST) : close;
        // A bracket that is never closed can only open a clause at the end of the text.
        boolean cutOff = close < 0 && i + LONGEST > canon.length();
        if (end - i > 2 && (close >= 0 || (cutOff && isMarked(canon.substring(i + 1, end))))) {
          Clause clause = bracketed(passage, i, end, close >= 0);
          if (clause != null) {
            clauses.add(clause);
            i = clause.end - 1;
          }
        }
      }
    }
    if (clauses.isEmpty()) {
      clauses = labelled(passage);
    }
    return clauses.isEmpty() ? spoken(passage) : clauses;
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

  /** A last sentence that names units and their roles and nothing else. */
  private static List<Clause> spoken(Passage passage) {
    String canon = passage.canon;
    int end = canon.endsWith("。") ? canon.length() - 1 : canon.length();
    int start = canon.lastIndexOf('。', end - 1) + 1;
    if (start == 0
        || end - start > LONGEST_SENTENCE
        || !UnitList.namesRole(canon.substring(start, end))) {
      return List.of();
    }
    UnitList list = UnitList.ofClause(passage.sub(start, end));
    return list.complete()
        ? List.of(new Clause(start, canon.length(), list.units(), list.deadline(), true))
        : List.of();
  }

  private static @Nullable Clause bracketed(Passage passage, int open, int end, boolean closed) {
    Passage inner = passage.sub(open + 1, end);
    boolean marked = isMarked(inner.canon);
    if (!marked && !endsItem(passage.canon, open, end)) {
      return null;
    }
    UnitList list = UnitList.ofClause(inner);
    boolean taken =
        marked ? !list.units().isEmpty() || !list.deadline().isEmpty() : list.complete();
    return taken
        ? new Clause(open, closed ? end + 1 : end, list.units(), list.deadline(), list.complete())
        : null;
  }

  private static boolean isMarked(String inner) {
    return UnitList.isLabelled(inner) || UnitList.namesRole(inner);
  }

  /** A bare list of units counts only where a clause is expected: behind a sentence. */
  private static boolean endsItem(String canon, int open, int end) {
    boolean behindSentence = open == 0 || "。;!".indexOf(canon.charAt(open - 1)) >= 0;
    boolean atEnd =
        end + 1 >= canon.length() || (canon.startsWith("。", end + 1) && end + 2 >= canon.length());
    return behindSentence || (atEnd && open > 12);
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

  private static List<Clause> labelled(Passage passage) {
    List<Clause> clauses = new ArrayList<>();
    String canon = passage.canon;
    int from = 0;
    for (MatchResult label = UnitList.label(canon, 0);
        label != null;
        label = UnitList.label(canon, from)) {
      int start = label.start();
      int end = clauseEnd(canon, label.end());
      UnitList list = UnitList.ofClause(passage.sub(start, end));
      // A label that no stop precedes lost a line break or a blank, if all behind it are units.
      boolean opens = start == 0 || "。;)!,".indexOf(canon.charAt(start - 1)) >= 0;
      if (!opens && !list.complete()) {
        from = label.end();
        continue;
      }
      if (!list.units().isEmpty() || !list.deadline().isEmpty()) {
        clauses.add(new Clause(start, end, list.units(), list.deadline(), list.complete()));
      }
      from = end;
    }
    return clauses;
  }

  private static int labelEnd(String canon, int stop) {
    return Math.min(canon.length(), stop + LONGEST_LABEL);
  }

  /** Up to the full stop, past 。 and ； that are followed by another label. */
  private static int clauseEnd(String canon, int from) {
    int stop = canon.indexOf('。', from);
    while (stop >= 0 && UnitList.isLabelled(canon.substring(stop + 1, labelEnd(canon, stop)))) {
      stop = canon.indexOf('。', stop + 1);
    }
    return stop < 0 ? canon.length() : stop + 1;
  }
}
