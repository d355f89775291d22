package io.github.duibiao.report.part;

import io.github.duibiao.alignment.Relation;
import io.github.duibiao.plan.Deadline;

/** The English words for what carries a Chinese label of its own. */
final class English {
  private English() {}

  static String of(Relation relation) {
    return switch (relation) {
      case SAME -> "same";
      case PARTIAL -> "in part";
      case NONE -> "none";
    };
  }

  static String of(Deadline.Kind kind) {
    return switch (kind) {
      case BY_DATE -> "By date";
      case CONTINUOUS -> "Continuous";
      case PROMPT -> "Promptly";
      case AS_APPROPRIATE -> "As appropriate";
      case PER_PROJECT -> "Per project schedule";
      case RECURRING -> "Recurring";
      case WITHIN_PERIOD -> "Within a period";
    };
  }
}
