package com.example.modular;

import io.github.duibiao.Comparison;
import io.github.duibiao.charts.Chart;
import io.github.duibiao.document.Block;
import io.github.duibiao.document.Formats;
import io.github.duibiao.document.Limits;
import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.reading.PlanReader;
import io.github.duibiao.schedule.ScheduleCalendar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import tech.tablesaw.api.Table;

/** {@code Everything OURS THEIRS FOLDER} compares two plans and writes all there is to write. */
public final class Everything {
  private Everything() {}

  public static void main(String[] arguments) throws Exception {
    PlanReader reader = PlanReader.standard();
    Plan ours = reader.read(Path.of(arguments[0]));
    Plan theirs = reader.read(Path.of(arguments[1]));
    Path folder = Path.of(arguments[2]);
    Comparison comparison = Comparison.of(List.of(ours, theirs));

    comparison.report().write(folder, true, MemoLanguage.BOTH);
    Path memo = folder.resolve("memo.docx");
    Files.write(memo, comparison.report().docx());
    says(!blocks(memo).isEmpty(), "reads what it wrote for Word");

    Table measures = comparison.tables().measures();
    says(measures.rowCount() > 0, "shows tables of Tablesaw");
    says(comparison.tables().html(measures).contains("<table"), "shows them in a notebook");
    says(Chart.bars(comparison.tables().units(), "unit", "led_measures").svg().contains("<svg"),
        "draws them");
    comparison.charts().heatMap().save(folder.resolve("themes.html"));
    says(!comparison.keyness().toString().isEmpty(), "finds key terms");
    says(ScheduleCalendar.write(List.of(ours)).contains("VCALENDAR"), "writes calendars");
    says(comparison.audits().size() == 2, "finds faults");

    Path pdf = folder.resolve("page.pdf");
    pdf(pdf);
    says(blocks(pdf).toString().contains("list of fees"), "reads PDF");
    for (String module : List.of("io.github.duibiao.core", "io.github.duibiao.analysis")) {
      says(ModuleLayer.boot().findModule(module).isPresent(), module + " is a module");
    }
    says(
        isHidden("io.github.duibiao.text.Glyphs") && isHidden("io.github.duibiao.wording.Shown"),
        "hides what is inside");
  }

  private static List<Block> blocks(Path file) throws Exception {
    return Formats.standard()
        .read(Files.readAllBytes(file), file.getFileName().toString(), Limits.standard())
        .blocks();
  }

  /** Whether a class is there, but not for this module. */
  private static boolean isHidden(String name) throws ClassNotFoundException {
    Class<?> inside = Class.forName(name);
    return !inside.getModule().isExported(inside.getPackageName(), Everything.class.getModule());
  }

  private static void pdf(Path file) throws Exception {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.beginText();
        out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        out.newLineAtOffset(72, 700);
        out.showText("1. Publish the list of fees by June 2024.");
        out.endText();
      }
      document.save(file.toFile());
    }
  }

  private static void says(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError("does not hold: " + what);
    }
    System.out.println("modules: " + what);
  }
}
