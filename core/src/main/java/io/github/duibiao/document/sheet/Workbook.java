package io.github.duibiao.document.sheet;

import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Limits.Limit;
import io.github.duibiao.document.packed.XmlElements;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.xml.sax.Attributes;

/** The part of an XLSX file that names its sheets. */
final class Workbook implements XmlElements.Elements {

  /**
   * A sheet.
   *
   * @param name its name
   * @param id what its part is called among the relations of the workbook
   * @param hidden whether it is not shown
   */
  record Sheet(String name, String id, boolean hidden) {}

  final List<Sheet> sheets = new ArrayList<>();
  boolean since1904;

  private final Limits limits;

  Workbook(Limits limits) {
    this.limits = limits;
  }

  @Override
  public void start(String name, Attributes attributes) throws DocumentException {
    if (name.equals("workbookPr")) {
      since1904 = XmlElements.isTrue(attributes.getValue("date1904"));
    } else if (name.equals("sheet")) {
      if (sheets.size() == limits.entries()) {
        throw limits.reached(Limit.ENTRIES);
      }
      String state = attributes.getValue("state");
      sheets.add(
          new Sheet(
              Objects.requireNonNullElse(attributes.getValue("name"), ""),
              Objects.requireNonNullElse(XmlElements.attribute(attributes, "id"), ""),
              "hidden".equals(state) || "veryHidden".equals(state)));
    }
  }
}
