package io.github.duibiao.reuse;

import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.text.Glyphs;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a plan as they are compared: half-width, simplified and in lower case, without
 * punctuation and blanks, part by part. A part is the preamble or a task: its heading and its
 * prose, or its rows where it has no prose.
 */
final class PlanLetters {
  private final Plan plan;
  private final List<Part> parts = new ArrayList<>();
  private final char[] letters;
  private final int[] origins;

  /**
   * A part.
   *
   * @param task the task; null for the preamble
   * @param text its text as written
   * @param from where its letters begin
   * @param to where they end, exclusive
   */
  record Part(@Nullable Task task, String text, int from, int to) {
    int size() {
      return to - from;
    }
  }

  PlanLetters(Plan plan) {
    this.plan = plan;
    List<String> texts = new ArrayList<>();
    texts.add(plan.preamble());
    plan.tasks().forEach(task -> texts.add(text(task)));
    int length = texts.stream().mapToInt(each -> each.length() + 1).sum();
    letters = new char[length];
    origins = new int[length];
    int size = 0;
    for (int k = 0; k < texts.size(); k++) {
      String text = texts.get(k);
      int from = size;
      for (int i = 0; i < text.length(); i++) {
        char c = Glyphs.folded(text.charAt(i));
        if (isLetter(c)) {
          letters[size] = c;
          origins[size++] = i;
        }
      }
      parts.add(new Part(k == 0 ? null : plan.tasks().get(k - 1), text, from, size));
      letters[size++] = LocalAlignment.BARRIER;
    }
    for (; size < length; size++) {
      letters[size] = LocalAlignment.BARRIER;
    }
  }

  /** Returns what a task says: its heading and its prose, or its rows where it has no prose. */
  static String text(Task task) {
    String body =
        task.text().isEmpty()
            ? task.rows().stream().map(Measure::text).collect(Collectors.joining("\n"))
            : task.text();
    return body.startsWith(task.title()) ? body : task.title() + "\n" + body;
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  /** Returns the letters of a text as they are compared. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = Glyphs.folded(text.charAt(i));
      if (isLetter(c)) {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  Plan plan() {
    return plan;
  }

  char[] letters() {
    return letters;
  }

  /** Returns how many letters it has. */
  int size() {
    return parts.stream().mapToInt(Part::size).sum();
  }

  List<Part> parts() {
    return parts;
  }

  /** Returns the number of the part that a letter belongs to. */
  int partOf(int letter) {
    int low = 0;
    int high = parts.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (parts.get(middle).to < letter + 1) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns some letters of one part as written, with the punctuation between them. */
  String written(int from, int to) {
    Part part = parts.get(partOf(from));
    return part.text.substring(origins[from], origins[to - 1] + 1);
  }

  /** Returns all letters, with barriers between the parts. */
  String all() {
    return new String(letters);
  }

  /** Returns some letters. */
  String folded(int from, int to) {
    return new String(letters, from, to - from);
  }
}
