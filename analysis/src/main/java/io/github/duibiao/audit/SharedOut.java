package io.github.duibiao.audit;

import io.github.duibiao.text.Glyphs;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sentences that a table shares out among its rows: one of the prose as two rows with a part of its
 * words and numbers each, or who does what of it in the cells of units. What rows say in this way
 * is neither missing nor worded otherwise.
 */
final class SharedOut {
  /**
   * The share of a sentence that stands in another, in runs of two characters, to be part of it.
   */
  private static final double PART = 0.6;

  private static final int SHORTEST = 4;

  private static final Pattern PARTS = Pattern.compile("[,;。]+");

  private static final Pattern ROLES =
      Pattern.compile(
          "(?:[^,;。]{0,30}由[^,;。]{2,40}?牵头\\p{IsHan}{0,4}|(?:[^,;。]{0,30}由[^,;。]{2,40}|[^,;。]{0,30}"
              + Words.alternation("body")
              + ")(?:牵头|负责|配合|协助|协办|承办|参与|落实)(?:组织|实施|落实|抓好|做好)?)");

  /** 由市商务局牵头, which stands within a part, and 市执法局配合, which is one. */
  private static final Pattern LEADS = Pattern.compile("由[^,;。由]{2,40}?(?:牵头|负责)");

  private SharedOut() {}

  /** Says whether a sentence only says who answers for what. */
  static boolean isOfRoles(String text) {
    List<String> parts =
        PARTS.splitAsStream(Glyphs.canonical(text)).filter(each -> !each.isBlank()).toList();
    return !parts.isEmpty() && parts.stream().allMatch(each -> ROLES.matcher(each).matches());
  }

  /** Returns the letters of a sentence without what says who does it. */
  static String withoutRoles(String text) {
    StringBuilder work = new StringBuilder();
    for (String each : PARTS.splitAsStream(Glyphs.canonical(text)).toList()) {
      String rest = LEADS.matcher(each).replaceFirst("");
      if (!rest.equals(each) || !ROLES.matcher(each).matches()) {
        work.append(rest);
      }
    }
    String letters = Glyphs.letters(work.toString());
    return letters.length() < SHORTEST ? Glyphs.letters(text) : letters;
  }

  /**
   * Takes sentences that are part of one on the other side out of both lists, and marks the pairs
   * that they belong to.
   */
  static void settle(
      List<Restatement.Pair> pairs,
      List<Restatement.Sentence> prose,
      List<Restatement.Sentence> table) {
    if (prose.isEmpty() && table.isEmpty()) {
      return;
    }
    for (int i = 0; i < pairs.size(); i++) {
      Restatement.Pair pair = pairs.get(i);
      String told = pair.prose().letters();
      String laid = pair.row().letters();
      if (!told.equals(laid)) {
        // Each list is searched, though one of them is enough.
        boolean rows = table.removeIf(each -> isPart(each.letters(), told));
        boolean sentences = prose.removeIf(each -> isPart(each.letters(), laid));
        if (rows || sentences) {
          pairs.set(i, new Restatement.Pair(pair.prose(), pair.row(), false));
        }
      }
    }
    for (Restatement.Sentence each : List.copyOf(prose)) {
      List<Restatement.Sentence> rows =
          table.stream().filter(row -> isPart(row.letters(), each.letters())).toList();
      StringBuilder all = new StringBuilder();
      rows.forEach(row -> all.append(row.letters()));
      if (rows.size() > 1 && isPart(each.letters(), all.toString())) {
        prose.remove(each);
        table.removeAll(rows);
      }
    }
  }

  /** Says whether most of a sentence stands in another. */
  private static boolean isPart(String part, String whole) {
    Set<Integer> runs = new HashSet<>();
    for (int i = 0; i + 2 <= whole.length(); i++) {
      runs.add(whole.charAt(i) << 16 | whole.charAt(i + 1));
    }
    int known = 0;
    for (int i = 0; i + 2 <= part.length(); i++) {
      known += runs.contains(part.charAt(i) << 16 | part.charAt(i + 1)) ? 1 : 0;
    }
    return part.length() >= 2 && known >= PART * (part.length() - 1);
  }
}
