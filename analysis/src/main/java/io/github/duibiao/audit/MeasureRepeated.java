package io.github.duibiao.audit;

import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Task;
import io.github.duibiao.text.Glyphs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The same demand twice, word for word, among the sentences or among the rows. */
final class MeasureRepeated extends ListedCheck {
  private static final int SHORTEST = 15;

  MeasureRepeated() {
    super("MEASURE_REPEATED", Severity.WARNING);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    if (!plan.plan().restated()) {
      List<Measure> sentences = new ArrayList<>();
      for (Task task : plan.plan().tasks()) {
        sentences.addAll(task.sentences());
      }
      find(sentences, each -> false, found);
      find(plan.rows(), ofOneCell(plan), found);
    }
    return found;
  }

  /**
   * Says of which rows the demand is that of the row above: one cell whose units or time limits
   * stand in rows of their own, or, where the document merges cells, one that several rows share.
   */
  private static Predicate<Measure> ofOneCell(AuditedPlan plan) {
    Set<Measure> shared = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Task task : plan.plan().tasks()) {
      for (int i = 1; i < task.rows().size(); i++) {
        Measure row = task.rows().get(i);
        Measure above = task.rows().get(i - 1);
        if (!row.responsibilities().equals(above.responsibilities())
            || !row.deadlines().equals(above.deadlines())) {
          add(row, above, shared);
        }
      }
    }
    if (plan.showsMerged()) {
      for (int i = 1; i < plan.rows().size(); i++) {
        add(plan.rows().get(i), plan.rows().get(i - 1), shared);
      }
    }
    return shared::contains;
  }

  private static void add(Measure row, Measure above, Set<Measure> shared) {
    if (Glyphs.letters(row.text()).equals(Glyphs.letters(above.text()))) {
      shared.add(row);
    }
  }

  private void find(List<Measure> measures, Predicate<Measure> left, List<Finding> found) {
    Map<String, Measure> first = new HashMap<>();
    for (Measure each : measures) {
      if (left.test(each)) {
        continue;
      }
      String letters = Glyphs.letters(each.text());
      Measure same = letters.length() < SHORTEST ? null : first.putIfAbsent(letters, each);
      if (same != null) {
        found.add(
            finding(
                Place.of(each, each.text()),
                Place.of(same, same.text()),
                each.span().line(),
                same.span().line()));
      }
    }
  }
}
