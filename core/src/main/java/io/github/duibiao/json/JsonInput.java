package io.github.duibiao.json;

import com.fasterxml.jackson.core.JsonToken;
import io.github.duibiao.api.InternalApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON document, forwards, and checks what it reads: every method that takes a value
 * throws a {@link JsonFormatException} with its place where the value is of another kind.
 *
 * <pre>{@code
 * static Link link(JsonInput in) throws JsonFormatException {
 *   String left = null;
 *   Mark start = in.object();
 *   for (String name = in.next(); name != null; name = in.next()) {
 *     switch (name) {
 *       case "left" -> left = in.string();
 *       default -> in.skip();
 *     }
 *   }
 *   return new Link(in.required(start, "left", left));
 * }
 * }</pre>
 *
 * <p>Documents may nest 64 levels deep, numbers may have 100 digits; a name that occurs twice in
 * one object is an error. A half of a surrogate pair in a string is read as U+FFFD. Not
 * thread-safe.
 */
@InternalApi
public final class JsonInput {
  private final JsonCursor cursor;

  private JsonInput(JsonCursor cursor) {
    this.cursor = cursor;
  }

  /**
   * Reads a value, or the fields of an object.
   *
   * @param <T> what is made of it
   */
  @FunctionalInterface
  public interface Body<T> {
    /**
     * Reads it.
     *
     * @param in where from, at the value
     * @return what was made of it
     * @throws JsonFormatException if it is not what it should be
     */
    T read(JsonInput in) throws JsonFormatException;
  }

  /** Where an object begins, for messages about the object as a whole. */
  public static final class Mark {
    private final JsonCursor.Place place;

    private Mark(JsonCursor.Place place) {
      this.place = place;
    }
  }

  /**
   * Reads a document.
   *
   * @param <T> what is made of it
   * @param bytes UTF-8, or UTF-16 with a byte order mark
   * @param sourceName the name for messages, such as a file's
   * @param root reads the outermost value
   * @return what was made of it
   * @throws JsonFormatException if it is broken, or not what it should be
   */
  public static <T> T read(byte[] bytes, String sourceName, Body<T> root)
      throws JsonFormatException {
    return read(bytes, sourceName, 0, root);
  }

  /** Reads a document that begins after so many lines of its source. */
  static <T> T read(byte[] bytes, String sourceName, int linesBefore, Body<T> root)
      throws JsonFormatException {
    try (JsonCursor cursor = new JsonCursor(bytes, sourceName, linesBefore)) {
      if (cursor.advance() == null) {
        throw cursor.fail(Problem.empty(), null);
      }
      T result = root.read(new JsonInput(cursor));
      cursor.end();
      return result;
    } catch (JsonFormatException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException("a document in memory cannot fail", e);
    }
  }

  /** Enters the object at hand; {@link #next} then goes from field to field. */
  public Mark object() throws JsonFormatException {
    expect(JsonToken.START_OBJECT, new Problem("对象", "an object"));
    return new Mark(cursor.here());
  }

  /**
   * Goes to the next field of the object, past the value at hand.
   *
   * @return its name; null after the last
   */
  public @Nullable String next() throws JsonFormatException {
    if (cursor.advance() == JsonToken.END_OBJECT) {
      return null;
    }
    String name = cursor.name();
    cursor.advance();
    return name;
  }

  /** Passes over the value at hand, whatever it is. */
  public void skip() throws JsonFormatException {
    cursor.skip();
  }

  /** Says whether the value at hand is null. */
  public boolean isNull() {
    return cursor.token() == JsonToken.VALUE_NULL;
  }

  /** Takes a string. */
  public String string() throws JsonFormatException {
    expect(JsonToken.VALUE_STRING, new Problem("字符串", "a string"));
    return cursor.text();
  }

  /** Takes a string; passes over any other value and returns null. */
  public @Nullable String stringOrSkip() throws JsonFormatException {
    if (cursor.token() == JsonToken.VALUE_STRING) {
      return string();
    }
    skip();
    return null;
  }

  /** Takes a string or null. */
  public @Nullable String stringOrNull() throws JsonFormatException {
    return isNull() ? null : string();
  }

  /** Takes a truth value. */
  public boolean bool() throws JsonFormatException {
    JsonToken token = cursor.token();
    if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
      throw wrongType(new Problem(" true 或 false", "true or false"));
    }
    return token == JsonToken.VALUE_TRUE;
  }

  /** Takes a whole number of at least {@code min}. */
  public int integer(int min) throws JsonFormatException {
    if (cursor.token() != JsonToken.VALUE_NUMBER_INT) {
      throw wrongType(atLeast(min));
    }
    String digits = cursor.text();
    try {
      int value = Integer.parseInt(digits);
      if (value >= min) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw cursor.fail(Problem.badValue(digits, atLeast(min)), e);
    }
    throw cursor.fail(Problem.badValue(digits, atLeast(min)), null);
  }

  private static Problem atLeast(int min) {
    return new Problem("不小于 " + min + " 的整数", "a whole number of at least " + min);
  }

  /** Takes a whole number of at least {@code min}, or null. */
  public @Nullable Integer integerOrNull(int min) throws JsonFormatException {
    return isNull() ? null : integer(min);
  }

  /** Takes a number of at most a hundred digits on either side of the point. */
  public BigDecimal decimal() throws JsonFormatException {
    JsonToken token = cursor.token();
    if (token == null || !token.isNumeric()) {
      throw wrongType(new Problem("数字", "a number"));
    }
    return cursor.decimal();
  }

  /** Takes a number of at most a hundred digits on either side of the point, or null. */
  public @Nullable BigDecimal decimalOrNull() throws JsonFormatException {
    return isNull() ? null : decimal();
  }

  /** Takes the name of a constant. */
  public <E extends Enum<E>> E oneOf(Class<E> type) throws JsonFormatException {
    String found = string();
    for (E each : type.getEnumConstants()) {
      if (each.name().equals(found)) {
        return each;
      }
    }
    throw cursor.fail(
        Problem.notOneOf(found, Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()),
        null);
  }

  /** Takes a date such as {@code 2023-08-31}. */
  public LocalDate date() throws JsonFormatException {
    return parsed(IsoDates::parse, "日期，如 2023-08-31", "a date such as 2023-08-31");
  }

  /** Takes a date, or null. */
  public @Nullable LocalDate dateOrNull() throws JsonFormatException {
    return isNull() ? null : date();
  }

  /**
   * Takes a string that a value is read from.
   *
   * @param <T> the value
   * @param parse reads it, or throws an {@link IllegalArgumentException}
   * @param zh what is expected, in Chinese, for the message
   * @param en what is expected, in English
   */
  public <T> T parsed(Function<String, T> parse, String zh, String en) throws JsonFormatException {
    String found = string();
    try {
      return parse.apply(found);
    } catch (IllegalArgumentException e) {
      throw cursor.fail(Problem.badValue(found, new Problem(zh, en)), e);
    }
  }

  /** Takes what {@code item} reads, or null. */
  public <T> @Nullable T orNull(Body<T> item) throws JsonFormatException {
    return isNull() ? null : item.read(this);
  }

  /** Takes a list. */
  public <T> List<T> list(Body<T> item) throws JsonFormatException {
    expect(JsonToken.START_ARRAY, new Problem("数组", "an array"));
    List<T> items = new ArrayList<>();
    while (cursor.advance() != JsonToken.END_ARRAY) {
      items.add(item.read(this));
    }
    return items;
  }

  /**
   * Takes the name of the document's schema.
   *
   * @param understood the names that may stand there
   */
  public String schema(List<String> understood) throws JsonFormatException {
    String found = string();
    if (!understood.contains(found)) {
      throw cursor.fail(Problem.unknownSchema(found, understood), null);
    }
    return found;
  }

  /**
   * Returns the value of a field that must be there, once all fields of its object were read.
   *
   * @param <T> the value
   * @param object the object's beginning
   * @param name the field
   * @param value what was read; null if the field was not there
   * @throws JsonFormatException if it was not
   */
  public <T> T required(Mark object, String name, @Nullable T value) throws JsonFormatException {
    if (value == null) {
      throw cursor.at(object.place, Problem.missing(name), null);
    }
    return value;
  }

  /**
   * Returns the error that a field of an unknown name is, for documents that people write.
   *
   * @param name the name that stands there
   * @param known the names that may stand there
   */
  public JsonFormatException unknown(String name, List<String> known) {
    return cursor.fail(Problem.unknownField(name, known), null);
  }

  /**
   * Returns the error that an object as a whole is.
   *
   * @param object its beginning
   * @param zh what is wrong and what to do, in Chinese
   * @param en the same in English
   */
  public JsonFormatException wrong(Mark object, String zh, String en) {
    return cursor.at(object.place, new Problem(zh, en), null);
  }

  /** The error that the value at hand is. */
  JsonFormatException fail(Problem problem) {
    return cursor.fail(problem, null);
  }

  private void expect(JsonToken expected, Problem description) throws JsonFormatException {
    if (cursor.token() != expected) {
      throw wrongType(description);
    }
  }

  private JsonFormatException wrongType(Problem expected) throws JsonFormatException {
    return cursor.fail(Problem.wrongType(found(), expected), null);
  }

  private Problem found() throws JsonFormatException {
    JsonToken token = cursor.token();
    if (token == JsonToken.START_OBJECT) {
      return new Problem("对象", "an object");
    }
    if (token == JsonToken.START_ARRAY) {
      return new Problem("数组", "an array");
    }
    String shown = Problem.shown(cursor.text());
    if (token == JsonToken.VALUE_STRING) {
      return new Problem("字符串 " + shown, "the string " + shown);
    }
    return token == JsonToken.VALUE_NULL
            || token == JsonToken.VALUE_TRUE
            || token == JsonToken.VALUE_FALSE
        ? new Problem(" " + cursor.text(), cursor.text())
        : new Problem("数字 " + shown, "the number " + shown);
  }
}
