package io.github.duibiao.report;

import io.github.duibiao.audit.Audit;
import io.github.duibiao.editions.Lineage;
import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.output.OutputFolder;
import io.github.duibiao.report.part.AuditText;
import io.github.duibiao.report.part.HtmlPage;
import io.github.duibiao.report.part.Ledger;
import io.github.duibiao.report.part.LineageTable;
import io.github.duibiao.report.part.Memo;
import io.github.duibiao.report.part.Overview;
import io.github.duibiao.report.part.ReportJson;
import io.github.duibiao.report.part.WordMemo;
import io.github.duibiao.schedule.Due;
import io.github.duibiao.tables.Analyses;
import io.github.duibiao.tables.Csv;
import io.github.duibiao.tables.DataTable;
import io.github.duibiao.tables.Tables;
import io.github.duibiao.wording.Shown;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
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

  /** Of more plans no file is held in memory as a whole while another is made. */
  private static final int AT_ONCE = 20;

  private final Analyses analyses;
  private final Overview overview;

  private Report(Analyses analyses, Lineage lineage) {
    this.analyses = analyses;
    this.overview = new Overview(analyses, lineage);
  }

  /**
   * Returns the report on some results.
   *
   * @param analyses the results
   * @param lineage what the same plans have from one another
   */
  public static Report of(Analyses analyses, Lineage lineage) {
    return new Report(analyses, lineage);
  }

  /** Returns the page as HTML, one file with its style and its scripts, to be encoded as UTF-8. */
  public String html() {
    return new String(HtmlPage.of(overview), StandardCharsets.UTF_8);
  }

  /** Returns the memo on our plan as Markdown, in Chinese. */
  public String markdown() {
    return markdown(MemoLanguage.ZH);
  }

  /**
   * Returns the memo on our plan as Markdown: what it lacks, with the others' own words, and what
   * it has alone.
   *
   * @param language the language of what is not quoted
   */
  public String markdown(MemoLanguage language) {
    return Memo.of(overview, language);
  }

  /**
   * Returns the memo as a Word document (docx), in Chinese.
   *
   * @throws IllegalStateException if {@code org.apache.poi:poi-ooxml}, which is an optional
   *     dependency, is not on the class path
   */
  public byte[] docx() {
    return docx(MemoLanguage.ZH);
  }

  /**
   * Returns the memo as a Word document (docx).
   *
   * @param language the language of what is not quoted
   * @throws IllegalStateException if {@code org.apache.poi:poi-ooxml}, which is an optional
   *     dependency, is not on the class path
   */
  public byte[] docx(MemoLanguage language) {
    return WordMemo.of(overview, language);
  }

  /**
   * Returns what each plan lacks, and its themes, as Markdown.
   *
   * @param language the language of what is not quoted
   */
  public String coverageMarkdown(MemoLanguage language) {
    return Memo.coverageOf(overview, language);
  }

  /**
   * Returns deadlines and workload as Markdown.
   *
   * @param language the language of what is not quoted
   */
  public String scheduleMarkdown(MemoLanguage language) {
    return Memo.scheduleOf(overview, language);
  }

  /**
   * Returns some of what is due as Markdown, by its date.
   *
   * @param due such as what is due in one month
   * @param language the language of what is not quoted
   */
  public String dueMarkdown(List<Due> due, MemoLanguage language) {
    return Memo.dueOf(overview, due, language);
  }

  /**
   * Returns what is wrong inside plans as Markdown.
   *
   * @param audits the findings of each plan
   * @param language the language of what is not quoted
   */
  public static String auditMarkdown(List<Audit> audits, MemoLanguage language) {
    return AuditText.markdown(audits, language);
  }

  /** Returns everything as JSON of the format {@code duibiao/report/1}. */
  public String json() {
    return ReportJson.of(overview);
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
    write(folder, false, MemoLanguage.ZH);
  }

  /**
   * Writes the same files, with the memo in a language. All appear, or none.
   *
   * @param folder where to; made where it is missing
   * @param bom whether the tables begin with a byte order mark, which Excel needs
   * @param language the language of the memo
   * @throws IOException if the folder cannot be written, before anything is computed
   */
  public void write(Path folder, boolean bom, MemoLanguage language) throws IOException {
    try (OutputFolder out = OutputFolder.open(folder, List.of())) {
      write(out, bom, language);
      out.commit();
    }
  }

  /**
   * Writes the same files into an open folder, which is left to the caller to commit. For the
   * command line, which adds files of its own.
   *
   * @param folder where to
   * @param bom whether the tables begin with a byte order mark, which Excel needs
   * @param language the language of the memo
   * @throws IOException if a file cannot be written
   */
  @SuppressWarnings("exports") // The type is for the command line alone.
  public void write(OutputFolder folder, boolean bom, MemoLanguage language) throws IOException {
    List<Part> parts = parts(bom, language);
    if (analyses.plans().size() > AT_ONCE) {
      for (Part each : parts) {
        try (OutputStream out = folder.create(each.name())) {
          each.content().to(out);
        }
      }
      return;
    }
    // None depends on another: two cores halve the wait for a first report.
    List<byte[]> contents = parts.parallelStream().map(Report::bytes).toList();
    for (int i = 0; i < parts.size(); i++) {
      try (OutputStream out = folder.create(parts.get(i).name())) {
        out.write(contents.get(i));
      }
    }
  }

  private static byte[] bytes(Part part) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      part.content().to(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot happen: writing to memory", e);
    }
  }

  private record Part(String name, Content content) {}

  private interface Content {
    void to(OutputStream out) throws IOException;
  }

  private List<Part> parts(boolean bom, MemoLanguage language) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("report.html", out -> out.write(HtmlPage.of(overview))));
    parts.add(new Part("report.md", out -> out.write(utf8(markdown(language)))));
    parts.add(new Part("report.json", out -> ReportJson.write(overview, out)));
    parts.add(new Part("ledger.xlsx", out -> out.write(ledger())));
    Tables tables = Tables.of(analyses);
    for (String name : Tables.names()) {
      parts.add(new Part(name + CSV, out -> csv(tables.data(name), bom, out)));
    }
    for (LineageTable each : LineageTable.values()) {
      parts.add(new Part(each.fileName() + CSV, out -> csv(each.of(overview.lineage()), bom, out)));
    }
    return parts;
  }

  private static void csv(DataTable table, boolean bom, OutputStream out) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    Csv.write(table, text, bom);
    text.flush();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the names of the files that {@link #write(Path)} writes. */
  public static List<String> files() {
    List<String> files = new ArrayList<>();
    files.addAll(List.of("report.html", "report.md", "report.json", "ledger.xlsx"));
    for (String table : Tables.names()) {
      files.add(table + CSV);
    }
    for (LineageTable each : LineageTable.values()) {
      files.add(each.fileName() + CSV);
    }
    return List.copyOf(files);
  }

  /** Returns the names of the plans it is about. */
  @Override
  public String toString() {
    return Shown.say("report", overview.plans().stream().map(each -> each.id()).toList());
  }
}
