package io.github.duibiao.themes;

import io.github.duibiao.themes.TextScan.Find;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Notes what a plan names anywhere, text by text. */
final class MentionNotes {
  private final CodebookWords lexicon;
  private final @Nullable String[] lastTask;
  private final boolean[] headed;
  private final List<List<String>> tasksOfTheme = new ArrayList<>();
  private final Map<Integer, List<String>> fields = new TreeMap<>();

  MentionNotes(CodebookWords lexicon) {
    this.lexicon = lexicon;
    this.lastTask = new String[lexicon.signs()];
    this.headed = new boolean[lexicon.themes().size()];
    for (int i = 0; i < headed.length; i++) {
      tasksOfTheme.add(new ArrayList<>());
    }
  }

  /** Notes the themes of a heading that was scanned. */
  void heading(TextScan scan) {
    for (Find find : scan.all()) {
      headed[find.sign.theme()] |= find.names();
    }
  }

  /** Notes the themes and fields of a text of a task that was scanned. */
  void text(TextScan scan, String task) {
    for (Find find : scan.all()) {
      if (find.sign.strong() && find.names()) {
        note(find.sign, task);
      }
    }
    for (Find label : scan.labels()) {
      note(label.sign, task);
    }
  }

  Mentions mentions() {
    Set<String> headings = new TreeSet<>();
    Map<String, List<String>> themes = new TreeMap<>();
    for (int i = 0; i < headed.length; i++) {
      String id = lexicon.themes().get(i).id();
      if (headed[i]) {
        headings.add(id);
      }
      if (!tasksOfTheme.get(i).isEmpty()) {
        themes.put(id, tasksOfTheme.get(i));
      }
    }
    return new Mentions(themes, headings, fields);
  }

  /** Most signs of a task come again and again: only the first time is there anything to note. */
  private void note(ThemeWord sign, String task) {
    if (task.equals(lastTask[sign.index()])) {
      return;
    }
    lastTask[sign.index()] = task;
    note(tasksOfTheme.get(sign.theme()), task);
    for (int number : lexicon.fields(sign)) {
      note(fields.computeIfAbsent(number, each -> new ArrayList<>()), task);
    }
  }

  private static void note(List<String> tasks, String task) {
    if (tasks.isEmpty() || !tasks.get(tasks.size() - 1).equals(task)) {
      tasks.add(task);
    }
  }
}
