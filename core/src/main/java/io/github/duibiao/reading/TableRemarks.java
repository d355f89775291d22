package io.github.duibiao.reading;

import io.github.duibiao.plan.SourceSpan.Fate;
import io.github.duibiao.reading.label.Diagnostics;
import io.github.duibiao.text.Finder;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.Numbering;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Numbered remarks beside a table: 填表说明 anywhere, 说明 and 注 below one. They are no tasks. */
final class TableRemarks {
  private static final Finder INSTRUCTIONS =
      Finder.compile("[(]?(?:填表|填报|填写|制表|使用)(?:说明|须知|要求)[)]?:?");

  private static final Finder REMARKS = Finder.compile("[(]?(?:说明|注|备注|附注|注释|有关说明)[)]?:?");

  private static final String REASON = "表格的说明 / instructions or remarks of a table";

  private TableRemarks() {}

  /** Takes instructions for filling a table in out of the lines and returns them. */
  static List<String> instructions(List<Line> lines, Diagnostics diagnostics) {
    return taken(INSTRUCTIONS, 0, lines, diagnostics);
  }

  /** Takes remarks below the line of a table out of the lines and returns them. */
  static List<String> below(int table, List<Line> lines, Diagnostics diagnostics) {
    return taken(REMARKS, table, lines, diagnostics);
  }

  private static List<String> taken(
      Finder headings, int above, List<Line> lines, Diagnostics diagnostics) {
    List<String> taken = new ArrayList<>();
    boolean within = false;
    for (Iterator<Line> each = lines.iterator(); each.hasNext(); ) {
      Line line = each.next();
      boolean heads = line.number() > above && headings.matches(line.canon());
      within = heads || (within && isRemark(line));
      if (within) {
        diagnostics.fates().put(line.number(), Fate.PREAMBLE, REASON);
        taken.add(line.text());
        each.remove();
      }
    }
    return taken;
  }

  private static boolean isRemark(Line line) {
    Numbering mark = line.mark();
    // 一、 and （一） count sections of the plan too; these are no sentences.
    return mark != null
        && (mark.style().compareTo(Numbering.Style.ARABIC) >= 0
            || "。;".indexOf(line.canon().charAt(line.length() - 1)) >= 0);
  }
}
