package io.github.duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.Comparison;
import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.output.OutputFolder;
import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.Task;
import io.github.duibiao.reading.PlanReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger that a comparison writes is a list of duties like any other: it can be read again. */
class LedgerReadBackTest {

  @Test
  void theLedgerGivesTheTasksAndMeasuresThatItHolds(@TempDir Path folder) throws Exception {
    Plan plan =
        PlanReader.standard()
            .readText(
                """
                甲县2024年政务公开工作要点
                一、加强政策解读
                （一）提高解读质量。解读材料与文件同步公开，8月底前完成。（责任单位：县政府办公室、县司法局）
                （二）拓宽解读渠道。通过政府网站发布解读材料，不少于3种形式。（责任单位：县政府办公室）
                二、夯实工作基础
                （三）加强业务培训。每年至少组织1次培训，落实《政府信息公开条例》。（牵头单位：县政府办公室；责任单位：各乡镇）
                """,
                "jia-2024.txt");
    try (OutputFolder output = OutputFolder.open(folder, List.of())) {
      Comparison.of(List.of(plan)).report().write(output, false, MemoLanguage.ZH);
      output.commit();
    }
    byte[] ledger = Files.readAllBytes(folder.resolve("ledger.xlsx"));

    Plan read = PlanReader.standard().read(ledger, "2024年工作台账.xlsx");

    assertThat(read.tasks()).extracting(Task::title).isEqualTo(titles(plan));
    assertThat(duties(read)).isEqualTo(duties(plan));
    assertThat(read.diagnostics())
        .extracting(each -> each.code())
        .contains(DiagnosticCode.SHEET_REPEATED);
  }

  private static List<String> titles(Plan plan) {
    return plan.tasks().stream().map(Task::title).toList();
  }

  /** The ledger gives a measure the units of its task where it has none of its own. */
  private static List<String> duties(Plan plan) {
    List<String> duties = new ArrayList<>();
    for (Task task : plan.tasks()) {
      for (Measure measure : task.workingMeasures()) {
        List<Responsibility> units =
            measure.responsibilities().isEmpty()
                ? task.responsibilities()
                : measure.responsibilities();
        // A cell and the text that state one date are two entries: what they state is the same.
        List<String> deadlines =
            measure.deadlines().stream()
                .map(each -> each.toString().replaceAll(".*\\(", ""))
                // A ledger states no year, so a limit without one is known by the column of dates.
                .filter(each -> !each.startsWith("?"))
                .distinct()
                .toList();
        duties.add(
            task.title()
                + ": "
                + measure.text()
                + units
                + deadlines
                + measure.citations()
                + measure.targets());
      }
    }
    return duties;
  }
}
