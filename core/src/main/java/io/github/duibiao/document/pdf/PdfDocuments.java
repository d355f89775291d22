package io.github.duibiao.document.pdf;

import com.google.common.collect.ImmutableList;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentFormat;
import io.github.duibiao.document.Limits;

/**
 * Reads PDF. Needs {@code org.apache.pdfbox:pdfbox} on the class path; the library declares it as
 * optional. A scan without a text layer, and a file that asks for a password to be opened, are
 * refused with the reason.
 */
public final class PdfDocuments implements DocumentFormat {
  /** The header may stand after some bytes of a mail or of a web server, as readers have it. */
  private static final int HEADER_WITHIN = 1_024;

  /** Makes a reader. */
  public PdfDocuments() {}

  @Override
  public String name() {
    return "PDF";
  }

  @Override
  public String library() {
    return "org.apache.pdfbox:pdfbox";
  }

  @Override
  public ImmutableList<String> endings() {
    return ImmutableList.of("pdf");
  }

  @Override
  public String needed() {
    return "org.apache.pdfbox.pdmodel.PDDocument";
  }

  @Override
  public boolean recognises(byte[] bytes, String name) {
    for (int i = 0; i + 5 <= bytes.length && i < HEADER_WITHIN; i++) {
      if (bytes[i] == '%'
          && bytes[i + 1] == 'P'
          && bytes[i + 2] == 'D'
          && bytes[i + 3] == 'F'
          && bytes[i + 4] == '-') {
        return true;
      }
    }
    return false;
  }

  @Override
  public Document read(byte[] bytes, String name, Limits limits) throws DocumentException {
    if (bytes.length > limits.bytes()) {
      throw limits.reached(Limits.Limit.BYTES);
    }
    return PdfFile.read(bytes, limits);
  }
}
