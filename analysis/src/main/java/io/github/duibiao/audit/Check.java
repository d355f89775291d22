package io.github.duibiao.audit;

import java.util.List;

/**
 * Looks for one kind of fault in a plan.
 *
 * <p>To add one of your own, pass it to {@link Audit.Builder#with}, or name its class in {@code
 * META-INF/services/io.github.duibiao.audit.Check}. A check keeps no state between plans and may be
 * used by several threads.
 */
public interface Check {
  /** Returns a name for programs, unique among checks, such as {@code DEADLINE_BEFORE_ISSUE}. */
  String code();

  /** Returns how much a finding of this check matters. */
  Severity severity();

  /** Returns what it looks for, in a Chinese sentence. */
  String zh();

  /** Returns what it looks for, in an English sentence. */
  String en();

  /**
   * Returns what it finds in a plan, in the order of the document; empty where nothing is wrong.
   *
   * @param plan the plan, with what several checks ask of it
   */
  List<Finding> findings(AuditedPlan plan);
}
