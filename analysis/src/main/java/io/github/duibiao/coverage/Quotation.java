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

  private static final String NUMBERS = "0123456789一二两三四五六七八九十百千万";

  /** What ends a name, such as one of several that are named one after another. */
  private static final String LISTING = "、，；和及与等”》）";

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

  /**
   * The quantities as written, without what is named before them with something else. How often
   * something is done is told by the time limits and not again.
   */
  static List<String> amounts(List<Target> targets, List<String> limits) {
    return targets.stream()
        .map(Target::raw)
        .filter(raw -> limits.stream().noneMatch(limit -> limit.contains(raw)))
        .map(Quotation::counted)
        .distinct()
        .toList();
  }

  /** 公益林等19项 counts what stands before it elsewhere: 19项. */
  private static String counted(String raw) {
    int first = 0;
    while (first < raw.length() && NUMBERS.indexOf(raw.charAt(first)) < 0) {
      first++;
    }
    for (int at = Math.min(first, raw.length() - 1); at > 0; at--) {
      if (LISTING.indexOf(raw.charAt(at - 1)) >= 0 && first < raw.length()) {
        return raw.substring(at);
      }
    }
    return raw;
  }
}
