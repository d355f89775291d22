package io.github.duibiao.units;

import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.units.UnitParse.Fields;
import io.github.duibiao.units.UnitResolution.Ground;
import io.github.duibiao.units.UnitResolution.Sureness;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a name was read as.
 *
 * @param name the name in one form
 * @param ground what it rests on
 * @param sure whether what stands before the field is known
 * @param collective whether it means many units
 * @param organs the bodies, in order; empty where none is known
 * @param start where the field begins in the name; before it stands the place
 * @param end where it ends; behind it stands the ending
 */
record UnitReading(
    String name,
    Ground ground,
    boolean sure,
    boolean collective,
    List<UnitOrgan> organs,
    int start,
    int end) {

  static UnitReading unknown(String name) {
    return new UnitReading(name, Ground.UNKNOWN, false, false, List.of(), 0, 0);
  }

  static UnitReading of(String name, Fields fields) {
    Ground ground =
        fields.letters()
            ? Ground.LETTERS
            : fields.organs().size() > 1 ? Ground.MERGED : Ground.LISTED;
    return new UnitReading(
        name,
        ground,
        fields.placed() && !fields.letters(),
        false,
        fields.organs(),
        fields.start(),
        fields.end());
  }

  static UnitReading ofPlace(String name, UnitOrgan organ) {
    return new UnitReading(name, Ground.PLACE, true, false, List.of(organ), 0, name.length());
  }

  /** Reads the whole name as a part of this body. */
  UnitReading part(String whole) {
    return new UnitReading(whole, Ground.PARENT, sure, false, organs, start, end);
  }

  /** Reads the name as one for many units; those of a place serve all functions. */
  UnitReading ofMany() {
    List<UnitOrgan> shared = sure && !organs.get(0).isPlace() ? organs : List.of();
    return new UnitReading(name, Ground.COLLECTIVE, !shared.isEmpty(), true, shared, start, end);
  }

  UnitResolution resolution(String written) {
    Sureness sureness =
        organs.isEmpty() ? Sureness.NONE : sure ? Sureness.CERTAIN : Sureness.LIKELY;
    return new UnitResolution(
        written,
        sureness,
        ground,
        collective,
        organs.stream().map(UnitOrgan::function).distinct().toList(),
        organs.isEmpty() ? "" : name.substring(start, end));
  }

  /** Returns what all spellings of the unit share in a plan of a place. */
  String identity(String written, @Nullable Jurisdiction home) {
    if (organs.isEmpty() || collective || ground == Ground.PLACE) {
      return UnitSpelling.opened(written);
    }
    StringBuilder key = new StringBuilder(UnitPlace.of(name.substring(0, start), home));
    organs.forEach(organ -> key.append('|').append(organ.key()));
    return key.append('|').append(part()).toString();
  }

  /** What tells a part from its body and from the other parts: nothing for the body itself. */
  private String part() {
    String ending = name.substring(end);
    String told = ending.isEmpty() ? name.substring(start) : ending;
    return UnitWords.bundled().endsPart(told) ? told.replace("人民", "") : "";
  }
}
