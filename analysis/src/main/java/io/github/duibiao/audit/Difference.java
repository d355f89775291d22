package io.github.duibiao.audit;

import io.github.duibiao.text.Glyphs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
 */
record Difference(String left, String right) {
  /** Agreement over so few characters between two changes is taken for chance. */
  private static final int CHANCE = 2;

  private static final char SEPARATOR = '、';

  private static final Set<String> WEIGHTY = Words.of("weighty");
  private static final List<String> EMPTY = Words.longestFirst("empty");
  private static final List<String> BODIES = Words.longestFirst("body");
  private static final Pattern SPLIT = Pattern.compile("、+");
  private static final Pattern NUMERALS = Pattern.compile("[0-9.%]+|[一二两三四五六七八九十百]+");

  /** Says whether the two differ in a number, and in nothing else. */
  boolean isNumber() {
    return NUMERALS.matcher(left).matches() && NUMERALS.matcher(right).matches();
  }

  /** Returns where two sentences differ, in the order of the left. */
  static List<Difference> between(String left, String right) {
    String one = addressee(form(left));
    String other = addressee(form(right));
    Runs runs = new Runs();
    new StringsComparator(one, other).getScript().visit(runs);
    runs.end();
    List<Difference> found = new ArrayList<>(runs.found);
    dropMoves(found);
    found.removeIf(Difference::saysTheSame);
    List<Difference> shown = new ArrayList<>();
    found.forEach(each -> shown.add(new Difference(trim(each.left), trim(each.right))));
    return List.copyOf(shown);
  }

  /** Gathers what is deleted and inserted between two stretches of agreement. */
  private static final class Runs implements CommandVisitor<Character> {
    private final List<Difference> found = new ArrayList<>();
    private final StringBuilder left = new StringBuilder();
    private final StringBuilder right = new StringBuilder();
    private final StringBuilder kept = new StringBuilder();

    @Override
    public void visitKeepCommand(Character c) {
      if (left.isEmpty() && right.isEmpty()) {
        return;
      }
      kept.append(c.charValue());
      if (kept.length() > CHANCE || c == SEPARATOR) {
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
      if (!left.isEmpty() || !right.isEmpty()) {
        found.add(new Difference(left.toString(), right.toString()));
      }
      left.setLength(0);
      right.setLength(0);
      kept.setLength(0);
    }
  }

  /** The letters and digits, and one mark for all that separates. */
  private static String form(String text) {
    String canon = Glyphs.canonical(text);
    StringBuilder out = new StringBuilder(canon.length());
    for (int i = 0; i < canon.length(); i++) {
      char c = canon.charAt(i);
      if (Glyphs.isLetter(c) || c == '%' || (c == '.' && i > 0 && Glyphs.isDigit(canon.charAt(i - 1)))) {
        out.append(c);
      } else if (",、;:".indexOf(c) >= 0) {
        out.append(SEPARATOR);
      }
    }
    return out.toString();
  }

  /** Leaves out who is addressed: 各乡镇、街道要 …, which a row has in a column of its own. */
  private static String addressee(String text) {
    int must = text.indexOf('要');
    if (must < 0 || must > 40) {
      return text;
    }
    String before = text.substring(0, must);
    return BODIES.stream().anyMatch(before::endsWith) ? text.substring(must + 1) : text;
  }

  /** What is taken away in one place and added in another has moved. */
  private static void dropMoves(List<Difference> found) {
    for (int i = 0; i < found.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        String gone = trim(found.get(i).left);
        if (i != j && !gone.isEmpty() && gone.equals(trim(found.get(j).right))) {
          found.set(i, new Difference("", found.get(i).right));
          found.set(j, new Difference(found.get(j).left, ""));
        }
      }
    }
  }

  private boolean saysTheSame() {
    String one = bare(left);
    String other = bare(right);
    if (one.equals(other) || sameParts()) {
      return true;
    }
    if (one.length() + other.length() == 1 || (one.length() == 1 && other.length() == 1)) {
      return !weighty(one) && !weighty(other) && !isItem();
    }
    String shorter = one.length() < other.length() ? one : other;
    String longer = one.length() < other.length() ? other : one;
    return shorter.length() >= 2
        && longer.length() <= 2 * shorter.length() + 1
        && isAbbreviation(shorter, longer)
        && !weighty(rest(shorter, longer));
  }

  /** Says whether an element of a list was added or left out as a whole. */
  private boolean isItem() {
    return left.indexOf(SEPARATOR) >= 0 || right.indexOf(SEPARATOR) >= 0;
  }

  private boolean sameParts() {
    return Set.of(distinct(left)).equals(Set.of(distinct(right)));
  }

  private static String[] distinct(String text) {
    return SPLIT.splitAsStream(text).distinct().toArray(String[]::new);
  }

  private static boolean weighty(String text) {
    return text.chars()
        .anyMatch(c -> Glyphs.isDigit((char) c) || WEIGHTY.contains(String.valueOf((char) c)));
  }

  /** Says whether the letters of one stand in the other, in order: 校建, 学校建设. */
  private static boolean isAbbreviation(String shorter, String longer) {
    int at = 0;
    for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
      at += longer.charAt(i) == shorter.charAt(at) ? 1 : 0;
    }
    return at == shorter.length();
  }

  private static String rest(String shorter, String longer) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (int i = 0; i < longer.length(); i++) {
      if (at < shorter.length() && longer.charAt(i) == shorter.charAt(at)) {
        at++;
      } else {
        out.append(longer.charAt(i));
      }
    }
    return out.toString();
  }

  /** Without separators and words that say nothing of their own. */
  private static String bare(String text) {
    String out = text.replace(String.valueOf(SEPARATOR), "");
    for (String word : EMPTY) {
      out = out.replace(word, "");
    }
    return out;
  }

  private static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && text.charAt(from) == SEPARATOR) {
      from++;
    }
    while (to > from && text.charAt(to - 1) == SEPARATOR) {
      to--;
    }
    return text.substring(from, to);
  }
}
