package io.github.duibiao.tables;

import java.util.Objects;

/**
 * A column of a {@link DataTable}.
 *
 * @param name the name, lower-case English words joined by underscores, such as {@code lead_units}
 * @param type what its cells hold
 * @param zh the Chinese name, such as {@code 牵头单位}
 * @param documentationZh what a cell says, in Chinese
 * @param documentation what a cell says, in English, with the unit and range of a number and the
 *     meaning of an empty cell; one sentence or two
 */
public record Column(
    String name, Type type, String zh, String documentationZh, String documentation) {
  /** Checks that nothing is null. */
  public Column {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(zh, "zh");
    Objects.requireNonNull(documentationZh, "documentationZh");
    Objects.requireNonNull(documentation, "documentation");
  }

  /** What the cells of a column hold. An empty cell is null in every type. */
  public enum Type {
    /** A {@link String}. */
    TEXT(String.class),
    /** An {@link Integer}. */
    WHOLE(Integer.class),
    /** A {@link Double}. */
    NUMBER(Double.class),
    /** A {@link java.time.LocalDate}. */
    DATE(java.time.LocalDate.class),
    /** A {@link Boolean}. */
    FLAG(Boolean.class);

    private final Class<?> content;

    Type(Class<?> content) {
      this.content = content;
    }

    /** Returns the class of the cells. */
    public Class<?> content() {
      return content;
    }
  }

  @Override
  public String toString() {
    return name + " (" + type + ")";
  }
}
