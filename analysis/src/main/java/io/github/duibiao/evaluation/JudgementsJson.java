package io.github.duibiao.evaluation;

import io.github.duibiao.alignment.Granularity;
import io.github.duibiao.evaluation.Judgements.JudgedPlan;
import io.github.duibiao.evaluation.Judgements.Population;
import io.github.duibiao.json.JsonFormatException;
import io.github.duibiao.json.JsonInput;
import io.github.duibiao.json.JsonOutput;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Judged pairs as JSON, schema {@value #SCHEMA}. */
public final class JudgementsJson {
  /** The schema of what is read and written, the value of the field {@code schema}. */
  public static final String SCHEMA = "duibiao/judgements/1";

  private static final int DECIMALS = 8;

  private JudgementsJson() {}

  /** Returns judgements laid out for reading, with a newline at the end. */
  public static String write(Judgements judgements) {
    return JsonOutput.pretty(out -> fields(out, judgements));
  }

  private static void fields(JsonOutput out, Judgements judgements) throws IOException {
    out.field("schema", SCHEMA)
        .field("level", judgements.level().name())
        .lines("plans", judgements.plans(), JudgementsJson::plan);
    Population population = judgements.population();
    if (population != null) {
      out.inline(
          "population",
          each ->
              each.field("likely", Integer.valueOf(population.likely()))
                  .field("unlikely", Integer.valueOf(population.unlikely())));
    }
    out.lines("judgements", judgements.pairs(), JudgementsJson::pair);
  }

  /**
   * Writes the fields of a judged plan.
   *
   * @param out the object to write them to
   */
  public static void plan(JsonOutput out, JudgedPlan plan) throws IOException {
    out.field("id", plan.id()).field("sha256", plan.sha256());
    if (plan.reading() != null) {
      out.field("reading", plan.reading());
    }
  }

  private static void pair(JsonOutput out, JudgedPair pair) throws IOException {
    out.field("left", pair.left())
        .field("right", pair.right())
        .field("judgement", pair.verdict().name())
        .field("sampled", pair.sampling().name())
        .field("rank", pair.rank());
    Double probability = pair.probability();
    if (probability != null) {
      out.field("probability", probability, DECIMALS);
    }
    if (pair.by() != null) {
      out.field("by", pair.by());
    }
    if (pair.at() != null) {
      out.field("at", pair.at());
    }
  }

  /**
   * Reads judgements. Of a pair that stands twice, the later counts.
   *
   * @param bytes the document
   * @param sourceName the name for messages, such as a file's
   * @throws JsonFormatException if it is no JSON, or not in the schema {@value #SCHEMA}
   */
  public static Judgements read(byte[] bytes, String sourceName) throws JsonFormatException {
    return JsonInput.read(bytes, sourceName, JudgementsJson::judgements);
  }

  private static Judgements judgements(JsonInput in) throws JsonFormatException {
    String schema = null;
    Granularity level = null;
    List<JudgedPlan> plans = null;
    Population population = null;
    List<JudgedPair> pairs = null;
    JsonInput.Mark start = in.object();
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "schema" -> schema = in.schema(List.of(SCHEMA));
        case "level" -> level = in.oneOf(Granularity.class);
        case "plans" -> plans = in.list(JudgementsJson::plan);
        case "population" -> population = in.orNull(JudgementsJson::population);
        case "judgements" -> pairs = in.list(JudgementsJson::pair);
        default -> in.skip();
      }
    }
    in.required(start, "schema", schema);
    return new Judgements(
        in.required(start, "level", level),
        in.required(start, "plans", plans),
        population,
        once(in.required(start, "judgements", pairs)));
  }

  private static List<JudgedPair> once(List<JudgedPair> pairs) {
    Map<String, JudgedPair> last = new LinkedHashMap<>();
    for (JudgedPair each : pairs) {
      last.remove(key(each));
      last.put(key(each), each);
    }
    return List.copyOf(last.values());
  }

  private static String key(JudgedPair pair) {
    return pair.left() + "\t" + pair.right();
  }

  private static JudgedPlan plan(JsonInput in) throws JsonFormatException {
    String id = null;
    String sha256 = null;
    String reading = null;
    JsonInput.Mark start = in.object();
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "id" -> id = in.string();
        case "sha256" -> sha256 = in.string();
        case "reading" -> reading = in.stringOrNull();
        default -> in.skip();
      }
    }
    return new JudgedPlan(
        in.required(start, "id", id), in.required(start, "sha256", sha256), reading);
  }

  private static Population population(JsonInput in) throws JsonFormatException {
    Integer likely = null;
    Integer unlikely = null;
    JsonInput.Mark start = in.object();
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "likely" -> likely = in.integer(0);
        case "unlikely" -> unlikely = in.integer(0);
        default -> in.skip();
      }
    }
    return new Population(
        in.required(start, "likely", likely), in.required(start, "unlikely", unlikely));
  }

  private static JudgedPair pair(JsonInput in) throws JsonFormatException {
    String left = null;
    String right = null;
    Verdict verdict = null;
    Sampling sampling = Sampling.CHOSEN;
    Integer rank = null;
    Double probability = null;
    String by = null;
    String at = null;
    JsonInput.Mark start = in.object();
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "left" -> left = in.string();
        case "right" -> right = in.string();
        case "judgement" -> verdict = in.oneOf(Verdict.class);
        case "sampled" -> sampling = in.oneOf(Sampling.class);
        case "rank" -> rank = in.integerOrNull(1);
        case "probability" -> probability = probability(in);
        case "by" -> by = in.stringOrNull();
        case "at" -> at = in.stringOrNull();
        default -> in.skip();
      }
    }
    return new JudgedPair(
        in.required(start, "left", left),
        in.required(start, "right", right),
        in.required(start, "judgement", verdict),
        sampling,
        rank,
        probability,
        by,
        at);
  }

  /** A number outside of 0 to 1 is brought back to the nearer end. */
  private static @Nullable Double probability(JsonInput in) throws JsonFormatException {
    return in.isNull() ? null : Math.min(1, Math.max(0, in.decimal().doubleValue()));
  }
}
