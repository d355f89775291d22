package io.github.duibiao.charts;

import io.github.duibiao.plan.ShownText;
import io.github.duibiao.wording.Html;
import io.github.duibiao.wording.TextTable;
import java.util.List;

/**
 * The figures of a chart as a table.
 *
 * @param heads the names of the columns
 * @param rows the cells of each row, the first its name
 */
record Figures(List<String> heads, List<List<String>> rows) {
  Figures {
    heads = heads.stream().map(ShownText::line).toList();
    rows = rows.stream().map(row -> row.stream().map(ShownText::line).toList()).toList();
  }

  String html() {
    StringBuilder html = new StringBuilder("<table><thead><tr>");
    heads.forEach(each -> html.append("<th scope=\"col\">").append(cell(each)).append("</th>"));
    html.append("</tr></thead>\n<tbody>\n");
    for (List<String> row : rows) {
      html.append("<tr><th scope=\"row\">").append(cell(row.get(0))).append("</th>");
      row.subList(1, row.size())
          .forEach(each -> html.append("<td>").append(cell(each)).append("</td>"));
      html.append("</tr>\n");
    }
    return html.append("</tbody></table>\n").toString();
  }

  private static String cell(String text) {
    return Html.escape(text);
  }

  /** Returns the table as text. */
  @Override
  public String toString() {
    return new TextTable(heads, rows).toString();
  }
}
