package io.github.duibiao.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.duibiao.plan.ShownText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;

/**
 * A figure drawn from a Tablesaw table: one page that opens offline and holds its figures as a
 * table too.
 *
 * <pre>{@code
 * Table units = comparison.tables().units();
 * Figure.bars(units, "unit", "led_measures", "plan").titled("牵头举措").write(Path.of("units.html"));
 * }</pre>
 *
 * <p>Tablesaw's own figures fetch the library that draws them from the network when they are
 * opened, which an office network or a notebook without one refuses; these hold theirs, the one of
 * the report. Immutable.
 */
public final class Figure {
  private final String title;
  private final String category;
  private final String number;
  private final List<String> categories;
  private final Map<String, List<@Nullable Double>> series;
  private final List<List<@Nullable Double>> intervals;

  private Figure(
      String title,
      String category,
      String number,
      List<String> categories,
      Map<String, List<@Nullable Double>> series,
      List<List<@Nullable Double>> intervals) {
    this.title = title;
    this.category = category;
    this.number = number;
    this.categories = List.copyOf(categories);
    this.series = Collections.unmodifiableMap(new LinkedHashMap<>(series));
    this.intervals = List.copyOf(intervals);
  }

  /**
   * Returns bars, one a category; where a category stands in several rows, their numbers are added.
   *
   * @param table the table
   * @param category the column that names the bars
   * @param number the column of numbers; a missing one counts nothing
   * @throws IllegalStateException if the table has no such column
   * @throws IllegalArgumentException if the second is not of numbers
   */
  public static Figure bars(Table table, String category, String number) {
    return bars(table, List.of(), category, number);
  }

  /**
   * Returns bars of several parts, one a category.
   *
   * @param table the table
   * @param category the column that names the bars
   * @param number the column of numbers
   * @param series the column that names the parts, such as {@code plan}
   * @throws IllegalStateException if the table has no such column
   * @throws IllegalArgumentException if the second is not of numbers
   */
  public static Figure bars(Table table, String category, String number, String series) {
    return bars(table, table.column(series).asStringColumn().asList(), category, number);
  }

  private static Figure bars(Table table, List<String> parts, String category, String number) {
    List<String> names = table.column(category).asStringColumn().asList();
    List<@Nullable Double> numbers = numbers(table, number);
    List<String> categories = names.stream().distinct().toList();
    Map<String, Integer> places = new LinkedHashMap<>();
    categories.forEach(each -> places.put(each, places.size()));
    Map<String, List<@Nullable Double>> series = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      Double value = numbers.get(i);
      String part = parts.isEmpty() ? number : parts.get(i);
      List<@Nullable Double> bars =
          series.computeIfAbsent(
              part, name -> new ArrayList<>(Collections.nCopies(categories.size(), 0.0)));
      int place = places.getOrDefault(names.get(i), 0);
      Double before = bars.get(place);
      bars.set(place, (before == null ? 0 : before) + (value == null ? 0 : value));
    }
    return new Figure(number, category, number, categories, series, List.of());
  }

  /**
   * Returns dots with their confidence intervals, one a row, on a logarithmic axis: ratios such as
   * those of {@code comparison.tables().frequencies()}, of which one first selects some rows. Rows
   * without a number are left out.
   *
   * @param table the table
   * @param category the column that names the rows
   * @param number the column of the dots, above 0
   * @param low the column of the lower ends
   * @param high the column of the upper ends
   * @throws IllegalStateException if the table has no such column
   * @throws IllegalArgumentException if one of the last three is not of numbers
   */
  public static Figure intervals(
      Table table, String category, String number, String low, String high) {
    List<String> names = table.column(category).asStringColumn().asList();
    List<@Nullable Double> numbers = numbers(table, number);
    List<@Nullable Double> lows = numbers(table, low);
    List<@Nullable Double> highs = numbers(table, high);
    List<String> categories = new ArrayList<>();
    List<@Nullable Double> dots = new ArrayList<>();
    List<@Nullable Double> from = new ArrayList<>();
    List<@Nullable Double> to = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (numbers.get(i) != null) {
        categories.add(names.get(i));
        dots.add(numbers.get(i));
        from.add(lows.get(i));
        to.add(highs.get(i));
      }
    }
    return new Figure(
        number, category, number, categories, Map.of(number, dots), List.of(from, to));
  }

  private static List<@Nullable Double> numbers(Table table, String name) {
    if (!(table.column(name) instanceof NumericColumn<?> column)) {
      throw new IllegalArgumentException("not a column of numbers: " + name);
    }
    List<@Nullable Double> numbers = new ArrayList<>(column.size());
    for (int i = 0; i < column.size(); i++) {
      numbers.add(column.isMissing(i) ? null : column.getDouble(i));
    }
    return numbers;
  }

  /**
   * Returns the same figure under a title of its own.
   *
   * @param ownTitle what stands above it
   */
  public Figure titled(String ownTitle) {
    return new Figure(ownTitle, category, number, categories, series, intervals);
  }

  /** Returns the figure as a page, one file without a reference to another, in UTF-8. */
  @SuppressWarnings("NullAway") // Templates without intercepted tags take no interceptor.
  public String html() {
    Assets assets = Assets.ofFigure();
    StringOutput text = new StringOutput();
    JtefigureGenerated.render(new OwaspHtmlTemplateOutput(text), null, this, assets);
    return new String(assets.behind(text.toString(), json()), StandardCharsets.UTF_8);
  }

  /**
   * Writes the page.
   *
   * @param file where to; replaced where it exists
   * @throws IOException if it cannot be written
   */
  public void write(Path file) throws IOException {
    Files.writeString(file, html());
  }

  String title() {
    return title;
  }

  /** The heads of the table beside the figure. */
  List<String> heads() {
    List<String> heads = new ArrayList<>(List.of(category));
    heads.addAll(series.keySet());
    if (!intervals.isEmpty()) {
      heads.addAll(List.of("low", "high"));
    }
    return heads;
  }

  /** The rows of the table beside the figure. */
  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < categories.size(); i++) {
      List<String> row = new ArrayList<>(List.of(categories.get(i)));
      for (List<@Nullable Double> each : series.values()) {
        row.add(cell(each.get(i)));
      }
      for (List<@Nullable Double> each : intervals) {
        row.add(cell(each.get(i)));
      }
      rows.add(row);
    }
    return rows;
  }

  private static String cell(@Nullable Double value) {
    return value == null ? "" : Numbers.shortest(value, 3);
  }

  private String json() {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
      out.writeStartObject();
      out.writeStringField("title", ShownText.block(title));
      out.writeStringField("number", number);
      out.writeFieldName("categories");
      String[] names = categories.stream().map(ShownText::block).toArray(String[]::new);
      out.writeArray(names, 0, names.length);
      out.writeArrayFieldStart("series");
      for (Map.Entry<String, List<@Nullable Double>> each : series.entrySet()) {
        out.writeStartObject();
        out.writeStringField("name", ShownText.block(each.getKey()));
        numbers(out, "data", each.getValue());
        out.writeEndObject();
      }
      out.writeEndArray();
      if (!intervals.isEmpty()) {
        numbers(out, "low", intervals.get(0));
        numbers(out, "high", intervals.get(1));
      }
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail", e);
    }
    return text.toString();
  }

  private static void numbers(JsonGenerator out, String name, List<@Nullable Double> values)
      throws IOException {
    out.writeArrayFieldStart(name);
    for (Double each : values) {
      if (each == null) {
        out.writeNull();
      } else {
        out.writeNumber(Numbers.shortest(each, 3));
      }
    }
    out.writeEndArray();
  }

  /** Returns the title and the size. */
  @Override
  public String toString() {
    return title + ": " + categories.size() + " × " + series.size();
  }
}
