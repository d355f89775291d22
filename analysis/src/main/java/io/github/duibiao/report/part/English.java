package io.github.duibiao.report.part;

import io.github.duibiao.alignment.Relation;
import io.github.duibiao.codebook.Facet;
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

  static String of(Facet facet) {
    return switch (facet) {
      case FUNCTION -> "Functions of open-government work";
      case FIELD -> "Fields of the information disclosed";
    };
  }

  static String of(Deadline.Kind kind) {
    return switch (kind) {
      case BY_DATE -> "By date";
      case CONTINUOUS -> "Continuous";
      case PROMPT -> "Prompt";
      case AS_APPROPRIATE -> "As suits";
      case PER_PROJECT -> "With project";
      case RECURRING -> "Recurring";
      case WITHIN_PERIOD -> "Within period";
    };
  }
}
