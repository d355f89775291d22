package io.github.duibiao.reuse;

import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.wording.EnglishNames;
import io.github.duibiao.wording.Markdown;
import io.github.duibiao.wording.Mermaid;
import io.github.duibiao.wording.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells in Markdown what plans share, with the graph of who took from whom for Mermaid. */
final class ReuseMemo {
  private static final Messages MESSAGES = Messages.of(ReuseMemo.class);
  private static final int PASSAGES = 20;

  private final Reuse reuse;
  private final MemoLanguage language;
  private final Map<String, Plan> plans = new LinkedHashMap<>();
  private final Map<String, Task> tasks = new LinkedHashMap<>();

  private ReuseMemo(Reuse reuse, List<Plan> plans, MemoLanguage language) {
    this.reuse = reuse;
    this.language = language;
    for (Plan plan : plans) {
      this.plans.put(plan.id(), plan);
      plan.tasks().forEach(each -> tasks.put(each.id(), each));
    }
  }

  /**
   * Returns the memo.
   *
   * @param reuse what was found
   * @param plans the plans that were compared
   * @param language the language of its sentences
   */
  static String write(Reuse reuse, List<Plan> plans, MemoLanguage language) {
    return new ReuseMemo(reuse, plans, language).text();
  }

  private String say(String key, Object... values) {
    return MESSAGES.say(language, key, values);
  }

  private String text() {
    Markdown text = new Markdown();
    text.heading(1, say("title")).paragraph(say("summary", plans.size()));
    text.heading(2, say("plans"));
    text.table(
        List.of(
            say("plan"), say("share"), say("grade"), say("relayed"), say("adapted"), say("own")),
        reuse.plans().stream().map(this::plan).toList());
    text.heading(2, say("flows"));
    if (reuse.flows().isEmpty()) {
      text.paragraph(say("noFlows"));
    } else {
      text.code("mermaid", graph());
      text.table(
          List.of(say("from"), say("to"), say("letters"), say("share"), say("tasks"), say("signs")),
          reuse.flows().stream().map(this::flow).toList());
    }
    tasks(text);
    for (SharedText pair : reuse.pairs()) {
      passages(text, pair);
    }
    if (!reuse.formulae().isEmpty()) {
      text.heading(2, say("formulae"));
      text.table(
          List.of(say("words"), say("families")),
          reuse.formulae().stream()
              .map(each -> List.of(each.text(), String.valueOf(each.families())))
              .toList());
    }
    return text.toString();
  }

  private String name(String plan) {
    Plan known = plans.get(plan);
    return known == null ? plan : EnglishNames.of(known, language);
  }

  private String task(@Nullable String id) {
    Task task = id == null ? null : tasks.get(id);
    return task == null ? say("preamble") : (task.number() + " " + task.title()).strip();
  }

  private static String percent(double share) {
    return Math.round(share * 100) + "%";
  }

  private List<String> plan(PlanReuse each) {
    return List.of(
        name(each.plan()),
        percent(each.share()),
        say(each.grade().name()),
        String.valueOf(each.relayed()),
        String.valueOf(each.adapted()),
        String.valueOf(each.own()));
  }

  private String graph() {
    Mermaid graph = new Mermaid();
    plans.values().forEach(each -> graph.node(each.id(), EnglishNames.of(each, language)));
    for (Flow flow : reuse.flows()) {
      graph.edge(flow.from(), flow.to(), percent(flow.share()), flow.directed());
    }
    return graph.toString();
  }

  private List<String> flow(Flow flow) {
    String signs =
        flow.directed()
            ? flow.signs().stream().map(each -> say(each.name())).collect(Collectors.joining("；"))
            : say("undirected");
    return List.of(
        name(flow.from()),
        name(flow.to()),
        String.valueOf(flow.letters()),
        percent(flow.share()),
        String.valueOf(flow.tasks().size()),
        signs);
  }

  private void tasks(Markdown text) {
    List<List<String>> rows = new ArrayList<>();
    for (TaskReuse each : reuse.tasks()) {
      String source = each.source();
      if (source != null && each.grade() != Grade.OWN) {
        rows.add(
            List.of(
                name(each.plan()),
                task(each.task()),
                say(each.grade().name()),
                percent(each.share()),
                name(source) + "：" + task(each.sourceTask())));
      }
    }
    if (!rows.isEmpty()) {
      text.heading(2, say("tasksTitle"));
      text.table(List.of(say("plan"), say("task"), say("grade"), say("share"), say("from")), rows);
    }
  }

  private void passages(Markdown text, SharedText pair) {
    List<SharedPassage> passages =
        pair.passages().stream()
            .filter(each -> !each.formula())
            .sorted(Comparator.comparingInt(each -> each.edits() - each.letters()))
            .toList();
    if (passages.isEmpty()) {
      return;
    }
    String left = EnglishNames.of(pair.left(), language);
    String right = EnglishNames.of(pair.right(), language);
    text.heading(2, say("passages", left, right));
    text.table(
        List.of(say("left", left), say("left", right), say("letters"), say("edits")),
        passages.stream()
            .limit(PASSAGES)
            .map(
                each ->
                    List.of(
                        task(each.leftTask()) + "：" + each.left(),
                        task(each.rightTask()) + "：" + each.right(),
                        String.valueOf(each.letters()),
                        String.valueOf(each.edits())))
            .toList());
    if (passages.size() > PASSAGES) {
      text.paragraph(say("more", passages.size() - PASSAGES));
    }
  }
}
