package io.github.duibiao.audit;

import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Numerals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.text.diff.CommandVisitor;
import org.apache.commons.text.diff.StringsComparator;

/**
 * Where two wordings of one sentence differ in what they say: words that one lacks or that stand
 * for others. Punctuation, order, abbreviation, who is addressed at the beginning, and words
 * without content of their own do not count.
 *
 * @param left the words of the one; empty where the other adds some
 * @param right the words of the other; empty where they are left out
 * @param leftPart the part of the sentence, between two marks, that the one words stand in
 * @param rightPart the part that the others stand in
 */
record Difference(String left, String right, String leftPart, String rightPart) {
  /** Agreement over so few characters between two changes is taken for chance. */
  private static final int CHANCE = 2;

  /** How alike two parts of sentences must be to be two wordings of one part. */
  private static final double ALIKE = 0.35;

  private static final int MOST_PARTS = 2_500;
  private static final int LAST_MUST = 40;
  private static final int LONGEST_ADDRESSEE = 14;
  private static final int LONGEST_NAME = 30;
  private static final char SEPARATOR = '、';

  private static final Set<String> WEIGHTY = Words.of("weighty");
  private static final List<String> EMPTY = Words.longestFirst("empty");
  private static final List<String> BODIES = Words.longestFirst("body");
  private static final Pattern SPLIT = Pattern.compile("、+");
  private static final Pattern FIGURES = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
  private static final Pattern NUMERALS = Pattern.compile("[0-9.%]+|[一二两三四五六七八九十百]+");

  /** Says whether the two differ in a number, and in nothing else. */
  boolean isNumber() {
    return NUMERALS.matcher(left).matches() && NUMERALS.matcher(right).matches();
  }

  /**
   * Returns where two sentences differ. What stands between two marks is compared with what is most
   * like it on the other side, wherever that stands; what is like nothing there is a difference as
   * a whole.
   */
  static List<Difference> between(String left, String right) {
    List<String> one = parts(left);
    List<String> other = parts(right);
    String opening = one.isEmpty() ? "" : one.get(0);
    for (String each : List.copyOf(one)) {
      if (other.remove(each)) {
        one.remove(each);
      }
    }
    List<Difference> found = new ArrayList<>();
    if ((long) one.size() * other.size() <= MOST_PARTS) {
      for (Alike each : alike(one, other)) {
        if (one.contains(each.left) && other.contains(each.right)) {
          found.addAll(within(each.left, each.right, each.left.equals(opening)));
          one.remove(each.left);
          other.remove(each.right);
        }
      }
    }
    one.forEach(each -> found.add(new Difference(each, "", each, "")));
    other.forEach(each -> found.add(new Difference("", each, "", each)));
    dropMoves(found);
    found.removeIf(Difference::saysTheSame);
    return List.copyOf(found);
  }

  /** Cuts a sentence at its marks, without those whom it addresses: 各乡镇、街道要 … */
  private static List<String> parts(String text) {
    String form = form(text);
    int must = form.indexOf('要');
    if (must > 0 && must <= LAST_MUST && endsInBody(form.substring(0, must))) {
      form = form.substring(must + 1);
    }
    List<String> parts = new ArrayList<>();
    for (String each : SPLIT.splitAsStream(form).toList()) {
      boolean addressee = parts.isEmpty() && each.length() <= LONGEST_ADDRESSEE && endsInBody(each);
      if (!each.isEmpty() && !addressee) {
        parts.add(each);
      }
    }
    return parts;
  }

  private static boolean endsInBody(String text) {
    return BODIES.stream().anyMatch(text::endsWith);
  }

  private record Alike(double likeness, String left, String right) {}

  /** Returns the parts that may be two wordings of one, the most alike first. */
  private static List<Alike> alike(List<String> one, List<String> other) {
    List<Alike> all = new ArrayList<>();
    for (String left : one) {
      for (String right : other) {
        double likeness = Restatement.dice(left, right);
        if (likeness >= ALIKE) {
          all.add(new Alike(likeness, left, right));
        }
      }
    }
    all.sort(Comparator.comparingDouble(each -> -each.likeness));
    return all;
  }

  private static List<Difference> within(String left, String right, boolean opening) {
    Figures figures = new Figures();
    Runs runs = new Runs(opening);
    new StringsComparator(figures.hide(left), figures.hide(right)).getScript().visit(runs);
    runs.end();
    return runs.found.stream()
        .map(each -> new Difference(figures.show(each.left), figures.show(each.right), left, right))
        .toList();
  }

  /** Stands one character for each number while texts are compared: 3 and 23 have nothing alike. */
  private static final class Figures {
    private static final char FIRST = '\uE000';
    private static final int MOST = 0x1800;
    private final List<String> numbers = new ArrayList<>();

    String hide(String text) {
      return FIGURES
          .matcher(text)
          .replaceAll(
              found -> {
                int at = numbers.indexOf(found.group());
                if (at < 0 && numbers.size() < MOST) {
                  at = numbers.size();
                  numbers.add(found.group());
                }
                return at < 0 ? found.group() : String.valueOf((char) (FIRST + at));
              });
    }

    String show(String text) {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        int at = text.charAt(i) - FIRST;
        out.append(at >= 0 && at < numbers.size() ? numbers.get(at) : text.substring(i, i + 1));
      }
      return out.toString();
    }
  }

  /** Gathers what is deleted and inserted between two stretches of agreement. */
  private static final class Runs implements CommandVisitor<Character> {
    private final List<Difference> found = new ArrayList<>();
    private final StringBuilder left = new StringBuilder();
    private final StringBuilder right = new StringBuilder();
    private final StringBuilder kept = new StringBuilder();

    /** Whether who is addressed may still come: 各部门主要负责同志 …, 各单位加强 … */
    private boolean opening;

    Runs(boolean opening) {
      this.opening = opening;
    }

    @Override
    public void visitKeepCommand(Character c) {
      if (left.isEmpty() && right.isEmpty()) {
        opening = false;
        return;
      }
      kept.append(c.charValue());
      if (kept.length() > CHANCE) {
        end();
      }
    }

    @Override
    public void visitDeleteCommand(Character c) {
      bridge();
      left.append(c.charValue());
    }

    @Override
    public void visitInsertCommand(Character c) {
      bridge();
      right.append(c.charValue());
    }

    private void bridge() {
      left.append(kept);
      right.append(kept);
      kept.setLength(0);
    }

    void end() {
      boolean addressee = opening && right.isEmpty() && endsInBody(left.toString());
      if ((!left.isEmpty() || !right.isEmpty()) && !addressee) {
        found.add(new Difference(left.toString(), right.toString(), "", ""));
      }
      opening = false;
      left.setLength(0);
      right.setLength(0);
      kept.setLength(0);
    }
  }

  /** The letters and digits, and one mark for all that separates. */
  private static String form(String text) {
    String canon = Glyphs.canonical(text);
    StringBuilder out = new StringBuilder(canon.length());
    boolean quoted = false;
    for (int i = 0; i < canon.length(); i++) {
      char c = canon.charAt(i);
      quoted = c == '“' ? isClosed(canon, i) : quoted && c != '”';
      boolean point = c == '.' && i > 0 && Glyphs.isDigit(canon.charAt(i - 1));
      if (Glyphs.isLetter(c) || c == '%' || point) {
        out.append(c);
      } else if (",、;:〔〕".indexOf(c) >= 0 && !quoted) {
        out.append(SEPARATOR); // The brackets keep the year of a document and its number apart.
      }
    }
    return out.toString();
  }

  /** Says whether a quotation mark has its fellow nearby: names are short. */
  private static boolean isClosed(String canon, int open) {
    int close = canon.indexOf('”', open);
    return close >= 0 && close - open <= LONGEST_NAME;
  }

  /** What is taken away in one place and added in another has moved. */
  private static void dropMoves(List<Difference> found) {
    if (found.size() > CHANCE * LAST_MUST) {
      return;
    }
    for (int i = 0; i < found.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        String gone = found.get(i).left;
        if (i != j && !gone.isEmpty() && gone.equals(found.get(j).right)) {
          Difference from = found.get(i);
          Difference to = found.get(j);
          found.set(i, new Difference("", from.right, from.leftPart, from.rightPart));
          found.set(j, new Difference(to.left, "", to.leftPart, to.rightPart));
        }
      }
    }
  }

  private boolean saysTheSame() {
    if (isNumber()) {
      return left.equals(right) || sameNumeral(left, right);
    }
    String one = bare(left);
    String other = bare(right);
    // 38 is made of the digits of 83, and is another number.
    if (sorted(one).equals(sorted(other)) && numbers(one).equals(numbers(other))) {
      return true;
    }
    if (one.length() <= 1 && other.length() <= 1) {
      return !weighty(one) && !weighty(other);
    }
    String shorter = one.length() < other.length() ? one : other;
    String longer = one.length() < other.length() ? other : one;
    return shorter.length() >= 2
        && longer.length() <= 2 * shorter.length() + 1
        && isAbbreviation(shorter, longer);
  }

  /** 三 and 3 are one number. */
  private static boolean sameNumeral(String one, String other) {
    return Numerals.parse(one) > 0 && Numerals.parse(one) == Numerals.parse(other);
  }

  private static List<String> numbers(String text) {
    return FIGURES.matcher(text).results().map(MatchResult::group).sorted().toList();
  }

  /** Says whether it holds a negation, a place, a level or a number. */
  boolean isWeighty() {
    return weighty(left) || weighty(right);
  }

  private static boolean weighty(String text) {
    return text.chars()
        .anyMatch(c -> Glyphs.isDigit((char) c) || WEIGHTY.contains(String.valueOf((char) c)));
  }

  /** Says whether one has the letters of the other in their order, and no weighty one beside. */
  private static boolean isAbbreviation(String shorter, String longer) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    for (int i = 0; i < longer.length(); i++) {
      if (at < shorter.length() && longer.charAt(i) == shorter.charAt(at)) {
        at++;
      } else {
        rest.append(longer.charAt(i));
      }
    }
    return at == shorter.length() && !weighty(rest.toString());
  }

  /** Without words that say nothing of their own. */
  private static String bare(String text) {
    String out = text;
    for (String word : EMPTY) {
      out = out.replace(word, "");
    }
    return out;
  }

  private static String sorted(String text) {
    char[] letters = text.toCharArray();
    Arrays.sort(letters);
    return new String(letters);
  }
}
