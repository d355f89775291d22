package io.github.duibiao.audit;

import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Task;
import io.github.duibiao.text.Glyphs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
      find(sentences, found);
      find(plan.rows(), found);
    }
    return found;
  }

  private void find(List<Measure> measures, List<Finding> found) {
    Map<String, Measure> first = new HashMap<>();
    for (Measure each : measures) {
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
