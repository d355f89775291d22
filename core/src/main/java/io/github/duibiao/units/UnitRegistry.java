package io.github.duibiao.units;

import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.units.UnitTrie.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Knows which function of government (政府职能) a unit serves, whatever its place, its level and the
 * way its name is written. Immutable.
 *
 * <pre>{@code
 * UnitRegistry registry = UnitRegistry.standard();
 * registry.functionOf("区发改委");          // development-reform
 * registry.functionOf("宣汉县发展和改革局"); // development-reform
 * registry.resolve("各乡镇").collective(); // true
 * }</pre>
 *
 * <p>A name is read from its end: the ending (局, 委, 服务中心), the field before it, the place before
 * that. A part of a body (市公安局交警支队, 市生态环境局南川分局) serves the function of the body. Where a body
 * serves several functions the one it is named after first counts. What is not understood stays
 * unknown.
 */
public final class UnitRegistry {
  /** As many readings are kept, of names that are no longer than most. */
  private static final int MOST_KEPT = 2_048;

  private static final int LONGEST_KEPT = 40;

  private final Map<String, UnitFunction> functions;
  private final List<UnitOrgan> organs;
  private final UnitReader reader;

  /** The plans of a place, and the rooms that look at one, ask for the same names. */
  private final Map<String, UnitReading> known = new ConcurrentHashMap<>();

  private UnitRegistry(UnitFile file) {
    functions = file.functions;
    organs = file.organs;
    UnitTrie trie = new UnitTrie();
    for (UnitOrgan organ : organs) {
      organ.stems().forEach(word -> trie.add(word, Kind.STEM, organ));
      organ.names().forEach(word -> trie.add(word, Kind.NAME, organ));
      organ.letters().forEach(word -> trie.add(word, Kind.LETTER, organ));
    }
    reader = new UnitReader(trie, UnitWords.bundled());
  }

  private static final class Standard {
    static final UnitRegistry INSTANCE = load();

    private static UnitRegistry load() {
      String name = "functions.tsv";
      try {
        return new UnitRegistry(UnitFile.parse(UnitFile.resource(name), name, Map.of(), List.of()));
      } catch (UnitFileException e) {
        throw new IllegalStateException("the shipped list of units is broken", e);
      }
    }
  }

  /** Returns the registry of this library. */
  public static UnitRegistry standard() {
    return Standard.INSTANCE;
  }

  /**
   * Returns this registry with the units of a file in UTF-8 added. The file has the columns of the
   * shipped one: the id of a function, its Chinese and its English name (where it is new), stems,
   * whole names, single characters; cells are parted by tabs, words in a cell by commas. Where it
   * says something else of a word that is known already, the file holds.
   *
   * @throws UnitFileException if a line of it is wrong
   * @throws IOException if the file cannot be read
   */
  public UnitRegistry extendedBy(Path file) throws IOException {
    return extendedBy(Files.readString(file, StandardCharsets.UTF_8), file.toString());
  }

  /**
   * Returns this registry with the units of a text added, like {@link #extendedBy(Path)}.
   *
   * @param text the rows
   * @param name what errors call it, such as the file's name
   * @throws UnitFileException if a line of it is wrong
   */
  public UnitRegistry extendedBy(String text, String name) throws UnitFileException {
    return new UnitRegistry(UnitFile.parse(text, name, functions, organs));
  }

  /** Returns the functions in the order of their file. */
  public List<UnitFunction> functions() {
    return List.copyOf(functions.values());
  }

  /** Returns the function of that id, if there is one. */
  public Optional<UnitFunction> function(String id) {
    return Optional.ofNullable(functions.get(id));
  }

  /** Returns which function a unit serves, how sure that is and why. */
  public UnitResolution resolve(String name) {
    return read(name).resolution(name);
  }

  /**
   * Returns the id of the function a unit serves first of all; null where none is known, as for
   * most names that stand for many units.
   */
  public @Nullable String functionOf(String name) {
    List<UnitOrgan> found = read(name).organs();
    return found.isEmpty() ? null : found.get(0).function();
  }

  /**
   * Says whether two names in one plan mean the same unit: 区发改委, 新建区发展和改革委员会 and 发改委 do in a plan
   * of 新建区, 市发改委 does not.
   *
   * @param home the place that the plan is for; null where it does not say
   */
  public boolean same(String name, String other, @Nullable Jurisdiction home) {
    return identity(name, home).equals(identity(other, home));
  }

  /**
   * Returns a key that the spellings of one unit share in the plans of one place. It is no text to
   * show, and may differ between versions.
   *
   * @param home the place that the plan is for; null where it does not say
   */
  public String identity(String name, @Nullable Jurisdiction home) {
    return read(name).identity(name, home);
  }

  private UnitReading read(String name) {
    UnitReading reading = known.get(name);
    if (reading == null) {
      reading = reader.read(name);
      if (name.length() <= LONGEST_KEPT) {
        if (known.size() >= MOST_KEPT) {
          known.clear();
        }
        known.put(name, reading);
      }
    }
    return reading;
  }

  /** Returns how many functions and kinds of body it knows. */
  @Override
  public String toString() {
    return functions.size() + " functions, " + organs.size() + " kinds of body";
  }
}
