package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.SourceSpan.Fate;
import io.github.duibiao.plan.Task;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence may say who answers for several items, by their numbers, their count or place. */
class SharedClausesTest {
  private static final String HEAD = "临江县2024年政务公开工作要点\n一、深化公开\n";
  private static final List<String> TASKS = List.of("推进规划公开。公开规划。", "推进财政公开。公开预算。", "推进执法公开。公开结果。");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "以上1-2项由县司法局牵头。| 1 1 0",
        "第1至2项由县司法局牵头。| 1 1 0",
        "第1、3项由县司法局会同县财政局负责。| 2 0 2",
        "以上3项由县司法局牵头，县财政局配合。| 2 2 2",
        "上述两项任务由县司法局负责。| 0 1 1",
        "以上各项工作均由县司法局牵头。| 1 1 1",
        "本部分各项任务责任单位：县司法局、县财政局。| 2 2 2",
        "（第2-3项由县司法局牵头）| 0 1 1",
        "第1项由县司法局负责；第2项由县财政局负责；第3项由县司法局会同县财政局负责。| 1 1 2"
      })
  void eachItemThatIsMeantHasTheUnits(String sentence, String counts) throws IOException {
    Plan plan = read(sentence);
    assertThat(plan.tasks()).extracting(Task::number).containsExactly("1", "2", "3");
    assertThat(plan.tasks())
        .extracting(each -> String.valueOf(each.responsibilities().size()))
        .containsExactly(counts.split(" "));
    assertThat(plan.tasks().get(2).clause()).isEqualTo(sentence);
    assertThat(plan.sourceMap()).anyMatch(each -> each.from() == 6 && each.fate() == Fate.CLAUSE);
  }

  @Test
  void numbersInBracketsAreThoseOfItemsWithSuchNumbers() throws IOException {
    Plan plan =
        PlanReader.standard()
            .readText(HEAD + "（一）推进规划公开。公开规划。\n（二）推进财政公开。公开预算。\n第（一）至（二）项由县司法局牵头。\n", "a.txt");
    assertThat(plan.tasks()).allMatch(each -> each.responsibilities().size() == 1);
  }

  @Test
  void aNumberThatSeveralItemsHaveNamesNoneOfThem() throws IOException {
    Plan plan =
        PlanReader.standard()
            .readText(
                HEAD + "1.推进规划公开。公开规划。\n2.推进财政公开。公开预算。\n2.推进审计公开。公开结果。\n以上第1、2项由县司法局牵头。\n",
                "a.txt");
    assertThat(plan.tasks())
        .extracting(each -> each.responsibilities().size())
        .containsExactly(1, 0, 0);
    assertThat(plan.diagnostics())
        .anyMatch(each -> each.code().equals(DiagnosticCode.CLAUSE_ITEMS_MISSING));
  }

  @Test
  void itemsThatDoNotExistAreTold() throws IOException {
    Plan plan = read("以上2-5项由县司法局牵头。");
    assertThat(plan.tasks().get(0).responsibilities()).isEmpty();
    assertThat(plan.tasks().get(2).responsibilities()).hasSize(1);
    assertThat(plan.diagnostics())
        .anyMatch(each -> each.code().equals(DiagnosticCode.CLAUSE_ITEMS_MISSING));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "以上3项指标纳入年度考核。",
        "第1-2项规定的标准由县财政局会同县审计局核定。",
        "上述指标由第三方机构核定后公布。",
        "以上任务由各责任单位按要求报送进展情况。"
      })
  void whatAssignsNothingGivesNoUnits(String sentence) throws IOException {
    assertThat(read(sentence).tasks()).allMatch(each -> each.responsibilities().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"县政府办负总责、县司法局具体落实。", "县政府办抓总，县司法局落实。", "（县政府办负总责，县司法局落实）"})
  void whoeverAnswersForTheWholeLeads(String sentence) throws IOException {
    Plan plan =
        PlanReader.standard()
            .readText(HEAD + "1.推进规划公开。公开规划。" + sentence + "\n2.推进财政公开。公开预算。\n", "a.txt");
    assertThat(plan.tasks().get(0).responsibilities())
        .extracting(each -> each.unit().name() + each.role())
        .containsExactly("县政府办LEAD", "县司法局RESPONSIBLE");
  }

  private static Plan read(String sentence) throws IOException {
    StringBuilder text = new StringBuilder(HEAD);
    for (int i = 0; i < TASKS.size(); i++) {
      text.append(i + 1).append('.').append(TASKS.get(i)).append('\n');
    }
    return PlanReader.standard().readText(text + sentence + "\n", "a.txt");
  }
}
