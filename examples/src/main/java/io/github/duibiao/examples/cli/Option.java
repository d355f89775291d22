package io.github.duibiao.examples.cli;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/** The options of all commands; each command says which it takes. */
enum Option {
  OUT("--out", "-o", true),
  LEVEL("--level", null, ImmutableList.of("task", "measure")),
  FIELD("--field", null, ImmutableList.of("auto", "general", "open-government")),
  ENCODER("--encoder", null, false),
  VECTORS("--vectors", null, true),
  MODEL("--model", "-m", true),
  PAIRS("--pairs", null, true),
  ALL("--all", null, false),
  EXPLAIN("--explain", null, false),
  FORMAT("--format", "-f", ImmutableList.of("json", "md", "csv", "sarif", "ics", "html")),
  OURS("--ours", null, true),
  REFERENCE("--reference", "-r", true),
  AT_LEAST("--at-least", null, true),
  OFFICIAL_LIST("--official-list", null, false),
  LANG("--lang", null, ImmutableList.of("zh", "en", "both")),
  WITHOUT("--without", null, true),
  FAIL_ON("--fail-on", null, ImmutableList.of("never", "note", "warning", "error")),
  MONTH("--month", null, true),
  AT("--at", null, true),
  BOM("--bom", null, false),
  DOCX("--docx", null, false),
  PARQUET("--parquet", null, false),
  CODEBOOK("--codebook", "-c", true),
  LIMITS("--limits", null, true),
  COLUMNS("--columns", null, true),
  FIXES("--fixes", null, true),
  OCR("--ocr", null, false),
  FORCE("--force", null, false),
  LIKE("--like", null, true),
  MOST("--most", null, true),
  HELP("--help", "-h", false);

  final String written;
  final @Nullable String shortForm;
  final boolean takesValue;

  /** The values that it takes; none where it takes any, or none at all. */
  final ImmutableList<String> choices;

  Option(String written, @Nullable String shortForm, boolean takesValue) {
    this(written, shortForm, takesValue, ImmutableList.of());
  }

  Option(String written, @Nullable String shortForm, ImmutableList<String> choices) {
    this(written, shortForm, true, choices);
  }

  Option(
      String written,
      @Nullable String shortForm,
      boolean takesValue,
      ImmutableList<String> choices) {
    this.written = written;
    this.shortForm = shortForm;
    this.takesValue = takesValue;
    this.choices = choices;
  }

  static @Nullable Option named(String name) {
    for (Option each : values()) {
      if (each.written.equals(name) || name.equals(each.shortForm)) {
        return each;
      }
    }
    return null;
  }
}
