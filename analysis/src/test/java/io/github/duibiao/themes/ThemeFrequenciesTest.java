package io.github.duibiao.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.duibiao.codebook.Codebook;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.themes.ThemeContrast.Caution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThemeFrequenciesTest {
  private static final ThemeTagger TAGGER = ThemeTagger.standard();

  @Test
  void countsTasksMeasuresAndText() {
    Plan plan =
        Texts.plan(
            Texts.task("p#1", "办好政府公报", "", "政府公报进村。", "政府公报上网。"),
            Texts.task("p#2", "抓好业务培训", "", "每年培训一次。"));
    ThemeFrequencies frequencies = frequencies(plan);
    ThemeCount tasks = count(frequencies.overall(Counted.TASKS), "gazette");
    assertThat(tasks.any()).isEqualTo(1);
    assertThat(tasks.main()).isEqualTo(1);
    assertThat(tasks.total()).isEqualTo(2);
    assertThat(tasks.share()).isEqualTo(0.5);
    ThemeCount measures = count(frequencies.overall(Counted.MEASURES), "gazette");
    assertThat(measures.any()).isEqualTo(2);
    assertThat(measures.total()).isEqualTo(3);
    assertThat(measures.textShare()).isEqualTo(2.0 / 3);
  }

  @Test
  void groupsKeepTheOrderInWhichTheyCome() {
    Map<Integer, List<ThemeCount>> byTasks =
        frequencies(
                Texts.plan("b", Texts.task("b#1", "办好政府公报", ""), Texts.task("b#2", "抓好培训", "")),
                Texts.plan("a", Texts.task("a#1", "办好政府公报", "")))
            .by(plan -> plan.tasks().size(), Counted.TASKS);
    assertThat(byTasks.keySet()).containsExactly(2, 1);
    assertThat(count(byTasks.getOrDefault(1, List.of()), "training").any()).isZero();
  }

  @Test
  void readsAsATableTheMostFrequentFirst() {
    ThemeFrequencies frequencies =
        frequencies(
            Texts.plan("b", Texts.task("b#1", "抓好业务培训", ""), Texts.task("b#2", "办好政府公报", "")),
            Texts.plan("a", Texts.task("a#1", "办好政府公报", "")));
    assertThat(frequencies.toString().lines())
        .containsExactly(
            "Tasks by themes",
            "  Theme                  All  b  a",
            "  Government gazette     2/3  1  1",
            "  Training and exchange  1/3  1  0");
  }

  @Test
  void aPlanIsContrastedWithAllOthersTogether() {
    Plan speaking = many("a", 12, "办好政府公报");
    Plan silent = many("b", 30, "抓好业务培训");
    List<ThemeContrast> contrasts = frequencies(speaking, silent).againstRest("a", Counted.TASKS);
    assertThat(contrasts)
        .extracting(ThemeContrast::theme)
        .containsExactlyInAnyOrder("gazette", "training");
    ThemeContrast gazette =
        contrasts.stream().filter(each -> each.theme().equals("gazette")).findFirst().orElseThrow();
    assertThat(gazette.logRatio()).isPositive();
    assertThat(gazette.low()).isLessThan(gazette.logRatio());
    assertThat(gazette.high()).isGreaterThan(gazette.logRatio());
    assertThat(gazette.adjusted()).isLessThan(1e-9);
    assertThat(gazette.referenceTotal()).isEqualTo(30);
    assertThat(gazette.caution()).isEqualTo(Caution.SMALL);
  }

  @Test
  void oneCaseSaysNothingAndTheContrastSaysSo() {
    List<ThemeContrast> contrasts =
        frequencies(many("a", 3, "办好政府公报"), many("b", 2, "抓好业务培训")).againstRest("a", Counted.TASKS);
    assertThat(contrasts).allSatisfy(each -> assertThat(each.caution()).isEqualTo(Caution.TOO_FEW));
    assertThat(contrasts.get(0).toString()).contains("too few to say anything");
  }

  @Test
  void aPlanInBothGroupsCountsForTheFirst() {
    ThemeFrequencies frequencies = frequencies(many("a", 4, "办好政府公报"), many("b", 4, "抓好业务培训"));
    assertThat(frequencies.contrast(plan -> plan.id().equals("a"), plan -> true, Counted.TASKS))
        .isEqualTo(frequencies.againstRest("a", Counted.TASKS));
  }

  @Test
  void themesThatComeTogetherAreFound() {
    ThemeFrequencies frequencies =
        frequencies(
            Texts.plan(
                Texts.task("p#1", "抓好培训和考核", ""),
                Texts.task("p#2", "加强考核和培训", ""),
                Texts.task("p#3", "办好政府公报", ""),
                Texts.task("p#4", "办好政府开放日", "")));
    CoOccurrence pair = frequencies.coOccurrences(Counted.TASKS).get(0);
    assertThat(List.of(pair.first(), pair.second()))
        .containsExactlyInAnyOrder("training", "assessment-supervision");
    assertThat(pair.both()).isEqualTo(2);
    assertThat(pair.expected()).isEqualTo(1);
    assertThat(pair.overlap()).isEqualTo(1);
  }

  @Test
  void everyPlanNeedsItsThemes() {
    Plan plan = many("a", 1, "办好政府公报");
    assertThatThrownBy(() -> ThemeFrequencies.of(List.of(plan), List.of(), Codebook.standard()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("plan a");
  }

  private static Plan many(String id, int tasks, String title) {
    List<Task> list = new ArrayList<>();
    for (int i = 1; i <= tasks; i++) {
      list.add(Texts.task(id + "#" + i, title, ""));
    }
    return Texts.plan(id, list.toArray(Task[]::new));
  }

  private static ThemeCount count(List<ThemeCount> counts, String theme) {
    return counts.stream().filter(each -> each.theme().equals(theme)).findFirst().orElseThrow();
  }

  private static ThemeFrequencies frequencies(Plan... plans) {
    List<Plan> list = List.of(plans);
    return ThemeFrequencies.of(list, list.stream().map(TAGGER::tag).toList(), Codebook.standard());
  }
}
