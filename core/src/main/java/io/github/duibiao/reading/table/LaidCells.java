package io.github.duibiao.reading.table;

import io.github.duibiao.plan.Person;
import io.github.duibiao.plan.SourceTable.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of a row, given to what they are for. */
final class LaidCells {
  final Map<Role, Place> cells = new EnumMap<>(Role.class);
  final List<TargetCell> targets = new ArrayList<>();
  final List<Person> persons = new ArrayList<>();
  final Map<String, String> details = new LinkedHashMap<>();

  /** What the cells of who and when hold that say that there is none, by the name of the column. */
  final Map<String, String> none = new LinkedHashMap<>();

  final List<String> texts;

  /**
   * The goal that the row states in words, which is the demand where no other is; null for none.
   */
  @Nullable Place goal;

  /** The name of its column. */
  String goalName = "";

  /** The last line of the cells that begin in the row. */
  int end;

  /**
   * @param texts what the cells of the row hold, by their column
   */
  LaidCells(List<String> texts) {
    this.texts = texts;
  }

  String text(Role role) {
    Place place = cells.get(role);
    return place == null ? "" : place.cell.text();
  }

  /** What a row has in the columns of a role, and whether it begins in a row above. */
  record Place(Cell cell, boolean fromAbove) {
    Place and(Place other) {
      return new Place(Cell.join(cell, other.cell), fromAbove && other.fromAbove);
    }
  }
}
