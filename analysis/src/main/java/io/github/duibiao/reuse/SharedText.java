package io.github.duibiao.reuse;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.reuse.LocalAlignment.Aligned;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The wording that two plans share, passage by passage. Formulae of the genre are listed, but count
 * in no share. Immutable; safe for use by many threads.
 *
 * <pre>{@code
 * SharedText shared = SharedText.between(lastYear, thisYear);
 * shared.share("xuanhan-2023#7"); // how much of the task stands in the other plan
 * }</pre>
 */
public final class SharedText {
  private static final int NONE = -1;

  /** How many words of a task that do not come in its order are looked for; keeps time linear. */
  private static final int MOST_AGAIN = 64;

  private final PlanLetters left;
  private final PlanLetters right;
  private final List<SharedPassage> passages;
  private final Map<String, Integer> partOfTask = new HashMap<>();

  /** Of every part of either plan how many of its letters each part of the other has. */
  private final List<Map<Integer, Integer>> common = new ArrayList<>();

  /** Of every letter of either plan the part of the other that has it; negative for none. */
  private final int[] leftPartner;

  private final int[] rightPartner;

  private SharedText(
      PlanLetters left, PlanLetters right, List<Aligned> found, Predicate<String> formula) {
    this.left = left;
    this.right = right;
    leftPartner = none(left.letters().length);
    rightPartner = none(right.letters().length);
    index(left, 0);
    index(right, left.parts().size());
    List<SharedPassage> all = new ArrayList<>();
    for (Aligned each : found) {
      boolean common = formula.test(left.folded(each.left(), each.leftEnd()));
      all.add(passage(each, common));
      if (!common) {
        count(each);
      }
    }
    passages = List.copyOf(all);
  }

  /**
   * Returns what two plans share. No passage is taken for a formula, since two plans do not tell.
   *
   * @param left a plan
   * @param right another
   */
  public static SharedText between(Plan left, Plan right) {
    PlanLetters mine = new PlanLetters(left);
    PlanLetters other = new PlanLetters(right);
    return of(mine, other, search(mine, other), text -> false);
  }

  static SharedText of(
      PlanLetters left, PlanLetters right, List<Aligned> found, Predicate<String> formula) {
    return new SharedText(left, right, found, formula);
  }

  static List<Aligned> search(PlanLetters left, PlanLetters right) {
    return PassageSearch.find(left.letters(), right.letters());
  }

  private static int[] none(int length) {
    int[] none = new int[length];
    Arrays.fill(none, NONE);
    return none;
  }

  private void index(PlanLetters plan, int from) {
    for (int k = 0; k < plan.parts().size(); k++) {
      common.add(new HashMap<>());
      var task = plan.parts().get(k).task();
      if (task != null) {
        partOfTask.put(task.id(), from + k);
      }
    }
  }

  private SharedPassage passage(Aligned each, boolean formula) {
    var mine = left.parts().get(left.partOf(each.left())).task();
    var other = right.parts().get(right.partOf(each.right())).task();
    return new SharedPassage(
        mine == null ? null : mine.id(),
        left.written(each.left(), each.leftEnd()),
        other == null ? null : other.id(),
        right.written(each.right(), each.rightEnd()),
        each.equal(),
        each.edits(),
        formula);
  }

  private void count(Aligned each) {
    int mine = left.partOf(each.left());
    int other = left.parts().size() + right.partOf(each.right());
    common.get(mine).merge(other, each.equal(), Integer::sum);
    common.get(other).merge(mine, each.equal(), Integer::sum);
    Arrays.fill(leftPartner, each.left(), each.leftEnd(), other);
    Arrays.fill(rightPartner, each.right(), each.rightEnd(), mine);
  }

  /**
   * Returns what is compared of a task: its heading and its prose, or its rows where it has no
   * prose.
   *
   * @param task a task
   */
  public static String textOf(Task task) {
    return PlanLetters.text(task);
  }

  /** Returns the left plan. */
  public Plan left() {
    return left.plan();
  }

  /** Returns the right plan. */
  public Plan right() {
    return right.plan();
  }

  /** Returns the passages, in the order of the left plan. */
  public List<SharedPassage> passages() {
    return passages;
  }

  /** Returns the share of the letters of the left plan that the right one has, 0 to 1. */
  public double leftShare() {
    return share(0, left);
  }

  /** Returns the share of the letters of the right plan that the left one has, 0 to 1. */
  public double rightShare() {
    return share(left.parts().size(), right);
  }

  private double share(int from, PlanLetters plan) {
    int shared = 0;
    int all = 0;
    for (int k = 0; k < plan.parts().size(); k++) {
      shared += sharedLetters(from + k);
      all += plan.parts().get(k).size();
    }
    return all == 0 ? 0 : (double) shared / all;
  }

  private int sharedLetters(int part) {
    return common.get(part).values().stream().mapToInt(Integer::intValue).sum();
  }

  private PlanLetters.Part part(int number) {
    int lefts = left.parts().size();
    return number < lefts ? left.parts().get(number) : right.parts().get(number - lefts);
  }

  private int partOf(String task) {
    Integer part = partOfTask.get(task);
    if (part == null) {
      throw new IllegalArgumentException("neither plan has a task " + task);
    }
    return part;
  }

  /**
   * Returns the share of the letters of a task that the other plan has, 0 to 1.
   *
   * @param task the id of a task of either plan
   * @throws IllegalArgumentException if neither plan has it
   */
  public double share(String task) {
    int part = partOf(task);
    return part(part).size() == 0 ? 0 : (double) sharedLetters(part) / part(part).size();
  }

  /**
   * Returns the share of the letters of a task that one task of the other plan has, 0 to 1.
   *
   * @param task the id of a task of either plan
   * @param other the id of a task of the other
   * @throws IllegalArgumentException if there is no such task
   */
  public double share(String task, String other) {
    int part = partOf(task);
    int shared = common.get(part).getOrDefault(partOf(other), 0);
    return part(part).size() == 0 ? 0 : (double) shared / part(part).size();
  }

  /** Returns how many letters a task has. */
  public int letters(String task) {
    return part(partOf(task)).size();
  }

  /** Returns the ids of the tasks of the other plan that have letters of a task, most first. */
  public List<String> sources(String task) {
    return common.get(partOf(task)).entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(each -> part(each.getKey()).task())
        .filter(Objects::nonNull)
        .map(each -> each.id())
        .toList();
  }

  /**
   * Finds words of a task in the other plan, such as each of its sentences.
   *
   * @param task the id of a task of either plan
   * @param words the words, best in the order of the task: each is looked for behind the last, and
   *     only some from the beginning again
   * @return as many traces; null in place of one where the task has no such words
   * @throws IllegalArgumentException if neither plan has the task
   */
  public List<@Nullable Trace> traces(String task, List<String> words) {
    int number = partOf(task);
    boolean isLeft = number < left.parts().size();
    PlanLetters plan = isLeft ? left : right;
    PlanLetters.Part whole = part(number);
    String letters = plan.folded(whole.from(), whole.to());
    List<@Nullable Trace> traces = new ArrayList<>(words.size());
    int behind = 0;
    int again = 0;
    for (String each : words) {
      String folded = PlanLetters.fold(each);
      int at = folded.isEmpty() ? NONE : letters.indexOf(folded, behind);
      if (at < 0 && !folded.isEmpty() && again++ < MOST_AGAIN) {
        at = letters.indexOf(folded);
      }
      if (at < 0) {
        traces.add(null);
      } else {
        int from = whole.from() + at;
        traces.add(trace(isLeft ? leftPartner : rightPartner, from, from + folded.length()));
        behind = at + folded.length();
      }
    }
    return traces;
  }

  private Trace trace(int[] partner, int from, int to) {
    int found = 0;
    Set<Integer> where = new TreeSet<>();
    for (int i = from; i < to; i++) {
      if (partner[i] >= 0) {
        found++;
        where.add(partner[i]);
      }
    }
    List<String> tasks =
        where.stream()
            .map(each -> part(each).task())
            .filter(Objects::nonNull)
            .map(each -> each.id())
            .toList();
    return new Trace((double) found / (to - from), tasks);
  }

  /**
   * Where some words are found in the other plan.
   *
   * @param share the share of their letters that it has, small edits included, 0 to 1
   * @param tasks the ids of the tasks of the other plan that have them, in its order
   */
  public record Trace(double share, List<String> tasks) {
    /** Copies the list. */
    public Trace {
      tasks = List.copyOf(tasks);
    }
  }

  /** Returns the shares and the passages, one a line. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(left().id() + " ~ " + right().id());
    passages.forEach(each -> text.append("\n  ").append(each));
    return text.toString();
  }
}
