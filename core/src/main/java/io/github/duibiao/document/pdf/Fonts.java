package io.github.duibiao.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Fonts that a file names but does not hold. The library would search the machine for them, which
 * takes seconds, leaves a file in the user's folder and gives what that machine happens to have.
 * What a character stands for and how wide it is does not depend on the outlines: any outlines do.
 */
final class Fonts {
  private static final String OUTLINES =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final COSName FILE_2 = COSName.FONT_FILE2;

  private final PDDocument document;
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final FontBounds bounds = new FontBounds();
  private @Nullable COSStream outlines;

  Fonts(PDDocument document) {
    this.document = document;
  }

  /** Gives outlines to a font that has none. */
  void complete(COSDictionary font) throws IOException {
    if (!seen.add(font)) {
      return;
    }
    bounds.check(font);
    COSName kind = font.getCOSName(COSName.SUBTYPE);
    if (COSName.TYPE0.equals(kind)) {
      COSBase descendants = font.getDictionaryObject(COSName.DESCENDANT_FONTS);
      if (descendants instanceof COSArray array
          && array.size() > 0
          && array.getObject(0) instanceof COSDictionary descendant) {
        bounds.check(descendant);
        if (lacksOutlines(descendant)) {
          descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
          descendant.removeItem(COSName.CID_TO_GID_MAP);
        }
      }
    } else if (!COSName.TYPE3.equals(kind) && lacksOutlines(font)) {
      font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
    }
  }

  private boolean lacksOutlines(COSDictionary font) throws IOException {
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    if (descriptor == null) {
      descriptor = new COSDictionary();
      descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
      descriptor.setInt(COSName.FLAGS, 32);
      font.setItem(COSName.FONT_DESC, descriptor);
    }
    if ((descriptor.containsKey(COSName.FONT_FILE)
            || descriptor.containsKey(FILE_2)
            || descriptor.containsKey(COSName.FONT_FILE3))
        && FontPrograms.areSound(descriptor)) {
      return false;
    }
    descriptor.removeItem(COSName.FONT_FILE);
    descriptor.removeItem(COSName.FONT_FILE3);
    descriptor.setItem(FILE_2, outlines());
    return true;
  }

  private COSStream outlines() throws IOException {
    COSStream stream = outlines;
    if (stream == null) {
      stream = document.getDocument().createCOSStream();
      try (InputStream in = PDDocument.class.getResourceAsStream(OUTLINES);
          OutputStream out = stream.createOutputStream()) {
        if (in == null) {
          throw new IOException("the resource " + OUTLINES + " is missing from the class path");
        }
        in.transferTo(out);
      }
      outlines = stream;
    }
    return stream;
  }
}
