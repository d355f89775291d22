package io.github.duibiao.document.office;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;

/**
 * How the cells of the rows of a DOC file lie. The mark at the end of a row says it (MS-DOC 2.4.3).
 * The tables of the library are not used: they take a table in the first cell of another for that
 * other.
 */
final class DocRows {
  private final List<PAPX> marks;

  DocRows(HWPFDocument document) {
    this.marks = document.getParagraphTable().getParagraphs();
  }

  FrameTable.Shape shape(Paragraph end) {
    PAPX mark = mark(end.getStartOffset());
    if (mark == null) {
      return new FrameTable.Shape(0, List.of());
    }
    TableProperties row = TableSprmUncompressor.uncompressTAP(mark.getSprmBuf());
    short[] edges = row.getRgdxaCenter();
    TableCellDescriptor[] cells = row.getRgtc();
    if (edges == null || edges.length == 0) {
      return new FrameTable.Shape(0, List.of());
    }
    List<FrameTable.Place> places = new ArrayList<>();
    for (int i = 0; i + 1 < edges.length && i < row.getItcMac(); i++) {
      TableCellDescriptor cell = cells == null || i >= cells.length ? null : cells[i];
      boolean above = cell != null && cell.isFVertMerge() && !cell.isFVertRestart();
      boolean left = cell != null && cell.isFMerged() && !cell.isFFirstMerged();
      places.add(new FrameTable.Place(edges[i + 1], above, left));
    }
    return new FrameTable.Shape(edges[0], places);
  }

  private @org.jspecify.annotations.Nullable PAPX mark(int start) {
    int low = 0;
    int high = marks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (marks.get(middle).getStart() <= start) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return marks.isEmpty() ? null : marks.get(low);
  }
}
