package io.github.duibiao.json;

import io.github.duibiao.api.InternalApi;
import io.github.duibiao.plan.Citation;
import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Recurrence;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.Role;
import io.github.duibiao.plan.Target;
import io.github.duibiao.plan.TimeLimit;
import io.github.duibiao.plan.Unit;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The fields that tasks and measures share: units, deadlines, citations, targets. */
@InternalApi
public final class DemandFields {
  private DemandFields() {}

  /** Reads the field at hand if it is one of these, passes over it if it is not. */
  static void take(String field, JsonInput in, Demand.Builder<?> into) throws JsonFormatException {
    switch (field) {
      case "responsibilities" -> into.responsibilities(in.list(DemandFields::responsibility));
      case "deadlines" -> into.deadlines(in.list(DemandFields::deadline));
      case "citations" -> into.citations(in.list(DemandFields::citation));
      case "targets" -> into.targets(in.list(DemandFields::target));
      case "clause" -> into.clause(in.stringOrNull());
      case "span" -> into.span(DemandInput.span(in));
      default -> in.skip();
    }
  }

  /** Reads a unit with its role. */
  public static Responsibility responsibility(JsonInput in) throws JsonFormatException {
    String unit = null;
    Role role = null;
    String function = null;
    JsonInput.Mark start = in.object();
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "unit" -> unit = in.string();
        case "role" -> role = in.oneOf(Role.class);
        case "function" -> function = in.stringOrNull();
        default -> in.skip();
      }
    }
    return new Responsibility(
        new Unit(in.required(start, "unit", unit), function), in.required(start, "role", role));
  }

  /** Reads a time limit. */
  public static Deadline deadline(JsonInput in) throws JsonFormatException {
    String raw = null;
    Deadline.Kind kind = null;
    LocalDate date = null;
    Recurrence times = null;
    TimeLimit period = null;
    JsonInput.Mark start = in.object();
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "raw" -> raw = in.string();
        case "kind" -> kind = in.oneOf(Deadline.Kind.class);
        case "date" -> date = in.dateOrNull();
        case "times" ->
            times = in.parsed(Recurrence::parse, "频次，如 1/P1Y", "a recurrence such as 1/P1Y");
        case "period" ->
            period =
                in.parsed(
                    TimeLimit::parse, "期限，如 P1M、P10BD、PT24H", "a period such as P1M, P10BD, PT24H");
        default -> in.skip();
      }
    }
    String words = in.required(start, "raw", raw);
    Deadline.Kind known = in.required(start, "kind", kind);
    return switch (known) {
      case BY_DATE -> new Deadline.ByDate(words, date);
      case CONTINUOUS, PROMPT, AS_APPROPRIATE, PER_PROJECT -> new Deadline.Undated(words, known);
      case RECURRING -> new Deadline.Recurring(words, in.required(start, "times", times));
      case WITHIN_PERIOD -> new Deadline.WithinPeriod(words, in.required(start, "period", period));
    };
  }

  /** Writes {@code responsibilities} and {@code deadlines}. */
  public static void write(
      JsonOutput out, List<Responsibility> responsibilities, List<Deadline> deadlines)
      throws IOException {
    out.lines("responsibilities", responsibilities, DemandFields::responsibility)
        .lines("deadlines", deadlines, DemandFields::deadline);
  }

  private static void responsibility(JsonOutput out, Responsibility responsibility)
      throws IOException {
    out.field("unit", responsibility.unit().name())
        .field("role", responsibility.role().name())
        .field("function", responsibility.unit().function());
  }

  private static void deadline(JsonOutput out, Deadline deadline) throws IOException {
    out.field("raw", deadline.raw()).field("kind", deadline.kind().name());
    if (deadline instanceof Deadline.ByDate by) {
      LocalDate date = by.date();
      out.field("date", date == null ? null : date.toString());
    } else if (deadline instanceof Deadline.Recurring recurring) {
      out.field("times", recurring.times().toString());
    } else if (deadline instanceof Deadline.WithinPeriod within) {
      out.field("period", within.period().toString());
    }
  }

  private static Citation citation(JsonInput in) throws JsonFormatException {
    String title = null;
    String number = null;
    JsonInput.Mark start = in.object();
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "title" -> title = in.stringOrNull();
        case "number" -> number = in.stringOrNull();
        default -> in.skip();
      }
    }
    if (number == null) {
      title = in.required(start, "title", title);
    }
    return new Citation(title, number);
  }

  private static Target target(JsonInput in) throws JsonFormatException {
    String raw = null;
    BigDecimal value = null;
    BigDecimal max = null;
    String unit = null;
    JsonInput.Mark start = in.object();
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "raw" -> raw = in.string();
        case "value" -> value = in.decimal();
        case "max" -> max = in.decimalOrNull();
        case "unit" -> unit = in.string();
        default -> in.skip();
      }
    }
    return new Target(
        in.required(start, "raw", raw),
        in.required(start, "value", value),
        max,
        in.required(start, "unit", unit));
  }
}
