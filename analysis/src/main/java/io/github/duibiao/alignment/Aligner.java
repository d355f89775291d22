package io.github.duibiao.alignment;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.similarity.Similarity;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays two plans side by side: says of every pair of tasks, or of measures, how likely the two are
 * the same, on what evidence, and decides which are. Immutable; safe for use by many threads.
 *
 * <p>The probability is a logistic regression over five features, each from 0 to 1 and none
 * counting against: the words, the topics, the heading, the best pair of sentences, the longest
 * passage in common. Measures have no heading; how likely their tasks are the same stands in its
 * place. What a pair is given depends on the two plans alone, not on which comes first nor on the
 * order of their tasks.
 *
 * <pre>{@code
 * Alignment alignment = Aligner.standard().align(ours, theirs, Granularity.TASK);
 * }</pre>
 */
public final class Aligner {
  private final AlignmentModel model;
  private final Similarity similarity = Similarity.standard();

  private Aligner(AlignmentModel model) {
    this.model = model;
  }

  /** Returns the aligner with the model that comes with the library. */
  public static Aligner standard() {
    return of(AlignmentModel.standard());
  }

  /** Returns an aligner with a model of your own. */
  public static Aligner of(AlignmentModel model) {
    return new Aligner(model);
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
    return alignments;
  }

  private Side side(Plan plan, Granularity level) {
    return new Side(plan, level, similarity);
  }

  private Alignment align(Side left, Side right, Granularity level) {
    LevelModel taskModel = model.level(Granularity.TASK);
    Scores tasks = Scores.ofTasks(left, right, similarity);
    double[][] taskLogOdds = tasks.logOdds(taskModel);
    if (level == Granularity.TASK) {
      return alignment(left, right, level, tasks, taskLogOdds);
    }
    Scores measures = Scores.ofMeasures(left, right, similarity, taskLogOdds);
    double[][] logOdds = measures.logOdds(model.level(level));
    return alignment(left, right, level, measures, logOdds);
  }

  private Alignment alignment(
      Side left, Side right, Granularity level, Scores scores, double[][] logOdds) {
    List<String> leftIds = level.ids(left.plan());
    List<String> rightIds = level.ids(right.plan());
    LevelModel levelModel = model.level(level);
    boolean turned = left.plan().id().compareTo(right.plan().id()) > 0;
    Relation[][] relations = new Decisions(scores, logOdds, levelModel).decide(turned);
    Explanations explanations = new Explanations(scores, levelModel, level, similarity);
    List<Link> links = new ArrayList<>(leftIds.size() * rightIds.size());
    for (int i = 0; i < leftIds.size(); i++) {
      for (int j = 0; j < rightIds.size(); j++) {
        links.add(
            new Link(
                leftIds.get(i),
                rightIds.get(j),
                LevelModel.probability(logOdds[i][j]),
                relations[i][j],
                explanations.evidence(i, j)));
      }
    }
    return new Alignment(
        left.plan().id(),
        right.plan().id(),
        level,
        levelModel.constant(),
        leftIds,
        rightIds,
        links);
  }
}
