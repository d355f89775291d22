package io.github.duibiao.json;

import io.github.duibiao.plan.Plan;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * One plan as JSON, schema {@value #SCHEMA}.
 *
 * <p>A plan survives: what {@link #write(Plan)} gave, {@link #read} makes equal again. The same
 * plan always gives the same bytes.
 */
public final class PlanJson {
  /** The schema of what is written, the value of the field {@code schema}. */
  public static final String SCHEMA = "duibiao/plan/1";

  private static final int HEAD = 1_024;

  private PlanJson() {}

  /** Returns the plan laid out for reading, with a newline at the end. */
  public static String write(Plan plan) {
    return JsonOutput.pretty(out -> PlanOutput.write(out, plan));
  }

  /** Returns the plan on one line, without a newline at the end. */
  public static String writeLine(Plan plan) {
    return JsonOutput.line(out -> PlanOutput.write(out, plan));
  }

  /**
   * Writes what {@link #write(Plan)} returns, in UTF-8; flushes the target and leaves it open.
   *
   * @throws IOException if the target cannot be written
   */
  public static void write(Plan plan, OutputStream target) throws IOException {
    JsonOutput.pretty(target, out -> PlanOutput.write(out, plan));
  }

  /**
   * Reads a plan.
   *
   * @param bytes the document, UTF-8 with or without a byte order mark, or UTF-16 with one
   * @param sourceName the name for messages, such as a file's
   * @throws JsonFormatException if it is no JSON, or no plan in the schema {@value #SCHEMA}
   */
  public static Plan read(byte[] bytes, String sourceName) throws JsonFormatException {
    return JsonInput.read(bytes, sourceName, new PlanInput());
  }

  /**
   * Says whether a document that begins like this is JSON rather than the text of a plan: after
   * white space stands an object. Whether it is a plan, {@link #read} says.
   *
   * @param head the first bytes, or all; a few dozen are enough
   */
  public static boolean looksLikePlan(byte[] head) {
    return JsonBytes.beginObject(head.length > HEAD ? Arrays.copyOf(head, HEAD) : head);
  }
}
