package io.github.duibiao.reading.outline;

import io.github.duibiao.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Items without numbers that are told by the lines of names and values below each: the name of a
 * project, then 责任单位：…, 完成时限：…, then the next.
 */
final class Records {
  private static final Pattern VALUE =
      Pattern.compile("[\\u4e00-\\u9fff]{2,10}(?:\\([^()]{1,8}\\))?:.{1,120}");
  private static final Pattern NAME = Pattern.compile("[^。;:!?|]{4,60}。?");

  private Records() {}

  /** Makes items of the records below a heading, throughout an item. */
  static void part(Item item) {
    item.children.forEach(Records::part);
    if (!item.isLeaf() || item.lines.size() < 3) {
      return;
    }
    List<List<Line>> records = records(item.lines.subList(1, item.lines.size()));
    // One sentence below a heading is its text, whatever the heading is called.
    boolean isNamed =
        Headings.isLabel(item.lines.get(0).canon()) && !item.lines.get(1).canon().endsWith("。");
    if (records.size() < (isNamed ? 1 : 2)) {
      return;
    }
    item.lines.subList(1, item.lines.size()).clear();
    for (List<Line> each : records) {
      Item child = MarkedHeadings.item(each.get(0), false, item, item.children);
      child.lines.addAll(each.subList(1, each.size()));
    }
  }

  /** Returns the records that lines are made of; none where anything else is among them. */
  private static List<List<Line>> records(List<Line> lines) {
    List<List<Line>> records = new ArrayList<>();
    boolean valued = true;
    for (Line line : lines) {
      boolean value = VALUE.matcher(line.canon()).matches();
      if (value && !records.isEmpty()) {
        records.get(records.size() - 1).add(line);
      } else if (!value && valued && NAME.matcher(line.canon()).matches()) {
        records.add(new ArrayList<>(List.of(line)));
      } else {
        return List.of();
      }
      valued = value;
    }
    return valued ? records : List.of();
  }
}
