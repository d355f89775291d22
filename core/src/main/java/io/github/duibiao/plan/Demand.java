package io.github.duibiao.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@linkplain Task tasks} and {@linkplain Measure measures} have in common: a text that
 * demands something, who answers for it, by when, on what ground and how much.
 */
public sealed interface Demand permits Task, Measure {
  /** Returns the id, unique among all plans whose ids differ, such as {@code xuanhan-2023#7}. */
  String id();

  /** Returns the running text; never null, empty where there is none. */
  String text();

  /** Returns the units with their roles, in the order of the document. */
  List<Responsibility> responsibilities();

  /** Returns the time limits, in the order of the document. */
  List<Deadline> deadlines();

  /** Returns the documents cited, in the order of the document. */
  List<Citation> citations();

  /** Returns the quantities demanded, in the order of the document. */
  List<Target> targets();

  /** Returns the responsibility clause, or the unit cells of a row, as written; null for none. */
  @Nullable String clause();

  /** Returns where it stands in the source. */
  TextSpan span();

  /** Returns the units that lead (牵头单位); empty where none is marked so. */
  default List<Unit> leads() {
    return unitsAs(Role.LEAD);
  }

  /** Returns the units of one role, in the order of the document. */
  default List<Unit> unitsAs(Role role) {
    return responsibilities().stream()
        .filter(each -> each.role() == role)
        .map(Responsibility::unit)
        .toList();
  }

  /**
   * What the builders of tasks and of measures share.
   *
   * @param <B> the builder itself
   */
  abstract sealed class Builder<B extends Builder<B>> permits Task.Builder, Measure.Builder {
    String id;
    String text = "";
    @Nullable String clause;
    List<Responsibility> responsibilities = List.of();
    List<Deadline> deadlines = List.of();
    List<Citation> citations = List.of();
    List<Target> targets = List.of();
    TextSpan span = TextSpan.ofLine(1);

    Builder(String id) {
      this.id = id;
    }

    Builder(Demand demand) {
      id = demand.id();
      text = demand.text();
      clause = demand.clause();
      responsibilities = demand.responsibilities();
      deadlines = demand.deadlines();
      citations = demand.citations();
      targets = demand.targets();
      span = demand.span();
    }

    abstract B self();

    /** Sets the id. */
    public B id(String value) {
      id = value;
      return self();
    }

    /** Sets the running text. */
    public B text(String value) {
      text = value;
      return self();
    }

    /** Sets the responsibility clause as written. */
    public B clause(@Nullable String value) {
      clause = value;
      return self();
    }

    /** Sets the units with their roles. */
    public B responsibilities(List<Responsibility> value) {
      responsibilities = value;
      return self();
    }

    /** Sets the time limits. */
    public B deadlines(List<Deadline> value) {
      deadlines = value;
      return self();
    }

    /** Sets the documents cited. */
    public B citations(List<Citation> value) {
      citations = value;
      return self();
    }

    /** Sets the quantities demanded. */
    public B targets(List<Target> value) {
      targets = value;
      return self();
    }

    /** Sets where it stands; the first line where this is not set. */
    public B span(TextSpan value) {
      span = value;
      return self();
    }
  }
}
