package io.github.duibiao.coverage;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Target;
import io.github.duibiao.plan.Unit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What another plan says where this one has a gap (引文): the sentence or row that makes the demand,
 * in its own words, with who answers for it, by when and how much.
 *
 * @param witness the task it stands in
 * @param measure the id of the measure; null where the task is quoted as a whole
 * @param text the words as written, without the responsibility clause
 * @param leads the units that lead, of the measure or else of its task
 * @param others the other units that answer for it
 * @param deadlines the time limits as written, of the measure or else of its task
 * @param dated whether a time limit names a date or a term; 持续推进 and 及时 do not
 * @param targets the quantities as written
 * @param line the line of the source where it begins
 */
public record Quotation(
    PeerTask witness,
    @Nullable String measure,
    String text,
    List<String> leads,
    List<String> others,
    List<String> deadlines,
    boolean dated,
    List<String> targets,
    int line) {

  /** Copies the lists. */
  public Quotation {
    Objects.requireNonNull(witness, "witness");
    Objects.requireNonNull(text, "text");
    leads = List.copyOf(leads);
    others = List.copyOf(others);
    deadlines = List.copyOf(deadlines);
    targets = List.copyOf(targets);
  }

  /** Returns the id of the plan that is quoted. */
  public String plan() {
    return witness.plan();
  }

  /**
   * Returns how concrete the demand is, 0 to 4: one point each for a definite time limit, a
   * quantity, a unit and a unit that leads.
   */
  public int concreteness() {
    return (dated ? 1 : 0)
        + (targets.isEmpty() ? 0 : 1)
        + (leads.isEmpty() && others.isEmpty() ? 0 : 1)
        + (leads.isEmpty() ? 0 : 1);
  }

  /** Returns where it stands, in Chinese, such as {@code 宣汉县 2023第七项“…”，第57行}. */
  public String sourceZh() {
    return GapWording.sourceZh(this);
  }

  /** Returns where it stands, in English. */
  public String sourceEn() {
    return GapWording.sourceEn(this);
  }

  /** Returns the words with their source, as they are pasted into a memo. */
  @Override
  public String toString() {
    return "“" + text + "”（" + sourceZh() + "）";
  }

  static List<String> names(List<Unit> units) {
    return units.stream().map(Unit::name).distinct().toList();
  }

  static List<String> limits(List<Deadline> deadlines) {
    return deadlines.stream().map(Deadline::raw).distinct().toList();
  }

  static List<String> amounts(List<Target> targets) {
    return targets.stream().map(Target::raw).distinct().toList();
  }
}
