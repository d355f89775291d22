package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.document.pdf.PdfTypesetter;
import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.text.Glyphs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The real plans set on pages, with lines broken, page numbers, and tables over several pages, are
 * the same plans.
 */
class PdfPlansTest {

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void pagesGiveThePlanThatTheTextGives(boolean rowsBreak) throws Exception {
    for (PublishedPlan plan : PublishedPlan.originals()) {
      Plan read = PlanReader.standard().read(typeset(plan, rowsBreak), "plan.pdf");

      Map<String, List<String>> expected = facts(plan.expected());
      Map<String, List<String>> actual = facts(read);
      for (String kind : expected.keySet()) {
        double f1 = f1(expected.get(kind), actual.getOrDefault(kind, List.of()));
        assertThat(f1).as(kind + " of " + plan.expected().id()).isGreaterThanOrEqualTo(0.99);
      }
    }
  }

  /** What a plan says, by kind, each with the place it stands at. */
  static Map<String, List<String>> facts(Plan plan) {
    Map<String, List<String>> facts = new TreeMap<>();
    List<String> titles = facts.computeIfAbsent("titles", any -> new ArrayList<>());
    titles.add(Glyphs.letters(plan.title()) + plan.documentNumber() + plan.issuedOn());
    plan.sections().forEach(each -> titles.add(each.number() + Glyphs.letters(each.title())));
    plan.tasks().forEach(each -> titles.add(each.number() + Glyphs.letters(each.title())));
    for (Demand each : plan.demands().toList()) {
      String at = each.id().substring(each.id().indexOf('#')) + " ";
      add(facts, "texts", at + Glyphs.letters(each.text()));
      each.responsibilities()
          .forEach(
              unit -> add(facts, "units", at + Glyphs.letters(unit.unit().name()) + unit.role()));
      each.deadlines().forEach(when -> add(facts, "deadlines", at + when.kind() + when.raw()));
      each.citations().forEach(cited -> add(facts, "citations", at + Glyphs.letters(cited + "")));
      each.targets().forEach(target -> add(facts, "targets", at + target.value() + target.unit()));
    }
    return facts;
  }

  private static void add(Map<String, List<String>> facts, String kind, String fact) {
    facts.computeIfAbsent(kind, any -> new ArrayList<>()).add(fact);
  }

  static double f1(List<String> expected, List<String> actual) {
    List<String> rest = new ArrayList<>(actual);
    long found = expected.stream().filter(rest::remove).count();
    return 2.0 * found / (expected.size() + actual.size());
  }

  static byte[] typeset(PublishedPlan plan, boolean rowsBreak) throws Exception {
    PdfTypesetter pages = new PdfTypesetter(rowsBreak);
    for (PublishedPlan.Part part : plan.parts()) {
      if (part instanceof PublishedPlan.Paragraph paragraph) {
        boolean title = paragraph.level() == 0 && paragraph.text().endsWith("要点");
        pages.paragraph(paragraph.mark() + paragraph.text(), title);
      } else if (part instanceof PublishedPlan.Grid grid) {
        List<List<PdfTypesetter.Cell>> rows = new ArrayList<>();
        rows.add(cells(grid.header()));
        grid.rows().forEach(each -> rows.add(cells(each)));
        double[] shares = new double[grid.width()];
        for (int i = 0; i < shares.length; i++) {
          shares[i] = i == 0 ? 1 : 2;
        }
        shares[measures(grid)] = 6;
        pages.table(rows, shares);
      }
    }
    return pages.bytes();
  }

  /** The column of the longest texts. */
  private static int measures(PublishedPlan.Grid grid) {
    int longest = 0;
    int column = 0;
    for (PublishedPlan.Cell each : grid.rows().get(0)) {
      if (each.text().length() > longest) {
        longest = each.text().length();
        column = each.column();
      }
    }
    return column;
  }

  private static List<PdfTypesetter.Cell> cells(List<PublishedPlan.Cell> row) {
    return row.stream()
        .map(
            each -> new PdfTypesetter.Cell(each.text(), each.column(), each.rows(), each.columns()))
        .toList();
  }
}
