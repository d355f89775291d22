package io.github.duibiao.evaluation;

import com.google.common.hash.Hashing;
import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Plan;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Digests by which it is known again what was judged. */
final class Digests {
  private Digests() {}

  /**
   * Returns the digest of the ids of a plan and where each stands. Measures may stand in one line,
   * so their texts count too; the text of a task does not, which may be read better and is the same
   * task still.
   */
  static String ofReading(Plan plan, Granularity level) {
    return sha256(
        level.demands(plan).stream()
            .map(each -> place(each, level))
            .collect(Collectors.joining("\n")));
  }

  private static String place(Demand demand, Granularity level) {
    String place = demand.id() + "\t" + demand.span().line();
    return level == Granularity.TASK ? place : place + "\t" + demand.text();
  }

  /** Returns the digest of the pairs with their verdicts, in whatever order they were judged. */
  static String ofPairs(Judgements judgements) {
    return sha256(
        judgements.pairs().stream()
            .map(each -> each.left() + "\t" + each.right() + "\t" + each.verdict())
            .sorted()
            .collect(Collectors.joining("\n")));
  }

  private static String sha256(String text) {
    return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
  }
}
