package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.Level;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Originals;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Section;
import io.github.duibiao.plan.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the four published plans say of themselves. */
class RealPlansTest {

  private static Plan read(String id) throws IOException {
    return PlanReader.standard().read(Originals.file(id));
  }

  @Test
  void nanchangHasProseAndATableFlattenedToOneCellALine() throws Exception {
    Plan plan = read("nanchang-xinjian-2024");

    assertThat(plan.title()).isEqualTo("2024年南昌市新建区政务公开工作要点");
    assertThat(plan.documentNumber()).isEqualTo("新府办发〔2024〕30号");
    assertThat(plan.issuer()).isEqualTo("南昌市新建区人民政府办公室");
    assertThat(plan.issuedOn()).isEqualTo(LocalDate.of(2024, 6, 30));
    assertThat(plan.year()).isEqualTo(2024);
    assertThat(plan.jurisdiction().fullName()).isEqualTo("南昌市新建区");
    assertThat(plan.jurisdiction().level()).isEqualTo(Level.COUNTY);
    assertThat(plan.sections()).extracting(Section::number).containsExactly("一", "二", "三", "四");
    assertThat(plan.tasks()).hasSize(18);
    assertThat(rows(plan)).hasSize(54);
    assertThat(plan.task("nanchang-xinjian-2024#11").orElseThrow().leads())
        .extracting(Object::toString)
        .containsExactly("区政府办公室");
  }

  @Test
  void changzhouNumbersTasksAnewInEachSectionAndStandsInAWebPage() throws Exception {
    Plan plan = read("changzhou-2021");

    assertThat(plan.title()).isEqualTo("常州市2021年政务公开工作要点");
    assertThat(plan.documentNumber()).isNull();
    assertThat(plan.issuer()).isEqualTo("常州市人民政府办公室");
    assertThat(plan.issuedOn()).isEqualTo(LocalDate.of(2021, 6, 17));
    assertThat(plan.jurisdiction().level()).isEqualTo(Level.CITY);
    assertThat(plan.sections())
        .extracting(Section::number)
        .containsExactly("一", "一(一)", "一(二)", "二", "三", "四", "五");
    assertThat(plan.tasks()).hasSize(17);
    assertThat(plan.tasks()).extracting(Task::number).startsWith("1", "2", "3", "1", "2", "3", "4");
    assertThat(plan.tasks().get(16).text()).endsWith("接受社会监督。");
    assertThat(plan.toString()).doesNotContain("版权所有").doesNotContain("服务要闻");
  }

  @Test
  void xuanhanHasATableWithMergedAndBrokenCells() throws Exception {
    Plan plan = read("xuanhan-2023");

    assertThat(plan.title()).isEqualTo("2023年全县政务公开工作要点");
    assertThat(plan.documentNumber()).isEqualTo("宣府办〔2023〕41号");
    assertThat(plan.issuedOn()).isEqualTo(LocalDate.of(2023, 5, 22));
    assertThat(plan.jurisdiction().name()).isEqualTo("宣汉县");
    assertThat(plan.tasks()).hasSize(20);
    assertThat(rows(plan)).hasSize(53);
    assertThat(plan.tasks()).allMatch(task -> !task.rows().isEmpty());
    // The row whose number and heading were copied twice.
    Task secrecy = plan.task("xuanhan-2023#16").orElseThrow();
    assertThat(secrecy.rows()).hasSize(2);
    // The row whose cell of lead units is empty: who is named only answers for it.
    Measure withoutLead = plan.task("xuanhan-2023#11").orElseThrow().rows().get(4);
    assertThat(withoutLead.leads()).isEmpty();
    assertThat(withoutLead.responsibilities())
        .extracting(each -> each.unit().name())
        .containsExactly("县级有关部门(单位)");
    assertThat(withoutLead.deadlines())
        .containsExactly(new Deadline.ByDate("9月30日", LocalDate.of(2023, 9, 30)));
    assertThat(plan.diagnostics())
        .extracting(each -> each.code())
        .contains(DiagnosticCode.TABLE_NUMBER_GARBLED, DiagnosticCode.TABLE_CELL_EMPTY);
  }

  @Test
  void liantangPutsGeneralRequirementsUnderNumbersOfTheirOwn() throws Exception {
    Plan plan = read("liantang-2023");

    assertThat(plan.title()).isEqualTo("青浦区练塘镇2023年政务公开工作要点");
    assertThat(plan.documentNumber()).isEqualTo("练府〔2023〕15号");
    assertThat(plan.issuer()).isEqualTo("上海市青浦区练塘镇人民政府");
    assertThat(plan.issuedOn()).isEqualTo(LocalDate.of(2023, 3, 30));
    assertThat(plan.jurisdiction().level()).isEqualTo(Level.TOWNSHIP);
    assertThat(plan.jurisdiction().isCalled("Lianzheng")).isTrue();
    assertThat(plan.tasks()).extracting(Task::number).startsWith("三", "四").endsWith("十五");
    assertThat(plan.tasks().get(0).id()).isEqualTo("liantang-2023#3");
    assertThat(plan.preamble()).contains("指导思想").contains("工作目标");
    assertThat(plan.tasks()).extracting(Task::title).doesNotContain("指导思想", "工作目标");
  }

  @Test
  void everyStatementPointsToItsLine() throws Exception {
    List<String> lines = Files.readAllLines(Originals.file("xuanhan-2023"));
    for (Task task : read("xuanhan-2023").tasks()) {
      assertThat(lines.get(task.span().line() - 1)).contains(task.title().substring(0, 4));
      for (Measure measure : task.measures()) {
        assertThat(lines.get(measure.span().line() - 1))
            .contains(measure.text().substring(0, Math.min(4, measure.text().length())));
      }
    }
  }

  private static List<Measure> rows(Plan plan) {
    return plan.tasks().stream().flatMap(task -> task.rows().stream()).toList();
  }
}
