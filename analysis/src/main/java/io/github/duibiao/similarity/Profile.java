package io.github.duibiao.similarity;

import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A task or measure prepared for comparison. Made by {@link Similarity#profile}; immutable, to be
 * compared as often as one likes.
 */
public final class Profile {
  private static final String SENTENCE_ENDS = "。；;";
  private static final double TITLE = 2;

  final Grams grams;
  final Vector words;
  final Vector topics;
  final Grams titleGrams;
  final Vector titleWords;
  final Vector titleTopics;
  final Vector themes;
  final List<Part> parts;
  final Script script;
  final Passages passages;

  /** One sentence. */
  record Part(String text, Vector words, Vector topics) {}

  private Profile(
      String title, String body, Vector themes, Glossary glossary, Background background) {
    this.themes = themes;
    script = Script.of(title + "。" + body);
    passages = new Passages(script);
    grams = new Grams(script);
    words = grams.vector(background);
    Script heading = Script.of(title);
    titleGrams = new Grams(heading);
    titleWords = titleGrams.vector(background);
    double[] mentions = new double[glossary.size()];
    glossary.weigh(heading, mentions);
    titleTopics = Topics.vector(mentions, glossary, background);
    for (int i = 0; i < mentions.length; i++) {
      mentions[i] *= TITLE;
    }
    parts = new ArrayList<>();
    double[] said = new double[glossary.size()];
    for (String sentence : sentences(body)) {
      Script plain = Script.of(sentence);
      Arrays.fill(said, 0);
      glossary.weigh(plain, said);
      parts.add(
          new Part(
              sentence,
              new Grams(plain).vector(background),
              Topics.vector(said, glossary, background)));
      for (int i = 0; i < said.length; i++) {
        mentions[i] += said[i];
      }
    }
    topics = Topics.vector(mentions, glossary, background);
  }

  static Profile of(Demand demand, Vector themes, Glossary glossary, Background background) {
    String title = demand instanceof Task task ? task.title() : "";
    return new Profile(title, body(demand), themes, glossary, background);
  }

  /** The running text, or that of its measures where a task is known from a table alone. */
  static String body(Demand demand) {
    return demand instanceof Task task && task.text().isEmpty()
        ? task.workingMeasures().stream().map(Measure::text).collect(Collectors.joining("。"))
        : demand.text();
  }

  private static List<String> sentences(String body) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= body.length(); i++) {
      if (i == body.length() || SENTENCE_ENDS.indexOf(body.charAt(i)) >= 0) {
        String sentence = body.substring(start, i).strip();
        if (!sentence.isEmpty()) {
          sentences.add(sentence);
        }
        start = i + 1;
      }
    }
    return sentences;
  }
}
