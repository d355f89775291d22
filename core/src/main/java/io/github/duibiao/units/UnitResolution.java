package io.github.duibiao.units;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link UnitRegistry} made of the name of a unit: how sure, and why.
 *
 * @param name the name as it was asked for
 * @param sureness how sure the function is
 * @param ground what the answer rests on
 * @param collective whether the name stands for many units (各乡镇, 区直相关部门)
 * @param functions the ids of the functions the unit serves, the one it is named after first;
 *     several for a merged bureau (教体局); empty where none is known
 * @param evidence the part of the name the answer rests on, such as {@code 发改}; empty for none
 */
public record UnitResolution(
    String name,
    Sureness sureness,
    Ground ground,
    boolean collective,
    List<String> functions,
    String evidence) {

  /** How sure the function of a unit is. */
  public enum Sureness {
    /** The whole name is understood: the place or level, the field, the ending. */
    CERTAIN,
    /** The field is understood; what stands before it is not known to be a place. */
    LIKELY,
    /** No function is known. */
    NONE
  }

  /** What an answer rests on. */
  public enum Ground {
    /** A listed name or field with its ending (区发改委). */
    LISTED("名称已列入目录", "a listed name"),
    /** The listed fields of a merged body (农业农村水务局), the first of which counts. */
    MERGED("合并机构，取其首项职能", "a merged body, by the first of its fields"),
    /** The body that the unit is a part of (市公安局交警支队). */
    PARENT("按其所属机构", "the body it is a part of"),
    /** Single characters that stand for fields (县教科文体局). */
    LETTERS("按简称用字", "the characters of an abbreviation"),
    /** The name of a place stands for its government (莲塘镇). */
    PLACE("地名，指当地政府", "a place, for its government"),
    /** Many units at once. */
    COLLECTIVE("集合称谓", "many units at once"),
    /** Nothing in the name is known. */
    UNKNOWN("目录中没有", "not in the registry");

    private final String zh;
    private final String en;

    Ground(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }

    /** Returns the reason in Chinese. */
    public String zh() {
      return zh;
    }

    /** Returns the reason in English. */
    public String en() {
      return en;
    }
  }

  /** Copies the functions. */
  public UnitResolution {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(sureness, "sureness");
    Objects.requireNonNull(ground, "ground");
    Objects.requireNonNull(evidence, "evidence");
    functions = List.copyOf(functions);
  }

  /** Returns the id of the function the unit serves first of all; null where none is known. */
  public @Nullable String function() {
    return functions.isEmpty() ? null : functions.get(0);
  }

  /** Returns for example {@code 区发改委: development-reform, certain (a listed name: 发改)}. */
  @Override
  public String toString() {
    String what = functions.isEmpty() ? (collective ? "collective" : "unknown") : functions.get(0);
    String why = evidence.isEmpty() ? ground.en : ground.en + ": " + evidence;
    return name
        + ": "
        + what
        + (sureness == Sureness.NONE ? "" : sureness == Sureness.CERTAIN ? ", certain" : ", likely")
        + " ("
        + why
        + ")";
  }
}
