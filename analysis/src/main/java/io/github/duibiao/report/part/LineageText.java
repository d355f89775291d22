package io.github.duibiao.report.part;

import io.github.duibiao.editions.Cascade;
import io.github.duibiao.editions.Editions;
import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.reuse.TaskReuse;
import java.util.List;

/** What our plan has from last year's, from above and from others, as a memo tells it. */
final class LineageText {
  /** So many of each are written out. */
  private static final int MOST = 5;

  private final Overview overview;
  private final MemoText text;
  private final MemoLanguage language;
  private final LineageView view;

  LineageText(Overview overview, MemoText text, MemoLanguage language) {
    this.overview = overview;
    this.text = text;
    this.language = language;
    this.view = new LineageView(overview);
  }

  private String say(String key, Object... values) {
    return Said.of(key, values).in(language);
  }

  /** Writes a section of each that there is something to say of. */
  void write() {
    view.editionsOfOurs().forEach(this::editions);
    Cascade cascade = view.cascade();
    if (cascade != null) {
      cascade(cascade);
    }
    List<TaskReuse> taken = view.taken();
    if (!taken.isEmpty() && !view.restated()) {
      reuse(taken);
    }
  }

  private void editions(Editions editions) {
    text.heading(
        2,
        say("editions")
            + say("colon")
            + overview.name(editions.before().id(), language)
            + " → "
            + overview.name(editions.after().id(), language));
    text.paragraph(view.summary(editions).in(language));
    editions.cautions().forEach(each -> text.paragraph(say(each.name())));
    List<LineageView.Lost> lost = LineageView.lost(editions);
    if (lost.isEmpty()) {
      text.paragraph(say("editions.nothingGone"));
      return;
    }
    text.paragraph(say("editions.gone") + say("colon"));
    for (LineageView.Lost each : lost.subList(0, Math.min(MOST, lost.size()))) {
      text.item(
          0,
          say(
              each.gone().whole() ? "memo.whole" : "memo.sentence",
              each.gone().text().strip(),
              each.gone().line()));
      if (each.gone().whole() && !each.near().isEmpty()) {
        text.item(1, say("touched") + Phrases.some(headings(each.near())));
      }
    }
    if (lost.size() > MOST) {
      text.paragraph(say("editions.file", lost.size() - MOST));
    }
  }

  private List<String> headings(List<Task> tasks) {
    return tasks.stream().map(overview::heading).toList();
  }

  private void cascade(Cascade cascade) {
    text.heading(2, say("cascade"));
    Plan watched = view.watched(cascade);
    text.paragraph(view.counts(cascade, watched).in(language));
    cascade.cautions().forEach(each -> text.paragraph(say(each.name())));
    List<LineageView.Lacking> missing = LineageView.missing(cascade, watched);
    if (missing.isEmpty()) {
      return;
    }
    text.paragraph(say("cascade.missing", overview.name(watched.id(), language)) + say("colon"));
    for (LineageView.Lacking each : missing.subList(0, Math.min(MOST, missing.size()))) {
      text.item(
          0,
          overview.name(each.strand().plan(), language)
              + " "
              + overview.heading(each.strand().task()));
      if (!each.cell().near().isEmpty()) {
        text.item(1, say("near") + Phrases.some(headings(each.cell().near())));
      }
    }
    if (missing.size() > MOST) {
      text.paragraph(say("cascade.rest", missing.size() - MOST));
    }
  }

  private void reuse(List<TaskReuse> taken) {
    text.heading(2, say("reuse"));
    text.paragraph(view.sharedByOurs().in(language));
    if (view.someCompared()) {
      text.paragraph(say("reuse.some", view.compared()));
    }
    for (TaskReuse each : taken.subList(0, Math.min(MOST, taken.size()))) {
      text.item(
          0,
          say(
              "memo.taken",
              overview.heading(overview.task(each.task())),
              Said.of(each.grade().name()),
              Phrases.percent(each.share()),
              overview.name(String.valueOf(each.source()), language)));
    }
    if (taken.size() > MOST) {
      text.paragraph(say("reuse.taskFile", taken.size() - MOST));
    }
  }
}
