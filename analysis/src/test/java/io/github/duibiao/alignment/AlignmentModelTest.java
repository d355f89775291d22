package io.github.duibiao.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.duibiao.evaluation.AlignmentEvaluation;
import io.github.duibiao.evaluation.AlignmentTrainer;
import io.github.duibiao.evaluation.Judgement;
import io.github.duibiao.evaluation.ReferenceAlignment;
import io.github.duibiao.plan.Plan;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AlignmentModelTest {
  @Test
  void aModelSurvivesItsTextForm() {
    String text = AlignmentModel.standard().toString();
    assertThat(AlignmentModel.parse(text)).hasToString(text);
    assertThat(AlignmentModel.standard().provenance()).contains("reference annotations");
  }

  @Test
  void nothingButRivalsCountsAgainst() {
    for (String field : AlignmentModel.standard().fields()) {
      for (Granularity level : Granularity.values()) {
        LevelModel model = AlignmentModel.standard().level(field, level);
        assertThat(model.features())
            .filteredOn(each -> !each.equals("rivals"))
            .allMatch(each -> model.same().weight(each) >= 0 && model.related().weight(each) >= 0);
        assertThat(model.same().weight("rivals")).isNotPositive();
      }
    }
  }

  @Test
  void aMissingWeightAndABrokenLineAreNamed() {
    String text = AlignmentModel.standard().toString();
    String without = text.replaceAll("general\tTASK\tconstant\t.*\n", "");
    assertThatThrownBy(() -> AlignmentModel.parse(without)).hasMessageContaining("constant");
    String broken = "general\tTASK\ttitle\tmuch\t1\n" + text;
    assertThatThrownBy(() -> AlignmentModel.parse(broken))
        .hasMessageContaining("line 1")
        .hasMessageContaining("much");
    String unknown = text + "general\tTASK\tcolour\t1\t1\n";
    assertThatThrownBy(() -> AlignmentModel.parse(unknown)).hasMessageContaining("colour");
  }

  @Test
  void aModelIsFittedToPairsOfYourOwn() {
    Plan left = PlanCopies.plan("left", "政策解读|开展政策解读。", "业务培训|举办业务培训班。", "政府公报|办好政府公报。");
    Plan right = PlanCopies.plan("right", "做好解读|组织政策宣讲。", "抓好培训|开展业务培训。", "村务公开|推进村务公开。");
    ReferenceAlignment judged =
        new ReferenceAlignment(
            "left",
            "right",
            Granularity.TASK,
            Set.of("left#1", "left#2", "left#3"),
            Set.of("right#1", "right#2", "right#3"),
            List.of(
                new Judgement("left#1", "right#1", Relation.SAME),
                new Judgement("left#2", "right#2", Relation.SAME)));
    AlignmentModel model = new AlignmentTrainer(List.of(left, right)).fit(List.of(judged));
    Alignment alignment = Aligner.of(model).align(left, right, Granularity.TASK);
    AlignmentEvaluation evaluation = AlignmentEvaluation.of(List.of(alignment), List.of(judged));
    assertThat(evaluation.averagePrecision()).isEqualTo(1);
    assertThat(evaluation.same().f1()).isEqualTo(1);
  }

  @Test
  void pairsOfAPlanThatWasNotGivenAreAnError() {
    ReferenceAlignment judged =
        new ReferenceAlignment("x", "y", Granularity.TASK, Set.of(), Set.of(), List.of());
    assertThatThrownBy(() -> new AlignmentTrainer(List.of()).fit(List.of(judged)))
        .hasMessageContaining("no plan x");
  }
}
