package io.github.duibiao.alignment;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Writes alignments as JSON of the format {@code duibiao/alignment/1}. Lines end in a line feed;
 * the same alignment gives the same characters everywhere.
 */
public final class AlignmentJson {
  /** The name of the format, the value of the field {@code schema}. */
  public static final String SCHEMA = "duibiao/alignment/1";

  private AlignmentJson() {}

  /**
   * Returns an alignment as JSON with the pairs SAME and PARTIAL.
   *
   * @param alignment the alignment
   */
  public static String write(Alignment alignment) {
    return write(alignment, false);
  }

  /**
   * Returns an alignment as JSON.
   *
   * @param alignment the alignment
   * @param all whether pairs of relation NONE are written too
   */
  public static String write(Alignment alignment, boolean all) {
    StringWriter text = new StringWriter();
    try {
      write(alignment, all, text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot happen: writing to memory", e);
    }
    return text.toString();
  }

  /**
   * Writes an alignment as JSON, with a line feed at the end.
   *
   * @param alignment the alignment
   * @param all whether pairs of relation NONE are written too
   * @param out where to write; left open
   * @throws IOException if writing fails
   */
  public static void write(Alignment alignment, boolean all, Writer out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    json.writeStringField("left", alignment.left());
    json.writeStringField("right", alignment.right());
    json.writeStringField("level", alignment.level().name());
    json.writeNumberField("constant", alignment.constant());
    json.writeArrayFieldStart("pairs");
    for (Link link : alignment.links()) {
      if (all || link.relation() != Relation.NONE) {
        write(link, json);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private static void write(Link link, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("left", link.left());
    json.writeStringField("right", link.right());
    json.writeNumberField("probability", link.probability());
    json.writeStringField("relation", link.relation().name());
    json.writeArrayFieldStart("evidence");
    for (Evidence each : link.evidence()) {
      json.writeStartObject();
      json.writeStringField("feature", each.feature());
      json.writeNumberField("value", each.value());
      json.writeNumberField("weight", each.weight());
      json.writeStringField("detail", each.detail());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
