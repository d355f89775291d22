package io.github.duibiao.document.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;

/**
 * The text boxes of a DOC file. Their text stands together behind the main text; a table says of
 * each stretch which drawing it stands in (MS-DOC 2.8.32, {@code PlcftxbxTxt}).
 */
final class DocBoxes {
  private static final int TABLE = 0x25A;
  private static final int ENTRY = 22;
  private static final int DRAWING = 14;

  private final HWPFDocument document;

  /** The stretches that are not read yet, by their drawing. */
  private final Map<Integer, Range> byDrawing = new LinkedHashMap<>();

  DocBoxes(HWPFDocument document) {
    this.document = document;
    int length =
        document.getFileInformationBlock().getSubdocumentTextStreamLength(SubdocumentType.TEXTBOX);
    byte[] head = document.getMainStream();
    byte[] table = document.getTableStream();
    if (length <= 0 || head.length < TABLE + 8) {
      return;
    }
    int from = DocBounds.number(head, TABLE, 4);
    int size = DocBounds.number(head, TABLE + 4, 4);
    if (from < 0 || size < 4 || (long) from + size > table.length) {
      return;
    }
    int count = (size - 4) / (4 + ENTRY);
    Range all = document.getMainTextboxRange();
    for (int i = 0; i < count; i++) {
      int begin = DocBounds.number(table, from + 4 * i, 4);
      int end = DocBounds.number(table, from + 4 * (i + 1), 4);
      int drawing = DocBounds.number(table, from + 4 * (count + 1) + ENTRY * i + DRAWING, 4);
      // The last entry is of no drawing.
      if (begin >= 0 && end > begin && end <= length && drawing != 0) {
        int start = all.getStartOffset();
        byDrawing.putIfAbsent(drawing, new Range(start + begin, start + end, document));
      }
    }
  }

  /** Returns what is written in the drawing at a place of the text, once; null if nothing is. */
  @Nullable Range anchoredAt(int place) {
    if (byDrawing.isEmpty()) {
      return null;
    }
    OfficeDrawing drawing = document.getOfficeDrawingsMain().getOfficeDrawingAt(place);
    return drawing == null ? null : byDrawing.remove(drawing.getShapeId());
  }

  /**
   * Returns what is written in drawings that no place of the text names, such as those of groups.
   */
  List<Range> rest() {
    return new ArrayList<>(byDrawing.values());
  }
}
