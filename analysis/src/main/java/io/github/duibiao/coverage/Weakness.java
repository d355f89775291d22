package io.github.duibiao.coverage;

/** In what a task is weaker than the same task of other plans. */
public enum Weakness {
  /** No unit leads it, where others name one. */
  NO_LEAD("未明确牵头单位", "names no lead unit"),
  /** It has no date or other time limit, where others have one. */
  NO_DATE("未明确完成时限", "sets no time limit"),
  /** It demands no quantity, where others do. */
  NO_TARGET("未提出量化指标", "sets no quantified target");

  private final String zh;
  private final String en;

  Weakness(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** Returns the Chinese wording. */
  public String zh() {
    return zh;
  }

  /** Returns the English wording, to follow a subject. */
  public String en() {
    return en;
  }
}
