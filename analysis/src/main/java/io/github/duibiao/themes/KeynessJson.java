package io.github.duibiao.themes;

import io.github.duibiao.json.JsonOutput;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the key terms of a plan as JSON, schema {@value #SCHEMA}. */
final class KeynessJson {
  /** The schema of what is written, the value of the field {@code schema}. */
  static final String SCHEMA = "duibiao/keyness/1";

  private static final int DECIMALS = 6;

  private KeynessJson() {}

  /**
   * Returns the key terms of a plan laid out for reading, with a newline at the end.
   *
   * @param plan the plan's id
   * @param reference the id of the plan it was compared with; null for all others
   * @param terms the terms
   */
  static String write(String plan, @Nullable String reference, List<KeyTerm> terms) {
    return JsonOutput.pretty(out -> fields(out, plan, reference, terms));
  }

  /** Returns the same on one line, without a newline at the end. */
  static String writeLine(String plan, @Nullable String reference, List<KeyTerm> terms) {
    return JsonOutput.line(out -> fields(out, plan, reference, terms));
  }

  private static void fields(
      JsonOutput out, String plan, @Nullable String reference, List<KeyTerm> terms)
      throws IOException {
    out.field("schema", SCHEMA)
        .field("plan", plan)
        .field("reference", reference)
        .list("terms", terms, KeynessJson::term);
  }

  private static void term(JsonOutput out, KeyTerm term) throws IOException {
    out.field("term", term.term())
        .field("count", term.count())
        .field("total", term.total())
        .field("referenceCount", term.referenceCount())
        .field("referenceTotal", term.referenceTotal())
        .field("logLikelihood", term.logLikelihood(), DECIMALS)
        .field("exactProbability", term.exactProbability(), DECIMALS)
        .field("adjusted", term.adjusted(), DECIMALS)
        .field("logRatio", term.logRatio(), DECIMALS)
        .field("low", term.low(), DECIMALS)
        .field("high", term.high(), DECIMALS)
        .field("caution", term.caution().name())
        .lines("lines", term.lines(), KeynessJson::line);
  }

  private static void line(JsonOutput out, TermInContext line) throws IOException {
    out.field("plan", line.plan())
        .field("task", line.task())
        .field("line", line.line())
        .field("before", line.before())
        .field("term", line.term())
        .field("after", line.after());
  }
}
