package io.github.duibiao.reading;

import io.github.duibiao.json.DemandFields;
import io.github.duibiao.json.JsonFormatException;
import io.github.duibiao.json.JsonInput;
import io.github.duibiao.json.JsonInput.Mark;
import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Level;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.SourceSpan.Fate;
import io.github.duibiao.plan.SourceTable.Role;
import io.github.duibiao.reading.Fixes.Anchor;
import io.github.duibiao.reading.Fixes.Head;
import io.github.duibiao.reading.Fixes.OfRow;
import io.github.duibiao.reading.Fixes.OfTable;
import io.github.duibiao.reading.Fixes.OfTask;
import io.github.duibiao.reading.Fixes.Says;
import io.github.duibiao.reading.Fixes.Value;
import io.github.duibiao.text.Glyphs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the file of corrections. People write it: a name that is misspelt would be a correction
 * that silently does nothing, so that unknown names are errors.
 */
final class FixesFile {
  private static final List<String> OF_PLAN =
      List.of(
          "schema",
          "title",
          "year",
          "documentNumber",
          "issuer",
          "issuedOn",
          "place",
          "level",
          "tables",
          "tasks",
          "rows");
  private static final List<String> OF_TABLE = List.of("line", "words", "columns");
  private static final List<String> OF_TASK =
      List.of(
          "line",
          "number",
          "from",
          "to",
          "words",
          "drop",
          "title",
          "responsibilities",
          "deadlines");
  private static final List<String> OF_ROW =
      List.of("line", "words", "text", "responsibilities", "deadlines");

  /** Each is looked for among all tasks. */
  private static final int MOST = 5_000;

  /** What lines may be that are no task. */
  private enum Drop {
    FURNITURE,
    METADATA,
    PREAMBLE,
    SIGNATURE,
    ATTACHMENT
  }

  private FixesFile() {}

  static Fixes read(byte[] bytes, String name) throws JsonFormatException {
    return JsonInput.read(bytes, name, FixesFile::fixes);
  }

  private static Fixes fixes(JsonInput in) throws JsonFormatException {
    String schema = null;
    Value<String> title = null;
    Value<Integer> year = null;
    Value<String> number = null;
    Value<String> issuer = null;
    Value<LocalDate> issuedOn = null;
    Value<String> place = null;
    Value<Level> level = null;
    List<OfTable> tables = List.of();
    List<OfTask> tasks = List.of();
    List<OfRow> rows = List.of();
    Mark start = in.object();
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "schema" -> schema = in.schema(List.of(Fixes.SCHEMA));
        case "title" -> title = new Value<>(wordsOrNull(in));
        case "year" -> year = new Value<>(in.integerOrNull(1));
        case "documentNumber" -> number = new Value<>(wordsOrNull(in));
        case "issuer" -> issuer = new Value<>(wordsOrNull(in));
        case "issuedOn" -> issuedOn = new Value<>(in.dateOrNull());
        case "place" -> place = new Value<>(wordsOrNull(in));
        case "level" -> level = new Value<>(in.orNull(each -> each.oneOf(Level.class)));
        case "tables" -> tables = in.list(FixesFile::table);
        case "tasks" -> tasks = in.list(FixesFile::task);
        case "rows" -> rows = in.list(FixesFile::row);
        default -> throw in.unknown(name, OF_PLAN);
      }
    }
    in.required(start, "schema", schema);
    if (tables.size() + tasks.size() + rows.size() > MOST) {
      throw in.wrong(
          start,
          "更正超过 " + MOST + " 条；请删去与读取结果相同的。",
          "There are more than " + MOST + " corrections; delete those that change nothing.");
    }
    checkApart(in, start, tasks);
    return new Fixes(
        new Head(title, year, number, issuer, issuedOn, place, level), tables, tasks, rows);
  }

  /** A line cannot belong to two tasks that are both said to hold it. */
  private static void checkApart(JsonInput in, Mark start, List<OfTask> tasks)
      throws JsonFormatException {
    List<OfTask> ranges = new ArrayList<>();
    for (OfTask each : tasks) {
      if (each.to() != null) {
        ranges.add(each);
      }
    }
    ranges.sort(Comparator.comparingInt(FixesFile::from));
    for (int i = 1; i < ranges.size(); i++) {
      Integer before = ranges.get(i - 1).to();
      int from = from(ranges.get(i));
      if (before != null && from <= before) {
        throw in.wrong(
            start,
            "tasks 中有两项都包含第 " + from + " 行；请使 from、to 互不重叠。",
            "Two of the tasks hold line " + from + "; let from and to not overlap.");
      }
    }
  }

  private static int from(OfTask task) {
    return task.at() == null ? 0 : task.at().line();
  }

  private static @Nullable String wordsOrNull(JsonInput in) throws JsonFormatException {
    return in.isNull() ? null : words(in);
  }

  private static String words(JsonInput in) throws JsonFormatException {
    return in.parsed(
        text -> {
          String words = text.strip();
          if (!Glyphs.hasLetters(words, 0)) {
            throw new IllegalArgumentException("no letters");
          }
          return words;
        },
        "含有文字的字符串",
        "a string with words in it");
  }

  private static OfTable table(JsonInput in) throws JsonFormatException {
    Integer line = null;
    String words = null;
    Map<Integer, Role> columns = null;
    Mark start = in.object();
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "line" -> line = in.integer(1);
        case "words" -> words = words(in);
        case "columns" -> columns = columns(in);
        default -> throw in.unknown(name, OF_TABLE);
      }
    }
    return new OfTable(
        anchor(in, start, "line", line, words), in.required(start, "columns", columns));
  }

  private static Map<Integer, Role> columns(JsonInput in) throws JsonFormatException {
    Map<Integer, Role> columns = new TreeMap<>();
    Mark start = in.object();
    for (String name = in.next(); name != null; name = in.next()) {
      if (!name.matches("[1-9][0-9]{0,2}") || Integer.parseInt(name) > ColumnRoles.MOST) {
        throw in.wrong(
            start,
            "columns 的字段名应为列号（从 1 起），如 {\"3\": \"DEMAND\"}。",
            "The names in columns are numbers of columns, counted from 1, such as"
                + " {\"3\": \"DEMAND\"}.");
      }
      columns.put(Integer.parseInt(name), in.oneOf(Role.class));
    }
    return columns;
  }

  private static OfTask task(JsonInput in) throws JsonFormatException {
    Integer line = null;
    String number = null;
    Integer from = null;
    Integer to = null;
    String words = null;
    Drop drop = null;
    String title = null;
    List<Responsibility> units = null;
    List<Deadline> limits = null;
    Mark start = in.object();
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "line" -> line = in.integer(1);
        case "number" -> number = words(in);
        case "from" -> from = in.integer(1);
        case "to" -> to = in.integer(1);
        case "words" -> words = words(in);
        case "drop" -> drop = in.oneOf(Drop.class);
        case "title" -> title = words(in);
        case "responsibilities" -> units = in.list(DemandFields::responsibility);
        case "deadlines" -> limits = in.list(DemandFields::deadline);
        default -> throw in.unknown(name, OF_TASK);
      }
    }
    Fate fate = drop == null ? null : Fate.valueOf(drop.name());
    Says says = new Says(title, units, limits);
    if (from == null && to == null) {
      if (number == null) {
        in.required(start, "line", line);
      }
      Anchor at = line == null ? null : anchor(in, start, "line", line, words);
      return new OfTask(at, number, null, fate, says);
    }
    if (line != null || number != null) {
      throw in.wrong(
          start,
          "from、to 划定一项任务的行，不能再用 line 或 number 指明任务；请只留一种。",
          "from and to say which lines are a task, line and number which task is meant; keep one of"
              + " the two.");
    }
    Anchor at = anchor(in, start, "from", from, words);
    if (in.required(start, "to", to) < at.line()) {
      throw in.wrong(start, "to 不应小于 from；请改正行号。", "to is less than from; correct the lines.");
    }
    return new OfTask(at, null, to, fate, says);
  }

  private static OfRow row(JsonInput in) throws JsonFormatException {
    Integer line = null;
    String words = null;
    String text = null;
    List<Responsibility> units = null;
    List<Deadline> limits = null;
    Mark start = in.object();
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "line" -> line = in.integer(1);
        case "words" -> words = words(in);
        case "text" -> text = words(in);
        case "responsibilities" -> units = in.list(DemandFields::responsibility);
        case "deadlines" -> limits = in.list(DemandFields::deadline);
        default -> throw in.unknown(name, OF_ROW);
      }
    }
    return new OfRow(anchor(in, start, "line", line, words), new Says(text, units, limits));
  }

  private static Anchor anchor(
      JsonInput in, Mark start, String name, @Nullable Integer line, @Nullable String words)
      throws JsonFormatException {
    return new Anchor(in.required(start, name, line), in.required(start, "words", words));
  }
}
