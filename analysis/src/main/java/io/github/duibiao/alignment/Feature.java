package io.github.duibiao.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is measured of a pair, each from 0 to 1, and what each of the two questions is answered by:
 * are the two the same, and is the one at least a part of the other.
 *
 * <p>Which feature answers which question was decided on pairs that the weights had not seen; the
 * head of the model says how much each is worth. Tried and left out, since none gained on tasks and
 * measures both when a pair of plans or a plan was left out: functions of the units, kinds of
 * deadline, units of the targets, cited documents, place in the plan, demand verbs.
 */
enum Feature {
  /** The wording of the two. */
  WORDS("words", Use.BOTH, Use.BOTH),
  /** What they are about, by notions. */
  TOPICS("topics", Use.SAME, Use.SAME),
  /** Their headings. */
  TITLE("title", Use.BOTH, Use.NEITHER),
  /** How likely the tasks of two measures are the same. */
  TASK("task", Use.NEITHER, Use.SAME),
  /** How likely the one task of two measures is at least a part of the other. */
  TASK_PART("taskPart", Use.NEITHER, Use.RELATED),
  /** Their best pair of sentences. */
  PART("part", Use.BOTH, Use.BOTH),
  /** How many of their sentences correspond: the measures' vote for their tasks. */
  SENTENCES("sentences", Use.BOTH, Use.NEITHER),
  /** Their themes in common. */
  THEMES("themes", Use.RELATED, Use.RELATED),
  /** The longest passage in common. */
  PASSAGE("passage", Use.BOTH, Use.BOTH),
  /** How far the pair is ahead of every other pair of either of the two. */
  MARGIN("margin", Use.SAME, Use.NEITHER),
  /** The vectors of a sentence encoder, where there is one. */
  ENCODER("encoder", Use.BOTH, Use.BOTH);

  /** How many features there are. */
  static final int COUNT = values().length;

  private enum Use {
    NEITHER,
    SAME,
    RELATED,
    BOTH
  }

  private final String label;
  private final Use tasks;
  private final Use measures;

  Feature(String label, Use tasks, Use measures) {
    this.label = label;
    this.tasks = tasks;
    this.measures = measures;
  }

  /** Where its value stands in an array of values: from 0 to {@link #COUNT} - 1. */
  @SuppressWarnings("EnumOrdinal") // the arrays live as long as the program, no longer
  int index() {
    return ordinal();
  }

  /** Returns the name in models and evidence. */
  String label() {
    return label;
  }

  static Optional<Feature> find(String label) {
    return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
  }

  private Use use(Granularity level) {
    return level == Granularity.TASK ? tasks : measures;
  }

  /** Returns whether a granularity has the feature at all. */
  boolean of(Granularity level) {
    return use(level) != Use.NEITHER;
  }

  /** Returns whether it says that two are the same. */
  boolean same(Granularity level) {
    return use(level) == Use.SAME || use(level) == Use.BOTH;
  }

  /** Returns whether it says that the one is the other or a part of it. */
  boolean related(Granularity level) {
    return use(level) == Use.RELATED || use(level) == Use.BOTH;
  }

  /** Returns the features of a granularity, with that of the encoder or without. */
  static List<Feature> of(Granularity level, boolean encoder) {
    List<Feature> features = new ArrayList<>();
    for (Feature each : values()) {
      if (each.of(level) && (encoder || each != ENCODER)) {
        features.add(each);
      }
    }
    return features;
  }
}
