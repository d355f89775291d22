package io.github.duibiao.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.github.duibiao.api.InternalApi;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON document, field by field, in the order of the calls.
 *
 * <pre>{@code
 * String json = JsonOutput.pretty(out -> out
 *     .field("schema", "duibiao/themes/1")
 *     .list("assignments", assignments, (each, item) -> each.field("task", item.task())));
 * }</pre>
 *
 * <p>The same calls give the same characters, whatever the locale. Chinese stands unescaped. A half
 * of a surrogate pair, which no encoding of Unicode can hold, is written as U+FFFD. Not
 * thread-safe.
 */
@InternalApi
public final class JsonOutput {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final JsonGenerator generator;
  private final @Nullable ReadableLayout layout;

  private JsonOutput(JsonGenerator generator, @Nullable ReadableLayout layout) {
    this.generator = generator;
    this.layout = layout;
  }

  /** Writes the fields of one object. */
  @FunctionalInterface
  public interface Fields {
    /**
     * Writes them.
     *
     * @param out where to
     * @throws IOException if the target cannot be written
     */
    void write(JsonOutput out) throws IOException;
  }

  /**
   * Writes the fields of one object of a list.
   *
   * @param <T> what the list holds
   */
  @FunctionalInterface
  public interface ItemFields<T> {
    /**
     * Writes them.
     *
     * @param out where to
     * @param item the item whose fields they are
     * @throws IOException if the target cannot be written
     */
    void write(JsonOutput out, T item) throws IOException;
  }

  /** Returns a document for reading: two spaces a level, {@code \n}, a newline at the end. */
  public static String pretty(Fields root) {
    return text(root, new ReadableLayout());
  }

  /** Returns a document on one line, without a newline at the end. */
  public static String line(Fields root) {
    return text(root, null);
  }

  /**
   * Writes what {@link #pretty} returns, in UTF-8, as it comes; flushes the target, leaves it open.
   *
   * @throws IOException if the target cannot be written
   */
  public static void pretty(OutputStream target, Fields root) throws IOException {
    write(new OutputStreamWriter(target, StandardCharsets.UTF_8), root, new ReadableLayout());
  }

  /**
   * Writes what {@link #line} returns, in UTF-8, as it comes; flushes the target, leaves it open.
   *
   * @throws IOException if the target cannot be written
   */
  public static void line(OutputStream target, Fields root) throws IOException {
    write(new OutputStreamWriter(target, StandardCharsets.UTF_8), root, null);
  }

  private static String text(Fields root, @Nullable ReadableLayout layout) {
    StringWriter text = new StringWriter();
    try {
      write(text, root, layout);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail", e);
    }
    return text.toString();
  }

  private static void write(Writer target, Fields root, @Nullable ReadableLayout layout)
      throws IOException {
    try (JsonGenerator generator = FACTORY.createGenerator(target)) {
      if (layout != null) {
        generator.setPrettyPrinter(layout);
      }
      generator.writeStartObject();
      root.write(new JsonOutput(generator, layout));
      generator.writeEndObject();
      if (layout != null) {
        generator.writeRaw('\n');
      }
    }
    target.flush();
  }

  /** Writes a string, or null. */
  public JsonOutput field(String name, @Nullable String value) throws IOException {
    generator.writeFieldName(name);
    if (value == null) {
      generator.writeNull();
    } else {
      generator.writeString(wellFormed(value));
    }
    return this;
  }

  /** Writes a truth value. */
  public JsonOutput field(String name, boolean value) throws IOException {
    generator.writeBooleanField(name, value);
    return this;
  }

  /** Writes a whole number, or null. */
  public JsonOutput field(String name, @Nullable Integer value) throws IOException {
    if (value == null) {
      generator.writeNullField(name);
    } else {
      generator.writeNumberField(name, value);
    }
    return this;
  }

  /** Writes a number in plain digits without an exponent, or null. */
  public JsonOutput field(String name, @Nullable BigDecimal value) throws IOException {
    generator.writeFieldName(name);
    if (value == null) {
      generator.writeNull();
    } else {
      generator.writeNumber(value.toPlainString());
    }
    return this;
  }

  /**
   * Writes a measurement, rounded half to even and without trailing zeros. Rounding keeps the
   * digits the same on every Java version, whose shortest forms of a {@code double} differ.
   *
   * @param name the name
   * @param value the value, finite
   * @param decimals the digits after the point, 0 or more
   * @throws IllegalArgumentException if the value is infinite or not a number, which JSON cannot
   *     say
   */
  public JsonOutput field(String name, double value, int decimals) throws IOException {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(name + " is " + value + ", which JSON cannot say");
    }
    BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
    return field(name, rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros());
  }

  /** Writes an object whose fields stand on lines of their own. */
  public JsonOutput object(String name, Fields fields) throws IOException {
    generator.writeFieldName(name);
    generator.writeStartObject();
    fields.write(this);
    generator.writeEndObject();
    return this;
  }

  /** Writes an object on one line. */
  public JsonOutput inline(String name, Fields fields) throws IOException {
    generator.writeFieldName(name);
    generator.writeStartObject();
    boolean before = inline(true);
    fields.write(this);
    generator.writeEndObject();
    restore(before);
    return this;
  }

  /** Writes a list of objects whose fields stand on lines of their own. */
  public <T> JsonOutput list(String name, Collection<? extends T> items, ItemFields<T> fields)
      throws IOException {
    return list(name, items, fields, false);
  }

  /** Writes a list of objects, one a line. */
  public <T> JsonOutput lines(String name, Collection<? extends T> items, ItemFields<T> fields)
      throws IOException {
    return list(name, items, fields, true);
  }

  private <T> JsonOutput list(
      String name, Collection<? extends T> items, ItemFields<T> fields, boolean inlineItems)
      throws IOException {
    generator.writeArrayFieldStart(name);
    for (T item : items) {
      generator.writeStartObject();
      boolean before = inline(inlineItems);
      fields.write(this, item);
      generator.writeEndObject();
      restore(before);
    }
    generator.writeEndArray();
    return this;
  }

  /** Writes a list of strings, on one line. */
  public JsonOutput strings(String name, Collection<String> values) throws IOException {
    generator.writeArrayFieldStart(name);
    boolean before = inline(true);
    for (String value : values) {
      generator.writeString(wellFormed(value));
    }
    generator.writeEndArray();
    restore(before);
    return this;
  }

  private boolean inline(boolean wanted) {
    return layout != null && layout.inline(wanted);
  }

  private void restore(boolean before) {
    if (layout != null) {
      layout.restore(before);
    }
  }

  /** Returns the text with every half of a surrogate pair that stands alone replaced. */
  static String wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return text.codePoints()
            .map(each -> each >= 0xD800 && each <= 0xDFFF ? 0xFFFD : each)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
      }
    }
    return text;
  }
}
