package io.github.duibiao.alignment;

import io.github.duibiao.json.JsonOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes alignments as JSON, schema {@value #SCHEMA}. */
final class AlignmentJson {
  /** The schema of what is written, the value of the field {@code schema}. */
  static final String SCHEMA = "duibiao/alignment/1";

  private static final int DECIMALS = 4;

  /** Fine enough that the order of unlikely pairs is kept. */
  private static final int PROBABILITY_DECIMALS = 8;

  private AlignmentJson() {}

  /** Returns the pairs SAME and PARTIAL laid out for reading, with a newline at the end. */
  static String write(Alignment alignment) {
    return write(alignment, false);
  }

  /**
   * Returns an alignment laid out for reading, with a newline at the end.
   *
   * @param alignment the alignment
   * @param all whether pairs of relation NONE are written too
   */
  static String write(Alignment alignment, boolean all) {
    return JsonOutput.pretty(out -> fields(out, alignment, all));
  }

  /**
   * Writes what {@link #write(Alignment, boolean)} returns, in UTF-8; flushes the target and leaves
   * it open.
   *
   * @throws IOException if the target cannot be written
   */
  static void write(Alignment alignment, boolean all, OutputStream target) throws IOException {
    JsonOutput.pretty(target, out -> fields(out, alignment, all));
  }

  private static void fields(JsonOutput out, Alignment alignment, boolean all) throws IOException {
    List<Link> pairs = all ? alignment.pairs() : alignment.matches();
    out.field("schema", SCHEMA)
        .field("left", alignment.left())
        .field("right", alignment.right())
        .field("level", alignment.level().name())
        .field("constant", alignment.constant(), DECIMALS)
        .list("pairs", pairs, AlignmentJson::link);
  }

  private static void link(JsonOutput out, Link link) throws IOException {
    Direction direction = link.direction();
    out.field("left", link.left())
        .field("right", link.right())
        .field("probability", link.probability(), PROBABILITY_DECIMALS)
        .field("relation", link.relation().name())
        .field("direction", direction == null ? null : direction.name())
        .lines("evidence", link.evidence(), AlignmentJson::evidence);
    if (link.relation() == Relation.PARTIAL) {
      out.lines("sentences", sentences(link), AlignmentJson::sentences);
    }
  }

  private static void evidence(JsonOutput out, Evidence evidence) throws IOException {
    out.field("feature", evidence.feature())
        .field("value", evidence.value(), DECIMALS)
        .field("weight", evidence.weight(), DECIMALS)
        .field("detail", evidence.detail());
  }

  private static List<Evidence.SentencePair> sentences(Link link) {
    for (Evidence each : link.evidence()) {
      if (each instanceof Evidence.Sentences sentences) {
        return sentences.pairs();
      }
    }
    return List.of();
  }

  private static void sentences(JsonOutput out, Evidence.SentencePair pair) throws IOException {
    out.field("left", pair.left()).field("right", pair.right());
  }
}
