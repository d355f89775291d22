package io.github.duibiao.alignment;

/** How two tasks, or two measures, stand to one another. */
public enum Relation {
  /** They demand the same work (同一任务). */
  SAME("相同"),
  /** A substantial named part of the one is demanded by the other (部分对应). */
  PARTIAL("部分"),
  /** Neither. */
  NONE("无");

  private final String label;

  Relation(String label) {
    this.label = label;
  }

  /** Returns the Chinese name. */
  public String label() {
    return label;
  }
}
