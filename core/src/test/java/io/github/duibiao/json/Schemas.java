package io.github.duibiao.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Validates documents against the schemas that are published beside the code. */
public final class Schemas {
  private final String text;
  private final JsonSchema schema;

  private Schemas(String name) {
    try (InputStream in = Schemas.class.getResourceAsStream("/META-INF/duibiao/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + name);
      }
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
  }

  /** The schema {@code duibiao/plan/1}. */
  public static Schemas plan() {
    return of("plan-1.schema.json");
  }

  /** A schema by the name of its resource, which may stand in another module. */
  public static Schemas of(String name) {
    return new Schemas(name);
  }

  /** What is wrong with a document; empty if it is valid. */
  public List<String> complaints(String json) {
    return schema
        .validate(
            json,
            InputFormat.JSON,
            context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
        .stream()
        .map(ValidationMessage::toString)
        .toList();
  }

  String text() {
    return text;
  }
}
