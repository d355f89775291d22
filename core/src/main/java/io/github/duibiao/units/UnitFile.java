package io.github.duibiao.units;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the format of files of units; the shipped one opens with a description of it. */
final class UnitFile {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");

  private final String source;
  final Map<String, UnitFunction> functions;
  final List<UnitOrgan> organs;

  private UnitFile(String source, Map<String, UnitFunction> functions, List<UnitOrgan> organs) {
    this.source = source;
    this.functions = new LinkedHashMap<>(functions);
    this.organs = new ArrayList<>(organs);
  }

  /** Reads a file on top of functions and organs that are known. */
  static UnitFile parse(
      String text, String source, Map<String, UnitFunction> functions, List<UnitOrgan> organs)
      throws UnitFileException {
    UnitFile file = new UnitFile(source, functions, organs);
    Map<String, Integer> lines = new LinkedHashMap<>();
    int number = 0;
    for (String line : (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\n", -1)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        file.row(line.stripTrailing().split("\t", -1), number, lines);
      }
    }
    return file;
  }

  /** Returns the text of a file of this library. */
  static String resource(String name) {
    try (InputStream in = UnitFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "the resource " + name + " is missing from the jar: build it again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void row(String[] cells, int number, Map<String, Integer> lines)
      throws UnitFileException {
    String[] row = Arrays.copyOf(cells, 6);
    String id = cell(row, 0);
    if (cells.length > 6) {
      throw new UnitFileException(
          source,
          number,
          "a row has " + cells.length + " cells",
          "id, zh, en, stems, names, letters");
    }
    if (!ID.matcher(id).matches()) {
      throw new UnitFileException(
          source,
          number,
          "\"" + id + "\" is no id of a function",
          "use lower-case letters, digits and single hyphens, then a tab");
    }
    if (!functions.containsKey(id)) {
      if (cell(row, 1).isEmpty() || cell(row, 2).isEmpty()) {
        throw new UnitFileException(
            source,
            number,
            "the function \"" + id + "\" is new and has no name",
            "write its Chinese and its English name into the second and the third cell");
      }
      functions.put(id, new UnitFunction(id, cell(row, 1), cell(row, 2)));
    }
    List<String> stems = words(cell(row, 3));
    List<String> names = words(cell(row, 4));
    List<String> letters = words(cell(row, 5));
    if (stems.isEmpty() && names.isEmpty() && letters.isEmpty()) {
      throw new UnitFileException(
          source,
          number,
          "the row names no unit",
          "write a stem into the fourth cell or a name into the fifth");
    }
    List<List<String>> all = List.of(stems, names, letters);
    for (int column = 3; column < 6; column++) {
      for (String word : all.get(column - 3)) {
        Integer before = lines.putIfAbsent(column + word, number);
        if (before != null) {
          throw new UnitFileException(
              source,
              number,
              "\"" + word + "\" stands twice, first in line " + before,
              "keep it where it belongs");
        }
      }
    }
    organs.add(new UnitOrgan(id, id + "@" + source + ":" + number, stems, names, letters));
  }

  private static String cell(String[] row, int column) {
    return row[column] == null ? "" : row[column].strip();
  }

  private static List<String> words(String cell) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= cell.length(); i++) {
      if (i == cell.length() || cell.charAt(i) == ',' || cell.charAt(i) == '，') {
        String word = UnitSpelling.normal(cell.substring(from, i));
        if (!word.isEmpty()) {
          words.add(word);
        }
        from = i + 1;
      }
    }
    return words;
  }
}
