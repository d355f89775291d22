package io.github.duibiao.evaluation;

import io.github.duibiao.json.JsonOutput;
import java.io.IOException;

/** Writes evaluations as JSON, schema {@value #SCHEMA}. */
final class JudgedEvaluationJson {
  /** The schema of what is written, the value of the field {@code schema}. */
  static final String SCHEMA = "duibiao/evaluation/1";

  private static final int DECIMALS = 4;

  private JudgedEvaluationJson() {}

  /** Returns an evaluation laid out for reading, with a newline at the end. */
  static String write(JudgedEvaluation evaluation) {
    return JsonOutput.pretty(out -> fields(out, evaluation));
  }

  private static void fields(JsonOutput out, JudgedEvaluation evaluation) throws IOException {
    out.field("schema", SCHEMA)
        .field("level", evaluation.level().name())
        .field("judged", Integer.valueOf(evaluation.judged()))
        .field("same", Integer.valueOf(evaluation.same()))
        .field("partial", Integer.valueOf(evaluation.partial()))
        .field("lost", Integer.valueOf(evaluation.lost()))
        .field("few", evaluation.few())
        .field("drawn", evaluation.drawn())
        .field("covered", evaluation.covered(), DECIMALS);
    estimate(out, "precision", evaluation.precision());
    estimate(out, "recall", evaluation.recall());
    estimate(out, "f1", evaluation.f1());
    estimate(out, "relatedF1", evaluation.relatedF1());
    estimate(out, "averagePrecision", evaluation.averagePrecision());
    estimate(out, "calibrationError", evaluation.calibrationError());
  }

  private static void estimate(JsonOutput out, String name, Estimate estimate) throws IOException {
    out.inline(
        name,
        each ->
            each.field("value", estimate.value(), DECIMALS)
                .field("low", estimate.interval().low(), DECIMALS)
                .field("high", estimate.interval().high(), DECIMALS));
  }
}
