package io.github.duibiao.examples.cli;

import io.github.duibiao.audit.Audit;
import io.github.duibiao.audit.AuditJson;
import io.github.duibiao.audit.AuditSarif;
import io.github.duibiao.audit.Check;
import io.github.duibiao.audit.Severity;
import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.report.Report;
import io.github.duibiao.tables.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code audit FILE…}: what is probably wrong inside each plan; a gate before it goes out. */
final class AuditCommand implements Command {
  private static final Pattern COMMAS = Pattern.compile("[,\\s]+");

  @Override
  public Set<Option> options() {
    return ReadingOptions.and(
        Option.FORMAT, Option.LANG, Option.WITHOUT, Option.FAIL_ON, Option.BOM);
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    List<String> files = Commands.needFiles(arguments, 1, "audit FILE…");
    String format = arguments.format("json", "md", "csv", "sarif");
    MemoLanguage language = Standpoint.language(arguments);
    String failOn = arguments.choice(Option.FAIL_ON);
    Set<String> without = without(arguments);
    try (Output output = Output.open(arguments, terminal)) {
      Inputs inputs = Inputs.read(files, arguments, terminal, output.guard());
      List<Audit> audits = new ArrayList<>();
      if (!inputs.plans().isEmpty()) {
        for (Plan plan : inputs.plans()) {
          audits.add(Audit.builder(plan).without(without).build());
        }
        output.write(
            switch (format) {
              case "md" -> Report.auditMarkdown(audits, language);
              case "csv" -> Output.csv(Tables.findings(audits), arguments.has(Option.BOM));
              case "sarif" -> AuditSarif.write(audits, each -> language.say(each.zh(), each.en()));
              default -> AuditJson.write(audits);
            });
      }
      if (format.equals("csv")) {
        // A table of findings has no place for them.
        audits.forEach(each -> tellNotes(each, terminal));
      }
      return status(inputs, audits, failOn, terminal);
    }
  }

  private static void tellNotes(Audit audit, Terminal terminal) {
    for (Audit.Note each : audit.notes()) {
      String plan = audit.plan().id();
      terminal.say(plan + "：" + each.zh(), plan + ": " + each.en());
    }
  }

  /** A document that could not be read was not audited: that weighs more than a finding. */
  private static int status(Inputs inputs, List<Audit> audits, String failOn, Terminal terminal) {
    if (failOn.equals("never") || inputs.status() != Exit.DONE) {
      return inputs.status();
    }
    Severity least = Severity.valueOf(failOn.toUpperCase(Locale.ROOT));
    int found = audits.stream().mapToInt(each -> each.findings(least).size()).sum();
    if (found == 0) {
      return Exit.DONE;
    }
    terminal.say(
        "“" + least.zh() + "”及以上的发现 " + found + " 处。",
        found + (found == 1 ? " finding" : " findings") + " of " + least.en() + " or above.");
    return Exit.FOUND;
  }

  private static Set<String> without(Arguments arguments) throws UsageException {
    String value = arguments.value(Option.WITHOUT);
    if (value == null) {
      return Set.of();
    }
    Set<String> codes =
        COMMAS.splitAsStream(value.toUpperCase(Locale.ROOT).strip()).collect(Collectors.toSet());
    List<String> known = Audit.standardChecks().stream().map(Check::code).toList();
    List<String> unknown = codes.stream().filter(each -> !known.contains(each)).sorted().toList();
    if (!unknown.isEmpty()) {
      String all = known.stream().collect(Collectors.joining(" "));
      throw new UsageException(
          "--without：没有检查项 " + String.join("、", unknown) + "；可用：" + all + "。",
          "--without: no check " + String.join(", ", unknown) + "; there are " + all + ".");
    }
    return codes;
  }
}
