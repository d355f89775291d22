package io.github.duibiao.audit;

import org.jspecify.annotations.Nullable;

/** A check of this library: its sentences stand in the message catalogues under its code. */
abstract class ListedCheck implements Check {
  private final String code;
  private final Severity severity;

  ListedCheck(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  @Override
  public final String code() {
    return code;
  }

  @Override
  public final Severity severity() {
    return severity;
  }

  @Override
  public final String zh() {
    return Messages.ZH.text(code + ".about");
  }

  @Override
  public final String en() {
    return Messages.EN.text(code + ".about");
  }

  /** Returns a finding whose sentence is the one of the code, with {0}, {1} … filled in. */
  final Finding finding(Place first, @Nullable Place second, Object... values) {
    return variant("", first, second, values);
  }

  /** Returns a finding whose sentence is the one of the code and a variant. */
  final Finding variant(String variant, Place first, @Nullable Place second, Object... values) {
    String key = code + variant;
    return new Finding(
        code,
        severity,
        first,
        second,
        Messages.ZH.text(key, values),
        Messages.EN.text(key, values));
  }

  @Override
  public final String toString() {
    return code;
  }
}
