package io.github.duibiao.json;

import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Person;
import io.github.duibiao.plan.Task;
import io.github.duibiao.plan.TextSpan;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
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
    String number = "";
    String section = null;
    String title = null;
    String text = null;
    String clause = null;
    Particulars particulars = new Particulars();
    List<Measure> measures = List.of();
    TextSpan span = NO_SPAN;
    JsonInput.Mark start = in.object();
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "id" -> id = id(in);
        case "number" -> number = in.string();
        case "section" -> section = in.stringOrNull();
        case "title" -> title = in.string();
        case "text" -> text = in.string();
        case "clause" -> clause = in.stringOrNull();
        case "measures" -> measures = in.list(this::measure);
        case "span" -> span = span(in);
        default -> particulars.take(name, in);
      }
    }
    return new Task(
        in.required(start, "id", id),
        number,
        section,
        in.required(start, "title", title),
        in.required(start, "text", text),
        clause,
        particulars.responsibilities,
        particulars.deadlines,
        particulars.citations,
        particulars.targets,
        measures,
        span);
  }

  private Measure measure(JsonInput in) throws JsonFormatException {
    String id = null;
    Measure.Origin origin = null;
    String text = null;
    String clause = null;
    List<Person> persons = List.of();
    Map<String, String> details = Map.of();
    Particulars particulars = new Particulars();
    TextSpan span = NO_SPAN;
    JsonInput.Mark start = in.object();
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "id" -> id = id(in);
        case "source" -> origin = in.oneOf(Measure.Origin.class);
        case "text" -> text = in.string();
        case "clause" -> clause = in.stringOrNull();
        case "persons" -> persons = in.list(DemandInput::person);
        case "details" -> details = details(in);
        case "span" -> span = span(in);
        default -> particulars.take(name, in);
      }
    }
    return new Measure(
        in.required(start, "id", id),
        in.required(start, "source", origin),
        in.required(start, "text", text),
        particulars.responsibilities,
        particulars.deadlines,
        particulars.citations,
        particulars.targets,
        clause,
        persons,
        details,
        span);
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
