package io.github.duibiao.themes;

import io.github.duibiao.json.JsonOutput;
import io.github.duibiao.plan.Task;
import io.github.duibiao.themes.ThemeHits.Hit;
import java.io.IOException;

/** Writes what a codebook finds in plans as JSON, schema {@value #SCHEMA}. */
final class ThemeHitsJson {
  /** The schema of what is written, the value of the field {@code schema}. */
  static final String SCHEMA = "duibiao/theme-hits/1";

  private ThemeHitsJson() {}

  /** Returns a plan's hits on one line, without a newline at the end. */
  static String writeLine(ThemeHits hits) {
    return JsonOutput.line(
        out ->
            out.field("schema", SCHEMA)
                .field("plan", hits.plan().id())
                .list("hits", hits.hits(), ThemeHitsJson::fields)
                .strings("without", hits.without().stream().map(Task::id).toList()));
  }

  private static void fields(JsonOutput out, Hit hit) throws IOException {
    out.field("theme", hit.theme().id())
        .field("word", hit.word())
        .field("strong", hit.strong())
        .field("passing", hit.passing())
        .field("counted", hit.counted())
        .field("task", hit.task())
        .field("measure", hit.measure())
        .field("heading", hit.heading())
        .field("line", Integer.valueOf(hit.line()))
        .field("before", hit.before())
        .field("found", hit.found())
        .field("after", hit.after());
  }
}
