package io.github.duibiao.document.pdf;

import io.github.duibiao.document.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The words that were recognised on a page, from the table that tesseract writes: level, page,
 * block, paragraph, line, word, left, top, width, height, certainty, text.
 */
final class ScannedWords {
  private static final int COLUMNS = 12;
  private static final int LEVEL_OF_WORDS = 5;

  /** Below, a word is doubtful, in percent: one of three such words is wrong. */
  private static final double DOUBTFUL = 60;

  private static final int MOST_DOUBTS = 12;

  private static final String CLOSING = "”’\"'|｜";

  /** The number of an item; the gap behind it is taken for marks that close now and then. */
  private static final Pattern NUMBER =
      Pattern.compile("[(（]?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[)）.．、]");

  private static final String CLOSING_BEHIND = CLOSING + "，,。、；";

  private static final int MOST_OF_NUMBER = 6;

  /** How much of a square the ink of a Han character leaves free. */
  private static final double INK = 0.1;

  /** How wide a character is at least, in sizes of type. */
  private static final double LEAST = 0.3;

  private record Word(
      String line,
      double left,
      double top,
      double width,
      double height,
      double certainty,
      String text) {}

  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<String> doubtful = new ArrayList<>();
  private double certainty;
  private int words;
  private int doubts;

  private final int dots;

  /**
   * Begins a page without words.
   *
   * @param dots how many dots are an inch
   */
  ScannedWords(int dots) {
    this.dots = dots;
  }

  /**
   * Adds the words of a table.
   *
   * @param place moves a character from where it was recognised to its place on the page
   */
  void add(String table, UnaryOperator<Glyph> place) {
    List<Word> line = new ArrayList<>();
    for (String row : table.split("\n", -1)) {
      Budget.check();
      Word word = word(row, 72.0 / dots);
      if (word == null) {
        continue;
      }
      if (!line.isEmpty() && !line.get(0).line.equals(word.line)) {
        add(line, place);
        line.clear();
      }
      line.add(word);
    }
    add(line, place);
  }

  private static @org.jspecify.annotations.Nullable Word word(String row, double points) {
    String[] columns = row.split("\t", -1);
    if (columns.length < COLUMNS || !columns[0].equals(Integer.toString(LEVEL_OF_WORDS))) {
      return null;
    }
    String text = columns[11].strip();
    double[] numbers = new double[5];
    try {
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = Double.parseDouble(columns[6 + i]);
      }
    } catch (NumberFormatException e) {
      return null;
    }
    return text.isEmpty()
        ? null
        : new Word(
            columns[2] + ' ' + columns[3] + ' ' + columns[4],
            numbers[0] * points,
            numbers[1] * points,
            numbers[2] * points,
            numbers[3] * points,
            numbers[4],
            text);
  }

  /** Lets the characters of a line stand on one height, in type of one size. */
  private void add(List<Word> line, UnaryOperator<Glyph> place) {
    if (line.isEmpty()) {
      return;
    }
    double size = median(line.stream().map(Word::height).toList());
    double bottom = median(line.stream().map(each -> each.top + each.height).toList());
    double em = em(line, size);
    double end = 0;
    StringBuilder before = new StringBuilder();
    for (int at = 0; at < line.size(); at++) {
      Word word = line.get(at);
      words++;
      certainty += word.certainty;
      if (word.certainty < DOUBTFUL) {
        doubts++;
        if (doubtful.size() < MOST_DOUBTS) {
          doubtful.add(word.text);
        }
      }
      // A word far above or below the others stands in a line of its own.
      boolean apart = Math.abs(word.top + word.height - bottom) > size;
      double y = apart ? word.top + word.height : bottom;
      boolean first = at == 0 || word.left - end > em;
      String text = word.text;
      if (first) {
        text = begun(text, CLOSING);
      } else if (before.length() < MOST_OF_NUMBER && NUMBER.matcher(before).matches()) {
        text = begun(text, CLOSING_BEHIND);
      }
      before.append(text);
      int[] codes = text.codePoints().toArray();
      if (codes.length == 0) {
        continue;
      }
      // Words come in their order, though their places may overlap.
      double left = Math.max(word.left, end);
      double least = LEAST * size * codes.length;
      double right = Math.max(word.left + word.width, left + least);
      double next = at + 1 < line.size() ? line.get(at + 1).left : right;
      if (next >= left + least) {
        // Where a word begins is measured better than how wide it is.
        right = Math.min(right, next);
      }
      double width = (right - left) / codes.length;
      boolean last =
          at + 1 == line.size() || line.get(at + 1).left - word.left - word.width > LEAST * em;
      if (last && Character.isIdeographic(codes[0])) {
        // The place of a word is that of its ink: a full stop fills a corner of its square.
        width = Math.max(width, em);
      }
      end = left + width * codes.length;
      for (int i = 0; i < codes.length; i++) {
        glyphs.add(
            place.apply(new Glyph(Character.toString(codes[i]), left + i * width, y, width, size)));
      }
    }
  }

  /** What closes cannot begin a line: it was made of dust, or of the rest of a ruled line. */
  private static String begun(String text, String closing) {
    int start = 0;
    while (start < text.length() && closing.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return text.substring(start);
  }

  /** How far Han characters of a line stand from each other. */
  private static double em(List<Word> line, double otherwise) {
    List<Double> steps = new ArrayList<>();
    for (Word word : line) {
      int count = word.text.codePointCount(0, word.text.length());
      if (count > 1 && word.text.codePoints().allMatch(Character::isIdeographic)) {
        steps.add(word.width / (count - INK));
      }
    }
    return steps.isEmpty() ? otherwise : median(steps);
  }

  private static double median(List<Double> numbers) {
    List<Double> sorted = new ArrayList<>(numbers);
    sorted.sort(null);
    return sorted.get(sorted.size() / 2);
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  /** Returns words that are not certain, at most a dozen. */
  List<String> doubtful() {
    return doubtful;
  }

  /** Returns how many words are not certain. */
  int doubts() {
    return doubts;
  }

  /** Returns how certain the words are in the mean, 0 to 100; 0 where there are none. */
  double certainty() {
    return words == 0 ? 0 : certainty / words;
  }
}
