package io.github.duibiao.themes;

/** What is counted when themes are. */
public enum Counted {
  /** Tasks (任务): a task counts for the themes it has as a whole. */
  TASKS("任务"),
  /** Measures to work with (举措): rows of the task table where there are, else sentences. */
  MEASURES("举措");

  private final String label;

  Counted(String label) {
    this.label = label;
  }

  /** Returns the Chinese name. */
  public String label() {
    return label;
  }
}
