package io.github.duibiao.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * Lays JSON out for reading: two spaces a level, and small objects on one line where the writer
 * asks for it, so that a plan of a hundred measures is a few thousand lines and a diff of it shows
 * one line for one unit.
 */
final class ReadableLayout implements PrettyPrinter {
  private static final String INDENT = "  ";

  private int depth;
  private boolean inline;

  /** Says that what begins next goes on one line; returns whether it did so before. */
  boolean inline(boolean wanted) {
    boolean before = inline;
    inline = before || wanted;
    return before;
  }

  /** Goes back to what {@link #inline} returned. */
  void restore(boolean before) {
    inline = before;
  }

  private void newLine(JsonGenerator generator) throws IOException {
    if (!inline) {
      generator.writeRaw('\n');
      for (int i = 0; i < depth; i++) {
        generator.writeRaw(INDENT);
      }
    }
  }

  private void separate(JsonGenerator generator) throws IOException {
    generator.writeRaw(inline ? ", " : ",");
    newLine(generator);
  }

  private void start(JsonGenerator generator, char bracket) throws IOException {
    generator.writeRaw(bracket);
    depth++;
  }

  private void end(JsonGenerator generator, int entries, char bracket) throws IOException {
    depth--;
    if (entries > 0) {
      newLine(generator);
    }
    generator.writeRaw(bracket);
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator generator) throws IOException {
    generator.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator generator) throws IOException {
    start(generator, '{');
  }

  @Override
  public void beforeObjectEntries(JsonGenerator generator) throws IOException {
    newLine(generator);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator generator) throws IOException {
    generator.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator generator) throws IOException {
    separate(generator);
  }

  @Override
  public void writeEndObject(JsonGenerator generator, int entries) throws IOException {
    end(generator, entries, '}');
  }

  @Override
  public void writeStartArray(JsonGenerator generator) throws IOException {
    start(generator, '[');
  }

  @Override
  public void beforeArrayValues(JsonGenerator generator) throws IOException {
    newLine(generator);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator generator) throws IOException {
    separate(generator);
  }

  @Override
  public void writeEndArray(JsonGenerator generator, int values) throws IOException {
    end(generator, values, ']');
  }
}
