package io.github.duibiao.document.office;

import io.github.duibiao.document.DocumentException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * What a paragraph mark, or a style, says of its paragraph.
 *
 * @param style the id of the style, or null
 * @param list the id of the list, 0 for none, -1 where nothing is said
 * @param level the level in the list, from 0; -1 where nothing is said
 * @param outline the level of the outline, from 0 with 9 for running text; -1 where nothing is said
 * @param hidden whether the mark is hidden text; null where nothing is said
 * @param deleted whether the mark was deleted in a tracked change
 */
record Mark(
    @Nullable String style,
    int list,
    int level,
    int outline,
    @Nullable Boolean hidden,
    boolean deleted) {
  static final Mark NONE = new Mark(null, -1, -1, -1, null, false);

  /** Reads the properties ({@code pPr}) that the cursor stands on. */
  static Mark read(Xml xml) throws XMLStreamException, DocumentException {
    String style = null;
    int list = -1;
    int level = -1;
    int outline = -1;
    Boolean hidden = null;
    boolean deleted = false;
    int depth = xml.depth();
    while (xml.child(depth)) {
      switch (xml.name()) {
        case "pStyle" -> style = xml.value();
        case "outlineLvl" -> outline = xml.number(9);
        case "numPr" -> {
          while (xml.child(depth + 1)) {
            switch (xml.name()) {
              case "numId" -> list = xml.number(0);
              case "ilvl" -> level = Math.max(0, Math.min(8, xml.number(0)));
              default -> {}
            }
          }
        }
        case "rPr" -> {
          while (xml.child(depth + 1)) {
            switch (xml.name()) {
              case "vanish" -> hidden = xml.isOn();
              case "del", "moveFrom" -> deleted = true;
              default -> {}
            }
          }
        }
        default -> {}
      }
    }
    return new Mark(style, list, level, outline, hidden, deleted);
  }
}
