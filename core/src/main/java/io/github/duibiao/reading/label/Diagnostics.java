package io.github.duibiao.reading.label;

import io.github.duibiao.document.Document;
import io.github.duibiao.plan.Diagnostic;
import io.github.duibiao.plan.DiagnosticCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Collects what a reading was unsure of, and what became of every line. */
public final class Diagnostics {
  private final List<Diagnostic> found = new ArrayList<>();
  private final Fates fates = new Fates();

  /**
   * Adds one.
   *
   * @param line where, counted from 1; null where it concerns no one line
   * @param details what it is about; the first sixty characters are shown
   */
  public void add(DiagnosticCode code, @Nullable Integer line, String... details) {
    found.add(Diagnostic.of(code, line, details));
  }

  /** Takes back what was unsure and was settled since. */
  public void settle(Predicate<Diagnostic> settled) {
    found.removeIf(settled);
  }

  /** Returns what became of the lines, to be added to. */
  public Fates fates() {
    return fates;
  }

  /** Adds what reading the format was unsure of. */
  public void add(Document.Doubt doubt) {
    add(
        new DiagnosticCode(doubt.kind().name()),
        doubt.line() == 0 ? null : doubt.line(),
        doubt.detail());
  }

  /** Returns what was found, by line; what concerns no one line comes first. */
  public List<Diagnostic> list() {
    List<Diagnostic> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparing(each -> each.line() == null ? 0 : each.line()));
    return sorted;
  }
}
