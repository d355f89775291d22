package io.github.duibiao.reading.field;

import io.github.duibiao.reading.field.ClauseReader.Clause;
import io.github.duibiao.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sentences, whole brackets and parts of a sentence between ； that open with the items they are for
 * and say nothing else but units and roles: 以上1-3项由县司法局牵头。第4项由县财政局负责.
 */
final class ScopedClauses {
  private static final int LONGEST = 200;

  /** The characters with which a scope opens; a look at them saves the expression. */
  private static final String OPENS = "以上前第本";

  private ScopedClauses() {}

  /**
   * Returns the clauses of a passage with such sentences, which no other clause runs into.
   *
   * @param others reads the other clauses of what stands before, between and behind them
   */
  static List<Clause> with(Passage passage, Function<Passage, List<Clause>> others) {
    List<Clause> scoped = in(passage);
    if (scoped.isEmpty()) {
      return others.apply(passage);
    }
    List<Clause> all = new ArrayList<>();
    int from = 0;
    for (Clause each : scoped) {
      between(passage, from, each.start(), others, all);
      all.add(each);
      from = each.end();
    }
    between(passage, from, passage.length(), others, all);
    return all;
  }

  private static void between(
      Passage passage, int from, int to, Function<Passage, List<Clause>> others, List<Clause> all) {
    if (from < to) {
      others.apply(passage.sub(from, to)).forEach(each -> all.add(each.behind(from)));
    }
  }

  private static List<Clause> in(Passage passage) {
    String canon = passage.canon;
    List<Clause> found = new ArrayList<>();
    for (int i = 0; i < canon.length(); i++) {
      char c = canon.charAt(i);
      if (c == '(' || (OPENS.indexOf(c) >= 0 && begins(passage, i))) {
        Clause clause = at(passage, i);
        if (clause != null) {
          found.add(clause);
          i = clause.end() - 1;
        }
      }
    }
    return found;
  }

  private static boolean begins(Passage passage, int at) {
    return at == 0 || "。;)!".indexOf(passage.canon.charAt(at - 1)) >= 0 || passage.breaksAt(at);
  }

  private static @Nullable Clause at(Passage passage, int start) {
    String canon = passage.canon;
    if (canon.charAt(start) == '(') {
      Scope.Opening inner = opening(canon, start + 1);
      int close = inner == null ? -1 : closing(canon, start);
      if (inner != null && close > 0) {
        UnitList list = units(passage, start + 1 + inner.length(), close);
        return list == null ? null : Clause.of(start, close + 1, list, inner.scope());
      }
    }
    Scope.Opening opening = begins(passage, start) ? opening(canon, start) : null;
    if (opening == null || means(opening.scope(), passage, start)) {
      return null;
    }
    int from = start + opening.length();
    int end = end(canon, from);
    UnitList list = units(passage, from, end);
    boolean stops = end < canon.length() && "。;".indexOf(canon.charAt(end)) >= 0;
    return list == null ? null : Clause.of(start, stops ? end + 1 : end, list, opening.scope());
  }

  /** Says whether a scope without a number, within a paragraph, means the item it stands in. */
  private static boolean means(Scope scope, Passage passage, int start) {
    boolean paragraph = start > 0 && passage.breaksAt(start);
    return scope.kind() == Scope.Kind.ABOVE_OR_ITEM && !paragraph;
  }

  private static Scope.@Nullable Opening opening(String canon, int from) {
    return Scope.opening(canon.substring(from, Math.min(canon.length(), from + LONGEST)));
  }

  /** Returns the units of a text that says nothing else; null where it says more. */
  private static @Nullable UnitList units(Passage passage, int from, int to) {
    if (to - from < 2 || to - from > LONGEST) {
      return null;
    }
    boolean colon = ":,".indexOf(passage.canon.charAt(from)) >= 0;
    Passage rest = passage.sub(colon ? from + 1 : from, to);
    boolean labelled = UnitList.isLabelled(rest.canon);
    UnitList list = UnitList.ofWhole(rest);
    return list.complete() && (labelled || list.assigns()) ? list : null;
  }

  private static int end(String canon, int from) {
    int end = from;
    while (end < canon.length() && end - from <= LONGEST && "。;".indexOf(canon.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static int closing(String canon, int open) {
    int depth = 0;
    for (int i = open; i < canon.length() && i - open <= LONGEST; i++) {
      depth += canon.charAt(i) == '(' ? 1 : canon.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
