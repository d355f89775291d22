package io.github.duibiao.plan;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that a reader of the document was unsure of.
 *
 * @param severity how much it matters
 * @param code what kind of finding, for programs
 * @param line the line of the source, counted from 1; null where it concerns no one line
 * @param message what was found and what was made of it, for people, in Chinese and English
 */
public record Diagnostic(
    Severity severity, DiagnosticCode code, @Nullable Integer line, String message) {
  /** Checks that nothing is null but the line. */
  public Diagnostic {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
  }

  /**
   * Returns a diagnostic of a code that this version knows, in the words of its catalogue.
   *
   * @param line where, counted from 1; null where it concerns no one line
   * @param details what it is about; the first sixty characters are shown
   * @throws IllegalArgumentException if no text is known for the code
   */
  public static Diagnostic of(DiagnosticCode code, @Nullable Integer line, String... details) {
    DiagnosticText text = DiagnosticText.of(code);
    if (text == null) {
      throw new IllegalArgumentException("no text is known for the diagnostic code " + code);
    }
    return new Diagnostic(text.severity(), code, line, text.message(details));
  }

  /**
   * Returns what the message is about, such as the two titles that differ, as far as the message
   * shows it; empty where it is about nothing in particular, or does not have the words of this
   * version.
   */
  public List<String> details() {
    DiagnosticText text = DiagnosticText.of(code);
    return text == null ? List.of() : text.details(message);
  }

  /** How much a finding matters. */
  public enum Severity {
    /** The document was read as meant, in all likelihood. */
    INFO,
    /** Something may have been read otherwise than it was meant; a look at the line is worth it. */
    WARNING,
    /** Something could not be read and is missing. */
    ERROR
  }

  @Override
  public String toString() {
    return severity + " " + code + (line == null ? "" : " (line " + line + ")") + ": " + message;
  }
}
