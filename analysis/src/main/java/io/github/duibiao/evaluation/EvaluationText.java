package io.github.duibiao.evaluation;

import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells what evaluations and fits come to, in sentences. */
final class EvaluationText {
  private static final Messages MESSAGES = Messages.of(EvaluationText.class);
  private static final int PERCENT = 100;

  private final MemoLanguage language;
  private final List<String> lines = new ArrayList<>();

  private EvaluationText(MemoLanguage language) {
    this.language = language;
  }

  /**
   * Returns an evaluation in some lines.
   *
   * @param evaluation what was measured
   * @param language the language of the sentences
   */
  static String write(JudgedEvaluation evaluation, MemoLanguage language) {
    EvaluationText text = new EvaluationText(language);
    text.say(
        "judged",
        evaluation.judged(),
        evaluation.same(),
        evaluation.partial(),
        text.words(evaluation.level() == Granularity.TASK ? "tasks" : "measures"));
    if (evaluation.few()) {
      text.say("few");
    }
    if (evaluation.lost() > 0) {
      text.say("lost", evaluation.lost());
    }
    if (evaluation.drawn()) {
      text.say("covered", Math.round(evaluation.covered() * PERCENT));
    } else {
      text.say("chosen");
    }
    text.estimate("precision", evaluation.precision());
    text.estimate("recall", evaluation.recall());
    text.estimate("f1", evaluation.f1());
    text.estimate("relatedF1", evaluation.relatedF1());
    text.estimate("averagePrecision", evaluation.averagePrecision());
    text.estimate("calibrationError", evaluation.calibrationError());
    return text.text();
  }

  /**
   * Returns what a fit comes to in some lines.
   *
   * @param fit the fit
   * @param language the language of the sentences
   */
  static String write(ModelFit fit, MemoLanguage language) {
    EvaluationText text = new EvaluationText(language);
    text.say("fitted", fit.judged(), fit.same());
    if (fit.lost() > 0) {
      text.say("lost", fit.lost());
    }
    text.say(fit.moved() ? "moved" : "unmoved");
    text.gain("logLoss", fit.logLoss());
    text.gain("f1", fit.f1());
    text.gain("averagePrecision", fit.averagePrecision());
    text.say(fit.gains() ? "gain" : fit.moved() ? "noGain" : "noGainUnmoved");
    return text.text();
  }

  private String words(String key, Object... values) {
    return MESSAGES.say(language, key, values);
  }

  private void say(String key, Object... values) {
    lines.add(words(key, values));
  }

  private void estimate(String key, Estimate estimate) {
    say(
        "figure",
        words(key),
        number(estimate.value()),
        number(estimate.interval().low()),
        number(estimate.interval().high()));
  }

  private void gain(String key, ModelFit.Gain gain) {
    say(
        "change",
        words(key),
        number(Math.abs(gain.shipped())),
        number(Math.abs(gain.fitted())),
        signed(gain.difference().value()),
        signed(gain.difference().interval().low()),
        signed(gain.difference().interval().high()));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String signed(double value) {
    String text = String.format(Locale.ROOT, "%+.3f", value);
    return text.equals("-0.000") ? "+0.000" : text;
  }

  private String text() {
    return String.join("\n", lines) + "\n";
  }
}
