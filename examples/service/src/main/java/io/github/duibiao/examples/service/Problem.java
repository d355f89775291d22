package io.github.duibiao.examples.service;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Why a call is not answered as it was meant: told to programs by its status, to people in Chinese
 * and English, in the form of RFC 9457.
 */
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final JsonFactory JSON = new JsonFactory();

  static final String MEDIA_TYPE = "application/problem+json";

  private final int status;
  private final transient List<String> errors;

  /**
   * @param status the HTTP status
   * @param chinese what is wrong and what to do, in Chinese
   * @param english the same in English
   * @param errors single errors, such as the documents that could not be read; may be empty
   */
  Problem(int status, String chinese, String english, List<String> errors) {
    super(chinese + " " + english, null, false, false);
    this.status = status;
    this.errors = List.copyOf(errors);
  }

  Problem(int status, String chinese, String english) {
    this(status, chinese, english, List.of());
  }

  int status() {
    return status;
  }

  String json() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("type", "about:blank");
      json.writeNumberField("status", status);
      json.writeStringField("title", getMessage());
      if (!errors.isEmpty()) {
        json.writeArrayFieldStart("errors");
        for (String error : errors) {
          json.writeString(error);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot happen: writing to memory", e);
    }
    return out.toString();
  }
}
