package io.github.duibiao.json;

import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Person;
import io.github.duibiao.plan.Task;
import io.github.duibiao.plan.TextSpan;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads tasks and measures, and sees to it that their ids differ within one plan. */
final class DemandInput {
  /** Stands where a document does not say the line. */
  static final TextSpan NO_SPAN = TextSpan.ofLine(1);

  private final Set<String> ids = new HashSet<>();

  Task task(JsonInput in) throws JsonFormatException {
    String id = null;
    String title = null;
    String text = null;
    Task.Builder task = Task.builder("").span(NO_SPAN);
    JsonInput.Mark start = in.object();
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "id" -> id = id(in);
        case "number" -> task.number(in.string());
        case "section" -> task.section(in.stringOrNull());
        case "title" -> title = in.string();
        case "text" -> text = in.string();
        case "measures" -> task.measures(in.list(this::measure));
        default -> DemandFields.take(name, in, task);
      }
    }
    return task.id(in.required(start, "id", id))
        .title(in.required(start, "title", title))
        .text(in.required(start, "text", text))
        .build();
  }

  private Measure measure(JsonInput in) throws JsonFormatException {
    String id = null;
    Measure.Origin origin = null;
    String text = null;
    Measure.Builder measure = Measure.builder("", Measure.Origin.PROSE).span(NO_SPAN);
    JsonInput.Mark start = in.object();
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "id" -> id = id(in);
        case "source" -> origin = in.oneOf(Measure.Origin.class);
        case "text" -> text = in.string();
        case "persons" -> measure.persons(in.list(DemandInput::person));
        case "details" -> measure.details(details(in));
        default -> DemandFields.take(name, in, measure);
      }
    }
    return measure
        .id(in.required(start, "id", id))
        .origin(in.required(start, "source", origin))
        .text(in.required(start, "text", text))
        .build();
  }

  private static Person person(JsonInput in) throws JsonFormatException {
    String called = null;
    String duty = null;
    JsonInput.Mark start = in.object();
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "name" -> called = in.string();
        case "duty" -> duty = in.stringOrNull();
        default -> in.skip();
      }
    }
    return new Person(in.required(start, "name", called), duty);
  }

  private static Map<String, String> details(JsonInput in) throws JsonFormatException {
    Map<String, String> details = new LinkedHashMap<>();
    in.object();
    for (String name = in.next(); name != null; name = in.next()) {
      String cell = in.stringOrSkip();
      if (cell != null) {
        details.put(name, cell);
      }
    }
    return details;
  }

  private String id(JsonInput in) throws JsonFormatException {
    String id = in.string();
    if (!ids.add(id)) {
      throw in.fail(Problem.duplicateId(id));
    }
    return id;
  }

  static TextSpan span(JsonInput in) throws JsonFormatException {
    @Nullable Integer line = null;
    @Nullable Integer endLine = null;
    JsonInput.Mark start = in.object();
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "line" -> line = in.integer(1);
        case "endLine" -> endLine = in.integer(line == null ? 1 : line);
        default -> in.skip();
      }
    }
    int first = in.required(start, "line", line);
    return new TextSpan(first, endLine == null ? first : Math.max(first, endLine));
  }
}
