package io.github.duibiao.audit;

/** How much a finding matters, in ascending order. */
public enum Severity {
  /** Worth knowing; the plan may well be meant so. */
  NOTE("提示", "note"),
  /** Probably a fault; to be looked at before the plan goes out. */
  WARNING("问题", "warning"),
  /** Cannot be carried out as written. */
  ERROR("错误", "error");

  private final String zh;
  private final String en;

  Severity(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** Returns the Chinese name. */
  public String zh() {
    return zh;
  }

  /** Returns the English name, which is also the level in SARIF. */
  public String en() {
    return en;
  }
}
