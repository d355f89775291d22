package io.github.duibiao.examples.cli;

import org.jspecify.annotations.Nullable;

/** The options of all commands; each command says which it takes. */
enum Option {
  OUT("--out", "-o", true),
  LEVEL("--level", null, true),
  ALL("--all", null, false),
  FORMAT("--format", "-f", true),
  BOM("--bom", null, false),
  DOCX("--docx", null, false),
  HELP("--help", "-h", false);

  final String written;
  final @Nullable String shortForm;
  final boolean takesValue;

  Option(String written, @Nullable String shortForm, boolean takesValue) {
    this.written = written;
    this.shortForm = shortForm;
    this.takesValue = takesValue;
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
