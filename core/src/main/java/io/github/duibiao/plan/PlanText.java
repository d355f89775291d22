package io.github.duibiao.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How plans, tasks and measures print, in JShell above all. */
final class PlanText {
  private static final int LINE = 48;

  private PlanText() {}

  static String of(Plan plan) {
    StringJoiner lines = new StringJoiner("\n");
    lines.add(plan.id() + "  " + plan.shownTitle());
    lines.add(
        "  "
            + Stream.of(
                    plan.jurisdiction() == null ? "" : plan.jurisdiction().toString(),
                    plan.issuer(),
                    plan.documentNumber(),
                    plan.issuedOn())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" · ")));
    lines.add("  " + counts(plan));
    Map<String, Section> sections = new HashMap<>();
    plan.sections().forEach(each -> sections.put(each.number(), each));
    String section = null;
    for (Task task : plan.tasks()) {
      if (!Objects.equals(section, task.section())) {
        section = task.section();
        if (section != null && sections.containsKey(section)) {
          lines.add("  " + sections.get(section));
        }
      }
      lines.add("    " + task.id() + " " + headline(task));
    }
    return lines.toString();
  }

  private static String counts(Plan plan) {
    boolean zh = ShownText.isReadInChinese();
    StringJoiner counts = new StringJoiner(zh ? "，" : ", ");
    counts.add(plan.tasks().size() + (zh ? " 项任务" : " tasks"));
    counts.add(plan.measures().size() + (zh ? " 条举措" : " measures"));
    if (!plan.diagnostics().isEmpty()) {
      counts.add(plan.diagnostics().size() + (zh ? " 条诊断" : " diagnostics"));
    }
    if (!plan.corrections().isEmpty()) {
      counts.add(plan.corrections().size() + (zh ? " 处更正" : " corrections"));
    }
    if (plan.restated()) {
      counts.add(zh ? "转述" : "restated");
    }
    return counts.toString();
  }

  static String of(Task task) {
    StringJoiner lines = new StringJoiner("\n");
    lines.add(task.id() + " " + headline(task));
    if (!task.text().isEmpty()) {
      lines.add("  " + shorten(task.text()));
    }
    for (Measure measure : task.workingMeasures()) {
      lines.add("  " + of(measure));
    }
    return lines.toString();
  }

  static String of(Measure measure) {
    return measure.id() + " " + shorten(measure.text()) + particulars(measure);
  }

  private static String headline(Task task) {
    String number = task.number().isEmpty() ? "" : task.number() + " ";
    return number + shorten(task.title()) + particulars(task);
  }

  private static String particulars(Demand demand) {
    return bracket(demand.responsibilities()) + bracket(demand.deadlines());
  }

  private static String bracket(List<?> values) {
    return values.isEmpty()
        ? ""
        : values.stream().map(Object::toString).collect(Collectors.joining("、", " [", "]"));
  }

  private static String shorten(String text) {
    int end = text.offsetByCodePoints(0, Math.min(LINE, text.codePointCount(0, text.length())));
    return end == text.length() ? text : text.substring(0, end) + "…";
  }
}
