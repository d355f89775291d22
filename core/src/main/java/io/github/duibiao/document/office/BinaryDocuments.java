package io.github.duibiao.document.office;

import com.google.common.collect.ImmutableList;
import io.github.duibiao.document.Budget;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentFormat;
import io.github.duibiao.document.Limits;

/**
 * Reads DOC, the format of Word 97 to 2003, which WPS writes as {@code .wps} too: paragraphs with
 * the numbers that Word counts, tables with merged cells, text boxes behind the paragraph that
 * anchors them. Text that a tracked change deleted is left out, text that one inserted is read.
 *
 * <p>Needs {@code org.apache.poi:poi-scratchpad} on the class path.
 */
public final class BinaryDocuments implements DocumentFormat {
  /** Makes a reader. */
  public BinaryDocuments() {}

  @Override
  public String name() {
    return "DOC";
  }

  @Override
  public String library() {
    return "org.apache.poi:poi-scratchpad";
  }

  @Override
  public ImmutableList<String> endings() {
    return ImmutableList.of("doc", "wps", "dot");
  }

  @Override
  public String needed() {
    return "org.apache.poi.hwpf.HWPFDocument";
  }

  @Override
  public boolean recognises(byte[] bytes, String name) {
    return Container.of(bytes) == Container.BINARY;
  }

  @Override
  public Document read(byte[] bytes, String name, Limits limits) throws DocumentException {
    return Budget.apart(() -> DocFile.read(bytes, limits));
  }
}
