package io.github.duibiao.charts;

import io.github.duibiao.alignment.Alignment;
import io.github.duibiao.alignment.Link;
import io.github.duibiao.alignment.Relation;
import io.github.duibiao.charts.Mark.Anchor;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws the tasks of two plans and a line for each link. */
final class LinkLines {
  private static final int LINE = 24;
  private static final int BETWEEN = 220;

  private LinkLines() {}

  static Chart of(String title, Plan left, Plan right, Alignment alignment) {
    Canvas canvas = new Canvas();
    List<String> names = left.tasks().stream().map(LinkLines::heading).toList();
    double x = Math.max(Canvas.widest(names), Canvas.width(left.shortName())) + 8;
    Map<String, Double> places = new HashMap<>();
    Map<String, String> headings = new HashMap<>();
    for (boolean first : new boolean[] {true, false}) {
      Plan plan = first ? left : right;
      double at = first ? x : x + BETWEEN;
      Anchor anchor = first ? Anchor.END : Anchor.START;
      canvas.words(at, 18, anchor, plan.shortName(), Ink.MUTED);
      double y = 42;
      for (Task task : plan.tasks()) {
        places.put(task.id(), y);
        headings.put(task.id(), heading(task));
        canvas.words(at, y, anchor, heading(task));
        y += LINE;
      }
    }
    List<List<String>> rows = new ArrayList<>();
    for (Link link : alignment.matches()) {
      Double from = places.get(link.left());
      Double to = places.get(link.right());
      if (from != null && to != null) {
        boolean same = link.relation() == Relation.SAME;
        canvas.curve(
            x + 6, from - 4, x + BETWEEN - 6, to - 4, same ? Ink.STRONG : Ink.AMBER, !same);
        rows.add(
            List.of(
                headings.getOrDefault(link.left(), link.left()),
                headings.getOrDefault(link.right(), link.right()),
                link.relation().toString(),
                Bars.number(link.probability())));
      }
    }
    List<String> heads = List.of(left.shortName(), right.shortName(), "relation", "probability");
    return new Chart(title, canvas, new Figures(heads, rows));
  }

  private static String heading(Task task) {
    return task.number().isEmpty() ? task.title() : task.number() + " " + task.title();
  }
}
