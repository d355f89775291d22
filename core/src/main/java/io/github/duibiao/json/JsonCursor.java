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
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the tokens of one document. Whatever Jackson throws comes out as a {@link
 * JsonFormatException} with the place in the source.
 */
final class JsonCursor implements Closeable {
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

  /** Stands before the first token of a document that begins after so many lines of its source. */
  JsonCursor(byte[] bytes, String source, int linesBefore) throws IOException {
    CharBuffer text = JsonBytes.decode(bytes, source, linesBefore);
    this.parser = FACTORY.createParser(text.array(), text.arrayOffset(), text.remaining());
    this.source = source;
    this.linesBefore = linesBefore;
  }

  /** A place in the source. */
  record Place(int line, int column) {}

  @Nullable JsonToken token() {
    return parser.currentToken();
  }

  /** Goes to the next token; null at the end of the document. */
  @Nullable JsonToken advance() throws JsonFormatException {
    try {
      return parser.nextToken();
    } catch (IOException e) {
      throw broken(e);
    }
  }

  /** Sees to it that nothing follows. */
  void end() throws JsonFormatException {
    JsonToken more;
    try {
      more = parser.nextToken();
    } catch (IOException e) {
      throw at(place(parser.currentLocation()), Problem.trailing(), e);
    }
    if (more != null) {
      throw fail(Problem.trailing(), null);
    }
  }

  void skip() throws JsonFormatException {
    try {
      parser.skipChildren();
    } catch (IOException e) {
      throw broken(e);
    }
  }

  String name() throws JsonFormatException {
    try {
      return parser.currentName();
    } catch (IOException e) {
      throw broken(e);
    }
  }

  String text() throws JsonFormatException {
    try {
      return JsonOutput.wellFormed(parser.getText());
    } catch (IOException e) {
      throw broken(e);
    }
  }

  BigDecimal decimal() throws JsonFormatException {
    BigDecimal value;
    try {
      value = parser.getDecimalValue();
    } catch (IOException e) {
      throw broken(e);
    }
    // An exponent makes a number of ten characters into one of a billion digits.
    if (Math.abs((long) value.scale()) > MAX_DIGITS) {
      throw fail(Problem.limit("number " + Problem.shown(text())), null);
    }
    return value;
  }

  /** Where the token at hand begins. */
  Place here() {
    return place(parser.currentTokenLocation());
  }

  /** The error that the token at hand is. */
  JsonFormatException fail(Problem problem, @Nullable Throwable cause) {
    return at(here(), problem, cause);
  }

  JsonFormatException at(Place place, Problem problem, @Nullable Throwable cause) {
    String path = parser.getParsingContext().pathAsPointer().toString();
    return new JsonFormatException(source, place.line, place.column, path, problem, cause);
  }

  private Place place(JsonLocation location) {
    return new Place(
        linesBefore + Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  private JsonFormatException broken(IOException e) {
    JsonLocation location = null;
    String detail = String.valueOf(e.getMessage());
    if (e instanceof JsonProcessingException processing) {
      location = processing.getLocation();
      detail = processing.getOriginalMessage();
    }
    Problem problem;
    if (e instanceof JsonEOFException) {
      problem = Problem.truncated();
    } else if (e instanceof StreamConstraintsException) {
      problem = Problem.limit(detail);
    } else {
      problem = Problem.syntax(detail);
    }
    return at(place(location == null ? parser.currentLocation() : location), problem, e);
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
