package io.github.duibiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.alignment.Alignment;
import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.alignment.Link;
import io.github.duibiao.alignment.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AlignmentEvaluationTest {
  private static final Offset<Double> NEAR = Offset.offset(1e-9);

  private static final ReferenceAlignment READERS =
      new ReferenceAlignment(
          "a",
          "b",
          Granularity.TASK,
          Set.of("a#1", "a#2"),
          Set.of("b#1", "b#2"),
          List.of(
              new Judgement("a#1", "b#1", Relation.SAME),
              new Judgement("a#2", "b#2", Relation.SAME),
              new Judgement("a#2", "b#1", Relation.PARTIAL)));

  private static Alignment alignment() {
    return new Alignment(
        "a",
        "b",
        Granularity.TASK,
        0,
        List.of("a#1", "a#2", "a#3"),
        List.of("b#1", "b#2"),
        List.of(
            new Link("a#1", "b#1", 0.9, Relation.SAME, List.of()),
            new Link("a#1", "b#2", 0.7, Relation.SAME, List.of()),
            new Link("a#2", "b#1", 0.1, Relation.PARTIAL, List.of()),
            new Link("a#2", "b#2", 0.4, Relation.NONE, List.of()),
            new Link("a#3", "b#1", 0.99, Relation.SAME, List.of())));
  }

  @Test
  void decisionsAreCountedOnJudgedPairsOnly() {
    AlignmentEvaluation evaluation = AlignmentEvaluation.of(List.of(alignment()), List.of(READERS));
    assertThat(evaluation.pairs()).isEqualTo(4);
    assertThat(evaluation.same()).isEqualTo(new Agreement(1, 2, 2));
    assertThat(evaluation.same().f1()).isCloseTo(0.5, NEAR);
    assertThat(evaluation.related()).isEqualTo(new Agreement(2, 3, 3));
  }

  @Test
  void averagePrecisionIsTheMeanOfThePrecisionsAtEachHit() {
    AlignmentEvaluation evaluation = AlignmentEvaluation.of(List.of(alignment()), List.of(READERS));
    assertThat(evaluation.averagePrecision()).isCloseTo((1 + 2.0 / 3) / 2, NEAR);
  }

  @Test
  void calibrationErrorIsTheDistanceOfProbabilitiesFromShares() {
    AlignmentEvaluation evaluation = AlignmentEvaluation.of(List.of(alignment()), List.of(READERS));
    assertThat(evaluation.reliability()).hasSize(10);
    assertThat(evaluation.calibrationError()).isCloseTo((0.1 + 0.7 + 0.1 + 0.6) / 4, NEAR);
  }

  @Test
  void plainNegativesDoNotHideTheErrorOfPairsInQuestion() {
    List<Link> links = new ArrayList<>(alignment().links());
    links.set(2, new Link("a#2", "b#1", 0.001, Relation.NONE, List.of()));
    Alignment sure =
        new Alignment(
            "a", "b", Granularity.TASK, 0, List.of("a#1", "a#2"), List.of("b#1", "b#2"), links);
    AlignmentEvaluation evaluation = AlignmentEvaluation.of(List.of(sure), List.of(READERS));
    assertThat(evaluation.calibrationError()).isCloseTo((0.1 + 0.7 + 0.001 + 0.6) / 4, NEAR);
    assertThat(evaluation.calibrationErrorInQuestion()).isCloseTo((0.1 + 0.7 + 0.6) / 3, NEAR);
    assertThat(evaluation.diagram()).contains("0.9 to 1.0").hasLineCount(11);
  }

  @Test
  void evenTrueProbabilitiesMissTheSharesOfFewPairs() {
    AlignmentEvaluation alone = AlignmentEvaluation.of(List.of(alignment()), List.of(READERS));
    // A pair alone in its bin is off by 1 - p where it is the same and by p where it is not.
    assertThat(alone.calibrationErrorByChance())
        .isCloseTo(2 * (0.9 * 0.1 + 0.7 * 0.3 + 0.1 * 0.9 + 0.4 * 0.6) / 4, NEAR);
    List<Link> even = new ArrayList<>();
    alignment()
        .links()
        .forEach(
            each ->
                even.add(
                    new Link(each.left(), each.right(), 0.5, each.relation(), each.evidence())));
    Alignment four =
        new Alignment(
            "a", "b", Granularity.TASK, 0, List.of("a#1", "a#2"), List.of("b#1", "b#2"), even);
    AlignmentEvaluation together = AlignmentEvaluation.of(List.of(four), List.of(READERS));
    // One time in eight all four are the same or none is.
    assertThat(together.calibrationErrorByChanceAtMost()).isEqualTo(0.5);
    // Of four pairs one half likely 0, 1, 2, 3, 4 are the same 1, 4, 6, 4, 1 times of sixteen.
    assertThat(together.calibrationErrorByChance()).isCloseTo((2.0 * 2 + 8.0 * 1) / 16 / 4, NEAR);
    assertThat(together.toString()).contains("(0.188 by chance, at most 0.500)");
  }

  @Test
  void averagePrecisionOfPartialPairsRanksByTheSameProbability() {
    AlignmentEvaluation evaluation = AlignmentEvaluation.of(List.of(alignment()), List.of(READERS));
    assertThat(evaluation.relatedAveragePrecision()).isCloseTo((1 + 2.0 / 3 + 3.0 / 4) / 3, NEAR);
  }

  @Test
  void aPairThatWasNeverScoredIsRankedLast() {
    ReferenceAlignment all =
        new ReferenceAlignment(
            "a",
            "b",
            Granularity.TASK,
            Set.of("a#3"),
            Set.of("b#2"),
            List.of(new Judgement("a#3", "b#2", Relation.SAME)));
    AlignmentEvaluation evaluation = AlignmentEvaluation.of(List.of(alignment()), List.of(all));
    assertThat(evaluation.same()).isEqualTo(new Agreement(0, 0, 1));
    assertThat(evaluation.same().precision()).isEqualTo(1);
  }
}
