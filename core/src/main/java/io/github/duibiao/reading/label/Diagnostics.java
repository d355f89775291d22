package io.github.duibiao.reading.label;

import io.github.duibiao.document.Document;
import io.github.duibiao.plan.Diagnostic;
import io.github.duibiao.plan.Diagnostic.Severity;
import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.text.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Collects what a reading was unsure of, and what became of every line. */
public final class Diagnostics {
  private static final Map<DiagnosticCode, Said> CATALOGUE = catalogue();

  private final List<Diagnostic> found = new ArrayList<>();
  private final Fates fates = new Fates();

  /**
   * Adds one.
   *
   * @param line where, counted from 1; null where it concerns no one line
   * @param detail what it is about; its first sixty characters are shown
   */
  public void add(DiagnosticCode code, @Nullable Integer line, String detail) {
    String shown = detail.length() > 60 ? detail.substring(0, 60) + "…" : detail;
    Said said = Objects.requireNonNull(CATALOGUE.get(code), code.name());
    String message = said.chinese + " / " + said.english + (shown.isEmpty() ? "" : ": " + shown);
    found.add(new Diagnostic(said.severity, code, line, message));
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

  private static Map<DiagnosticCode, Said> catalogue() {
    Map<DiagnosticCode, Said> catalogue = new HashMap<>();
    for (List<String> row : Lexicon.rows(Diagnostics.class, "diagnostics.tsv")) {
      Severity severity = Severity.valueOf(row.get(1));
      Said said = new Said(severity, row.get(2), row.get(3));
      catalogue.put(new DiagnosticCode(row.get(0)), said);
    }
    return catalogue;
  }

  /** What is said of a code. */
  private record Said(Severity severity, String chinese, String english) {}
}
