package io.github.duibiao.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** A file that is made to harm is refused for a reason, and takes no more than it may. */
class HostilePdfTest {
  private final List<byte[]> objects = new ArrayList<>();

  /** Adds an object and returns its number. */
  private int object(String text) {
    objects.add(text.getBytes(StandardCharsets.ISO_8859_1));
    return objects.size();
  }

  private int stream(String dictionary, byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        ("<<" + dictionary + "/Length " + bytes.length + ">>\nstream\n")
            .getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(bytes);
    out.writeBytes("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
    objects.add(out.toByteArray());
    return objects.size();
  }

  private byte[] file(String trailer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1));
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < objects.size(); i++) {
      table.append(String.format("%010d 00000 n \n", out.size()));
      out.writeBytes(((i + 1) + " 0 obj\n").getBytes(StandardCharsets.ISO_8859_1));
      out.writeBytes(objects.get(i));
      out.writeBytes("\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
    }
    String end =
        "xref\n0 "
            + (objects.size() + 1)
            + "\n0000000000 65535 f \n"
            + table
            + "trailer\n<</Size "
            + (objects.size() + 1)
            + trailer
            + ">>\nstartxref\n"
            + out.size()
            + "\n%%EOF\n";
    out.writeBytes(end.getBytes(StandardCharsets.ISO_8859_1));
    return out.toByteArray();
  }

  /** A file of one page with this content, and these resources. */
  private byte[] page(int content, String resources) {
    int page = objects.size() + 1;
    object(
        "<</Type/Page/MediaBox[0 0 600 800]/Contents "
            + content
            + " 0 R/Parent "
            + (page + 1)
            + " 0 R/Resources<<"
            + resources
            + ">>>>");
    object("<</Type/Pages/Count 1/Kids[" + page + " 0 R]>>");
    int root = object("<</Type/Catalog/Pages " + (page + 1) + " 0 R>>");
    return file("/Root " + root + " 0 R");
  }

  private static byte[] deflated(int megabytes, byte[] unit) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      byte[] block = new byte[1 << 20];
      for (int i = 0; i < block.length; i++) {
        block[i] = unit[i % unit.length];
      }
      for (int i = 0; i < megabytes; i++) {
        deflater.write(block);
      }
    }
    return out.toByteArray();
  }

  private static Reason reason(byte[] bytes) {
    try {
      new PdfDocuments().read(bytes, "plan.pdf", Limits.standard());
    } catch (DocumentException e) {
      return e.reason();
    }
    throw new AssertionError("it was read");
  }

  @Test
  void whatUnpacksToFarMoreThanItIsIsNotUnpacked() throws Exception {
    int content =
        stream("/Filter/FlateDecode", deflated(60, "q Q\n".getBytes(StandardCharsets.US_ASCII)));
    assertThat(reason(page(content, ""))).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void aRowOfAPredictorHasAnEnd() throws Exception {
    int content =
        stream(
            "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2000000000>>",
            deflated(1, new byte[] {0}));
    assertThat(reason(page(content, ""))).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void formsThatDrawFormsEnd() {
    int last =
        stream(
            "/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "q Q".getBytes(StandardCharsets.US_ASCII));
    for (int i = 0; i < 12; i++) {
      last =
          stream(
              "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F "
                  + last
                  + " 0 R>>>>",
              "/F Do ".repeat(12).getBytes(StandardCharsets.US_ASCII));
    }
    int content = stream("", "/F Do".getBytes(StandardCharsets.US_ASCII));
    assertThat(reason(page(content, "/XObject<</F " + last + " 0 R>>")))
        .isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void aFormThatDrawsItselfEnds() {
    int self = objects.size() + 1;
    stream(
        "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F " + self + " 0 R>>>>",
        "/F Do".getBytes(StandardCharsets.US_ASCII));
    int content = stream("", "/F Do".getBytes(StandardCharsets.US_ASCII));
    assertThat(reason(page(content, "/XObject<</F " + self + " 0 R>>"))).isEqualTo(Reason.EMPTY);
  }

  @Test
  void aTreeOfPagesThatHoldsItselfEnds() {
    object("<</Type/Pages/Count 5/Kids[1 0 R 1 0 R 2 0 R]>>");
    object("<</Type/Pages/Count 5/Kids[1 0 R]/Parent 1 0 R>>");
    object("<</Type/Catalog/Pages 1 0 R>>");
    assertThat(reason(file("/Root 3 0 R"))).isIn(Reason.DAMAGED, Reason.EMPTY, Reason.TOO_LARGE);
  }

  @Test
  void nestingHasAnEnd() {
    object("<</Type/Pages/Count 1/Kids " + "[".repeat(300_000) + "]".repeat(300_000) + ">>");
    object("<</Type/Catalog/Pages 1 0 R>>");
    assertThat(reason(file("/Root 2 0 R"))).isIn(Reason.DAMAGED, Reason.TOO_LARGE);

    objects.clear();
    for (int i = 1; i <= 20_000; i++) {
      object("<</Type/Pages/Count 1/Kids[" + (i + 1) + " 0 R]/Parent " + (i - 1) + " 0 R>>");
    }
    object("<</Type/Page/MediaBox[0 0 600 800]/Parent 20000 0 R>>");
    int root = object("<</Type/Catalog/Pages 1 0 R>>");
    assertThat(reason(file("/Root " + root + " 0 R")))
        .isIn(Reason.DAMAGED, Reason.TOO_LARGE, Reason.EMPTY);
  }

  @Test
  void moreObjectsThanAnyDocumentHasAreNoHarm() {
    for (int i = 0; i < 300_000; i++) {
      object("null");
    }
    int content = stream("", "q Q".getBytes(StandardCharsets.US_ASCII));
    assertThat(reason(page(content, ""))).isEqualTo(Reason.EMPTY);
  }

  @Test
  void aTableOfObjectsMayNotClaimMoreThanItHolds() throws Exception {
    String table =
        "/Type/XRef/Size 2000000000/Index[0 2000000000]/W[0 0 0]/Root 1 0 R/Filter/FlateDecode";
    object("<</Type/Catalog>>");
    stream(table, deflated(1, new byte[] {0}));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("%PDF-1.7\n2 0 obj\n".getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(objects.get(1));
    out.writeBytes("\nendobj\nstartxref\n9\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(reason(out.toByteArray())).isIn(Reason.DAMAGED, Reason.TOO_LARGE, Reason.EMPTY);
  }

  @Test
  void morePagesThanTheLimitAreRefused() {
    StringBuilder kids = new StringBuilder();
    for (int i = 1; i <= 2_001; i++) {
      object("<</Type/Page/MediaBox[0 0 600 800]/Parent 2002 0 R>>");
      kids.append(i).append(" 0 R ");
    }
    object("<</Type/Pages/Count 2001/Kids[" + kids + "]>>");
    object("<</Type/Catalog/Pages 2002 0 R>>");
    assertThat(reason(file("/Root 2003 0 R"))).isEqualTo(Reason.TOO_LARGE);
  }
}
