package io.github.duibiao.report;

import io.github.duibiao.api.PublicApi;
import io.github.duibiao.evaluation.Estimate;
import io.github.duibiao.evaluation.ThresholdCurve;
import io.github.duibiao.json.JsonOutput;
import io.github.duibiao.report.part.Assets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page on which one moves the threshold and sees what precision and recall come to: one file that
 * opens offline.
 *
 * <pre>{@code
 * ThresholdCurve curve = ThresholdCurve.of(judgements, plans, Aligner.standard());
 * ThresholdPage.of(curve).write(Path.of("threshold.html"));
 * }</pre>
 *
 * <p>It holds figures alone, no text of any plan. Immutable.
 */
@PublicApi(PublicApi.Status.EXPERIMENTAL)
public final class ThresholdPage {
  private static final int DECIMALS = 4;

  /** A probability is told so exactly that no other pair is taken by its threshold. */
  private static final int EXACT = 12;

  private final ThresholdCurve curve;

  private ThresholdPage(ThresholdCurve curve) {
    this.curve = curve;
  }

  /** Returns the page of a curve. */
  public static ThresholdPage of(ThresholdCurve curve) {
    return new ThresholdPage(curve);
  }

  /** Returns the page, in UTF-8. */
  public String html() {
    return new String(Assets.ofThresholds().page("threshold.html", json()), StandardCharsets.UTF_8);
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

  private String json() {
    return JsonOutput.line(
        out ->
            out.field("level", curve.level().name())
                .field("judged", Integer.valueOf(curve.judged()))
                .field("same", Integer.valueOf(curve.same()))
                .field("drawn", curve.drawn())
                .field("few", curve.few())
                .object("decided", each -> reached(each, curve.decided()))
                .list("points", curve.points(), ThresholdPage::point));
  }

  private static void point(JsonOutput out, ThresholdCurve.Point point) throws IOException {
    out.field("threshold", point.threshold(), EXACT);
    reached(out, point.reached());
  }

  private static void reached(JsonOutput out, ThresholdCurve.Reached reached) throws IOException {
    out.field("called", reached.called(), DECIMALS);
    estimate(out, "precision", reached.precision());
    estimate(out, "recall", reached.recall());
    out.field("f1", reached.f1(), DECIMALS);
  }

  private static void estimate(JsonOutput out, String name, Estimate estimate) throws IOException {
    out.object(
        name,
        each ->
            each.field("value", estimate.value(), DECIMALS)
                .field("low", estimate.interval().low(), DECIMALS)
                .field("high", estimate.interval().high(), DECIMALS));
  }
}
