package io.github.duibiao.alignment;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.similarity.SentenceEncoder;
import io.github.duibiao.similarity.Similarity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays two plans side by side: says of every pair of tasks, or of measures, how likely the two are
 * the same, on what evidence, and decides which are. Immutable; safe for use by many threads.
 *
 * <p>The probability is a logistic regression over a few features, each from 0 to 1 and none
 * counting against: the words, the topics, the heading, the best pair of sentences, how many
 * sentences correspond, the longest passage in common, and how far the pair is ahead of others.
 * Measures have no heading; how likely their tasks are the same stands in its place. A second
 * regression, which also knows the themes in common, says whether the one is at least a part of the
 * other. What a pair is given depends on the two plans alone, not on which comes first nor on the
 * order of their tasks.
 *
 * <pre>{@code
 * Alignment alignment = Aligner.standard().align(ours, theirs, Granularity.TASK);
 * }</pre>
 */
public final class Aligner {
  private final AlignmentModel model;
  private final Similarity similarity;
  private final @Nullable SentenceEncoder encoder;

  private Aligner(AlignmentModel model, Similarity similarity, @Nullable SentenceEncoder encoder) {
    if (model.needsEncoder() && encoder == null) {
      throw new IllegalArgumentException(
          "the model was fitted with a sentence encoder: give it with Aligner.of(model, encoder)"
              + " 该模型需要句向量编码器");
    }
    this.model = model;
    this.similarity = similarity;
    this.encoder = model.needsEncoder() ? encoder : null;
  }

  /** Returns the aligner with the model that comes with the library. */
  public static Aligner standard() {
    return of(AlignmentModel.standard());
  }

  /**
   * Returns an aligner with a model of your own.
   *
   * @throws IllegalArgumentException if the model was fitted with a sentence encoder
   */
  public static Aligner of(AlignmentModel model) {
    return of(model, Similarity.standard());
  }

  /**
   * Returns an aligner with a model of your own that was fitted with a sentence encoder.
   *
   * @param model made by an {@link AlignmentTrainer} that was given the same encoder; one that was
   *     not leaves the encoder alone
   * @param encoder the encoder
   */
  public static Aligner of(AlignmentModel model, SentenceEncoder encoder) {
    return new Aligner(model, Similarity.standard(), encoder);
  }

  /** With another similarity, such as one that has not seen the plans that are aligned. */
  static Aligner of(AlignmentModel model, Similarity similarity) {
    return new Aligner(model, similarity, null);
  }

  /**
   * Aligns two plans.
   *
   * @param left a plan
   * @param right another, or the same
   * @param level whether tasks or measures are aligned
   */
  public Alignment align(Plan left, Plan right, Granularity level) {
    return align(side(left, level), side(right, level), level);
  }

  /**
   * Aligns every two of the plans, each pair once, the one that comes first on the left; each plan
   * is prepared only once.
   *
   * @param plans any number of plans
   * @param level whether tasks or measures are aligned
   * @return the alignments: first with second, first with third, …, second with third, …
   */
  public List<Alignment> alignAll(List<Plan> plans, Granularity level) {
    List<Side> sides = plans.stream().map(plan -> side(plan, level)).toList();
    List<Alignment> alignments = new ArrayList<>();
    for (int i = 0; i < sides.size(); i++) {
      for (int j = i + 1; j < sides.size(); j++) {
        alignments.add(align(sides.get(i), sides.get(j), level));
      }
    }
    return List.copyOf(alignments);
  }

  private Side side(Plan plan, Granularity level) {
    return new Side(plan, level, similarity, encoder);
  }

  private Alignment align(Side left, Side right, Granularity level) {
    LevelModel taskModel = model.level(Granularity.TASK);
    Scores tasks = Scores.ofTasks(left, right, similarity);
    return alignment(
        left,
        right,
        level,
        level == Granularity.TASK
            ? tasks
            : Scores.ofMeasures(left, right, similarity, tasks, taskModel));
  }

  private Alignment alignment(Side left, Side right, Granularity level, Scores scores) {
    List<String> leftIds = left.ids();
    List<String> rightIds = right.ids();
    LevelModel levelModel = model.level(level);
    boolean turned = left.plan().id().compareTo(right.plan().id()) > 0;
    Probabilities likely = new Probabilities(scores, levelModel);
    Relation[][] relations = new Decisions(scores, likely, levelModel).decide(turned);
    Explanations explanations = new Explanations(scores, likely, levelModel);
    List<Link> links = new ArrayList<>(leftIds.size() * rightIds.size());
    for (int i = 0; i < leftIds.size(); i++) {
      List<List<Evidence>> evidence = explanations.evidence(i);
      for (int j = 0; j < rightIds.size(); j++) {
        links.add(
            new Link(
                leftIds.get(i),
                rightIds.get(j),
                likely.same[i][j],
                relations[i][j],
                evidence.get(j)));
      }
    }
    return new Alignment(
        left.plan().id(),
        right.plan().id(),
        level,
        levelModel.same().constant(),
        leftIds,
        rightIds,
        links);
  }
}
