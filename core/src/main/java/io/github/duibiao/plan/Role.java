package io.github.duibiao.plan;

/** What a unit does for a task. */
public enum Role {
  /** Leads it (牵头单位): marked 牵头, or named in a column of lead units. */
  LEAD("牵头"),
  /** Answers for it or takes part in it (责任单位、配合单位). */
  RESPONSIBLE("责任");

  private final String label;

  Role(String label) {
    this.label = label;
  }

  /** Returns the Chinese name of the role. */
  public String label() {
    return label;
  }
}
