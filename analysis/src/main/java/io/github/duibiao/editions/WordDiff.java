package io.github.duibiao.editions;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;

/**
 * What was added to a text and taken away (Myers 1986).
 *
 * <p>Numbers and Latin words are compared as wholes, Chinese by its characters, since a dictionary
 * would cut the same words differently in different sentences. One or two characters that happen to
 * be equal between two changes count as changed, so that words are replaced and not parts of them.
 */
final class WordDiff {
  /** A shorter stretch between two changes is equal by chance. */
  private static final int SHORTEST = 3;

  /** Longer texts are laid side by side as wholes: the time grows with the square. */
  private static final int LONGEST = 2000;

  private WordDiff() {}

  /** Returns the stretches of both texts in order, what was taken away before what was added. */
  static List<Edit> of(String before, String after) {
    List<String> old = tokens(before);
    List<String> now = tokens(after);
    List<Stretch> stretches = new ArrayList<>();
    if (old.size() > LONGEST || now.size() > LONGEST) {
      stretches.add(new Stretch(before.equals(after), before, after));
    } else {
      Patch<String> patch = DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>());
      int at = 0;
      for (AbstractDelta<String> delta : patch.getDeltas()) {
        String equal = join(old, at, delta.getSource().getPosition());
        stretches.add(new Stretch(true, equal, equal));
        stretches.add(
            new Stretch(
                false,
                String.join("", delta.getSource().getLines()),
                String.join("", delta.getTarget().getLines())));
        at = delta.getSource().last() + 1;
      }
      String rest = join(old, at, old.size());
      stretches.add(new Stretch(true, rest, rest));
    }
    return edits(swallow(stretches));
  }

  /** Text of both, the same if equal. */
  private record Stretch(boolean equal, String before, String after) {
    Stretch changed() {
      return new Stretch(false, before, after);
    }

    Stretch with(Stretch next) {
      return new Stretch(equal && next.equal, before + next.before, after + next.after);
    }
  }

  private static List<Stretch> swallow(List<Stretch> stretches) {
    List<Stretch> kept = new ArrayList<>();
    for (int k = 0; k < stretches.size(); k++) {
      Stretch each = stretches.get(k);
      boolean inner = k > 0 && k < stretches.size() - 1;
      boolean chance = each.equal && inner && each.before.length() < SHORTEST;
      Stretch last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (last != null && !last.equal && (!each.equal || chance)) {
        kept.set(kept.size() - 1, last.with(chance ? each.changed() : each));
      } else {
        kept.add(each);
      }
    }
    return kept;
  }

  private static List<Edit> edits(List<Stretch> stretches) {
    List<Edit> edits = new ArrayList<>();
    for (Stretch each : stretches) {
      if (each.equal) {
        add(edits, Edit.Kind.EQUAL, each.before);
      } else {
        add(edits, Edit.Kind.REMOVED, each.before);
        add(edits, Edit.Kind.ADDED, each.after);
      }
    }
    return edits;
  }

  private static void add(List<Edit> edits, Edit.Kind kind, String text) {
    if (!text.isEmpty()) {
      edits.add(new Edit(kind, text, List.of()));
    }
  }

  private static String join(List<String> tokens, int from, int to) {
    return String.join("", tokens.subList(from, to));
  }

  static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = from + Character.charCount(text.codePointAt(from));
      if (isWord(text.charAt(from))) {
        while (to < text.length() && isWord(text.charAt(to))) {
          to++;
        }
      }
      tokens.add(text.substring(from, to));
      from = to;
    }
    return tokens;
  }

  /** Numbers keep their decimal point and percent sign. */
  private static boolean isWord(char c) {
    return (c >= '0' && c <= '9')
        || (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || c == '.'
        || c == '%';
  }
}
