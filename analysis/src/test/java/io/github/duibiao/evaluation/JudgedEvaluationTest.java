package io.github.duibiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.duibiao.alignment.Aligner;
import io.github.duibiao.alignment.AlignmentModel;
import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.evaluation.Judgements.JudgedPlan;
import io.github.duibiao.evaluation.Judgements.Population;
import io.github.duibiao.json.JsonFormatException;
import io.github.duibiao.json.Schemas;
import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.reading.PlanReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Figures, samples and fits by judgements of made-up plans. */
class JudgedEvaluationTest {
  private static final String[] SUBJECTS = {
    "财政预算", "义务教育招生", "医疗卫生", "环境保护", "安全生产", "食品药品", "社会救助", "征地拆迁",
    "公共交通", "水质监测", "政府采购", "住房保障", "养老服务", "就业创业", "乡村振兴", "文化体育",
    "应急管理", "市场监管", "税费优惠", "政务服务", "政策解读", "新闻发布", "依申请公开", "公报编发",
  };
  private static final List<Plan> PLANS =
      List.of(plan("甲县", 0, "信息公开，按季度公布办理结果"), plan("乙县", 4, "公开工作，每半年通报完成情况"));

  /** Plans of which some tasks have the same subject, in other words. */
  private static Plan plan(String place, int from, String work) {
    StringBuilder text = new StringBuilder(place + "2024年工作要点\n");
    String[] numbers = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
    for (int i = 0; i < 20; i++) {
      String subject = SUBJECTS[from + i];
      String number = i < 10 ? numbers[i] : i == 10 ? "十" : "十" + numbers[i - 10];
      number = i == 10 ? "十一" : i > 10 ? "十" + numbers[i - 10] : number;
      text.append(number).append("、推进").append(subject).append("领域公开。");
      text.append("做好").append(subject).append(work).append("。\n");
    }
    try {
      return PlanReader.standard()
          .read(text.toString().getBytes(StandardCharsets.UTF_8), place + "-2024.txt");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Judges what is drawn by how likely the model finds it: the same from some probability on. */
  private static Judgements judged(PairSample sample, int first, double same) {
    List<JudgedPair> pairs = new ArrayList<>();
    for (PairSample.Candidate each : sample.pairs().subList(0, first)) {
      pairs.add(
          new JudgedPair(
              each.left(),
              each.right(),
              each.probability() >= same ? Verdict.SAME : Verdict.NONE,
              each.sampling(),
              each.rank(),
              each.probability(),
              null,
              null));
    }
    return new Judgements(Granularity.TASK, judgedPlans(), sample.population(), pairs);
  }

  private static List<JudgedPlan> judgedPlans() {
    return PLANS.stream().map(each -> new JudgedPlan(each.id(), each.source().sha256())).toList();
  }

  private static PairSample sample(int size) {
    return PairSample.of(PLANS, Granularity.TASK, Aligner.standard(), size);
  }

  @Test
  void whereverOneStopsTheJudgedPairsStandForAll() {
    PairSample sample = sample(120);
    for (int stop : new int[] {12, 30, 60, 120}) {
      JudgedEvaluation evaluation =
          JudgedEvaluation.of(judged(sample, stop, 0.5), PLANS, Aligner.standard());
      assertThat(evaluation.judged()).isEqualTo(stop);
      assertThat(evaluation.covered()).isCloseTo(1, within(1e-9));
    }
  }

  @Test
  void theWeightedCountOfAPropertyIsThatOfAllPairsOnAverage() {
    int population = 400;
    Random random = new Random(1);
    double sum = 0;
    int rounds = 3000;
    for (int round = 0; round < rounds; round++) {
      List<Integer> lots = new ArrayList<>();
      for (int rank = 1; rank <= population; rank++) {
        lots.add(rank);
      }
      Collections.shuffle(lots, random);
      List<JudgedPair> pairs = new ArrayList<>();
      for (int rank = 1; rank <= 20; rank++) {
        pairs.add(pair(rank, lots.subList(0, 30).contains(rank)));
      }
      lots.subList(0, 30).stream()
          .filter(each -> each > 20)
          .forEach(each -> pairs.add(pair(each, true)));
      Design design = new Design(pairs, new Population(0, population));
      sum +=
          pairs.stream()
              .filter(each -> Integer.parseInt(each.left()) % 5 == 0)
              .mapToDouble(design::weight)
              .sum();
    }
    assertThat(sum / rounds).isCloseTo(population / 5.0, within(1.0));
  }

  /** An unlikely pair; its id is its place by uncertainty. */
  private static JudgedPair pair(int rank, boolean random) {
    Sampling sampling = random ? Sampling.RANDOM : Sampling.UNCERTAIN;
    return new JudgedPair(
        String.valueOf(rank), "r", Verdict.NONE, sampling, rank, 0.01, null, null);
  }

  @Test
  void agreementOnAFewPairsIsNoCertainty() {
    JudgedEvaluation evaluation =
        JudgedEvaluation.of(judged(sample(60), 60, 0.5), PLANS, Aligner.standard());
    assertThat(evaluation.few()).isTrue();
    assertThat(evaluation.precision().interval().low()).isLessThan(0.95);
    assertThat(evaluation.f1().interval().low()).isLessThan(0.98);
  }

  @Test
  void theCurveIsWhatCountingAtEachThresholdGives() {
    double same = 0.9;
    Judgements judgements = judged(sample(120), 120, same);
    ThresholdCurve curve = ThresholdCurve.of(judgements, PLANS, Aligner.standard());
    assertThat(curve.points()).hasSizeGreaterThan(10);
    assertThat(curve.at(same).precision().value()).isEqualTo(1);
    assertThat(curve.at(same).recall().value()).isEqualTo(1);
    assertThat(curve.at(same).precision().interval().low()).isLessThan(1);
    assertThat(curve.best().threshold()).isBetween(same, 1.0);
    for (int i = 1; i < curve.points().size(); i++) {
      ThresholdCurve.Point stricter = curve.points().get(i - 1);
      ThresholdCurve.Point looser = curve.points().get(i);
      assertThat(looser.threshold()).isLessThan(stricter.threshold());
      assertThat(looser.reached().called()).isGreaterThan(stricter.reached().called());
      assertThat(looser.reached().recall().value())
          .isGreaterThanOrEqualTo(stricter.reached().recall().value());
      assertThat(curve.at(looser.threshold())).isEqualTo(looser.reached());
    }
    // Every pair is taken at last: what is precise then is the share that is the same.
    ThresholdCurve.Reached all = curve.at(0);
    assertThat(all.called()).isCloseTo(20 * 20, within(1e-6));
    assertThat(all.recall().value()).isEqualTo(1);
    assertThat(curve.at(1.1)).isNull();
  }

  @Test
  void besideTheCurveStandsWhatTheAlignerDecides() {
    Judgements judgements = judged(sample(120), 120, 0.9);
    ThresholdCurve curve = ThresholdCurve.of(judgements, PLANS, Aligner.standard());
    JudgedEvaluation evaluation = JudgedEvaluation.of(judgements, PLANS, Aligner.standard());
    assertThat(curve.decided().precision().value())
        .isCloseTo(evaluation.precision().value(), within(1e-12));
    assertThat(curve.decided().recall().value())
        .isCloseTo(evaluation.recall().value(), within(1e-12));
    assertThat(curve.decided().f1()).isCloseTo(evaluation.f1().value(), within(1e-12));
    assertThat(curve.same()).isEqualTo(evaluation.same());
  }

  @Test
  void judgementsOfWhichNobodyKnowsHowTheyWereDrawnSpeakForThemselves() {
    Judgements drawn = judged(sample(60), 60, 0.5);
    Judgements chosen = new Judgements(drawn.level(), drawn.plans(), null, drawn.pairs());
    JudgedEvaluation evaluation = JudgedEvaluation.of(chosen, PLANS, Aligner.standard());
    assertThat(evaluation.drawn()).isFalse();
    assertThat(evaluation.covered()).isZero();
  }

  @Test
  void pairsOfTasksThatPlansDoNotHaveAreCounted() {
    Judgements drawn = judged(sample(60), 60, 0.5);
    List<JudgedPair> more = new ArrayList<>(drawn.pairs());
    more.add(new JudgedPair(PLANS.get(0).id() + "#99", drawn.pairs().get(0).right(), Verdict.SAME));
    Judgements judgements = new Judgements(drawn.level(), drawn.plans(), drawn.population(), more);
    assertThat(JudgedEvaluation.of(judgements, PLANS, Aligner.standard()).lost()).isEqualTo(1);
    ModelFit fit = ModelFit.of(judgements, PLANS);
    assertThat(fit.judged()).isEqualTo(60);
    assertThat(fit.lost()).isEqualTo(1);
    assertThat(EvaluationText.write(fit, MemoLanguage.EN)).contains("1 more judgements");
  }

  @Test
  void judgementsSurviveJsonAndFitTheirSchema() throws JsonFormatException {
    Judgements judgements = judged(sample(30), 30, 0.5);
    String json = JudgementsJson.write(judgements);
    assertThat(Schemas.of("judgements-1.schema.json").complaints(json)).isEmpty();
    Judgements again = JudgementsJson.read(json.getBytes(StandardCharsets.UTF_8), "again");
    assertThat(JudgementsJson.write(again)).isEqualTo(json);
  }

  @Test
  void ofAPairThatWasJudgedTwiceTheLaterCounts() throws JsonFormatException {
    String json =
        """
        {"schema": "duibiao/judgements/1", "level": "TASK", "plans": [], "judgements": [
         {"left": "a#1", "right": "b#1", "judgement": "SAME"},
         {"left": "a#1", "right": "b#1", "judgement": "NONE"}]}
        """;
    assertThat(JudgementsJson.read(json.getBytes(StandardCharsets.UTF_8), "twice").pairs())
        .extracting(JudgedPair::verdict)
        .containsExactly(Verdict.NONE);
  }

  @Test
  void aReaderWhoSeesWhatTheModelSeesMovesNothing() {
    ModelFit fit = ModelFit.of(judged(sample(30), 30, 0.5), PLANS);
    assertThat(fit.gains()).isFalse();
    assertThat(fit.model().provenance()).contains("No gain is shown.");
  }

  @Test
  void aReaderWithAnotherMeasureMovesTheModelAndTheGainIsShown() {
    PairSample sample = sample(200);
    // Calls many more pairs the same than the model does.
    ModelFit fit = ModelFit.of(judged(sample, 200, 0.002), PLANS);
    assertThat(fit.moved()).isTrue();
    assertThat(fit.logLoss().difference().value()).isPositive();
    assertThat(fit.logLoss().fitted()).isGreaterThan(fit.logLoss().shipped());
  }

  @Test
  void figuresOnThePairsOfAFitAreCalledTooHigh() {
    PairSample sample = sample(200);
    Judgements judgements = judged(sample, 200, 0.002);
    AlignmentModel model = ModelFit.of(judgements, PLANS).model();
    assertThat(judgements.caution(model, MemoLanguage.EN))
        .hasValueSatisfying(said -> assertThat(said).contains("these very judgements", "too high"));
    assertThat(judged(sample, 100, 0.002).caution(model, MemoLanguage.EN))
        .hasValueSatisfying(said -> assertThat(said).contains("judgements of these plans"));
    assertThat(judgements.caution(AlignmentModel.standard(), MemoLanguage.EN)).isEmpty();
  }

  @Test
  void judgementsOfTasksThatAreNumberedOtherwiseNowAreRefused() throws IOException {
    Plan plan = PLANS.get(0);
    List<JudgedPlan> judged = List.of(JudgedPlan.of(plan, Granularity.TASK));
    Judgements judgements = new Judgements(Granularity.TASK, judged, null, List.of());
    String json = JudgementsJson.write(judgements);
    assertThat(Schemas.of("judgements-1.schema.json").complaints(json)).isEmpty();
    Judgements again = JudgementsJson.read(json.getBytes(StandardCharsets.UTF_8), "again");
    assertThat(again).isEqualTo(judgements);

    Task first = plan.tasks().get(0);
    List<Task> retold = new ArrayList<>(plan.tasks());
    retold.set(0, first.toBuilder().title("另一标题").build());
    again.check(List.of(plan.toBuilder().tasks(retold).build()));

    List<Task> shifted = new ArrayList<>(plan.tasks().subList(1, plan.tasks().size()));
    shifted.set(0, shifted.get(0).toBuilder().id(first.id()).build());
    assertThatThrownBy(() -> again.check(List.of(plan.toBuilder().tasks(shifted).build())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(plan.id(), "重新判断", "judge anew");
  }

  @Test
  void nothingIsFittedToTooLittle() {
    assertThatThrownBy(() -> ModelFit.of(judged(sample(30), 9, 0.5), PLANS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("9 pairs");
    assertThatThrownBy(() -> ModelFit.of(judged(sample(30), 30, 2), PLANS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 of");
  }

  @Test
  void aRegressionNearKnownWeightsStaysThereUntilThereIsEvidence() {
    double[][] rows = new double[200][1];
    boolean[] positive = new boolean[200];
    double[] ones = new double[200];
    for (int i = 0; i < 200; i++) {
      rows[i][0] = i % 2 == 0 ? 2 : -2;
      positive[i] = i % 2 == 0 == i % 10 < 7;
      ones[i] = 1;
    }
    double[] nothing = new double[200];
    double held = LogisticRegression.near(rows, positive, 1e9, nothing, ones)[0];
    double free = LogisticRegression.near(rows, positive, 1e-3, nothing, ones)[0];
    assertThat(held).isCloseTo(1, within(1e-4));
    assertThat(free).isCloseTo(LogisticRegression.fit(rows, positive, 1e-3)[0], within(1e-2));
    assertThat(free).isNotCloseTo(1, within(0.1));
  }
}
