package io.github.duibiao.similarity;

import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A field of government work (工作领域), such as open-government work, and the words by which a plan
 * shows that it is of the field. Of the general field nothing is known; it fits every plan.
 *
 * <p>What knows one field helps within it and misleads outside: 举报 is a channel of interaction in
 * one field and a duty of inspectors in another. {@link #of} therefore takes a field only where all
 * plans are of it. Immutable.
 */
public final class Field {
  /** A plan is of a field if this share of its tasks names the field's marks. */
  private static final double ENOUGH = 0.4;

  private static final Field GENERAL = new Field("general", List.of());

  private final String id;
  private final List<String> marks;

  private Field(String id, List<String> marks) {
    this.id = id;
    this.marks = marks;
  }

  private static final class OpenGovernment {
    static final Field INSTANCE = new Field("open-government", marks("open-government"));

    private static List<String> marks(String field) {
      List<String> marks = new ArrayList<>();
      for (List<String> row :
          Lexicon.rows(Field.class.getResourceAsStream("fields.tsv"), "fields.tsv")) {
        if (row.get(0).equals(field)) {
          marks.addAll(List.of(row.get(1).split(" ", -1)));
        }
      }
      return List.copyOf(marks);
    }
  }

  /** Returns the field that fits every plan and of which nothing is known. */
  public static Field general() {
    return GENERAL;
  }

  /** Returns the field of open-government work (政务公开). */
  public static Field openGovernment() {
    return OpenGovernment.INSTANCE;
  }

  /** Returns every field that the library knows, the general one first. */
  public static List<Field> all() {
    return List.of(general(), openGovernment());
  }

  /** Returns the field that all of these plans are of; the general one where there is none. */
  public static Field of(Plan... plans) {
    for (Plan plan : plans) {
      if (!openGovernment().fits(plan)) {
        return general();
      }
    }
    return plans.length == 0 ? general() : openGovernment();
  }

  /**
   * Returns whether a plan is of this field: its title names a mark of the field, or two fifths of
   * its tasks do.
   */
  public boolean fits(Plan plan) {
    if (marks.isEmpty()) {
      return true;
    }
    String title = plan.title();
    if (title != null && named(title)) {
      return true;
    }
    int naming = 0;
    for (Task task : plan.tasks()) {
      naming += named(task.title()) || named(body(task)) ? 1 : 0;
    }
    return naming > 0 && naming >= ENOUGH * plan.tasks().size();
  }

  /** The running text, or that of its measures where a task is known from a table alone. */
  private static String body(Task task) {
    return task.text().isEmpty()
        ? task.workingMeasures().stream().map(Measure::text).collect(Collectors.joining("。"))
        : task.text();
  }

  private boolean named(String text) {
    return marks.stream().anyMatch(text::contains);
  }

  /** Returns the name in models, such as {@code open-government}. */
  public String id() {
    return id;
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return id;
  }
}
