package io.github.duibiao.reuse;

import io.github.duibiao.plan.Level;
import io.github.duibiao.plan.Plan;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of two plans that share wording is likely the source of it.
 *
 * <p>The surest sign decides: a plan that is cited was there before; of two dates of issue, or
 * years where not both have a date, the earlier was; where neither tells, the plan of the higher
 * level of government is the source. A sign that speaks for the other plan is left out.
 *
 * @param from the id of the source; null where nothing tells
 * @param to the id of the plan that took from it; null where nothing tells
 * @param signs what speaks for it
 */
record Course(@Nullable String from, @Nullable String to, Set<Sign> signs) {
  /** A shorter title could stand in a text by chance, in letters. */
  private static final int SHORTEST_TITLE = 8;

  private static final int SHORTEST_NUMBER = 6;

  static Course of(PlanLetters left, PlanLetters right) {
    int decided = 0;
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    for (Sign sign : Sign.values()) {
      int says = Integer.signum(says(sign, left, right));
      decided = decided == 0 ? says : decided;
      if (says != 0 && says == decided) {
        signs.add(sign);
      }
    }
    String one = left.plan().id();
    String other = right.plan().id();
    return decided == 0
        ? new Course(null, null, signs)
        : decided > 0 ? new Course(one, other, signs) : new Course(other, one, signs);
  }

  /** Positive where the left plan is the source, negative where the right one is. */
  private static int says(Sign sign, PlanLetters left, PlanLetters right) {
    return switch (sign) {
      case CITED -> (cites(right, left.plan()) ? 1 : 0) - (cites(left, right.plan()) ? 1 : 0);
      case EARLIER -> earlier(left.plan(), right.plan());
      case HIGHER -> {
        int mine = rank(left.plan());
        int other = rank(right.plan());
        yield mine < 0 || other < 0 ? 0 : other - mine;
      }
    };
  }

  private static boolean cites(PlanLetters text, Plan cited) {
    return names(text, cited.documentNumber(), SHORTEST_NUMBER)
        || names(text, cited.title(), SHORTEST_TITLE);
  }

  private static boolean names(PlanLetters text, @Nullable String name, int shortest) {
    String folded = name == null ? "" : PlanLetters.fold(name);
    String own = PlanLetters.fold(String.valueOf(text.plan().title()));
    // A notice names the plan that it brings: its own title is no citation.
    return folded.length() >= shortest && !own.contains(folded) && text.all().contains(folded);
  }

  private static int earlier(Plan left, Plan right) {
    LocalDate mine = left.issuedOn();
    LocalDate other = right.issuedOn();
    if (mine != null && other != null) {
      return other.compareTo(mine);
    }
    Integer year = mine == null ? left.year() : Integer.valueOf(mine.getYear());
    Integer otherYear = other == null ? right.year() : Integer.valueOf(other.getYear());
    return year == null || otherYear == null ? 0 : otherYear.compareTo(year);
  }

  /** The State is 0; negative where the level is not known or is none, as of a department. */
  static int rank(Plan plan) {
    return plan.level().filter(each -> each != Level.DEPARTMENT).map(Level::ordinal).orElse(-1);
  }
}
