package io.github.duibiao.reading;

import io.github.duibiao.plan.Citation;
import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Target;
import io.github.duibiao.plan.Task;
import io.github.duibiao.text.Glyphs;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a plan says, whichever layout or format it was read from. */
public final class PlanFacts {
  private PlanFacts() {}

  /**
   * All that a plan says, without the width of its punctuation and without its lines: title, dates
   * and number first, then the preamble, sections, tasks, and every task and measure with its
   * units, deadlines, citations and targets.
   */
  public static List<String> of(Plan plan) {
    List<String> facts = new ArrayList<>();
    facts.add(letters(plan.title()));
    facts.add(plan.year() + " " + plan.issuedOn() + " " + plan.jurisdiction());
    facts.add(letters(Objects.toString(plan.documentNumber())));
    facts.add(letters(plan.preamble()));
    plan.sections().forEach(each -> facts.add(each.number() + " " + letters(each.title())));
    for (Task task : plan.tasks()) {
      facts.add(task.id() + " " + task.number() + " " + letters(task.title()));
    }
    plan.demands().forEach(each -> facts.add(of(each)));
    return facts;
  }

  private static String of(Demand demand) {
    StringBuilder facts = new StringBuilder(demand.id()).append(' ').append(letters(demand.text()));
    demand
        .responsibilities()
        .forEach(each -> facts.append(' ').append(letters(each.unit().name())).append(each.role()));
    for (Deadline each : demand.deadlines()) {
      facts.append(' ').append(each.kind()).append(letters(each.toString()));
    }
    for (Citation each : demand.citations()) {
      facts.append(' ').append(letters(each.toString()));
    }
    for (Target each : demand.targets()) {
      facts.append(' ').append(each.value()).append(each.max()).append(each.unit());
    }
    return facts.toString();
  }

  private static String letters(String text) {
    return Glyphs.letters(text);
  }
}
