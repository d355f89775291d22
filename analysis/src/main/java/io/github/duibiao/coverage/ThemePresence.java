package io.github.duibiao.coverage;

/** What a theme is to a plan, from least to most. */
public enum ThemePresence {
  /** The plan neither demands anything about it nor names it. */
  ABSENT("未涉及", "absent", "–"),
  /** Some task demands something about it among other things, or it is named. */
  MENTIONED("提及", "mentioned", "○"),
  /** Some task or measure is chiefly about it. */
  MAIN("主要", "main", "●");

  private final String zh;
  private final String en;
  private final String mark;

  ThemePresence(String zh, String en, String mark) {
    this.zh = zh;
    this.en = en;
    this.mark = mark;
  }

  /** Returns the Chinese word for it. */
  public String zh() {
    return zh;
  }

  /** Returns the English word for it. */
  public String en() {
    return en;
  }

  /** Returns a sign that can be told apart without colour. */
  public String mark() {
    return mark;
  }
}
