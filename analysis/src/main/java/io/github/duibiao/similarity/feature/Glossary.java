package io.github.duibiao.similarity.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The notions (概念) of open-government work and the many wordings that plans use for each: 解读, 释义
 * and 宣讲 are one, so are 依申请公开 and 政府信息公开申请. Finds them in a text and weighs each mention by what
 * it is to its clause.
 *
 * <p>A clause of a plan ends in what it demands ("…组织开展<u>业务培训</u>。"), so that a notion at the end
 * of a clause counts double; a member of a list ("依申请办理、政策解读等") is an example and counts half.
 */
final class Glossary {
  private static final int CLOSING_LETTERS = 2;
  private static final double CLOSING = 2;
  private static final double LISTED = 0.5;
  private static final double BROADER = 1.0 / 3;
  private static final String NO_THEME = "-";

  private final List<String> notions = new ArrayList<>();
  private final List<String> themes = new ArrayList<>();
  private int[] themeOf = {};
  private final LongTable edges = new LongTable(64);
  private List<int[]> broader = List.of();
  private int[] notionAt = new int[128];
  private int nodes = 1;

  private Glossary(List<String[]> lines) {
    Arrays.fill(notionAt, LongTable.ABSENT);
    themeOf = new int[lines.size()];
    for (String[] fields : lines) {
      int notion = notions.size();
      notions.add(fields[0]);
      themeOf[notion] = theme(fields[1]);
      add(fields[2], notion);
    }
  }

  /** Returns one that knows no notion. */
  static Glossary empty() {
    return new Glossary(List.of());
  }

  static Glossary of(List<String[]> lines) {
    return new Glossary(lines);
  }

  /**
   * Returns the same with what is broader than what.
   *
   * @param lines of a broader notion and its narrower ones, parted by spaces
   * @throws IllegalStateException if one of them is no notion of this glossary
   */
  static Glossary of(List<String[]> glossary, List<String[]> lines) {
    Glossary made = new Glossary(glossary);
    List<int[]> broader = new ArrayList<>();
    for (String[] fields : lines) {
      for (String narrower : fields[1].split(" ", -1)) {
        broader.add(new int[] {made.known(narrower), made.known(fields[0])});
      }
    }
    made.broader = List.copyOf(broader);
    return made;
  }

  /**
   * Returns one of words of which each speaks of a broader one, whose name stands for the notion.
   */
  static Glossary ofWords(List<String[]> lines) {
    List<String[]> notions = new ArrayList<>();
    lines.forEach(each -> notions.add(new String[] {each[0], NO_THEME, each[0] + " " + each[1]}));
    return new Glossary(notions);
  }

  private int known(String name) {
    int notion = indexOf(name);
    if (notion < 0) {
      throw new IllegalStateException("a relation names " + name + ", which is no notion");
    }
    return notion;
  }

  /** Adds to what is broader a third of what a text says of the narrower. */
  double[] withBroader(double[] mentions) {
    double[] all = mentions.clone();
    for (int[] each : broader) {
      all[each[1]] += BROADER * mentions[each[0]];
    }
    return all;
  }

  private int theme(String id) {
    if (id.equals(NO_THEME)) {
      return LongTable.ABSENT;
    }
    int index = themes.indexOf(id);
    if (index < 0) {
      index = themes.size();
      themes.add(id);
    }
    return index;
  }

  private void add(String wordings, int notion) {
    int node = 0;
    for (int i = 0; i < wordings.length(); i++) {
      char c = Script.reduced(wordings.charAt(i));
      if (c == ' ') {
        name(node, notion);
        node = 0;
      } else if (Script.letter(c)) {
        node = child(node, c);
      }
    }
    name(node, notion);
  }

  private int child(int node, char c) {
    long edge = edge(node, c);
    int next = edges.get(edge);
    if (next == LongTable.ABSENT) {
      next = nodes++;
      edges.put(edge, next);
      if (next == notionAt.length) {
        notionAt = Arrays.copyOf(notionAt, next * 2);
        Arrays.fill(notionAt, next, next * 2, LongTable.ABSENT);
      }
    }
    return next;
  }

  private void name(int node, int notion) {
    if (notionAt[node] != LongTable.ABSENT && notionAt[node] != notion) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "the glossary gives one wording to %s and to %s: keep it in one line",
              name(notionAt[node]),
              name(notion)));
    }
    notionAt[node] = notion;
  }

  private static long edge(int node, char c) {
    return (long) node << 16 | c;
  }

  /** Returns how many notions there are; each is known by its index. */
  int size() {
    return notions.size();
  }

  String name(int notion) {
    return notions.get(notion);
  }

  /** Returns the index of a notion by its name, or -1. */
  int indexOf(String name) {
    return notions.indexOf(name);
  }

  /**
   * Returns the theme of a notion, from 0 to {@link #themeCount} - 1, or -1 where it tells none.
   */
  int theme(int notion) {
    return themeOf[notion];
  }

  int themeCount() {
    return themes.size();
  }

  /** Adds to each notion's weight what the text says of it. */
  void weigh(Script text, double[] weights) {
    int at = notions.isEmpty() ? text.length() : 0;
    while (at < text.length()) {
      int node = 0;
      int notion = LongTable.ABSENT;
      int end = at + 1;
      for (int i = at; i < text.length(); i++) {
        node = edges.get(edge(node, text.at(i)));
        if (node == LongTable.ABSENT) {
          break;
        }
        if (notionAt[node] != LongTable.ABSENT) {
          notion = notionAt[node];
          end = i + 1;
        }
      }
      if (notion != LongTable.ABSENT) {
        weights[notion] += mention(text, end);
      }
      at = end;
    }
  }

  private static double mention(Script text, int end) {
    int word = end;
    while (word < text.length() && text.letterAt(word)) {
      word++;
    }
    int mark = word;
    while (mark < text.length() && text.at(mark) == Script.MARK) {
      mark++;
    }
    boolean lastOfClause = mark == text.length() || text.at(mark) == Script.CLAUSE;
    boolean member = word == end && mark < text.length() && text.at(mark) == Script.LIST;
    boolean lastMember = end < text.length() && text.at(end) == '等';
    if (member || lastMember) {
      return LISTED;
    }
    return lastOfClause && word - end <= CLOSING_LETTERS ? CLOSING : 1;
  }
}
