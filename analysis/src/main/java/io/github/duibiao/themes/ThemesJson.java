package io.github.duibiao.themes;

import io.github.duibiao.json.JsonOutput;
import java.io.IOException;
import java.io.OutputStream;

/** Writes theme assignments as JSON, schema {@value #SCHEMA}. */
final class ThemesJson {
  /** The schema of what is written, the value of the field {@code schema}. */
  static final String SCHEMA = "duibiao/themes/1";

  private static final int DECIMALS = 4;

  private ThemesJson() {}

  /** Returns the themes of a plan laid out for reading, with a newline at the end. */
  static String write(PlanThemes themes) {
    return JsonOutput.pretty(out -> fields(out, themes));
  }

  /** Returns the themes of a plan on one line, without a newline at the end. */
  static String writeLine(PlanThemes themes) {
    return JsonOutput.line(out -> fields(out, themes));
  }

  /**
   * Writes what {@link #write(PlanThemes)} returns, in UTF-8; flushes the target and leaves it
   * open.
   *
   * @throws IOException if the target cannot be written
   */
  static void write(PlanThemes themes, OutputStream target) throws IOException {
    JsonOutput.pretty(target, out -> fields(out, themes));
  }

  private static void fields(JsonOutput out, PlanThemes themes) throws IOException {
    out.field("schema", SCHEMA)
        .field("plan", themes.plan())
        .list("assignments", themes.assignments(), ThemesJson::assignment);
  }

  private static void assignment(JsonOutput out, ThemeAssignment assignment) throws IOException {
    out.field("task", assignment.task())
        .field("measure", assignment.measure())
        .lines("themes", assignment.themes(), ThemesJson::tag);
  }

  private static void tag(JsonOutput out, TaggedTheme tag) throws IOException {
    out.field("id", tag.id())
        .field("main", tag.main())
        .field("score", tag.score(), DECIMALS)
        .strings("words", tag.words());
  }
}
