package io.github.duibiao.reading;

import com.google.common.base.Splitter;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.duibiao.plan.Citation;
import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.Role;
import io.github.duibiao.plan.Target;
import io.github.duibiao.plan.Task;
import io.github.duibiao.text.Glyphs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a plan says, each fact a line: what was expected of a document is written down as such lines
 * and compared with what was read.
 *
 * <pre>
 * # what the document shows
 * @ title 云岭县2022年政务公开工作要点
 * 一 | 公开规划信息                          a task: its number and its title
 *   units: *县发展改革局 各镇               a star marks a lead unit
 *   due: 2022-09-30 1/P3M P20BD PROMPT
 *   cites: 《政府信息公开条例》
 *   targets: 3种 10-15名
 *   - 编制规划公开目录                      a row of the task table, by the beginning of its text
 *     units: …
 * </pre>
 */
record Facts(ListMultimap<Facts.Kind, String> byKind) {
  /** What facts are of. */
  enum Kind {
    FRONT,
    TASK,
    ROW,
    UNIT,
    DEADLINE,
    CITATION,
    TARGET
  }

  private static final Map<String, Kind> LABELS =
      Map.of(
          "units:", Kind.UNIT,
          "due:", Kind.DEADLINE,
          "cites:", Kind.CITATION,
          "targets:", Kind.TARGET);

  private static Facts none() {
    return new Facts(MultimapBuilder.enumKeys(Kind.class).arrayListValues().build());
  }

  private void add(Kind kind, String fact) {
    byKind.put(kind, fact);
  }

  /** Reads an expectation. */
  static Facts expected(List<String> lines) {
    Facts facts = none();
    String task = "";
    String owner = "";
    for (String line : lines) {
      String text = line.strip();
      String label = text.contains(" ") ? text.substring(0, text.indexOf(' ')) : text;
      if (text.isEmpty() || text.startsWith("#")) {
        continue;
      }
      if (text.startsWith("@ ")) {
        facts.add(Kind.FRONT, text.substring(2));
      } else if (LABELS.containsKey(label)) {
        for (String each : Splitter.on(' ').split(text.substring(label.length()).strip())) {
          facts.add(Objects.requireNonNull(LABELS.get(label)), owner + ": " + each);
        }
      } else if (text.startsWith("- ") && line.startsWith(" ")) {
        owner = task + " > " + text.substring(2);
        facts.add(Kind.ROW, owner);
      } else {
        task = text;
        owner = task;
        facts.add(Kind.TASK, owner);
      }
    }
    return facts;
  }

  /** Says what was read, in the words of the expectation where rows and the front go. */
  static Facts read(Plan plan, Facts expected) {
    Facts facts = none();
    Map<String, String> front =
        Map.of(
            "title", String.valueOf(plan.title()),
            "year", String.valueOf(plan.year()),
            "number", String.valueOf(plan.documentNumber()),
            "issuer", String.valueOf(plan.issuer()),
            "date", String.valueOf(plan.issuedOn()),
            "place",
                plan.jurisdiction() == null
                    ? "null"
                    : plan.jurisdiction().name() + " " + plan.jurisdiction().level());
    for (String each : expected.byKind.get(Kind.FRONT)) {
      String key = each.substring(0, each.indexOf(' '));
      if (key.equals("says")) {
        String code = each.substring(5);
        boolean said = plan.diagnostics().stream().anyMatch(one -> one.code().name().equals(code));
        facts.add(Kind.FRONT, said ? each : "says not " + code);
      } else {
        facts.add(Kind.FRONT, key + " " + front.get(key));
      }
    }
    for (Task task : plan.tasks()) {
      String owner = (task.number().isEmpty() ? "-" : task.number()) + " | " + task.title();
      facts.add(Kind.TASK, owner);
      facts.particulars(owner, task);
      for (Measure row : task.rows()) {
        String letters = Glyphs.letters(row.text());
        String known =
            expected.byKind.get(Kind.ROW).stream()
                .filter(each -> each.startsWith(owner + " > "))
                .filter(each -> letters.startsWith(rowText(each)))
                .findFirst()
                .orElse(owner + " > " + row.text());
        facts.add(Kind.ROW, known);
        facts.particulars(known, row);
      }
    }
    return facts;
  }

  private static String rowText(String fact) {
    return Glyphs.letters(fact.substring(fact.indexOf(" > ") + 3));
  }

  private void particulars(String owner, Demand demand) {
    for (Responsibility each : demand.responsibilities()) {
      String star = each.role() == Role.LEAD ? "*" : "";
      add(Kind.UNIT, owner + ": " + star + each.unit().name());
    }
    demand.deadlines().forEach(each -> add(Kind.DEADLINE, owner + ": " + shown(each)));
    for (Citation each : demand.citations()) {
      add(Kind.CITATION, owner + ": " + each);
    }
    demand.targets().forEach(each -> add(Kind.TARGET, owner + ": " + shown(each)));
  }

  private static String shown(Deadline deadline) {
    if (deadline instanceof Deadline.ByDate by) {
      return String.valueOf(by.date());
    }
    if (deadline instanceof Deadline.Recurring recurring) {
      return recurring.times().toString();
    }
    if (deadline instanceof Deadline.WithinPeriod within) {
      return within.period().toString();
    }
    return deadline.kind().toString();
  }

  private static String shown(Target target) {
    String max = target.max() == null ? "" : "-" + target.max();
    return target.value() + max + target.unit();
  }

  /** Returns what these facts hold beyond the others, each fact once for each time it is there. */
  List<String> beyond(Facts others) {
    List<String> left = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      left.addAll(beyond(kind, others));
    }
    return left;
  }

  List<String> beyond(Kind kind, Facts others) {
    List<String> left = new ArrayList<>(byKind.get(kind));
    others.byKind.get(kind).forEach(left::remove);
    return left.stream().map(each -> kind + " " + each).toList();
  }
}
