package io.github.duibiao.reading.table;

import io.github.duibiao.plan.SourceTable.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Forms: a name stands beside its value, and one form is one problem or one project. A form becomes
 * a row of a table whose header is made of the names.
 */
public final class FormTable {
  private static final int FEWEST = 3;

  private FormTable() {}

  /** Returns the forms of a grid as a table; null where it holds none. */
  public static @Nullable Grid of(Grid grid) {
    List<Map<String, Cell>> forms = new ArrayList<>();
    Map<String, Cell> form = new LinkedHashMap<>();
    int labels = 0;
    int values = 0;
    int strangers = 0;
    for (int row = 0; row < grid.height; row++) {
      List<Integer> places = new ArrayList<>();
      for (int column = 0; column < grid.width; column++) {
        if (grid.begins(row, column)) {
          places.add(column);
        }
      }
      for (int i = 0; i < places.size(); i++) {
        Cell label = grid.cell(row, places.get(i));
        if (label.isEmpty()) {
          continue;
        }
        Cell value = i + 1 < places.size() ? grid.cell(row, places.get(i + 1)) : null;
        if (value == null || !isLabel(label) || isLabel(value)) {
          strangers++;
          continue;
        }
        String name = ColumnNames.shown(label.text());
        if (form.containsKey(name)) {
          forms.add(form);
          form = new LinkedHashMap<>();
        }
        form.put(name, value);
        labels++;
        values += value.isEmpty() ? 0 : 1;
        i++;
      }
    }
    forms.add(form);
    boolean isForm = labels >= FEWEST && values >= 2 && strangers * 4 <= labels;
    return isForm && says(forms.get(0)) ? table(forms, grid.line()) : null;
  }

  private static boolean isLabel(Cell cell) {
    return ColumnNames.of(cell.text()).isKnown();
  }

  /** Says whether a form names work and who does it or by when. */
  private static boolean says(Map<String, Cell> form) {
    boolean content = false;
    boolean particulars = false;
    for (String each : form.keySet()) {
      ColumnNames name = ColumnNames.of(each);
      content |= name.weight(Role.DEMAND) + name.weight(Role.TASK) >= ColumnNames.KNOWN;
      particulars |= name.isParticular();
    }
    return content && particulars;
  }

  private static Grid table(List<Map<String, Cell>> forms, int line) {
    List<String> names = new ArrayList<>();
    for (Map<String, Cell> form : forms) {
      form.keySet().stream().filter(each -> !names.contains(each)).forEach(names::add);
    }
    List<List<@Nullable Cell>> rows = new ArrayList<>();
    rows.add(new ArrayList<>(names.stream().map(each -> new Cell(each, line, line)).toList()));
    for (Map<String, Cell> form : forms) {
      List<@Nullable Cell> row = new ArrayList<>();
      for (String name : names) {
        row.add(form.getOrDefault(name, new Cell("", line, line)));
      }
      rows.add(row);
    }
    return Grid.of(rows, names.size(), line);
  }
}
