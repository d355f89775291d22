package io.github.duibiao.editions;

import io.github.duibiao.alignment.Aligner;
import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.tables.DataTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Two editions of the plan of one place (上年与今年): what became of every task, and what was promised
 * and is gone without a word (回头看). Immutable; safe for use by many threads.
 *
 * <pre>{@code
 * Editions editions = Editions.compare(lastYear, thisYear);
 * editions.gone();                  // look at these first
 * editions.changes(Fate.REWORDED);  // with the words that were added and taken away
 * }</pre>
 */
public final class Editions {
  private final Plan before;
  private final Plan after;
  private final List<Change> changes;
  private final boolean bounded;

  private Editions(Plan before, Plan after, List<Change> changes, boolean bounded) {
    this.before = before;
    this.after = after;
    this.changes = changes;
    this.bounded = bounded;
  }

  /**
   * Compares two editions with the standard aligner.
   *
   * @param before the old edition
   * @param after the new edition, of another id
   */
  public static Editions compare(Plan before, Plan after) {
    return compare(before, after, Aligner.standard());
  }

  /**
   * Compares two editions.
   *
   * @param before the old edition
   * @param after the new edition
   * @param aligner says which tasks correspond that share few words
   * @throws IllegalArgumentException if both have one id
   */
  public static Editions compare(Plan before, Plan after, Aligner aligner) {
    if (before.id().equals(after.id())) {
      throw new IllegalArgumentException("both editions have the id " + before.id());
    }
    Matching matching = new Matching(before, after, aligner);
    return new Editions(
        before, after, new ChangeList(before, after, matching).all(), matching.bounded());
  }

  /** Returns the old edition. */
  public Plan before() {
    return before;
  }

  /** Returns the new edition. */
  public Plan after() {
    return after;
  }

  /** Returns why what is said may mislead; empty where nothing speaks for it. */
  public Set<Caution> cautions() {
    Set<Caution> cautions = EnumSet.noneOf(Caution.class);
    Jurisdiction one = before.jurisdiction();
    Jurisdiction other = after.jurisdiction();
    if (one != null && other != null && !one.name().equals(other.name())) {
      cautions.add(Caution.OTHER_PLACE);
    }
    Integer year = before.year();
    Integer later = after.year();
    if (year != null && later != null && later <= year) {
      cautions.add(Caution.NOT_LATER);
    }
    if (before.restated() || after.restated()) {
      cautions.add(Caution.RESTATED);
    }
    if (bounded) {
      cautions.add(Caution.TOO_LARGE);
    }
    return cautions;
  }

  /**
   * Returns what became of every task: those of the old edition in its order, then the new ones.
   */
  public List<Change> changes() {
    return changes;
  }

  /** Returns the changes of one kind. */
  public List<Change> changes(Fate fate) {
    return changes.stream().filter(each -> each.fate() == fate).toList();
  }

  /** Returns how many changes of one kind there are. */
  public int count(Fate fate) {
    return changes(fate).size();
  }

  /**
   * Returns what the old edition demands and the new one does not: tasks that were dropped, and
   * sentences or rows of tasks that were not.
   */
  public List<Gone> gone() {
    List<Gone> gone = new ArrayList<>();
    changes.forEach(each -> gone.addAll(each.gone()));
    return List.copyOf(gone);
  }

  /**
   * Returns what changed as Markdown.
   *
   * @param language the language of what is not quoted
   */
  public String markdown(MemoLanguage language) {
    return EditionsMemo.write(this, language);
  }

  /**
   * Returns what changed as JSON of the schema {@code duibiao/editions/1}, laid out for reading.
   */
  public String json() {
    return EditionsJson.write(this);
  }

  /** Returns what changed as a table, one row per task. */
  public DataTable table() {
    return EditionTables.of(this);
  }

  /** Returns the changes, one a line. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(before.id() + " -> " + after.id());
    changes.forEach(each -> text.append("\n  ").append(each));
    return text.toString();
  }
}
