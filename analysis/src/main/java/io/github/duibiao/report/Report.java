package io.github.duibiao.report;

import io.github.duibiao.tables.Analyses;
import io.github.duibiao.tables.Csv;
import io.github.duibiao.tables.DataTable;
import io.github.duibiao.tables.Tables;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A comparison, to be handed on. Immutable; safe for use by many threads. The same comparison gives
 * the same bytes everywhere.
 */
public final class Report {
  private static final String CSV = ".csv";

  private final Analyses analyses;
  private final Overview overview;

  private Report(Analyses analyses) {
    this.analyses = analyses;
    this.overview = new Overview(analyses);
  }

  /**
   * Returns the report on some results.
   *
   * @param analyses the results
   */
  public static Report of(Analyses analyses) {
    return new Report(analyses);
  }

  /** Returns the page as HTML, to be encoded as UTF-8. */
  public String html() {
    return HtmlPage.of(overview);
  }

  /** Returns the memo as Markdown. */
  public String markdown() {
    return Memo.of(overview);
  }

  /** Returns the memo's section on the themes of each plan as Markdown. */
  public String coverageMarkdown() {
    return Memo.coverageOf(overview);
  }

  /** Returns the memo's sections on deadlines and workload as Markdown. */
  public String scheduleMarkdown() {
    return Memo.scheduleOf(overview);
  }

  /** Returns everything as JSON of the format {@code duibiao/report/1}. */
  public String json() {
    return ReportJson.of(overview);
  }

  /** Returns what each plan covers as JSON of the format {@code duibiao/coverage/1}. */
  public String coverageJson() {
    return ReportJson.coverageOf(overview);
  }

  /** Returns the work ledger (工作台账) as an xlsx file. */
  public byte[] ledger() {
    try {
      return Ledger.of(overview);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot happen: writing to memory", e);
    }
  }

  /**
   * Writes {@code report.html}, {@code report.md}, {@code report.json}, {@code ledger.xlsx} and
   * every table as CSV without a byte order mark. All appear, or none.
   *
   * @param folder where to; made where it is missing
   * @throws IOException if the folder cannot be written, before anything is computed
   */
  public void write(Path folder) throws IOException {
    try (OutputFolder out = OutputFolder.open(folder, List.of())) {
      write(out, false);
      out.commit();
    }
  }

  /**
   * Writes the same files into an open folder, which is left to the caller to commit.
   *
   * @param folder where to
   * @param bom whether the tables begin with a byte order mark, which Excel needs
   * @throws IOException if a file cannot be written
   */
  public void write(OutputFolder folder, boolean bom) throws IOException {
    text(folder, "report.html", html());
    text(folder, "report.md", markdown());
    text(folder, "report.json", json());
    try (OutputStream out = folder.create("ledger.xlsx")) {
      out.write(ledger());
    }
    for (DataTable table : Tables.of(analyses).all()) {
      OutputStream out = folder.create(table.name() + CSV);
      try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
        Csv.write(table, writer, bom);
      }
    }
  }

  /** Returns the names of the files that {@link #write(Path)} writes. */
  public static List<String> files() {
    List<String> files = new ArrayList<>();
    files.addAll(List.of("report.html", "report.md", "report.json", "ledger.xlsx"));
    for (String table : Tables.names()) {
      files.add(table + CSV);
    }
    return List.copyOf(files);
  }

  private static void text(OutputFolder folder, String name, String text) throws IOException {
    try (OutputStream out = folder.create(name)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Returns the names of the plans it is about. */
  @Override
  public String toString() {
    return "report on " + overview.plans().stream().map(each -> each.id()).toList();
  }
}
