package io.github.duibiao.editions;

import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.wording.EnglishNames;
import io.github.duibiao.wording.Markdown;
import io.github.duibiao.wording.Mermaid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Tells in Markdown how demands came down: what is missing first, then one table. */
final class CascadeMemo {
  private final Cascade cascade;
  private final MemoLanguage language;
  private final Map<String, Plan> plans = new LinkedHashMap<>();

  private CascadeMemo(Cascade cascade, MemoLanguage language) {
    this.cascade = cascade;
    this.language = language;
    cascade.plans().forEach(each -> plans.put(each.id(), each));
  }

  /**
   * Returns the memo.
   *
   * @param cascade what was found
   * @param language the language of its sentences
   */
  static String write(Cascade cascade, MemoLanguage language) {
    return new CascadeMemo(cascade, language).text();
  }

  private String say(String key, Object... values) {
    return EditionsMemo.MESSAGES.say(language, key, values);
  }

  private String text() {
    Markdown text = new Markdown();
    List<Plan> lower = cascade.plans().subList(1, cascade.plans().size());
    text.heading(1, say("cascadeTitle", EnglishNames.of(cascade.plans().get(0), language)));
    text.items(lower.stream().map(each -> counts("cascadeSummary", each)).toList());
    cascade.cautions().forEach(each -> text.paragraph(say(each.name())));
    text.heading(2, say("missing"));
    List<String> missing = missing();
    if (missing.isEmpty()) {
      text.paragraph(say("nothingMissing"));
    }
    text.items(missing);
    text.heading(2, say("picture")).code("mermaid", picture(lower));
    text.heading(2, say("table"));
    List<String> head = new ArrayList<>(List.of(say("demand")));
    lower.forEach(each -> head.add(EnglishNames.of(each, language)));
    text.table(head, cascade.strands().stream().filter(Strand::isRow).map(this::row).toList());
    List<String> own = new ArrayList<>();
    for (Plan plan : lower) {
      cascade
          .homeMade(plan.id())
          .forEach(
              each ->
                  own.add(
                      say(
                          "homeMadeItem",
                          EnglishNames.of(plan, language),
                          EditionsMemo.title(each))));
    }
    if (!own.isEmpty()) {
      text.heading(2, say("homeMade")).items(own);
    }
    return text.toString();
  }

  private String name(String plan) {
    return EnglishNames.of(Objects.requireNonNull(plans.get(plan)), language);
  }

  private String counts(String key, Plan plan) {
    return say(
        key,
        EnglishNames.of(plan, language),
        name(Objects.requireNonNull(cascade.above(plan.id()))),
        cascade.count(plan.id(), Descent.RELAYED),
        cascade.count(plan.id(), Descent.LOCALISED),
        cascade.count(plan.id(), Descent.MISSING),
        cascade.count(plan.id(), Descent.HOME_MADE));
  }

  private List<String> missing() {
    List<String> missing = new ArrayList<>();
    for (Plan plan : cascade.plans()) {
      for (Strand strand : cascade.strands()) {
        strand
            .cell(plan.id())
            .filter(each -> each.descent() == Descent.MISSING)
            .ifPresent(each -> missing.add(missing(plan, strand, each)));
      }
    }
    return missing;
  }

  private String missing(Plan plan, Strand strand, CascadeCell cell) {
    String title = EditionsMemo.title(strand.task());
    return cell.near().isEmpty()
        ? say("missingItem", EnglishNames.of(plan, language), name(strand.plan()), title)
        : say(
            "missingTouched",
            EnglishNames.of(plan, language),
            name(strand.plan()),
            title,
            EditionsMemo.titles(cell.near()));
  }

  private String picture(List<Plan> lower) {
    Mermaid picture = new Mermaid();
    cascade.plans().forEach(each -> picture.node(each.id(), EnglishNames.of(each, language)));
    for (Plan plan : lower) {
      picture.edge(
          Objects.requireNonNull(cascade.above(plan.id())),
          plan.id(),
          say(
              "edge",
              cascade.count(plan.id(), Descent.RELAYED),
              cascade.count(plan.id(), Descent.LOCALISED),
              cascade.count(plan.id(), Descent.MISSING)),
          true);
    }
    return picture.toString();
  }

  private List<String> row(Strand strand) {
    List<String> row = new ArrayList<>();
    row.add(name(strand.plan()) + "：" + EditionsMemo.title(strand.task()));
    for (Plan plan : cascade.plans().subList(1, cascade.plans().size())) {
      row.add(strand.cell(plan.id()).map(this::cell).orElse(""));
    }
    return row;
  }

  private String cell(CascadeCell cell) {
    String said = say(cell.descent().name());
    if (cell.tasks().isEmpty()) {
      return said;
    }
    String numbers =
        cell.tasks().stream().map(EditionsMemo::title).collect(Collectors.joining("；"));
    String sentence = cell.sentence();
    return said + "：" + numbers + (sentence == null ? "" : "：“" + sentence.strip() + "”");
  }
}
