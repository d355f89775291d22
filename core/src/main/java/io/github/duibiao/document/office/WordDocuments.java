package io.github.duibiao.document.office;

import com.google.common.collect.ImmutableList;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.DocumentFormat;
import io.github.duibiao.document.Limits;

/**
 * Reads DOCX, also templates and the strict variant. Needs {@code
 * org.apache.commons:commons-compress} on the class path; the library declares it as optional.
 *
 * <p>A document may have as many paragraphs as {@linkplain Limits#cells() cells}. Encrypted
 * documents are recognised and refused with a reason.
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
  public ImmutableList<String> endings() {
    return ImmutableList.of("docx", "docm", "dotx");
  }

  @Override
  public String needed() {
    return "org.apache.commons.compress.archivers.zip.ZipFile";
  }

  @Override
  public boolean recognises(byte[] bytes, String name) {
    Container container = Container.of(bytes);
    return container == Container.PACKAGE || container == Container.ENCRYPTED;
  }

  @Override
  public Document read(byte[] bytes, String name, Limits limits) throws DocumentException {
    if (bytes.length > limits.bytes()) {
      throw limits.reached(Limits.Limit.BYTES);
    }
    if (Container.of(bytes) == Container.ENCRYPTED) {
      throw new DocumentException(Reason.ENCRYPTED, "");
    }
    return WordPackage.read(bytes, limits);
  }
}
