package io.github.duibiao.editions;

/** What became of a task between two editions of a plan. */
public enum Fate {
  /** Nowhere in the new edition (未见): promised before, and silently gone. */
  DROPPED,
  /** Several tasks of the new edition are from it (拆分). */
  SPLIT,
  /** It and others became one (合并). */
  MERGED,
  /** Several tasks became several others, so that no one-to-many relation tells it (重组). */
  REGROUPED,
  /** The same task in other words (改写). */
  REWORDED,
  /** Word for word, the years aside (保留). */
  KEPT,
  /** Not in the old edition (新增). */
  NEW
}
