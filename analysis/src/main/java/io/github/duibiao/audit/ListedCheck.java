package io.github.duibiao.audit;

import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.wording.Messages;
import org.jspecify.annotations.Nullable;

/** A check of this library: its sentences stand in {@code messages.tsv} under its code. */
abstract class ListedCheck implements Check {
  private static final Messages MESSAGES = Messages.of(ListedCheck.class);

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
    return MESSAGES.say(MemoLanguage.ZH, code + ".about");
  }

  @Override
  public final String en() {
    return MESSAGES.say(MemoLanguage.EN, code + ".about");
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
        MESSAGES.say(MemoLanguage.ZH, key, values),
        MESSAGES.say(MemoLanguage.EN, key, values));
  }

  /** Returns a note whose sentence stands under a key. */
  static Audit.Note note(String code, String key) {
    return new Audit.Note(
        code, MESSAGES.say(MemoLanguage.ZH, key), MESSAGES.say(MemoLanguage.EN, key));
  }

  @Override
  public final String toString() {
    return code;
  }
}
