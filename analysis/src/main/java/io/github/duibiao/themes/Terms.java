package io.github.duibiao.themes;

import io.github.duibiao.codebook.Codebook;
import io.github.duibiao.codebook.Indicator;
import io.github.duibiao.codebook.Theme;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.themes.Segmenter.Word;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The terms in the tasks of plans. A term is a content word; several words that the codebook names
 * as one; or two or three that hold together more than they stand apart, by their symmetric
 * conditional probability (Silva and Lopes 1999): the product of the two conditional probabilities.
 */
final class Terms {
  /** How surely each of two words foretells the other where the two are one term. */
  private static final double COHESION = 0.25;

  /** What comes up more rarely than this is no term of the plans. */
  private static final int LEAST = 3;

  private static final int LONGEST_WORDS = 3;

  private final List<TermText> texts = new ArrayList<>();
  private final Set<String> stopWords = load("stopwords.txt");

  Terms(List<Plan> plans, Codebook codebook) {
    Segmenter segmenter = Segmenter.hanlp();
    Automaton named = new Automaton(named(codebook));
    for (Plan plan : plans) {
      for (Task task : plan.tasks()) {
        String text = Prepared.tidy(text(task));
        List<Word> words = TermText.joined(text, segmenter.words(text), named);
        texts.add(
            new TermText(
                plan.id(),
                task.id(),
                task.span().line(),
                text,
                TermText.withoutTitles(text, words)));
      }
    }
    for (int i = 1; i < LONGEST_WORDS; i++) {
      joinCohesive();
    }
  }

  /** Returns the texts, in the order of the plans. */
  List<TermText> texts() {
    return texts;
  }

  /** Says whether a word counts: it is a term, and not one of every plan (通用词). */
  boolean counts(Word word) {
    return word.content() && !stopWords.contains(word.text());
  }

  private static String text(Task task) {
    String text = task.title() + "。" + task.text();
    return task.text().isEmpty()
        ? text + task.workingMeasures().stream().map(Measure::text).collect(Collectors.joining())
        : text;
  }

  private static List<String> named(Codebook codebook) {
    Set<String> words = new TreeSet<>();
    for (Theme theme : codebook.themes()) {
      for (List<Indicator> list : List.of(theme.strong(), theme.weak())) {
        for (Indicator each : list) {
          each.sequences().stream()
              .filter(runs -> runs.size() == 1)
              .forEach(runs -> words.add(Prepared.normal(runs.get(0))));
        }
      }
    }
    return List.copyOf(words);
  }

  private void joinCohesive() {
    Map<String, Integer> words = new HashMap<>();
    Map<String, Integer> pairs = new HashMap<>();
    for (TermText text : texts) {
      Word before = null;
      for (Word word : text.words()) {
        words.merge(word.text(), 1, Integer::sum);
        if (before != null && pairable(before, word)) {
          pairs.merge(before.text() + word.text(), 1, Integer::sum);
        }
        before = word;
      }
    }
    texts.replaceAll(text -> join(text, words, pairs));
  }

  private boolean pairable(Word before, Word word) {
    return counts(before) && counts(word) && before.end() == word.start();
  }

  private TermText join(TermText text, Map<String, Integer> words, Map<String, Integer> pairs) {
    List<Word> joined = new ArrayList<>(text.words().size());
    for (Word word : text.words()) {
      Word before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before != null
          && pairable(before, word)
          && cohesive(
              pairs.getOrDefault(before.text() + word.text(), 0),
              words.getOrDefault(before.text(), 0),
              words.getOrDefault(word.text(), 0))) {
        joined.set(joined.size() - 1, new Word(before.text() + word.text(), before.start(), true));
      } else {
        joined.add(word);
      }
    }
    return new TermText(text.plan(), text.task(), text.line(), text.text(), joined);
  }

  private static boolean cohesive(int both, int first, int second) {
    return both >= LEAST && (double) both * both >= COHESION * first * second;
  }

  private static Set<String> load(String resource) {
    try (InputStream in = Terms.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "the resource " + resource + " is missing from the jar: build it again");
      }
      Set<String> words = new HashSet<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!line.startsWith("#")) {
          words.addAll(List.of(line.strip().split(" +", -1)));
        }
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
