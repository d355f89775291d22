package io.github.duibiao.themes;

import io.github.duibiao.codebook.Indicator;
import io.github.duibiao.codebook.OfficialField;
import io.github.duibiao.codebook.Theme;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Section;
import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds what a plan names anywhere. */
final class MentionFinder {
  private final Lexicon lexicon;
  private final Map<String, List<Integer>> fieldsOfWord = new HashMap<>();
  private final Map<String, List<String>> themes = new TreeMap<>();
  private final Set<String> headings = new TreeSet<>();
  private final Map<Integer, List<String>> fields = new TreeMap<>();

  private MentionFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (Theme theme : lexicon.themes()) {
      for (OfficialField field : theme.fields()) {
        for (Indicator word : field.words()) {
          for (List<String> runs : word.sequences()) {
            fieldsOfWord
                .computeIfAbsent(key(theme, String.join("…", runs)), each -> new ArrayList<>())
                .add(field.number());
          }
        }
      }
    }
  }

  static Mentions in(Plan plan, Lexicon lexicon) {
    MentionFinder finder = new MentionFinder(lexicon);
    for (Section section : plan.sections()) {
      finder.heading(section.title());
    }
    for (Task task : plan.tasks()) {
      finder.heading(task.title());
      finder.look(task.title(), task.id());
      finder.look(task.text(), task.id());
      for (Measure row : task.rows()) {
        finder.look(row.text(), task.id());
      }
    }
    return new Mentions(finder.themes, finder.headings, finder.fields);
  }

  private void heading(String text) {
    for (Finds.Find find : Finds.in(text, lexicon).named()) {
      headings.add(lexicon.themes().get(find.sign().theme()).id());
    }
  }

  private void look(String text, String task) {
    for (Finds.Find find : Finds.in(text, lexicon).named()) {
      Theme theme = lexicon.themes().get(find.sign().theme());
      if (find.sign().strong()) {
        note(themes.computeIfAbsent(theme.id(), each -> new ArrayList<>()), task);
        for (int number : fieldsOfWord.getOrDefault(key(theme, find.sign().label()), List.of())) {
          note(fields.computeIfAbsent(number, each -> new ArrayList<>()), task);
        }
      }
    }
    for (Theme theme : lexicon.themes()) {
      if (text.contains(theme.zh())) {
        note(themes.computeIfAbsent(theme.id(), each -> new ArrayList<>()), task);
      }
    }
  }

  private static void note(List<String> tasks, String task) {
    if (!tasks.contains(task)) {
      tasks.add(task);
    }
  }

  private static String key(Theme theme, String word) {
    return theme.id() + " " + word;
  }
}
