package io.github.duibiao.themes;

import io.github.duibiao.codebook.Codebook;
import io.github.duibiao.codebook.Theme;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of plans that speak of the themes of the standard codebook. */
public final class ThemedPlans {
  private record Draft(String title, String text, List<String> measures) {}

  private ThemedPlans() {}

  /** A plan of that id with one to five tasks, each of a few clauses. */
  public static Arbitrary<Plan> plan(String id) {
    return drafts()
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(drafts -> plan(id, drafts))
        // The first words of every list, combined, would fill every run.
        .withoutEdgeCases();
  }

  private static Plan plan(String id, List<Draft> drafts) {
    List<Task> tasks = new ArrayList<>();
    for (Draft draft : drafts) {
      tasks.add(
          Texts.task(
              id + "#" + (tasks.size() + 1),
              draft.title,
              draft.text,
              draft.measures.toArray(String[]::new)));
    }
    return Texts.plan(id, tasks.toArray(Task[]::new));
  }

  private static Arbitrary<Draft> drafts() {
    return Combinators.combine(
            clauses().map(each -> "做好" + each),
            clauses().list().ofMaxSize(3).map(each -> String.join("，", each)),
            clauses().list().ofMaxSize(3))
        .as(Draft::new);
  }

  private static Arbitrary<String> clauses() {
    List<String> words = new ArrayList<>();
    for (Theme theme : Codebook.standard().themes()) {
      theme.strong().forEach(each -> words.add(String.join("工作", each.sequences().get(0))));
      theme.weak().forEach(each -> words.add(String.join("工作", each.sequences().get(0))));
    }
    return Combinators.combine(
            Arbitraries.of("推进", "通过", "按照", "围绕", "公开", ""),
            Arbitraries.of(words),
            Arbitraries.of("信息公开", "等渠道", "。", ""))
        .as((before, word, after) -> before + word + after);
  }
}
