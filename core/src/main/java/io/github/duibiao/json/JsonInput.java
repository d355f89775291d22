package io.github.duibiao.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
 * static Target target(JsonInput in) throws JsonFormatException {
 *   String unit = null;
 *   Mark start = in.object();
 *   for (String name = in.next(); name != null; name = in.next()) {
 *     switch (name) {
 *       case "unit" -> unit = in.string();
 *       default -> in.skip();
 *     }
 *   }
 *   return new Target(in.required(start, "unit", unit));
 * }
 * }</pre>
 *
 * <p>Documents may nest 64 levels deep, numbers may have 100 digits; a name that occurs twice in
 * one object is an error. A half of a surrogate pair in a string is read as U+FFFD. Not
 * thread-safe.
 */
public final class JsonInput {
  private static final int MAX_DEPTH = 64;
  private static final int MAX_DIGITS = 100;
  private static final int MAX_NAME = 1_000;
  private static final int MAX_STRING = 16 << 20;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxNumberLength(MAX_DIGITS)
                  .maxNameLength(MAX_NAME)
                  .maxStringLength(MAX_STRING)
                  .build())
          .build();

  private final JsonParser parser;
  private final String source;
  private final int linesBefore;

  private JsonInput(JsonParser parser, String source, int linesBefore) {
    this.parser = parser;
    this.source = source;
    this.linesBefore = linesBefore;
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
    private final int line;
    private final int column;

    private Mark(int line, int column) {
      this.line = line;
      this.column = column;
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
    CharBuffer text = JsonBytes.decode(bytes, sourceName, linesBefore);
    try (JsonParser parser =
        FACTORY.createParser(text.array(), text.arrayOffset(), text.remaining())) {
      JsonInput in = new JsonInput(parser, sourceName, linesBefore);
      if (in.advance() == null) {
        throw in.fail(Problem.empty());
      }
      T result = root.read(in);
      if (in.advanceAfterEnd() != null) {
        throw in.fail(Problem.trailing());
      }
      return result;
    } catch (JsonFormatException e) {
      throw e;
    } catch (IOException e) {
      throw new JsonFormatException(
          sourceName, linesBefore + 1, 1, "", Problem.syntax(String.valueOf(e.getMessage())), e);
    }
  }

  /** Enters the object at hand; {@link #next} then goes from field to field. */
  public Mark object() throws JsonFormatException {
    expect(JsonToken.START_OBJECT, new Problem("对象", "an object"));
    JsonLocation start = parser.currentTokenLocation();
    return new Mark(line(start), column(start));
  }

  /**
   * Goes to the next field of the object, past the value at hand.
   *
   * @return its name; null after the last
   */
  public @Nullable String next() throws JsonFormatException {
    if (advance() == JsonToken.END_OBJECT) {
      return null;
    }
    try {
      String name = parser.currentName();
      advance();
      return name;
    } catch (IOException e) {
      throw broken(e);
    }
  }

  /** Passes over the value at hand, whatever it is. */
  public void skip() throws JsonFormatException {
    try {
      parser.skipChildren();
      if (parser.currentToken() == null) {
        throw fail(Problem.truncated());
      }
    } catch (JsonFormatException e) {
      throw e;
    } catch (IOException e) {
      throw broken(e);
    }
  }

  /** Says whether the value at hand is null. */
  public boolean isNull() {
    return parser.currentToken() == JsonToken.VALUE_NULL;
  }

  /** Takes a string. */
  public String string() throws JsonFormatException {
    expect(JsonToken.VALUE_STRING, new Problem("字符串", "a string"));
    return text();
  }

  /** Takes a string or null. */
  public @Nullable String stringOrNull() throws JsonFormatException {
    return isNull() ? null : string();
  }

  /** Takes a truth value. */
  public boolean bool() throws JsonFormatException {
    JsonToken token = parser.currentToken();
    if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
      throw wrongType(new Problem(" true 或 false", "true or false"));
    }
    return token == JsonToken.VALUE_TRUE;
  }

  /** Takes a whole number of at least {@code min}. */
  public int integer(int min) throws JsonFormatException {
    Problem expected =
        new Problem("不小于 %d 的整数".formatted(min), "a whole number of at least %d".formatted(min));
    expect(JsonToken.VALUE_NUMBER_INT, expected);
    try {
      int value = parser.getIntValue();
      if (value >= min) {
        return value;
      }
    } catch (IOException e) {
      throw fail(Problem.badValue(text(), expected), e);
    }
    throw fail(Problem.badValue(text(), expected));
  }

  /** Takes a whole number of at least {@code min}, or null. */
  public @Nullable Integer integerOrNull(int min) throws JsonFormatException {
    return isNull() ? null : integer(min);
  }

  /** Takes a number of at most a hundred digits on either side of the point. */
  public BigDecimal decimal() throws JsonFormatException {
    if (!parser.currentToken().isNumeric()) {
      throw wrongType(new Problem("数字", "a number"));
    }
    try {
      BigDecimal value = parser.getDecimalValue();
      // An exponent makes a number of ten characters into one of a billion digits.
      if (Math.abs((long) value.scale()) > MAX_DIGITS) {
        throw fail(Problem.limit("number " + Problem.shown(text())));
      }
      return value;
    } catch (JsonFormatException e) {
      throw e;
    } catch (IOException e) {
      throw broken(e);
    }
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
    throw fail(
        Problem.notOneOf(found, Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()));
  }

  /** Takes a date such as {@code 2023-08-31}. */
  public LocalDate date() throws JsonFormatException {
    String found = string();
    try {
      return LocalDate.parse(found);
    } catch (DateTimeParseException e) {
      throw fail(
          Problem.badValue(found, new Problem("日期，如 2023-08-31", "a date such as 2023-08-31")), e);
    }
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
      throw fail(Problem.badValue(found, new Problem(zh, en)), e);
    }
  }

  /** Takes a list. */
  public <T> List<T> list(Body<T> item) throws JsonFormatException {
    expect(JsonToken.START_ARRAY, new Problem("数组", "an array"));
    List<T> items = new ArrayList<>();
    while (advance() != JsonToken.END_ARRAY) {
      items.add(item.read(this));
    }
    return items;
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
      throw new JsonFormatException(
          source, object.line, object.column, path(), Problem.missing(name), null);
    }
    return value;
  }

  /**
   * Takes the name of the document's schema.
   *
   * @param understood the names that may stand there
   */
  public String schema(List<String> understood) throws JsonFormatException {
    String found = string();
    if (!understood.contains(found)) {
      throw fail(Problem.unknownSchema(found, understood));
    }
    return found;
  }

  JsonFormatException fail(Problem problem) {
    return fail(problem, null);
  }

  private JsonFormatException fail(Problem problem, @Nullable Throwable cause) {
    return at(parser.currentTokenLocation(), problem, cause);
  }

  private JsonFormatException at(JsonLocation place, Problem problem, @Nullable Throwable cause) {
    return new JsonFormatException(source, line(place), column(place), path(), problem, cause);
  }

  private int line(JsonLocation place) {
    return linesBefore + Math.max(1, place.getLineNr());
  }

  private static int column(JsonLocation place) {
    return Math.max(1, place.getColumnNr());
  }

  private String path() {
    return parser.getParsingContext().pathAsPointer().toString();
  }

  private String text() throws JsonFormatException {
    try {
      return JsonOutput.wellFormed(parser.getText());
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private void expect(JsonToken expected, Problem description) throws JsonFormatException {
    if (parser.currentToken() != expected) {
      throw wrongType(description);
    }
  }

  private JsonFormatException wrongType(Problem expected) throws JsonFormatException {
    return fail(Problem.wrongType(found(), expected));
  }

  private Problem found() throws JsonFormatException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> new Problem("对象", "an object");
      case START_ARRAY -> new Problem("数组", "an array");
      case VALUE_STRING -> {
        String shown = Problem.shown(text());
        yield new Problem("字符串 " + shown, "the string " + shown);
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        String shown = Problem.shown(text());
        yield new Problem("数字 " + shown, "the number " + shown);
      }
      default -> new Problem(" " + text(), text());
    };
  }

  private @Nullable JsonToken advance() throws JsonFormatException {
    try {
      JsonToken token = parser.nextToken();
      if (token == null && !parser.getParsingContext().inRoot()) {
        throw at(parser.currentLocation(), Problem.truncated(), null);
      }
      return token;
    } catch (JsonFormatException e) {
      throw e;
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private @Nullable JsonToken advanceAfterEnd() throws JsonFormatException {
    try {
      return parser.nextToken();
    } catch (IOException e) {
      throw at(parser.currentLocation(), Problem.trailing(), e);
    }
  }

  private JsonFormatException broken(IOException e) {
    Problem problem;
    if (e instanceof JsonEOFException) {
      problem = Problem.truncated();
    } else if (e instanceof StreamConstraintsException) {
      problem = Problem.limit(detail(e));
    } else {
      problem = Problem.syntax(detail(e));
    }
    JsonLocation place =
        e instanceof JsonProcessingException processing ? processing.getLocation() : null;
    return at(place == null ? parser.currentLocation() : place, problem, e);
  }

  private static String detail(IOException e) {
    return e instanceof JsonProcessingException processing
        ? processing.getOriginalMessage()
        : String.valueOf(e.getMessage());
  }
}
