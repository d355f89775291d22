package io.github.duibiao.document.pdf;

import io.github.duibiao.document.Budget;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Limits.Limit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF as they look. */
final class ScannedPdf extends ScannedPages {
  private static final double DOTS = 300;
  private static final int MOST_PICTURES_OF_A_PAGE = 200;

  private final PDDocument document;
  private final Limits limits;

  private ScannedPdf(PDDocument document, Limits limits) {
    this.document = document;
    this.limits = limits;
  }

  static ScannedPdf of(byte[] bytes, Limits limits) throws IOException {
    Bounds bounds = new Bounds(bytes, limits);
    PDDocument document = bounds.parse();
    bounds.check();
    document.setResourceCache(null);
    return new ScannedPdf(document, limits);
  }

  @Override
  int count() throws DocumentException {
    int count = document.getNumberOfPages();
    if (count > limits.pages()) {
      throw limits.reached(Limit.PAGES);
    }
    return count;
  }

  @Override
  Bitmap page(int number) throws IOException {
    Budget.check();
    PDPage page = document.getPage(number);
    checkPictures(page);
    PDRectangle box = page.getCropBox();
    double area = Math.max(1, (double) box.getWidth() * box.getHeight());
    double most = Math.sqrt(MOST_DOTS / 2.0 / area);
    float scale = (float) Math.min(DOTS / 72, most);
    BufferedImage image = new PDFRenderer(document).renderImage(number, scale, ImageType.RGB);
    return Bitmap.of(image);
  }

  /** The library unpacks a picture as a whole, whatever size it declares. */
  private static void checkPictures(PDPage page) throws IOException {
    PDResources resources = page.getResources();
    int count = 0;
    if (resources == null) {
      return;
    }
    for (COSName each : resources.getXObjectNames()) {
      Budget.check();
      COSStream drawn =
          resources.getCOSObject().getCOSDictionary(COSName.XOBJECT) == null
              ? null
              : resources.getCOSObject().getCOSDictionary(COSName.XOBJECT).getCOSStream(each);
      if (drawn == null || !COSName.IMAGE.equals(drawn.getCOSName(COSName.SUBTYPE))) {
        continue;
      }
      long dots = drawn.getLong(COSName.WIDTH, 0) * drawn.getLong(COSName.HEIGHT, 0);
      if (dots > MOST_DOTS || dots < 0 || ++count > MOST_PICTURES_OF_A_PAGE) {
        throw tooLarge();
      }
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
