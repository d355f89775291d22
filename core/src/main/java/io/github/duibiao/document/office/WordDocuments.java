package io.github.duibiao.document.office;

import io.github.duibiao.document.Document;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.DocumentFormat;
import io.github.duibiao.document.Limits;
import java.util.Locale;

/**
 * Reads DOCX, also templates and the strict variant. Needs {@code
 * org.apache.commons:commons-compress} on the class path; the library declares it as optional.
 *
 * <p>A document may have as many paragraphs as {@linkplain Limits#cells() cells}. The older formats
 * of word processors (DOC, WPS, RTF) and encrypted documents are recognised and refused with a
 * reason.
 */
public final class WordDocuments implements DocumentFormat {
  /** Makes a reader. */
  public WordDocuments() {}

  @Override
  public String name() {
    return "DOCX";
  }

  @Override
  public String library() {
    return "org.apache.commons:commons-compress";
  }

  @Override
  public boolean recognises(byte[] bytes, String name) {
    return Container.of(bytes) != Container.OTHER;
  }

  @Override
  public Document read(byte[] bytes, String name, Limits limits) throws DocumentException {
    if (bytes.length > limits.bytes()) {
      throw limits.reached(Limits.Limit.BYTES);
    }
    switch (Container.of(bytes)) {
      case ENCRYPTED -> throw new DocumentException(Reason.ENCRYPTED, "");
      case BINARY ->
          throw new DocumentException(
              Reason.UNSUPPORTED,
              name.toLowerCase(Locale.ROOT).endsWith(".wps") ? "WPS" : "DOC, Word 97-2003");
      case RICH_TEXT -> throw new DocumentException(Reason.UNSUPPORTED, "RTF");
      case PACKAGE, OTHER -> {}
    }
    return WordPackage.read(bytes, limits);
  }
}
