package io.github.duibiao.report;

import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.evaluation.Judgements.JudgedPlan;
import io.github.duibiao.evaluation.JudgementsJson;
import io.github.duibiao.evaluation.PairSample;
import io.github.duibiao.json.JsonOutput;
import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Section;
import io.github.duibiao.plan.ShownText;
import io.github.duibiao.plan.Task;
import io.github.duibiao.report.part.Assets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A page on which one judges pairs by keyboard, same or part or neither, and saves what one judged
 * as JSON: one file that opens offline.
 *
 * <pre>{@code
 * PairSample sample = PairSample.of(plans, Granularity.TASK, Aligner.standard(), 60);
 * LabelPage.of(sample).write(Path.of("label.html"));
 * }</pre>
 *
 * <p>It shows neither what the model says of a pair nor how the pair was drawn, so that the reader
 * judges by the text alone. Both are in the file that it saves, in the schema {@value
 * io.github.duibiao.evaluation.JudgementsJson#SCHEMA}. Immutable.
 */
public final class LabelPage {
  private static final int DECIMALS = 8;

  private final PairSample sample;

  private LabelPage(PairSample sample) {
    this.sample = sample;
  }

  /** Returns the page of a sample. */
  public static LabelPage of(PairSample sample) {
    return new LabelPage(sample);
  }

  /** Returns the page, in UTF-8. */
  public String html() {
    return new String(Assets.ofLabels().page("label.html", json()), StandardCharsets.UTF_8);
  }

  /**
   * Writes the page.
   *
   * @param file where to; replaced where it exists
   * @throws IOException if it cannot be written
   */
  public void write(Path file) throws IOException {
    Files.writeString(file, html());
  }

  /** The data. Texts of plans stand nowhere else, and the script shows them as text only. */
  private String json() {
    Set<String> shown = new HashSet<>();
    sample
        .pairs()
        .forEach(
            each -> {
              shown.add(each.left());
              shown.add(each.right());
            });
    return JsonOutput.line(
        out -> {
          out.field("schema", JudgementsJson.SCHEMA)
              .field("level", sample.level().name())
              .object(
                  "population",
                  each ->
                      each.field("likely", Integer.valueOf(sample.population().likely()))
                          .field("unlikely", Integer.valueOf(sample.population().unlikely())))
              .list(
                  "plans",
                  sample.plans(),
                  (each, plan) -> JudgementsJson.plan(each, JudgedPlan.of(plan, sample.level())))
              .list("demands", demands(shown), LabelPage::demand)
              .list("pairs", sample.pairs(), LabelPage::pair);
        });
  }

  /** A task or measure with where it stands. */
  private record Shown(Plan plan, Demand demand, String place, String title) {}

  private List<Shown> demands(Set<String> ids) {
    List<Shown> demands = new ArrayList<>();
    for (Plan plan : sample.plans()) {
      for (Task task : plan.tasks()) {
        String section = plan.section(task.section()).map(Section::title).orElse("");
        if (sample.level() == Granularity.TASK) {
          if (ids.contains(task.id())) {
            demands.add(new Shown(plan, task, section, task.title()));
          }
          continue;
        }
        for (Measure each : task.measures()) {
          if (ids.contains(each.id())) {
            demands.add(new Shown(plan, each, task.title().isEmpty() ? section : task.title(), ""));
          }
        }
      }
    }
    return demands;
  }

  private static void demand(JsonOutput out, Shown shown) throws IOException {
    out.field("id", shown.demand.id())
        .field("plan", ShownText.block(shown.plan.shortName()))
        .field("place", ShownText.block(shown.place))
        .field("title", ShownText.block(shown.title))
        .field("text", ShownText.block(text(shown.demand)))
        .field("line", Integer.valueOf(shown.demand.span().line()));
  }

  /** A task of a table may say everything in its measures: nobody can judge by a title alone. */
  private static String text(Demand demand) {
    if (demand instanceof Task task && task.text().isBlank()) {
      return task.measures().stream().map(Measure::text).collect(Collectors.joining("\n"));
    }
    return demand.text();
  }

  private static void pair(JsonOutput out, PairSample.Candidate pair) throws IOException {
    out.field("left", pair.left())
        .field("right", pair.right())
        .field("sampled", pair.sampling().name())
        .field("rank", pair.rank())
        .field("probability", pair.probability(), DECIMALS);
  }
}
