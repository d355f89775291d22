package io.github.duibiao.tables;

import io.github.duibiao.library.NamelessLibrary;
import io.github.duibiao.plan.ShownText;
import io.github.duibiao.wording.Html;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tech.tablesaw.api.Table;

/** Writes a table for a notebook: the Chinese name of each column stands above its own. */
final class TableHtml {
  static {
    NamelessLibrary.TABLESAW.read();
  }

  private static final String CELL = " style=\"text-align:left\">";

  private TableHtml() {}

  static String of(Table table, List<DataTable> named) {
    Map<String, String> names = new HashMap<>();
    for (DataTable each : named) {
      each.columns().forEach(column -> names.putIfAbsent(column.name(), column.zh()));
    }
    StringBuilder html = new StringBuilder("<table><thead><tr>");
    for (String name : table.columnNames()) {
      String zh = names.get(name);
      html.append("<th scope=\"col\"").append(CELL);
      html.append(zh == null ? "" : Html.escape(zh) + "<br>");
      html.append("<small>").append(text(name)).append("</small></th>");
    }
    html.append("</tr></thead>\n<tbody>\n");
    for (int row = 0; row < table.rowCount(); row++) {
      html.append("<tr>");
      for (int column = 0; column < table.columnCount(); column++) {
        html.append("<td").append(CELL);
        if (!table.column(column).isMissing(row)) {
          html.append(text(shown(table.get(row, column))));
        }
        html.append("</td>");
      }
      html.append("</tr>\n");
    }
    return html.append("</tbody></table>\n").toString();
  }

  private static String shown(Object value) {
    return value instanceof Double number && Double.isFinite(number)
        ? BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).toPlainString()
        : String.valueOf(value);
  }

  private static String text(String value) {
    return Html.escape(ShownText.line(value));
  }
}
