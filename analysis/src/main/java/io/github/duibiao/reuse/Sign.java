package io.github.duibiao.reuse;

/** What makes it likely that of two plans the one took from the other; the surest first. */
public enum Sign {
  /** The other cites it, by its number or its title (引用). */
  CITED,
  /** It is the earlier one, by its date of issue or, failing that, by its year (在先). */
  EARLIER,
  /** It is of a higher level of government (上级). */
  HIGHER
}
