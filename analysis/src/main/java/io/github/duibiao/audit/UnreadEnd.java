package io.github.duibiao.audit;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.text.Glyphs;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The end of a task that looks like a responsibility clause and was not read as one: a bracket, or
 * a few words behind the last full stop, a dash or a mark (…予以公布。信息科). Whoever says that nobody
 * answers for a task has to look there first.
 */
final class UnreadEnd {
  private static final String OPEN = "(〔{";
  private static final String CLOSED = ")〕}";

  /** What parts a clause from the sentence in front of it. */
  private static final String PARTS = "。!-|/<>=◆◇■□●○▲△★☆※►▶→◎*";

  /** What units and limits hardly have, and sentences do. */
  private static final String OF_SENTENCES = ",%“《";

  private static final Set<String> BODIES = Words.of("actor");
  private static final Set<String> WHEN = Words.of("when");
  private static final Pattern PIECES = Pattern.compile("[、,;。:/|()〔〕<>《》=>→\\s-]+");
  private static final Pattern ROLE =
      Pattern.compile("(?:按职责|分工|分别|共同|具体){0,2}(?:牵头|负责|配合|落实|承办|协办|参与|实施)$");

  private static final Set<String> VERBS = Words.of("verb");
  private static final int LONGEST = 30;
  private static final int LONGEST_IN_BRACKETS = 120;

  /** A time limit is no longer: 12月底前完成. */
  private static final int LIMIT = 10;

  private static final int SHORTEST_BEFORE = 4;

  /** One task in so many is a habit. */
  private static final int HABIT = 4;

  private UnreadEnd() {}

  /** Says whether a task of the prose has such an end. */
  static boolean of(Task task) {
    return task.rows().isEmpty()
        && task.clause() == null
        && ends(Glyphs.canonical(task.title() + "。" + task.text().strip()));
  }

  /** Says whether so many tasks have such an end that they are how the plan names its units. */
  static boolean isHabit(Plan plan) {
    long ends = plan.tasks().stream().filter(UnreadEnd::of).count();
    return ends > 0 && ends * HABIT >= plan.tasks().size();
  }

  private static boolean ends(String canon) {
    int end = canon.length();
    if (CLOSED.indexOf(canon.charAt(end - 1)) >= 0) {
      int open = end - 1;
      while (open > 0 && end - open < LONGEST_IN_BRACKETS && OPEN.indexOf(canon.charAt(open)) < 0) {
        open--;
      }
      return open >= SHORTEST_BEFORE && OPEN.indexOf(canon.charAt(open)) >= 0;
    }
    int last = canon.lastIndexOf('。', end - 2) + 1;
    if (end - last <= LONGEST_IN_BRACKETS && last > SHORTEST_BEFORE && isList(canon, last)) {
      return true;
    }
    int start = end;
    while (start > 0 && end - start <= LONGEST && PARTS.indexOf(canon.charAt(start - 1)) < 0) {
      start--;
    }
    return start >= SHORTEST_BEFORE
        && start < end
        && end - start <= LONGEST
        && isNoSentence(canon.substring(start, end));
  }

  /** Says whether half of the pieces of a last sentence end as names of bodies do. */
  private static boolean isList(String canon, int from) {
    int pieces = 0;
    int bodies = 0;
    for (String each : PIECES.splitAsStream(canon.substring(from)).toList()) {
      String piece = ROLE.matcher(each).replaceFirst("");
      boolean time = piece.length() <= LIMIT && WHEN.stream().anyMatch(piece::contains);
      if (!piece.isEmpty() && !time) {
        pieces++;
        boolean counts = piece.chars().anyMatch(c -> c >= '0' && c <= '9'); // 公开服务站5处
        bodies += !counts && BODIES.stream().anyMatch(piece::endsWith) ? 1 : 0;
      }
    }
    return bodies > 0 && 2 * bodies >= pieces;
  }

  private static boolean isNoSentence(String words) {
    return !words.isBlank()
        && words.chars().noneMatch(c -> OF_SENTENCES.indexOf(c) >= 0)
        && VERBS.stream().noneMatch(words::startsWith);
  }
}
