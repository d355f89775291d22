package io.github.duibiao.coverage;

/** What a plan is measured against. */
public enum Basis {
  /** The other plans of the comparison (同类要点). */
  PEERS("同类对照", "peers"),
  /** One chosen plan, such as the parent level's or last year's (参照要点). */
  REFERENCE("参照要点", "reference plan"),
  /** The official list of the codebook (官方清单). */
  LIST("官方清单", "official list");

  private final String zh;
  private final String en;

  Basis(String zh, String en) {
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
