package io.github.duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.Comparison;
import io.github.duibiao.TestPlans;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class WordMemoTest {
  private static Report report() {
    return Comparison.of(
            List.of(TestPlans.county(), TestPlans.town(), TestPlans.nasty("bingshi-2023")))
        .report();
  }

  private static XWPFDocument document() throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(report().docx()));
  }

  @Test
  void itHasTheHeadingsOfTheMemo() throws IOException {
    try (XWPFDocument document = document()) {
      List<String> headings = new ArrayList<>();
      for (XWPFParagraph each : document.getParagraphs()) {
        if ("Heading1".equals(each.getStyle())) {
          headings.add(each.getText());
        }
      }
      assertThat(headings)
          .containsExactlyElementsOf(
              report()
                  .markdown()
                  .lines()
                  .filter(line -> line.startsWith("## "))
                  .map(line -> line.substring(3))
                  .toList());
      assertThat(document.getParagraphs().get(0).getStyle()).isEqualTo("Title");
      assertThat(document.getStyles().getStyle("Heading1").getCTStyle().xmlText())
          .contains("黑体")
          .contains("outlineLvl");
    }
  }

  @Test
  void theHeadsOfTablesStandOnEveryPageAndNoRowIsCut() throws IOException {
    try (XWPFDocument document = document()) {
      assertThat(document.getTables()).hasSizeGreaterThan(1);
      for (XWPFTable table : document.getTables()) {
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRows()).allSatisfy(row -> assertThat(row.isCantSplitRow()).isTrue());
      }
    }
  }

  @Test
  void whatAPlanSaysIsTextInIt() throws IOException {
    try (XWPFDocument document = document()) {
      assertThat(document.getTables().get(0).getText()).contains("<script>alert(1)</script>");
      assertThat(document.getHyperlinks()).isEmpty();
      assertThat(document.getDocument().xmlText()).doesNotContain("instrText", "fldSimple");
    }
  }

  @Test
  void theSameBytesComeAgain() {
    TimeZone zone = TimeZone.getDefault();
    byte[] first = report().docx();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(report().docx()).containsExactly(first);
    } finally {
      TimeZone.setDefault(zone);
    }
  }
}
