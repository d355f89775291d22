package io.github.duibiao.charts;

import io.github.duibiao.plan.ShownText;
import io.github.duibiao.wording.Html;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import tech.tablesaw.api.Table;

/**
 * A picture of results (图表) with the figures that it shows. It is drawn without a script and
 * without the network.
 *
 * <pre>{@code
 * Chart chart = comparison.charts().heatMap();
 * chart.save(Path.of("themes.svg"));       // also .png and .html
 * display(chart.svg(), "text/html");       // in a notebook
 * chart                                    // in JShell: its figures as a table
 * }</pre>
 *
 * <p>Immutable.
 */
@SuppressWarnings("exports") // Whoever draws a Tablesaw table requires Tablesaw too.
public final class Chart {
  private static final String STYLE =
      "body{margin:0;padding:16px;background:#fff;color:#1f2328;font:15px/1.6 'PingFang SC',"
          + "'Microsoft YaHei','Noto Sans CJK SC',system-ui,sans-serif}"
          + "h1{font-size:18px;margin:0 0 8px}svg{max-width:100%;height:auto}"
          + "table{border-collapse:collapse}"
          + "th,td{border:1px solid #dcd9d1;padding:2px 8px;text-align:left;font-weight:400}"
          + "@media print{@page{size:A4;margin:16mm}tr{break-inside:avoid}}";

  private final String title;
  private final Canvas canvas;
  private final Figures figures;

  Chart(String title, Canvas canvas, Figures figures) {
    this.title = title;
    this.canvas = canvas;
    this.figures = figures;
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
  public static Chart bars(Table table, String category, String number) {
    return Bars.of(number, category, TableFigures.bars(table, category, number, null));
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
  public static Chart bars(Table table, String category, String number, String series) {
    return Bars.of(number, category, TableFigures.bars(table, category, number, series));
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
  public static Chart intervals(
      Table table, String category, String number, String low, String high) {
    return Intervals.of(
        number, category, number, TableFigures.intervals(table, category, number, low, high));
  }

  /** Returns what stands above it. */
  public String title() {
    return title;
  }

  /**
   * Returns the same chart under a title of its own.
   *
   * @param ownTitle what stands above it
   */
  public Chart titled(String ownTitle) {
    return new Chart(ownTitle, canvas, figures);
  }

  /** Returns it as SVG, an element of its own that may stand in a page. */
  public String svg() {
    return Svg.of(canvas, title);
  }

  /**
   * Returns it as a PNG picture, drawn at twice its size.
   *
   * @throws IOException if this Java cannot draw, or no font on this machine has Chinese
   *     characters; SVG and HTML need neither
   */
  public byte[] png() throws IOException {
    return Picture.png(canvas);
  }

  /** Returns it as a page that stands by itself, with its figures as a table below. */
  public String html() {
    String shown = Html.escape(ShownText.line(title));
    return "<!DOCTYPE html>\n<html lang=\"zh-Hans\"><head><meta charset=\"utf-8\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
        + hash()
        + "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + shown
        + "</title>\n<style>"
        + STYLE
        + "</style></head>\n<body><main>\n<h1>"
        + shown
        + "</h1>\n"
        + svg()
        + "<details><summary>数据 Data</summary>\n"
        + figures.html()
        + "</details>\n</main></body></html>\n";
  }

  private static String hash() {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(sum) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * Saves it in the form that the file's name says: {@code .svg}, {@code .png} or {@code .html}.
   *
   * @param file where to; replaced where it exists, its folder made where it is missing
   * @throws IllegalArgumentException if the name ends in nothing of these
   * @throws IOException if it cannot be written, or not as a {@linkplain #png() picture}
   */
  public void save(Path file) throws IOException {
    String name = file.toString().toLowerCase(Locale.ROOT);
    byte[] content;
    if (name.endsWith(".svg")) {
      content = svg().getBytes(StandardCharsets.UTF_8);
    } else if (name.endsWith(".png")) {
      content = png();
    } else if (name.endsWith(".html") || name.endsWith(".htm")) {
      content = html().getBytes(StandardCharsets.UTF_8);
    } else {
      throw new IllegalArgumentException(
          "图表可存为 .svg、.png 或 .html。 A chart is saved as .svg, .png or .html, not as " + file);
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.write(file, content);
  }

  List<List<String>> rows() {
    return figures.rows();
  }

  /** Returns the title and the figures, one line a row. */
  @Override
  public String toString() {
    return ShownText.line(title) + "\n" + figures;
  }
}
