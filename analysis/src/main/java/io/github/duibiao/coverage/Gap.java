package io.github.duibiao.coverage;

import io.github.duibiao.codebook.OfficialField;
import io.github.duibiao.codebook.Theme;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that a plan lacks beside others, with the tasks it follows from.
 *
 * <pre>{@code
 * for (Gap gap : gaps.of(plan.id())) {
 *   System.out.println(gap.zh());
 * }
 * }</pre>
 */
public sealed interface Gap {

  /** Returns the id of the plan that has the gap. */
  String plan();

  /** Returns what the plan was measured against. */
  Basis basis();

  /** Returns which of the kinds this is. */
  GapKind kind();

  /**
   * Returns how much the gap matters, 0 to 1: the share of the plans it was measured against that
   * have what is lacking, each counted by how similar it is; gaps are ranked by it.
   */
  double weight();

  /** Returns how many of the plans it was measured against have what is lacking. */
  int having();

  /** Returns how many plans it was measured against; 0 against a list. */
  int among();

  /** Returns the tasks of other plans that it follows from; empty against a list. */
  List<PeerTask> evidence();

  /** Returns the task of this plan that is concerned; null where there is none. */
  default @Nullable PeerTask own() {
    return null;
  }

  /** Returns a sentence for a memo, in Chinese, with the tasks that it follows from. */
  default String zh() {
    return GapWording.zh(this);
  }

  /** Returns what is lacking and how many have it, in Chinese, without the tasks. */
  default String briefZh() {
    return GapWording.briefZh(this);
  }

  /** Returns what is lacking and how many have it, in English, without the tasks. */
  default String briefEn() {
    return GapWording.briefEn(this);
  }

  /** Returns a sentence for a memo, in English, with the tasks that it follows from. */
  default String en() {
    return GapWording.en(this);
  }

  /**
   * A theme that others have and this plan says nothing about.
   *
   * @param plan the id of the plan that has the gap
   * @param basis what it was measured against
   * @param theme the theme
   * @param weight how much it matters, 0 to 1
   * @param having how many of the others have it
   * @param among how many others there are
   * @param evidence the tasks of the others that are about it
   */
  record MissingTheme(
      String plan,
      Basis basis,
      Theme theme,
      double weight,
      int having,
      int among,
      List<PeerTask> evidence)
      implements Gap {
    /** Copies the evidence. */
    public MissingTheme {
      evidence = List.copyOf(evidence);
    }

    @Override
    public GapKind kind() {
      return GapKind.MISSING_THEME;
    }
  }

  /**
   * A theme that others give a task of its own and this plan only mentions inside another task.
   *
   * @param plan the id of the plan that has the gap
   * @param basis what it was measured against
   * @param theme the theme
   * @param own the task that mentions it
   * @param weight how much it matters, 0 to 1
   * @param having how many of the others give it a task of its own
   * @param among how many others there are
   * @param evidence the tasks of the others that are about it
   */
  record MinorTheme(
      String plan,
      Basis basis,
      Theme theme,
      PeerTask own,
      double weight,
      int having,
      int among,
      List<PeerTask> evidence)
      implements Gap {
    /** Copies the evidence. */
    public MinorTheme {
      evidence = List.copyOf(evidence);
    }

    @Override
    public GapKind kind() {
      return GapKind.MINOR_THEME;
    }
  }

  /**
   * A task that others have in common and this plan does not have.
   *
   * @param plan the id of the plan that has the gap
   * @param basis what it was measured against
   * @param group the id of the group of tasks
   * @param title what the task is called
   * @param weight how much it matters, 0 to 1
   * @param having how many of the others have it
   * @param among how many others there are
   * @param evidence the tasks of the others
   */
  record MissingTask(
      String plan,
      Basis basis,
      String group,
      String title,
      double weight,
      int having,
      int among,
      List<PeerTask> evidence)
      implements Gap {
    /** Copies the evidence. */
    public MissingTask {
      evidence = List.copyOf(evidence);
    }

    @Override
    public GapKind kind() {
      return GapKind.MISSING_TASK;
    }
  }

  /**
   * A demand that others make inside a task, most often one which this plan has too, and that this
   * plan does not make anywhere.
   *
   * @param plan the id of the plan that has the gap
   * @param basis what it was measured against
   * @param own the task of this plan that corresponds to one that the demand stands in; null where
   *     there is none
   * @param text the most typical wording of the demand, one of the others'
   * @param measures the ids of the measures of the others that make it
   * @param weight how much it matters, 0 to 1
   * @param having how many of the others make it
   * @param among how many others there are
   * @param evidence the tasks of the others that it stands in
   */
  record MissingMeasure(
      String plan,
      Basis basis,
      @Nullable PeerTask own,
      String text,
      List<String> measures,
      double weight,
      int having,
      int among,
      List<PeerTask> evidence)
      implements Gap {
    /** Copies the lists. */
    public MissingMeasure {
      measures = List.copyOf(measures);
      evidence = List.copyOf(evidence);
    }

    @Override
    public GapKind kind() {
      return GapKind.MISSING_MEASURE;
    }
  }

  /**
   * A task that this plan has, but weaker than others have it.
   *
   * @param plan the id of the plan that has the gap
   * @param basis what it was measured against
   * @param own the task of this plan
   * @param lacks in what it is weaker; at least one
   * @param weight how much it matters, 0 to 1
   * @param having how many of the others have the same task without that weakness
   * @param among how many others have the same task
   * @param evidence the tasks of the others
   */
  record WeakerTask(
      String plan,
      Basis basis,
      PeerTask own,
      Set<Weakness> lacks,
      double weight,
      int having,
      int among,
      List<PeerTask> evidence)
      implements Gap {
    /** Copies the evidence. */
    public WeakerTask {
      evidence = List.copyOf(evidence);
    }

    @Override
    public GapKind kind() {
      return GapKind.WEAKER_TASK;
    }
  }

  /**
   * Something that this plan hardly ever says of its tasks and others say of most.
   *
   * @param plan the id of the plan that has the gap
   * @param basis what it was measured against
   * @param lacks what it hardly ever says
   * @param weight how much it matters, 0 to 1
   * @param having how many of the others say it of most tasks
   * @param among how many others there are
   * @param evidence of each of those the first task that it is said of
   */
  record WeakerPlan(
      String plan,
      Basis basis,
      Weakness lacks,
      double weight,
      int having,
      int among,
      List<PeerTask> evidence)
      implements Gap {
    /** Copies the evidence. */
    public WeakerPlan {
      evidence = List.copyOf(evidence);
    }

    @Override
    public GapKind kind() {
      return GapKind.WEAKER_PLAN;
    }
  }

  /**
   * An entry of the official list that this plan does not name.
   *
   * @param plan the id of the plan that has the gap
   * @param list what the list is called
   * @param field the entry
   * @param weight how much it matters, 0 to 1: the share of the other plans that name it
   * @param having how many of the other plans name it
   * @param among how many other plans there are
   * @param evidence the tasks of the others that name it
   */
  record MissingField(
      String plan,
      String list,
      OfficialField field,
      double weight,
      int having,
      int among,
      List<PeerTask> evidence)
      implements Gap {
    /** Copies the evidence. */
    public MissingField {
      evidence = List.copyOf(evidence);
    }

    @Override
    public GapKind kind() {
      return GapKind.MISSING_FIELD;
    }

    @Override
    public Basis basis() {
      return Basis.LIST;
    }
  }
}
