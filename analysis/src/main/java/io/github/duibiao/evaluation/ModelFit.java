package io.github.duibiao.evaluation;

import io.github.duibiao.alignment.Aligner;
import io.github.duibiao.alignment.AlignmentModel;
import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.alignment.LevelModel;
import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.similarity.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A model fitted to judged pairs, and what it gains over the one that comes with the library.
 *
 * <p>The fit begins with the library's model and moves it as little as the pairs ask for: what each
 * feature adds is multiplied by a number near 1, and the constant is moved. How near is chosen by
 * cross-validation; where moving is not clearly better, the model stays as it is, so that a few
 * judgements do no harm. The gain is measured on pairs that neither the fit nor that choice has
 * seen (nested cross-validation); pairs of one left task are never parted.
 *
 * <pre>{@code
 * ModelFit fit = ModelFit.of(Judgements.read(file), plans);
 * if (fit.gains()) {
 *   Comparison.builder(plans).model(fit.model()).build();
 * }
 * }</pre>
 *
 * @param model the fitted model; the library's where nothing was moved
 * @param judged how many judged pairs it was fitted to
 * @param same how many of these are the same
 * @param lost how many were judged whose tasks the plans do not have
 * @param moved whether it differs from the library's
 * @param logLoss by how much the surprise at a verdict falls, in nats a pair
 * @param f1 by how much F1 of SAME rises
 * @param averagePrecision by how much the average precision of SAME rises
 */
public record ModelFit(
    AlignmentModel model,
    int judged,
    int same,
    int lost,
    boolean moved,
    Gain logLoss,
    Gain f1,
    Gain averagePrecision) {
  /** Fewer judged pairs than this fit nothing. */
  public static final int LEAST = 10;

  /** What the file of a model says that is the library's. */
  static final String NOTHING_MOVED =
      "Nothing was moved: that was not better on pairs that a fit had not seen.";

  /** A log loss that is lower by less, in nats a pair, is no gain that anyone would notice. */
  private static final double NOTICEABLE = 0.005;

  /**
   * A figure of the library's model and of the fitted one, on pairs that the fit has not seen.
   *
   * @param shipped of the library's model
   * @param fitted of the fitted one
   * @param difference by how much the fitted one is better, with its confidence interval
   */
  public record Gain(double shipped, double fitted, Estimate difference) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%+.3f (%+.3f to %+.3f)",
          difference.value(),
          difference.interval().low(),
          difference.interval().high());
    }

    /** Says whether the fitted model is better, and its interval holds no zero. */
    public boolean isShown() {
      return difference.value() > 0 && !difference.interval().holdsZero();
    }
  }

  /**
   * Fits.
   *
   * @param judgements what was judged: {@value #LEAST} pairs at least, among them some that are the
   *     same and some that are not
   * @param plans the plans that were judged
   * @throws IllegalArgumentException if there are too few, or a plan that was judged is not given
   *     or was read from another document
   */
  public static ModelFit of(Judgements judgements, List<Plan> plans) {
    judgements.check(plans);
    List<ModelExample> examples = ModelExample.of(judgements, plans, AlignmentModel.standard());
    int same = (int) examples.stream().filter(ModelFit::same).count();
    if (examples.size() < LEAST || same == 0 || same == examples.size()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "判断太少：共 %d 对，其中相同 %d 对；至少 %d 对，相同与不同都要有。Too few judgements: %d pairs, %d of"
                  + " them the same; judge %d at least, some that are the same and some that are not.",
              examples.size(),
              same,
              LEAST,
              examples.size(),
              same,
              LEAST));
    }
    Fitting fitting = new Fitting(judgements.level(), examples);
    AlignmentModel model = fitting.fit(LevelFit.all(examples.size()));
    Map<JudgedPair, Scored> shipped = scores(judgements, plans, AlignmentModel.standard());
    Map<JudgedPair, Scored> unseen = new HashMap<>();
    Folds folds = Folds.of(examples.stream().map(ModelExample::group).toList());
    for (int fold = 0; fold < folds.count(); fold++) {
      Map<JudgedPair, Scored> scores = scores(judgements, plans, fitting.fit(folds.others(fold)));
      for (int place : folds.in(fold)) {
        JudgedPair pair = examples.get(place).pair();
        unseen.put(pair, scores.get(pair));
      }
    }
    List<JudgedPair> pairs = examples.stream().map(ModelExample::pair).toList();
    Design design = new Design(pairs, judgements.population());
    Twofold twofold = new Twofold(pairs, shipped, unseen, design, folds);
    boolean moved = !model.toString().equals(AlignmentModel.standard().toString());
    ModelFit fit =
        new ModelFit(
            model,
            examples.size(),
            same,
            judgements.pairs().size() - examples.size(),
            moved,
            twofold.gain(each -> -each.logLoss()),
            twofold.gain(Figures::f1),
            twofold.gain(Figures::averagePrecision));
    return fit.withProvenance(judgements);
  }

  private static boolean same(ModelExample each) {
    return each.pair().verdict() == Verdict.SAME;
  }

  private static Map<JudgedPair, Scored> scores(
      Judgements judgements, List<Plan> plans, AlignmentModel model) {
    Map<JudgedPair, Scored> scores = new HashMap<>();
    Scored.of(judgements, plans, Aligner.of(model)).forEach(each -> scores.put(each.pair(), each));
    return scores;
  }

  /** Says whether any of the figures is shown to be noticeably better, and none to be worse. */
  public boolean gains() {
    List<Gain> all = List.of(logLoss, f1, averagePrecision);
    boolean better =
        f1.isShown()
            || averagePrecision.isShown()
            || (logLoss.isShown() && logLoss.difference().value() >= NOTICEABLE);
    return moved
        && better
        && all.stream().noneMatch(each -> each.difference().interval().high() < 0);
  }

  private ModelFit withProvenance(Judgements judgements) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Model of the alignment of plans, fitted by ModelFit to judged pairs: the library's, of");
    lines.add(
        "which what the features add and the constant were moved as far as the pairs ask for.");
    lines.add(
        "Fields parted by tabs: field of work, granularity, feature, weight for SAME, weight for");
    lines.add("SAME or PARTIAL.");
    lines.add(judged + " pairs, " + same + " of them the same, " + judgements.level() + ", of:");
    judgements.plans().forEach(each -> lines.add("  " + each.id() + " " + each.sha256()));
    lines.add("The judgements, as a digest: " + Digests.ofPairs(judgements));
    lines.add(
        moved
            ? "On pairs that the fit has not seen, better by (95 % interval; the library's, this one):"
            : NOTHING_MOVED);
    lines.add("  log loss " + told(logLoss));
    lines.add("  F1 of SAME " + told(f1));
    lines.add("  average precision of SAME " + told(averagePrecision));
    lines.add(gains() ? "A gain is shown." : "No gain is shown.");
    return new ModelFit(
        model.withProvenance(lines), judged, same, lost, moved, logLoss, f1, averagePrecision);
  }

  private static String told(Gain gain) {
    return String.format(
        Locale.ROOT,
        "%.3f (%.3f to %.3f; %.3f, %.3f)",
        gain.difference().value(),
        gain.difference().interval().low(),
        gain.difference().interval().high(),
        Math.abs(gain.shipped()),
        Math.abs(gain.fitted()));
  }

  /** Fits all fields that pairs were judged of. */
  private static final class Fitting {
    private final Granularity level;
    private final Map<Field, LevelFit> fits = new HashMap<>();
    private final List<Field> fieldOf;
    private final int[] placeInField;

    Fitting(Granularity level, List<ModelExample> examples) {
      this.level = level;
      fieldOf = examples.stream().map(ModelExample::field).toList();
      placeInField = new int[examples.size()];
      for (Field field : Field.all()) {
        List<ModelExample> ofField = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
          if (fieldOf.get(i).equals(field)) {
            placeInField[i] = ofField.size();
            ofField.add(examples.get(i));
          }
        }
        if (!ofField.isEmpty()) {
          LevelModel shipped = AlignmentModel.standard().level(field.id(), level);
          fits.put(field, new LevelFit(shipped, ofField));
        }
      }
    }

    AlignmentModel fit(int[] places) {
      AlignmentModel model = AlignmentModel.standard();
      for (Field field : Field.all()) {
        LevelFit fit = fits.get(field);
        int[] of =
            Arrays.stream(places)
                .filter(i -> fieldOf.get(i).equals(field))
                .map(i -> placeInField[i])
                .toArray();
        if (fit != null && of.length > 0) {
          Map<Granularity, LevelModel> levels = new EnumMap<>(Granularity.class);
          for (Granularity each : Granularity.values()) {
            levels.put(each, model.level(field.id(), each));
          }
          levels.put(level, fit.fit(of, fit.penalty(of)));
          model = model.with(field.id(), levels);
        }
      }
      return model;
    }
  }

  /**
   * Returns what the fit comes to in some lines.
   *
   * @param language the language of the sentences
   */
  public String text(MemoLanguage language) {
    return EvaluationText.write(this, language);
  }

  /** Returns what was fitted and what it gains, in a line. */
  @Override
  public String toString() {
    return "fitted to "
        + judged
        + " pairs, "
        + same
        + " of them the same; F1 "
        + f1
        + ", AP "
        + averagePrecision
        + (gains() ? "; a gain is shown" : "; no gain is shown");
  }
}
