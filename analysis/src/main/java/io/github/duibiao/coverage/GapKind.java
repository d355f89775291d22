package io.github.duibiao.coverage;

/** The kinds of gaps, as every result names them, the weightiest first. */
public enum GapKind {
  /** A task that others have in common: {@link Gap.MissingTask}. */
  MISSING_TASK("缺少任务", "Missing task"),
  /** A theme that others have: {@link Gap.MissingTheme}. */
  MISSING_THEME("未涉及主题", "Theme left out"),
  /** A theme without a task of its own: {@link Gap.MinorTheme}. */
  MINOR_THEME("仅有提及", "Mentioned only"),
  /** A demand that others make inside a task that the plan has: {@link Gap.MissingMeasure}. */
  MISSING_MEASURE("缺少举措", "Missing measure"),
  /** A task that others have in a stronger form: {@link Gap.WeakerTask}. */
  WEAKER_TASK("要求偏弱", "Weaker task"),
  /** What the plan hardly ever says of its tasks: {@link Gap.WeakerPlan}. */
  WEAKER_PLAN("普遍缺项", "Missing throughout"),
  /** An entry of the official list: {@link Gap.MissingField}. */
  MISSING_FIELD("未提及领域", "Field not named");

  private final String zh;
  private final String en;

  GapKind(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** Returns the Chinese name. */
  public String zh() {
    return zh;
  }

  /** Returns the English name. */
  public String en() {
    return en;
  }
}
