package io.github.duibiao.similarity;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.List;

/**
 * A field of government work (工作领域), such as open-government work, and what is known of it: the
 * words by which a plan shows that it is of the field, and a glossary of notions. Of the general
 * field nothing is known; it fits every plan.
 *
 * <p>What knows one field helps within it and misleads outside: 举报 is a channel of interaction in
 * one field and a duty of inspectors in another. {@link #of} therefore takes a field only where all
 * plans are of it. Immutable.
 */
public final class Field {
  /** A plan is of a field if this share of its tasks names the field's marks. */
  private static final double ENOUGH = 0.4;

  private final String id;
  private final Glossary glossary;
  private final Glossary words;
  private final List<String> marks;

  private Field(String id, Glossary glossary, Glossary words, List<String> marks) {
    this.id = id;
    this.glossary = glossary;
    this.words = words;
    this.marks = marks;
  }

  private static final Field GENERAL =
      new Field("general", Glossary.empty(), Glossary.ofWords(relations("general")), List.of());

  private static List<String[]> relations(String field) {
    List<String[]> lines = new ArrayList<>();
    for (String[] fields : Lines.of("relations.tsv")) {
      if (fields[0].equals(field)) {
        lines.add(new String[] {fields[1], fields[2]});
      }
    }
    return lines;
  }

  private static final class OpenGovernment {
    static final Field INSTANCE =
        new Field(
            "open-government",
            Glossary.of(Lines.of("glossary.tsv"), relations("open-government")),
            Glossary.empty(),
            marks());

    private static List<String> marks() {
      List<String> marks = new ArrayList<>();
      for (String[] fields : Lines.of("fields.tsv")) {
        if (fields[0].equals("open-government")) {
          marks.addAll(List.of(fields[1].split(" ", -1)));
        }
      }
      return marks;
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
      naming += named(task.title()) || named(Profiles.body(task)) ? 1 : 0;
    }
    return naming > 0 && naming >= ENOUGH * plan.tasks().size();
  }

  private boolean named(String text) {
    return marks.stream().anyMatch(text::contains);
  }

  /** Returns the name in models, such as {@code open-government}. */
  public String id() {
    return id;
  }

  /** Broader words by the narrower ones; none where the glossary says more. */
  Glossary words() {
    return words;
  }

  Glossary glossary() {
    return glossary;
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return id;
  }
}
