package io.github.duibiao.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.audit.Audit;
import io.github.duibiao.audit.Check;
import io.github.duibiao.json.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {
  private static final String XINJIAN = "sample:xinjian";
  private static final String FAULTY =
      """
      临江县人民政府办公室
      关于印发2024年政务公开工作要点的通知
      2024年3月15日
      临江县2024年政务公开工作要点
      一、加强公开。1月底前公开惠企政策目录。（责任单位：县财政局）
      二、加强解读。6月底前公开重大项目进展。（责任单位：县审计局）
      """;

  @Test
  void findingsAreJsonAsTheSchemaSays() {
    Run run = Run.of("audit", XINJIAN, "sample:xuanhan");
    assertThat(run.status()).isEqualTo(Exit.DONE);
    assertThat(run.err()).isEmpty();
    assertThat(Schemas.of("audit-1.schema.json").complaints(run.out())).isEmpty();
    assertThat(run.out()).contains("DEADLINE_BEFORE_ISSUE", "nanchang-xinjian-2024#15.1");
  }

  @Test
  void aGateFailsOnFindingsThatAreGraveEnough(@TempDir Path folder) throws IOException {
    Path faulty = Documents.file(folder, "faulty.txt", FAULTY);
    assertThat(Run.of("audit", faulty).status()).isEqualTo(Exit.DONE);
    Run failed = Run.of("audit", faulty, "--fail-on", "warning");
    assertThat(failed.status()).isEqualTo(Exit.FOUND);
    assertThat(failed.err()).contains("1 finding of warning or above");
    assertThat(failed.out()).contains("DEADLINE_BEFORE_ISSUE");
    assertThat(
            Run.of("audit", faulty, "--fail-on=warning", "--without", "deadline_before_issue")
                .status())
        .isEqualTo(Exit.DONE);
  }

  @Test
  void whatCouldNotBeReadWeighsMoreThanAFinding(@TempDir Path folder) throws IOException {
    Path faulty = Documents.file(folder, "faulty.txt", FAULTY);
    Run run = Run.of("audit", faulty, folder.resolve("none.txt"), "--fail-on", "error");
    assertThat(run.status()).isEqualTo(Exit.UNREADABLE);
    assertThat(run.out()).contains("DEADLINE_BEFORE_ISSUE");
  }

  @Test
  void everyFormatSaysWhatWasNotCompared(@TempDir Path folder) throws IOException {
    String plan =
        """
        临江县2024年政务公开工作要点
        一、加强公开。6月底前公开惠企政策目录，方便企业查询，并在门户网站发布。（责任单位：县财政局）
        二、加强解读。9月底前解读重大项目政策，采用图解、视频等形式，接受监督。（责任单位：县审计局）
        三、加强回应。12月底前办结群众来信，逐件答复，并汇总公布办理的情况。（责任单位：县信访局）
        序号 | 工作任务 | 具体举措 | 责任单位 | 完成时限
        1 | 加强公开 | 公开惠企政策目录。 | 县财政局 | 6月底前
        2 | 加强解读 | 解读重大项目政策。 | 县审计局 | 9月底前
        3 | 加强回应 | 办结群众来信。 | 县信访局 | 12月底前
        """;
    Path abridged = Documents.file(folder, "abridged.txt", plan);
    assertThat(Run.of("audit", abridged, "-f", "json").out()).contains("WORDS_NOT_COMPARED");
    assertThat(Run.of("audit", abridged, "-f", "sarif").out()).contains("WORDS_NOT_COMPARED");
    assertThat(Run.of("audit", abridged, "-f", "md").out()).contains("没有报告不等于一致");
    Run csv = Run.of("audit", abridged, "-f", "csv");
    assertThat(csv.err()).contains("没有报告不等于一致");
    assertThat(csv.out()).doesNotContain("没有报告不等于一致");
  }

  @Test
  void everyFormatTellsTheSameFindings(@TempDir Path folder) throws IOException {
    Path faulty = Documents.file(folder, "faulty.txt", FAULTY);
    assertThat(Run.of("audit", faulty, "-f", "sarif").out())
        .contains("\"version\": \"2.1.0\"", "\"startLine\": 5", "faulty.txt");
    assertThat(Run.of("audit", faulty, "-f", "csv").out().lines().toList().get(1))
        .contains("DEADLINE_BEFORE_ISSUE,ERROR,5,");
    assertThat(Run.of("audit", faulty, "-f", "md", "--lang", "zh").out())
        .contains("早于本要点印发日期")
        .doesNotContain("before the day");
    assertThat(Run.of("audit", faulty, "-f", "md", "--lang", "en").out())
        .contains("before the day")
        .doesNotContain("早于本要点印发日期");
  }

  @Test
  void anUnknownCheckOrFormatIsRefused() {
    Run run = Run.of("audit", XINJIAN, "--without", "NO_SUCH_CHECK");
    assertThat(run.status()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("NO_SUCH_CHECK", "DEADLINE_MISSING");
    assertThat(Run.of("audit", XINJIAN, "-f", "ics").status()).isEqualTo(Exit.USAGE);
    assertThat(Run.of("audit", XINJIAN, "--fail-on", "doom").status()).isEqualTo(Exit.USAGE);
  }

  @Test
  void theGuideListsEveryCheckWithItsSeverity() throws IOException {
    String page = Files.readString(Path.of("guide", "checks.md"));
    for (Check each : Audit.standardChecks()) {
      assertThat(page)
          .contains(
              "| `"
                  + each.code()
                  + "` | "
                  + each.severity().zh()
                  + " "
                  + each.severity().en()
                  + " | "
                  + each.zh()
                  + " | "
                  + each.en()
                  + " |");
    }
  }

  @Test
  void aScheduleIsNarrowedToAMonthOrADay() {
    Run month = Run.of("schedule", XINJIAN, "--month", "2024-06", "-f", "csv");
    assertThat(month.out().lines().skip(1))
        .isNotEmpty()
        .allMatch(each -> each.contains("2024-06-30"));
    Run overdue = Run.of("schedule", XINJIAN, "--at", "2024-06-30");
    assertThat(Schemas.of("schedule-1.schema.json").complaints(overdue.out())).isEmpty();
    assertThat(overdue.out()).contains("\"selected\": [");
    assertThat(Run.of("schedule", XINJIAN, "--at", "2024-06-30", "-f", "md").out())
        .contains("(3)")
        .contains("2024-05-31")
        .doesNotContain("2024-06-30");
    assertThat(Run.of("schedule", XINJIAN, "--month", "June").status()).isEqualTo(Exit.USAGE);
    assertThat(Run.of("schedule", XINJIAN, "--month", "2024-06", "--at", "2024-06-01").status())
        .isEqualTo(Exit.USAGE);
  }

  @Test
  void aScheduleIsACalendar() {
    String calendar = Run.of("schedule", "sample:xuanhan", "--format", "ics").out();
    assertThat(calendar)
        .startsWith("BEGIN:VCALENDAR\r\n")
        .contains("RRULE:FREQ=YEARLY;UNTIL=20231231")
        .contains("DTSTART;VALUE=DATE:20230531");
  }
}
