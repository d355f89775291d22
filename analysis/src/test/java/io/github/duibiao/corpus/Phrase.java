package io.github.duibiao.corpus;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * One heading or sentence of a made-up task, as one of the many ways in which it may be said.
 *
 * @param subject what the task is about
 * @param aspect how it speaks of it
 * @param slot 0 for the heading, from 1 on for sentences
 * @param form which of the patterns and names is taken
 * @param choices which of the words in brackets are
 * @param changed the brackets that were chosen anew, a bit each
 */
record Phrase(Subject subject, Aspect aspect, int slot, int form, int choices, long changed) {

  /** What a task is about. */
  record Subject(String field, List<String> names, List<String> units, List<String> details) {}

  /** How a task speaks of a subject: wordings of the heading, and of each sentence. */
  record Aspect(String name, List<List<String>> slots) {}

  static Phrase of(Subject subject, Aspect aspect, int slot, SplittableRandom random) {
    return new Phrase(subject, aspect, slot, random.nextInt(1 << 16), random.nextInt(), 0);
  }

  /** Says the same with some words chosen anew. */
  Phrase lightly(SplittableRandom random) {
    long bits = random.nextLong();
    bits &= random.nextLong();
    return new Phrase(subject, aspect, slot, form, choices, changed ^ bits);
  }

  /** Says the same in another way altogether. */
  Phrase anew(SplittableRandom random) {
    return of(subject, aspect, slot, random);
  }

  /** Returns what is done about the subject by this, as it stands in the table of subjects. */
  Set<String> matters() {
    String pattern = pattern();
    Set<String> matters = new TreeSet<>();
    for (int k = 0; k < subject.details().size(); k++) {
      if (pattern.contains("{" + (char) ('a' + k) + "}")) {
        matters.add(subject.details().get(k));
      }
    }
    return matters;
  }

  private String pattern() {
    List<String> patterns = aspect.slots().get(slot);
    return patterns.get(form % patterns.size());
  }

  String text(String place) {
    StringBuilder text = new StringBuilder();
    int[] brackets = {0};
    write(pattern(), place, text, brackets);
    return text.toString();
  }

  private void write(String pattern, String place, StringBuilder text, int[] brackets) {
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '[') {
        int end = pattern.indexOf(']', i);
        String[] words = pattern.substring(i + 1, end).split("/", -1);
        text.append(words[draw(brackets[0]++, words.length)]);
        i = end;
      } else if (c == '{') {
        switch (pattern.charAt(i + 1)) {
          case 's' -> text.append(subject.names().get((form >> 4) % subject.names().size()));
          case 'n' -> text.append(2 + draw(60, 29));
          case 'p' -> text.append(place);
          default -> {
            String detail = subject.details().get(pattern.charAt(i + 1) - 'a');
            write(detail, place, text, brackets);
          }
        }
        i += 2;
      } else {
        text.append(c);
      }
    }
  }

  private int draw(int bracket, int bound) {
    long mixed = (choices * 31L + bracket) * 2 + (changed >>> bracket & 1);
    mixed = (mixed ^ mixed >>> 33) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
    return (int) ((mixed >>> 33) % bound);
  }
}
