package io.github.duibiao.report.part;

/** What a memo is written into, block by block: Markdown or a Word document. */
interface MemoText {
  void heading(int level, String words);

  void paragraph(String words);

  /** An item of a list; one of depth 1 belongs to the last of depth 0. */
  void item(int depth, String words);

  /** Begins a table with its head. */
  void head(Object... cells);

  /** A row of the table begun last. */
  void row(Object... cells);

  /** How many columns stand side by side; a wider table is written in parts. */
  int columns();
}
