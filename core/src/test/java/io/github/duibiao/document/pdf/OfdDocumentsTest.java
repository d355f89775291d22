package io.github.duibiao.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.duibiao.document.Document;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Formats;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stands on the pages of OFD is read; what is made to harm is refused. */
class OfdDocumentsTest {

  private static Document read(byte[] bytes) throws DocumentException {
    return Formats.standard().read(bytes, "plan.ofd", Limits.standard());
  }

  private static DocumentException refused(byte[] bytes) {
    DocumentException e = catchThrowableOfType(DocumentException.class, () -> read(bytes));
    assertThat(e).isNotNull();
    return e;
  }

  private static List<String> paragraphs(OfdPages pages) throws DocumentException {
    return read(pages.endPage().bytes()).blocks().stream()
        .map(each -> ((Paragraph) each).text())
        .toList();
  }

  @Test
  void charactersStandWhereTheirStepsLead() throws Exception {
    assertThat(paragraphs(new OfdPages().text("政务公开", 90, 100, 16, "g 3 5.644")))
        .containsExactly("政务公开");
    assertThat(
            paragraphs(
                new OfdPages()
                    .text("一、加强公开。", 90, 100, 16, "g 6 5.6")
                    .text("二、优化平台。", 90, 140, 16, "g 6 5.6")))
        .containsExactly("一、加强公开。", "二、优化平台。");
  }

  @Test
  void anObjectIsMovedAndScaledByItsMatrix() throws Exception {
    assertThat(
            paragraphs(
                new OfdPages()
                    .raw(
                        "<ofd:TextObject Boundary=\"30 30 90 9\" CTM=\"2 0 0 2 0 0\" Size=\"2.8\">"
                            + "<ofd:TextCode X=\"0\" Y=\"2.8\" DeltaX=\"g 3 2.8\">政务公开"
                            + "</ofd:TextCode></ofd:TextObject>")
                    .raw(
                        "<ofd:TextObject Boundary=\"30 60 90 9\" CTM=\"0.7 0.7 -0.7 0.7 0 0\""
                            + " Size=\"9\"><ofd:TextCode X=\"0\" Y=\"9\">水印</ofd:TextCode>"
                            + "</ofd:TextObject>")
                    .raw(
                        "<ofd:TextObject Boundary=\"30 80 90 9\" Visible=\"false\" Size=\"5\">"
                            + "<ofd:TextCode X=\"0\" Y=\"5\">隐藏</ofd:TextCode></ofd:TextObject>")))
        .containsExactly("政务公开");
  }

  @Test
  void aPictureWithoutTextIsAScan() {
    byte[] bytes = new OfdPages().raw("<ofd:ImageObject Boundary=\"0 0 9 9\"/>").endPage().bytes();
    assertThat(refused(bytes).reason()).isEqualTo(Reason.NO_TEXT_LAYER);
  }

  @Test
  void stepsThatAreRepeatedWithoutEndAreRefused() {
    OfdPages pages = new OfdPages().text("政", 90, 100, 16, "g 2147483647 1");
    assertThat(refused(pages.endPage().bytes()).reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void onePageThatStandsForMoreThanMayBeUnpackedIsRefused() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("OFD.xml", "<ofd:DocBody><ofd:DocRoot>Doc/Document.xml</ofd:DocRoot></ofd:DocBody>");
    parts.put("Doc/Document.xml", "<ofd:Page ID=\"1\" BaseLoc=\"p.xml\"/>".repeat(3_000));
    parts.put("Doc/p.xml", "<ofd:TextObject/>");
    assertThat(refused(OfdPages.packed(parts))).hasMessageContaining("pages=");
    parts.put("Doc/Document.xml", "<ofd:Page ID=\"1\" BaseLoc=\"p.xml\"/>".repeat(1_500));
    parts.put("Doc/p.xml", "<ofd:TextObject/>" + " ".repeat(400_000));
    assertThat(refused(OfdPages.packed(parts)).reason()).isEqualTo(Reason.TOO_LARGE);
    parts.put("Doc/p.xml", "<ofd:a>".repeat(10_000));
    assertThat(refused(OfdPages.packed(parts)).reason()).isIn(Reason.TOO_LARGE, Reason.DAMAGED);
  }
}
