package io.github.duibiao.similarity.feature;

import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Task;
import io.github.duibiao.themes.TaggedTheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Prepares the tasks and measures of one plan: a sentence that several of them have, such as a task
 * and its measure, is prepared only once. Made by {@link Similarity#profiles}; not thread-safe.
 */
public final class Profiles {
  private static final String SENTENCE_ENDS = "。；;";

  private final Glossary glossary;
  private final Glossary words;
  private final List<String> themes;
  private final Map<String, Profile.Content> prepared = new HashMap<>();

  Profiles(Glossary glossary, Glossary words, List<String> themes) {
    this.glossary = glossary;
    this.words = words;
    this.themes = themes;
  }

  /** Prepares a task or measure whose themes are not known. */
  public Profile profile(Demand demand) {
    return profile(demand, List::of);
  }

  /**
   * Prepares a task or measure. A task is compared with its heading, a measure has none.
   *
   * @param demand the task or measure
   * @param tagged what a {@link io.github.duibiao.themes.ThemeTagger ThemeTagger} says it is about;
   *     asked only where somebody wants to know
   */
  public Profile profile(Demand demand, Supplier<List<TaggedTheme>> tagged) {
    return profile(demand instanceof Task task ? task.title() : "", body(demand), tagged);
  }

  /** Prepares a heading, empty for none, and the text below it. */
  public Profile profile(String title, String body) {
    return profile(title, body, List::of);
  }

  private Profile profile(String title, String body, Supplier<List<TaggedTheme>> tagged) {
    Script script = Script.of(title + "。" + body);
    Profile.Content heading = prepared(title);
    List<Profile.Content> sentences = sentences(body);
    Profile.Content whole =
        title.isEmpty() && sentences.size() == 1
            ? sentences.get(0)
            : whole(title + "。" + body, script, heading, sentences);
    List<String> ids = themes;
    return new Profile(script, heading, whole, sentences, () -> Topics.themes(tagged.get(), ids));
  }

  private Profile.Content prepared(String text) {
    return prepared.computeIfAbsent(
        text,
        each -> {
          Script script = Script.of(each);
          return content(each, Grams.of(script, words), mentions(script));
        });
  }

  /** What the heading names is said there once more. */
  private Profile.Content whole(
      String text, Script script, Profile.Content heading, List<Profile.Content> sentences) {
    List<Grams> parts = new ArrayList<>(sentences.size() + 1);
    parts.add(heading.grams());
    sentences.forEach(each -> parts.add(each.grams()));
    double[] mentions = mentions(script);
    glossary.weigh(heading.grams().text(), mentions);
    return content(text, Grams.of(script, parts), mentions);
  }

  private double[] mentions(Script script) {
    double[] mentions = new double[glossary.size()];
    glossary.weigh(script, mentions);
    return mentions;
  }

  private Profile.Content content(String text, Grams grams, double[] mentions) {
    return new Profile.Content(text, grams, Topics.vector(mentions, glossary));
  }

  /** The running text, or that of its measures where a task is known from a table alone. */
  static String body(Demand demand) {
    return demand instanceof Task task && task.text().isEmpty()
        ? task.workingMeasures().stream().map(Measure::text).collect(Collectors.joining("。"))
        : demand.text();
  }

  private List<Profile.Content> sentences(String body) {
    List<Profile.Content> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= body.length(); i++) {
      if (i == body.length() || SENTENCE_ENDS.indexOf(body.charAt(i)) >= 0) {
        String sentence = body.substring(start, i).strip();
        if (!sentence.isEmpty()) {
          sentences.add(prepared(sentence));
        }
        start = i + 1;
      }
    }
    return sentences;
  }
}
