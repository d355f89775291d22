package io.github.duibiao.units;

import java.util.List;
import java.util.Objects;

/**
 * A kind of body that every place has, with all the ways in which its name is written: a row of the
 * file of units.
 *
 * @param function the id of the function it serves
 * @param key what tells it from the other bodies that serve the function
 * @param stems what stands before an ending
 * @param names names that are whole
 * @param letters single characters
 */
record UnitOrgan(
    String function, String key, List<String> stems, List<String> names, List<String> letters) {
  /** Stands for the words of a kind that belong to no body. */
  static final UnitOrgan NONE = new UnitOrgan("", "", List.of(), List.of(), List.of());

  /** Copies the lists. */
  UnitOrgan {
    Objects.requireNonNull(function, "function");
    Objects.requireNonNull(key, "key");
    stems = List.copyOf(stems);
    names = List.copyOf(names);
    letters = List.copyOf(letters);
  }

  /**
   * Says whether it is the Party committee or the government as a whole, of which others are parts.
   */
  boolean isUmbrella() {
    return switch (function) {
      case "party-office", "local-government", "development-zone", "village-community" -> true;
      default -> false;
    };
  }

  /** Says whether it is the government of a place, whatever field is meant. */
  boolean isPlace() {
    return isUmbrella() && !function.equals("party-office");
  }
}
