package io.github.duibiao;

import io.github.duibiao.plan.Citation;
import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Diagnostic;
import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.plan.Level;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.Role;
import io.github.duibiao.plan.Section;
import io.github.duibiao.plan.Source;
import io.github.duibiao.plan.Target;
import io.github.duibiao.plan.Task;
import io.github.duibiao.plan.TextSpan;
import io.github.duibiao.plan.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Plans made for tests, small enough to be seen through. */
public final class TestPlans {
  private TestPlans() {}

  /** A county with a task table: rows with units and dates. */
  public static Plan county() {
    return plan(
        "jiaxian-2023",
        "甲县",
        List.of(
            task(
                "jiaxian-2023#1",
                "一",
                "提高政策解读质量",
                "提高政策解读质量，解读形式不少于3种，8月底前完成。",
                List.of(lead("县政府办")),
                List.of(by("8月底前", 8, 31)),
                List.of(
                    row(
                        "jiaxian-2023#1.1",
                        "政策文件与解读材料同步公开。",
                        List.of(lead("县政府办"), other("县司法局")),
                        List.of(by("8月31日", 8, 31), by("8月底前", 8, 31)),
                        21),
                    row(
                        "jiaxian-2023#1.2",
                        "开展政策咨询，更新热线知识库。",
                        List.of(lead("县行政审批局"), other("县政府办")),
                        List.of(new Deadline.Undated("及时更新", Deadline.Kind.PROMPT)),
                        22))),
            task(
                "jiaxian-2023#2",
                "二",
                "规范政府公报管理",
                "规范政府公报管理，完善政府公报数据库。",
                List.of(other("县档案馆")),
                List.of(),
                List.of(
                    sentence("jiaxian-2023#2.1", "规范政府公报管理。", 6),
                    sentence("jiaxian-2023#2.2", "完善政府公报数据库。", 6)))));
  }

  /** A town that names neither units nor dates. */
  public static Plan town() {
    return plan(
        "yizhen-2023",
        "乙镇",
        List.of(
            task(
                "yizhen-2023#1",
                "1",
                "提高政策解读质量",
                "提高政策解读质量，做好政策解读。",
                List.of(),
                List.of(),
                List.of()),
            task(
                "yizhen-2023#2",
                "2",
                "规范依申请公开办理",
                "规范依申请公开办理，提高答复质量。",
                List.of(),
                List.of(),
                List.of())));
  }

  /** A plan of which every text tries to be more than text. */
  public static Plan nasty(String id) {
    String script = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)> javascript:alert(3)";
    String formula = "=HYPERLINK(\"http://example.invalid\",\"x\")";
    String longTitle = "标".repeat(10_000);
    List<Responsibility> units =
        List.of(lead("@SUM(1+1)*cmd|' /C calc'!A0"), other("</td></table><script>1</script>"));
    List<Deadline> deadlines = List.of(new Deadline.ByDate("+1\"<b>", LocalDate.of(2023, 2, 28)));
    List<Task> tasks =
        List.of(
            task(id + "#1", "一", script, "</p></details>" + script, units, deadlines, List.of()),
            task(id + "#2", "<i>", longTitle, formula, units, List.of(), List.of()),
            task(
                id + "#3",
                "-1",
                formula,
                "\u0000\u0007\uD800 ]]> -->  ${7*7} [x](javascript:alert(1)) | a | ` ``` \t\r\n=1",
                units,
                deadlines,
                List.of(row(id + "#3.1", formula, units, deadlines, 3))));
    return Plan.builder(id, new Source("<script>.txt", "text/plain", "0".repeat(64)))
        .title(script)
        .year(2023)
        .documentNumber("=1+1")
        .issuer("<svg onload=alert(4)>")
        .jurisdiction(Jurisdiction.of("'\"><script>alert(5)</script>", Level.COUNTY))
        .preamble(script)
        .sections(List.of(new Section("一", script, null, "", TextSpan.ofLine(1))))
        .tasks(tasks)
        .diagnostics(
            List.of(
                new Diagnostic(Diagnostic.Severity.WARNING, new DiagnosticCode("CODE"), 1, script)))
        .build();
  }

  /** Returns a plan of some tasks, in 2023. */
  public static Plan plan(String id, String place, List<Task> tasks) {
    return Plan.builder(id, new Source(id + ".txt", "text/plain", "0".repeat(64)))
        .title(place + "2023年政务公开工作要点")
        .year(2023)
        .issuer(place + "人民政府办公室")
        .issuedOn(LocalDate.of(2023, 3, 1))
        .jurisdiction(Jurisdiction.of(place, Level.COUNTY))
        .sections(List.of(new Section("一", "总体", null, "", TextSpan.ofLine(1))))
        .tasks(tasks)
        .build();
  }

  /** Returns a task with a citation and a target. */
  public static Task task(
      String id,
      String number,
      String title,
      String text,
      List<Responsibility> responsibilities,
      List<Deadline> deadlines,
      List<Measure> measures) {
    return Task.builder(id)
        .number(number)
        .section("一")
        .title(title)
        .text(text)
        .responsibilities(responsibilities)
        .deadlines(deadlines)
        .citations(List.of(new Citation("政府信息公开条例", null)))
        .targets(List.of(new Target("不少于3种", BigDecimal.valueOf(3), null, "种")))
        .measures(measures)
        .span(new TextSpan(5, 6))
        .build();
  }

  /** Returns a row of the task table. */
  public static Measure row(
      String id,
      String text,
      List<Responsibility> responsibilities,
      List<Deadline> deadlines,
      int line) {
    return measure(id, Measure.Origin.TABLE, text, responsibilities, deadlines, line);
  }

  /** Returns a sentence of the prose, which names no unit. */
  public static Measure sentence(String id, String text, int line) {
    return measure(id, Measure.Origin.PROSE, text, List.of(), List.of(), line);
  }

  private static Measure measure(
      String id,
      Measure.Origin origin,
      String text,
      List<Responsibility> responsibilities,
      List<Deadline> deadlines,
      int line) {
    return Measure.builder(id, origin)
        .text(text)
        .responsibilities(responsibilities)
        .deadlines(deadlines)
        .span(TextSpan.ofLine(line))
        .build();
  }

  /** Returns a unit that leads. */
  public static Responsibility lead(String unit) {
    return new Responsibility(Unit.of(unit), Role.LEAD);
  }

  /** Returns a unit that has a part. */
  public static Responsibility other(String unit) {
    return new Responsibility(Unit.of(unit), Role.RESPONSIBLE);
  }

  /** Returns a date in 2023. */
  public static Deadline by(String raw, int month, int day) {
    return new Deadline.ByDate(raw, LocalDate.of(2023, month, day));
  }
}
