package io.github.duibiao.codebook;

/** What a theme says about a task: what kind of work it is, or what the information is about. */
public enum Facet {
  /** The function of open-government work (公开职能), such as interpreting policy. */
  FUNCTION("function", "公开职能"),
  /** The field of the information disclosed (公开领域), such as education. */
  FIELD("field", "公开领域");

  private final String id;
  private final String label;

  Facet(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** Returns the name in codebook files, in lower case. */
  public String id() {
    return id;
  }

  /** Returns the Chinese name. */
  public String label() {
    return label;
  }
}
