package io.github.duibiao.alignment;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What one feature says about a pair.
 *
 * <p>The features of tasks: {@code words} (the wording), {@code title} (the headings), {@code
 * meaning} (what their words mean, whichever they are), {@code rivals} (how alike other pairs of
 * the two are, which counts against this one); in a field with a glossary {@code topics} (the
 * notions) and {@code bridges} (tasks of other plans of the field that both are like); {@code part}
 * (the best pair of sentences), {@code sentences} (how much of the one is in the other), {@code
 * themes}, {@code passage}; of measures {@code task} and {@code taskPart} (how likely their tasks
 * are the same, or at least related); {@code encoder} where a sentence encoder was given.
 */
public sealed interface Evidence {
  /** Returns the name of the feature. */
  String feature();

  /** Returns what was measured, from 0, nothing in common, to 1. */
  double value();

  /**
   * Returns what the feature adds to the log-odds that the two are the same, in whole
   * ten-thousandths; negative where it counts against; 0 for what only tells whether one is a part
   * of the other.
   */
  double weight();

  /** Returns what the value rests on, in one line; empty where there is nothing to name. */
  String detail();

  /** Returns the same evidence seen from the other plan. */
  default Evidence mirrored() {
    return this;
  }

  /** A number, and nothing to name. */
  record Value(String feature, double value, double weight) implements Evidence {
    /** Checks that nothing is null. */
    public Value {
      Objects.requireNonNull(feature, "feature");
    }

    @Override
    public String detail() {
      return "";
    }

    @Override
    public String toString() {
      return line(this);
    }
  }

  /**
   * What both have: wordings, notions, the ids of themes, or one passage.
   *
   * @param common these, what weighs most first
   */
  record Common(String feature, double value, double weight, List<String> common)
      implements Evidence {
    /** Copies the list. */
    public Common {
      Objects.requireNonNull(feature, "feature");
      common = List.copyOf(common);
    }

    @Override
    public String detail() {
      return String.join("、", common);
    }

    @Override
    public String toString() {
      return line(this);
    }
  }

  /**
   * The sentences that correspond.
   *
   * @param pairs each sentence in one pair, the most alike first
   */
  record Sentences(String feature, double value, double weight, List<SentencePair> pairs)
      implements Evidence {
    /** Copies the list. */
    public Sentences {
      Objects.requireNonNull(feature, "feature");
      pairs = List.copyOf(pairs);
    }

    @Override
    public String detail() {
      return pairs.isEmpty() ? "" : pairs.get(0).toString();
    }

    @Override
    public Evidence mirrored() {
      return new Sentences(
          feature, value, weight, pairs.stream().map(SentencePair::mirrored).toList());
    }

    @Override
    public String toString() {
      return line(this);
    }
  }

  /**
   * Two sentences that correspond, as written.
   *
   * @param left the one of the left plan
   * @param right the one of the right plan
   */
  record SentencePair(String left, String right) {
    private static final int QUOTE = 24;

    SentencePair mirrored() {
      return new SentencePair(/* left= */ right, /* right= */ left);
    }

    private static String beginning(String text) {
      int end = text.offsetByCodePoints(0, Math.min(QUOTE, text.codePointCount(0, text.length())));
      return end == text.length() ? text : text.substring(0, end) + "…";
    }

    /** Returns how the two begin, in one line. */
    @Override
    public String toString() {
      return beginning(left) + " ↔ " + beginning(right);
    }
  }

  /**
   * The tasks of other plans that both are like.
   *
   * @param tasks their headings with the plan, one of each plan, the one that both are most like
   *     first
   */
  record Bridges(String feature, double value, double weight, List<String> tasks)
      implements Evidence {
    /** Copies the list. */
    public Bridges {
      Objects.requireNonNull(feature, "feature");
      tasks = List.copyOf(tasks);
    }

    @Override
    public String detail() {
      return String.join("；", tasks);
    }

    @Override
    public String toString() {
      return line(this);
    }
  }

  private static String line(Evidence each) {
    return String.format(
            Locale.ROOT,
            "%s %.2f → %+.2f %s",
            each.feature(),
            each.value(),
            each.weight(),
            each.detail())
        .strip();
  }
}
