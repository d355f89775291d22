package io.github.duibiao.themes;

import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Section;
import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.List;

/** The tagging of one plan. Not thread-safe. */
final class Tagging {
  private final CodebookWords lexicon;
  private final TextScan scan;
  private final ThemeScores evidence;
  private final MentionNotes mentions;
  private final double present;
  private final double main;
  private final double enough;
  private final double lead;
  private final double besideHeading;
  private final double context;

  Tagging(CodebookWords lexicon) {
    Rules rules = lexicon.rules();
    this.lexicon = lexicon;
    this.scan = new TextScan(lexicon);
    this.evidence = new ThemeScores(lexicon);
    this.mentions = new MentionNotes(lexicon);
    this.present = rules.weight("present");
    this.main = rules.weight("main");
    this.enough = rules.weight("enough");
    this.lead = rules.weight("lead");
    this.besideHeading = rules.weight("beside-heading");
    this.context = rules.weight("context");
  }

  PlanThemes tag(Plan plan) {
    List<ThemeAssignment> assignments = new ArrayList<>();
    for (Section section : plan.sections()) {
      scan.read(section.title());
      mentions.heading(scan);
    }
    for (Task task : plan.tasks()) {
      tag(task, plan, task.measures(), assignments);
    }
    return new PlanThemes(plan.id(), assignments, mentions.mentions());
  }

  List<ThemeAssignment> tagTasks(Plan plan) {
    List<ThemeAssignment> assignments = new ArrayList<>(plan.tasks().size());
    for (Task task : plan.tasks()) {
      tag(task, plan, List.of(), assignments);
    }
    return List.copyOf(assignments);
  }

  private void tag(
      Task task, Plan plan, List<Measure> measures, List<ThemeAssignment> assignments) {
    evidence.clear();
    scan.read(task.title());
    mentions.heading(scan);
    mentions.text(scan, task.id());
    evidence.heading(scan);
    List<ThemeWord> heading = firstOfEveryTheme(evidence.signs());
    scan.read(task.text());
    mentions.text(scan, task.id());
    evidence.text(scan);
    if (task.text().isEmpty()) {
      for (Measure measure : task.workingMeasures()) {
        scan.read(measure.text());
        evidence.text(scan);
      }
    }
    List<TaggedTheme> themes = choose(List.of());
    if (themes.isEmpty()) {
      themes = ofSection(task, plan);
    }
    assignments.add(new ThemeAssignment(task.id(), null, themes));
    List<TaggedTheme> inherited = themes.stream().filter(TaggedTheme::main).toList();
    for (Measure measure : measures) {
      evidence.clear();
      scan.read(measure.text());
      if (measure.origin() == Measure.Origin.TABLE) {
        mentions.text(scan, task.id());
      }
      evidence.text(scan);
      heading.forEach(sign -> evidence.strengthen(sign, context));
      assignments.add(new ThemeAssignment(task.id(), measure.id(), choose(inherited)));
    }
  }

  private List<TaggedTheme> ofSection(Task task, Plan plan) {
    evidence.clear();
    scan.read(plan.section(task.section()).map(Section::title).orElse(""));
    evidence.heading(scan);
    return choose(List.of());
  }

  private List<ThemeWord> firstOfEveryTheme(List<ThemeWord> signs) {
    List<ThemeWord> first = new ArrayList<>();
    boolean[] seen = new boolean[lexicon.themes().size()];
    for (ThemeWord sign : signs) {
      if (!seen[sign.theme()]) {
        seen[sign.theme()] = true;
        first.add(sign);
      }
    }
    return first;
  }

  /** Chooses the themes that weigh enough; failing any, those given, or else the heaviest. */
  private List<TaggedTheme> choose(List<TaggedTheme> otherwise) {
    List<Integer> chosen = new ArrayList<>();
    int heaviest = -1;
    for (int theme = 0; theme < evidence.themes(); theme++) {
      double weight = evidence.weight(theme);
      if (weight >= present) {
        chosen.add(theme);
      }
      if (weight > 0 && (heaviest < 0 || weight > evidence.weight(heaviest))) {
        heaviest = theme;
      }
    }
    if (chosen.isEmpty() && !otherwise.isEmpty()) {
      return otherwise;
    }
    if (chosen.isEmpty() && heaviest >= 0) {
      chosen.add(heaviest);
    }
    chosen.sort((left, right) -> Double.compare(evidence.weight(right), evidence.weight(left)));
    double strongest = 0;
    for (int theme : chosen) {
      strongest = Math.max(strongest, prominence(theme));
    }
    List<TaggedTheme> tags = new ArrayList<>(chosen.size());
    for (int theme : chosen) {
      tags.add(tag(theme, strongest));
    }
    return tags;
  }

  /** What is demanded first is what the rest belongs to. */
  private double prominence(int theme) {
    return evidence.weight(theme) * (evidence.leading(theme) ? lead : 1);
  }

  private TaggedTheme tag(int theme, double strongest) {
    return new TaggedTheme(
        lexicon.themes().get(theme).id(),
        evidence.headed(theme) || mainBeside(theme, strongest),
        1 - Math.pow(2, -evidence.weight(theme)),
        evidence.words(theme));
  }

  /** Says whether a theme that the heading does not name is a main one all the same. */
  private boolean mainBeside(int theme, double strongest) {
    if (evidence.headedByOtherFacet(theme)) {
      return false;
    }
    double least =
        evidence.anyHeaded() ? strongest * besideHeading : Math.min(enough, strongest) * main;
    return prominence(theme) >= least;
  }
}
