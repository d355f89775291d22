package io.github.duibiao.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.codebook.Codebook;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.themes.PlanThemes;
import io.github.duibiao.themes.Texts;
import io.github.duibiao.themes.ThemeTagger;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageMatrixTest {
  @Test
  void readsAsAMatrixThatSaysWhatItsColumnsAndMarksAre() {
    List<Plan> plans =
        List.of(
            Texts.plan("a", Texts.task("a#1", "办好政府公报", "政府公报按时出版。")),
            Texts.plan("b", Texts.task("b#1", "抓好业务培训", "每年办班一次。")));
    List<PlanThemes> themes = plans.stream().map(ThemeTagger.standard()::tag).toList();
    List<String> lines =
        CoverageMatrix.of(plans, themes, Codebook.standard()).toString().lines().toList();
    assertThat(lines)
        .startsWith(
            "Themes by plans: ● main, ○ mentioned, – absent", "  Theme                  a  b")
        .contains("  Government gazette     ●  –");
  }
}
