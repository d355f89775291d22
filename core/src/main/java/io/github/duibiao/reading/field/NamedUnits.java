package io.github.duibiao.reading.field;

import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.Role;
import io.github.duibiao.plan.Unit;
import io.github.duibiao.units.UnitRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The units that one document names, with the functions they serve; each is looked up once. */
public final class NamedUnits {
  private final UnitRegistry registry;
  private final Map<Responsibility, Responsibility> known = new HashMap<>();

  /** The cells of a column repeat each other. */
  private final Map<ReadCell, UnitList> cells = new HashMap<>();

  private record ReadCell(String text, Role role) {}

  public NamedUnits(UnitRegistry registry) {
    this.registry = registry;
  }

  /** Returns the responsibilities with their units' functions. */
  public List<Responsibility> resolved(List<Responsibility> named) {
    List<Responsibility> resolved = new ArrayList<>(named.size());
    for (Responsibility each : named) {
      resolved.add(known.computeIfAbsent(each, this::resolve));
    }
    return List.copyOf(resolved);
  }

  /** Reads a cell of a column of units; see {@link UnitList#ofCell}. */
  public UnitList inCell(String cell, Role role) {
    return cells.computeIfAbsent(new ReadCell(cell, role), any -> UnitList.ofCell(cell, role));
  }

  /** Says whether a cell names units and nothing else; one that does is read no further. */
  public boolean isList(String cell, Role role) {
    ReadCell key = new ReadCell(cell, role);
    UnitList known = cells.get(key);
    UnitList list = known == null ? UnitList.ofWholeCell(cell, role) : known;
    if (list.complete()) {
      cells.put(key, list);
    }
    return list.complete();
  }

  private Responsibility resolve(Responsibility named) {
    String name = named.unit().name();
    return new Responsibility(new Unit(name, registry.functionOf(name)), named.role());
  }
}
