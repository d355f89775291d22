package io.github.duibiao.document.html;

import io.github.duibiao.document.Block;
import io.github.duibiao.document.Boilerplate;
import io.github.duibiao.document.Document.Doubt;
import io.github.duibiao.document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of a page as a browser breaks its text: at the borders of blocks and at line
 * breaks, with white space collapsed and the numbers of lists before their items.
 */
final class PageText implements Walk.Visitor {
  private static final Pattern NUMBERED =
      Pattern.compile("[\\s\\u00a0\\u3000]*[（(第]?[0-9一二三四五六七八九十]{1,3}[）)、.．章条].*", Pattern.DOTALL);
  private static final String ENDS = "。；：，、！？;:,.!?）)";
  private static final int LONGEST_HEADING = 60;

  private final int longest;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private final ListNumbers numbers = new ListNumbers();
  private final StringBuilder text = new StringBuilder();
  private int line = 1;
  private int start;
  private int level;
  private int pre;
  private int bold;

  /** Whether all of the paragraph so far is bold. */
  private boolean allBold;

  private String number = "";

  /**
   * @param longest the length of a paragraph, in characters; what is longer is cut
   */
  PageText(int longest) {
    this.longest = longest;
  }

  /** Returns what was gathered. */
  List<Block> blocks() {
    flush();
    return blocks;
  }

  /** Says whether nothing of the page is its text. */
  boolean isEmpty() {
    return blocks().stream().allMatch(each -> each instanceof Boilerplate);
  }

  /** Adds what stands around the text; a paragraph may go on behind it. */
  void around(@Nullable Boilerplate part) {
    if (part != null) {
      blocks.add(part);
    }
  }

  List<Doubt> doubts() {
    return doubts;
  }

  @Override
  public boolean enter(Element element, int depth) {
    String name = element.normalName();
    switch (name) {
      case "br", "hr" -> flush();
      case "b", "strong" -> bold++;
      case "pre", "listing", "xmp" -> pre++;
      default -> {}
    }
    if (breaks(element)) {
      flush();
      if (name.equals("li")) {
        number = numbers.before(element);
      }
      if (isHeading(name)) {
        level = name.charAt(1) - '0';
      }
    }
    return true;
  }

  @Override
  public void leave(Element element) {
    String name = element.normalName();
    switch (name) {
      case "b", "strong" -> bold--;
      case "pre", "listing", "xmp" -> pre--;
      default -> {}
    }
    if (breaks(element)) {
      flush();
      number = name.equals("li") ? "" : number;
      level = isHeading(name) ? 0 : level;
    }
  }

  private static boolean breaks(Element element) {
    return element.isBlock() || element.normalName().equals("dd");
  }

  private static boolean isHeading(String name) {
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }

  @Override
  public void text(TextNode node) {
    String said = node.getWholeText();
    if (said.isEmpty()) {
      return;
    }
    int tracked = node.sourceRange().start().lineNumber();
    line = Math.max(1, tracked > 0 ? tracked : line);
    boolean headed = allBold && bold == 0 && isBareHeading();
    if (headed && !said.isBlank() && ENDS.indexOf(said.strip().charAt(0)) < 0) {
      flush();
    }
    for (int i = 0; i < said.length(); i++) {
      char c = said.charAt(i);
      boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
      if (c == '\n') {
        line++;
      }
      if (space && pre > 0 && c == '\n') {
        flush();
      } else if (!space) {
        add(c);
      } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
  }

  private void add(char c) {
    if (text.isEmpty()) {
      start = line;
      allBold = true;
    }
    allBold &= bold > 0 || Character.isSpaceChar(c);
    text.append(c);
  }

  /** A numbered heading in bold with the text behind it in plain, and no stop between them. */
  private boolean isBareHeading() {
    String heading = text.toString().strip();
    return !heading.isEmpty()
        && heading.length() <= LONGEST_HEADING
        && NUMBERED.matcher(heading).matches()
        && !NUMBERED.matcher(heading.substring(heading.length() - 1)).matches()
        && heading.length() > 6
        && ENDS.indexOf(heading.charAt(heading.length() - 1)) < 0;
  }

  /** Ends the paragraph. */
  void flush() {
    String paragraph = text.toString();
    text.setLength(0);
    if (paragraph.isBlank()) {
      return;
    }
    if (!number.isEmpty()) {
      paragraph = NUMBERED.matcher(paragraph).matches() ? paragraph : number + paragraph;
      number = "";
    }
    if (paragraph.length() > longest) {
      paragraph = paragraph.substring(0, longest);
      doubts.add(new Doubt(Doubt.Kind.LINE_TOO_LONG, start, String.valueOf(longest)));
    }
    blocks.add(new Paragraph(paragraph.stripTrailing(), start, level));
  }

  /** Adds a table. */
  void add(Block table) {
    flush();
    blocks.add(table);
  }

  int line() {
    return line;
  }
}
