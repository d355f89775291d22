package io.github.duibiao.editions;

import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.plan.Task;
import io.github.duibiao.wording.EnglishNames;
import io.github.duibiao.wording.Markdown;
import io.github.duibiao.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tells in Markdown what became of the tasks of a plan: what is gone first. */
final class EditionsMemo {
  static final Messages MESSAGES = Messages.of(EditionsMemo.class);

  private final Editions editions;
  private final MemoLanguage language;

  private EditionsMemo(Editions editions, MemoLanguage language) {
    this.editions = editions;
    this.language = language;
  }

  /**
   * Returns the memo.
   *
   * @param editions what was found
   * @param language the language of its sentences
   */
  static String write(Editions editions, MemoLanguage language) {
    return new EditionsMemo(editions, language).text();
  }

  private String say(String key, Object... values) {
    return MESSAGES.say(language, key, values);
  }

  private String text() {
    Markdown text = new Markdown();
    text.heading(
        1,
        say(
            "title",
            EnglishNames.of(editions.before(), language),
            EnglishNames.of(editions.after(), language)));
    text.paragraph(
        say(
            "summary",
            editions.before().tasks().size(),
            editions.after().tasks().size(),
            editions.count(Fate.KEPT),
            editions.count(Fate.REWORDED),
            editions.count(Fate.SPLIT),
            editions.count(Fate.MERGED),
            editions.count(Fate.REGROUPED),
            editions.count(Fate.DROPPED),
            editions.count(Fate.NEW)));
    text.items(editions.cautions().stream().map(each -> say(each.name())).toList());
    text.heading(2, say("gone"));
    List<String> gone = gone();
    if (gone.isEmpty()) {
      text.paragraph(say("nothingGone"));
    }
    text.items(gone);
    List<String> values = values();
    if (!values.isEmpty()) {
      text.heading(2, say("values")).items(values);
    }
    text.heading(2, say("changes"));
    text.table(
        List.of(say("before"), say("after"), say("fate"), say("kept")),
        editions.changes().stream().map(this::row).toList());
    List<Change> reworded = editions.changes().stream().filter(Change::isReworded).toList();
    if (!reworded.isEmpty()) {
      text.heading(2, say("texts")).marked(say("legend"));
      for (Change each : reworded) {
        text.heading(3, titles(each.before()) + " → " + titles(each.after()));
        text.marked(each.edits().stream().map(EditionsMemo::marked).collect(Collectors.joining()));
      }
    }
    return text.toString();
  }

  /**
   * What is gone as a whole first: without a trace, then what may be touched on, then sentences.
   */
  private List<String> gone() {
    List<String> alone = new ArrayList<>();
    List<String> touched = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    for (Change change : editions.changes()) {
      for (Gone each : change.gone()) {
        String title =
            change.before().stream()
                .filter(task -> task.id().equals(each.task()))
                .map(EditionsMemo::title)
                .findFirst()
                .orElse(each.task());
        if (!each.whole()) {
          sentences.add(say("goneSentence", title, each.line(), each.text()));
        } else if (change.near().isEmpty()) {
          alone.add(say("goneTask", title, each.line()));
        } else {
          touched.add(say("goneTouched", title, each.line(), titles(change.near())));
        }
      }
    }
    alone.addAll(touched);
    alone.addAll(sentences);
    return alone;
  }

  /** One line a task: aspect by aspect what is gone, what came, what became what. */
  private List<String> values() {
    List<String> lines = new ArrayList<>();
    for (Change change : editions.changes()) {
      List<String> aspects = new ArrayList<>();
      for (ValueChange.Aspect aspect : ValueChange.Aspect.values()) {
        List<ValueChange> all =
            change.values().stream().filter(each -> each.aspect() == aspect).toList();
        if (!all.isEmpty()) {
          aspects.add(say("aspect", say(aspect.name()), changed(all)));
        }
      }
      if (!aspects.isEmpty()) {
        lines.add(say("value", titles(change.before()), String.join(say("then"), aspects)));
      }
    }
    return lines;
  }

  private String changed(List<ValueChange> values) {
    List<String> parts = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    List<String> added = new ArrayList<>();
    for (ValueChange each : values) {
      String before = each.before();
      String after = each.after();
      if (before != null && after != null) {
        parts.add(before + " → " + after);
      } else if (before != null) {
        gone.add(before);
      } else if (after != null) {
        added.add(after);
      }
    }
    if (!gone.isEmpty()) {
      parts.add(say("taken", String.join(say("and"), gone)));
    }
    if (!added.isEmpty()) {
      parts.add(say("added", String.join(say("and"), added)));
    }
    return String.join(say("comma"), parts);
  }

  private List<String> row(Change each) {
    StringBuilder fate = new StringBuilder(say(each.fate().name()));
    if (each.moved()) {
      fate.append("，").append(say("moved"));
    }
    if (!each.sure()) {
      fate.append("（").append(say("unsure")).append("）");
    }
    boolean both = !each.before().isEmpty() && !each.after().isEmpty();
    return List.of(
        titles(each.before()),
        titles(each.after()),
        fate.toString(),
        both ? Math.round(each.kept() * 100) + "%" : "");
  }

  static String title(Task task) {
    return (task.number() + " " + task.title()).strip();
  }

  static String titles(List<Task> tasks) {
    return tasks.stream().map(EditionsMemo::title).collect(Collectors.joining("；"));
  }

  private static String marked(Edit edit) {
    String text = Markdown.escape(edit.text()).strip();
    return switch (edit.kind()) {
      case EQUAL -> Markdown.escape(edit.text());
      case REMOVED -> text.isEmpty() ? "" : "~~" + text + "~~";
      case ADDED -> text.isEmpty() ? "" : "**" + text + "**";
      case MOVED_AWAY -> "〔" + text + "〕";
      case MOVED_HERE -> "【" + text + "】";
    };
  }
}
