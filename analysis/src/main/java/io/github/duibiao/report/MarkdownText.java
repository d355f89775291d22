package io.github.duibiao.report;

/**
 * Markdown (CommonMark with the tables of GitHub) in which what is written is text and nothing
 * else: every character that could mark up, link or open HTML is escaped, and line ends become
 * blanks.
 */
final class MarkdownText implements MemoText {
  private static final String MARKS = "\\`*_[]<>|#~&";

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
    text.append("#".repeat(level)).append(' ').append(escape(words)).append('\n');
  }

  @Override
  public void paragraph(String words) {
    begin(Block.PARAGRAPH);
    text.append(escape(words)).append('\n');
  }

  @Override
  public void item(int depth, String words) {
    if (last != Block.LIST) {
      begin(Block.LIST);
    }
    text.append("  ".repeat(depth)).append("- ").append(escape(words)).append('\n');
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
      text.append(' ').append(escape(cell.toString())).append(" |");
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

  static String escape(String words) {
    StringBuilder escaped = new StringBuilder(words.length() + 8);
    boolean opening = true;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
        escaped.append(' ');
      } else {
        if (MARKS.indexOf(c) >= 0 || opensList(escaped, opening, c)) {
          escaped.append('\\');
        }
        escaped.append(c);
        opening = opening && (c == ' ' || (c >= '0' && c <= '9'));
      }
    }
    return escaped.toString();
  }

  /** A bullet at the very beginning, or the stop after a number there, would begin a list. */
  private static boolean opensList(StringBuilder before, boolean onlyDigits, char c) {
    return before.isEmpty() ? "+-=".indexOf(c) >= 0 : onlyDigits && (c == '.' || c == ')');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
