package io.github.duibiao;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.alignment.Aligner;
import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.reading.PlanReadException;
import io.github.duibiao.reading.PlanReader;
import io.github.duibiao.themes.TaggedTheme;
import io.github.duibiao.themes.ThemeTagger;
import io.github.duibiao.units.UnitRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Traditional characters give the same themes, links and functions as simplified ones. */
class TraditionalTextTest {
  private static final String SIMPLIFIED =
      """
      甲县2024年政务公开工作要点
      一、加强政策解读。对涉及群众切身利益的政策，制作图文解读材料。（责任单位：县政府办公室）
      二、规范依申请公开。完善答复流程，提高答复质量。（责任单位：县司法局）
      三、推进财政预决算公开。及时公开部门预算、决算。（责任单位：县财政局）
      """;
  private static final String TRADITIONAL =
      """
      甲縣2024年政務公開工作要點
      一、加強政策解讀。對涉及群眾切身利益的政策，製作圖文解讀材料。（責任單位：縣政府辦公室）
      二、規範依申請公開。完善答覆流程，提高答覆質量。（責任單位：縣司法局）
      三、推進財政預決算公開。及時公開部門預算、決算。（責任單位：縣財政局）
      """;

  @Test
  void themesAreTheSame() throws PlanReadException {
    ThemeTagger tagger = ThemeTagger.standard();
    assertThat(themes(tagger, TRADITIONAL)).isEqualTo(themes(tagger, SIMPLIFIED)).hasSize(3);
  }

  @Test
  void functionsOfUnitsAreTheSame() {
    UnitRegistry units = UnitRegistry.standard();
    assertThat(units.functionOf("縣財政局")).isNotNull().isEqualTo(units.functionOf("县财政局"));
  }

  @Test
  void eachTaskIsLinkedToItself() throws PlanReadException {
    var links = Aligner.standard().align(read(TRADITIONAL), read(SIMPLIFIED), Granularity.TASK);
    assertThat(links.matches()).hasSize(3);
  }

  private static List<List<String>> themes(ThemeTagger tagger, String text)
      throws PlanReadException {
    return tagger.tagTasks(read(text)).stream()
        .map(each -> each.themes().stream().map(TaggedTheme::id).toList())
        .toList();
  }

  private static Plan read(String text) throws PlanReadException {
    return PlanReader.standard().readText(text, "plan.txt");
  }
}
