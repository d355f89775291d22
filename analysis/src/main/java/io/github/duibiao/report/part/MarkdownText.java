package io.github.duibiao.report.part;

import io.github.duibiao.wording.Markdown;

/**
 * Markdown (CommonMark with the tables of GitHub) in which what is written is text and nothing
 * else: every character that could mark up, link or open HTML is escaped, and line ends become
 * blanks.
 */
final class MarkdownText implements MemoText {
  private final StringBuilder text = new StringBuilder();
  private Block last = Block.NONE;

  private enum Block {
    NONE,
    PARAGRAPH,
    TABLE,
    LIST
  }

  @Override
  public void heading(int level, String words) {
    begin(Block.PARAGRAPH);
    text.append("#".repeat(level)).append(' ').append(Markdown.escape(words)).append('\n');
  }

  @Override
  public void paragraph(String words) {
    begin(Block.PARAGRAPH);
    text.append(Markdown.escape(words)).append('\n');
  }

  @Override
  public void item(int depth, String words) {
    if (last != Block.LIST) {
      begin(Block.LIST);
    }
    text.append("  ".repeat(depth)).append("- ").append(Markdown.escape(words)).append('\n');
  }

  @Override
  public void head(Object... cells) {
    begin(Block.TABLE);
    row(cells);
    text.append('|').append(" --- |".repeat(cells.length)).append('\n');
  }

  @Override
  public void row(Object... cells) {
    text.append('|');
    for (Object cell : cells) {
      text.append(' ').append(Markdown.escape(cell.toString())).append(" |");
    }
    text.append('\n');
  }

  @Override
  public int columns() {
    return Integer.MAX_VALUE;
  }

  private void begin(Block block) {
    if (last != Block.NONE) {
      text.append('\n');
    }
    last = block;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
