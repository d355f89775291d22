package io.github.duibiao.themes;

import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.plan.Task;
import io.github.duibiao.themes.ThemeHits.Hit;
import io.github.duibiao.wording.EnglishNames;
import io.github.duibiao.wording.Markdown;
import io.github.duibiao.wording.Messages;
import java.util.ArrayList;
import java.util.List;

/** Tells in Markdown what a codebook finds in a plan. */
final class ThemeHitsMemo {
  private static final Messages MESSAGES = Messages.of(ThemeHitsMemo.class);
  private static final int SHOWN = 40;

  private ThemeHitsMemo() {}

  /**
   * Returns a plan's hits in Markdown, then its tasks without a theme.
   *
   * @param hits what was found
   * @param language the language of the sentences
   */
  static String write(ThemeHits hits, MemoLanguage language) {
    Markdown text = new Markdown();
    text.heading(2, EnglishNames.of(hits.plan(), language));
    text.paragraph(
        MESSAGES.say(
            language,
            "summary",
            hits.hits().size(),
            hits.plan().tasks().size(),
            hits.without().size()));
    if (!hits.hits().isEmpty()) {
      List<String> head = new ArrayList<>();
      for (String each : List.of("line", "task", "theme", "word", "place", "note")) {
        head.add(MESSAGES.say(language, each));
      }
      text.table(head, hits.hits().stream().map(each -> row(each, language)).toList());
    }
    if (!hits.without().isEmpty()) {
      text.heading(3, MESSAGES.say(language, "without"));
      text.items(
          hits.without().stream()
              .map(
                  each ->
                      MESSAGES.say(
                          language, "task.without", each.id(), each.span().line(), shown(each)))
              .toList());
    }
    return text.toString();
  }

  private static List<String> row(Hit hit, MemoLanguage language) {
    List<String> notes = new ArrayList<>();
    if (hit.heading()) {
      notes.add(MESSAGES.say(language, "heading"));
    }
    if (!hit.strong()) {
      notes.add(MESSAGES.say(language, "weak"));
    }
    if (hit.passing()) {
      notes.add(MESSAGES.say(language, "passing"));
    }
    if (!hit.counted()) {
      notes.add(MESSAGES.say(language, "uncounted"));
    }
    return List.of(
        String.valueOf(hit.line()),
        hit.measure() == null ? hit.task() : hit.measure(),
        language.say(hit.theme().zh(), hit.theme().en()),
        hit.word(),
        hit.before() + "【" + hit.found() + "】" + hit.after(),
        String.join(language.say("、", ", "), notes));
  }

  private static String shown(Task task) {
    String words = task.title().isEmpty() ? task.text() : task.title();
    return words.codePointCount(0, words.length()) <= SHOWN
        ? words
        : words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
