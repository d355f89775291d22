package io.github.duibiao.codebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is doubtful in a codebook of one's own, though it can be used.
 *
 * <pre>{@code
 * CodebookCheck.read(Path.of("own.codebook")).warnings().forEach(System.out::println);
 * }</pre>
 *
 * @param codebook the codebook
 * @param warnings what is doubtful, by its line
 */
public record CodebookCheck(Codebook codebook, List<Warning> warnings) {
  /** Copies the warnings. */
  public CodebookCheck {
    warnings = List.copyOf(warnings);
  }

  /**
   * Something doubtful.
   *
   * @param line the line, from 1
   * @param zh what it is and what to do, in Chinese
   * @param en the same in English
   */
  public record Warning(int line, String zh, String en) {
    @Override
    public String toString() {
      return line + ": " + zh + " " + en;
    }
  }

  /** Returns the codebook and its warnings, one a line. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(codebook.toString());
    warnings.forEach(each -> text.append("\n  ").append(each));
    return text.toString();
  }

  /** A word where the file has it. */
  private record Place(String theme, String key, String word, int line) {}

  /**
   * Reads a codebook from a file in UTF-8 and looks through it.
   *
   * @throws CodebookException if a line of it is wrong: which, and what to do
   * @throws IOException if the file cannot be read
   */
  public static CodebookCheck read(Path file) throws IOException {
    return of(Files.readString(file, StandardCharsets.UTF_8), file.toString());
  }

  /**
   * Reads a codebook from its text and looks through it.
   *
   * @param text the text
   * @param name what errors call it, such as the file's name
   * @throws CodebookException if a line of it is wrong
   */
  public static CodebookCheck of(String text, String name) throws CodebookException {
    CodebookFile file = new CodebookFile(name, null);
    Codebook codebook = file.parse(text);
    List<Place> places = places(file.themeLines());
    List<Warning> warnings = new ArrayList<>();
    twoThemes(places, warnings);
    weakInVain(places, warnings);
    brief(places, warnings);
    weakAlone(codebook, places, warnings);
    warnings.sort((one, other) -> Integer.compare(one.line, other.line));
    return new CodebookCheck(codebook, warnings);
  }

  /** The words of the themes, each alternative spelt out. */
  private static List<Place> places(List<CodebookFile.ThemeLine> lines) {
    List<Place> places = new ArrayList<>();
    for (CodebookFile.ThemeLine line : lines) {
      if (List.of("strong", "weak", "against").contains(line.key())) {
        for (Indicator each : ThemeDraft.words(line.value())) {
          for (List<String> sequence : each.sequences()) {
            String word = String.join("…", sequence);
            places.add(new Place(line.theme(), line.key(), word, line.number()));
          }
        }
      }
    }
    return places;
  }

  private static void twoThemes(List<Place> places, List<Warning> warnings) {
    Map<String, Place> first = new LinkedHashMap<>();
    for (Place each : places) {
      Place before = each.key.equals("strong") ? first.putIfAbsent(each.word, each) : null;
      if (before != null && !before.theme.equals(each.theme)) {
        warnings.add(
            new Warning(
                each.line,
                String.format(
                    Locale.ROOT,
                    "“%s”同时指向主题 %s（第 %d 行）和 %s：两个主题都会计入。如非本意，请只留一处，或改用更长的词。",
                    each.word,
                    before.theme,
                    before.line,
                    each.theme),
                String.format(
                    Locale.ROOT,
                    "\"%s\" leads to two themes, %s (line %d) and %s: both are counted. If that is not"
                        + " meant, keep it in one of them or use a longer word.",
                    each.word,
                    before.theme,
                    before.line,
                    each.theme)));
      }
    }
  }

  /** A word of a theme that is strong as well, or taken away by itself. */
  private static void weakInVain(List<Place> places, List<Warning> warnings) {
    Map<String, Place> strong = new LinkedHashMap<>();
    for (Place each : places) {
      if (each.key.equals("strong")) {
        strong.putIfAbsent(each.theme + "\t" + each.word, each);
      }
    }
    for (Place each : places) {
      Place other = strong.get(each.theme + "\t" + each.word);
      if (other == null || each.key.equals("strong")) {
        continue;
      }
      boolean weak = each.key.equals("weak");
      warnings.add(
          new Warning(
              each.line,
              "“"
                  + each.word
                  + "”在第 "
                  + other.line
                  + " 行已是本主题的 strong 词"
                  + (weak ? "，列为 weak 不起作用：请只留一处。" : "，又列为 against，永远不会命中：请只留一处。"),
              "\""
                  + each.word
                  + "\" is a strong word of this theme in line "
                  + other.line
                  + (weak
                      ? "; as a weak one it adds nothing: keep one of the two."
                      : "; as one of against it is never found: keep one of the two.")));
    }
  }

  private static void brief(List<Place> places, List<Warning> warnings) {
    for (Place each : places) {
      if (!each.key.equals("against") && each.word.codePointCount(0, each.word.length()) == 1) {
        warnings.add(
            new Warning(
                each.line,
                "“" + each.word + "”只有一个字，几乎处处命中：请用更长的词。",
                "\""
                    + each.word
                    + "\" is a single character and is found nearly everywhere: use a"
                    + " longer word."));
      }
    }
  }

  /**
   * Weak words count beside another word of the theme: with one strong word there is hardly one.
   */
  private static void weakAlone(Codebook codebook, List<Place> places, List<Warning> warnings) {
    Map<String, Place> weak = new LinkedHashMap<>();
    for (Place each : places) {
      if (each.key.equals("weak")) {
        weak.putIfAbsent(each.theme, each);
      }
    }
    weak.forEach(
        (id, place) -> {
          Theme theme = codebook.theme(id).orElseThrow();
          int words =
              theme.strong().stream().mapToInt(each -> each.sequences().size()).sum()
                  + theme.weak().stream().mapToInt(each -> each.sequences().size()).sum();
          if (words <= 2) {
            warnings.add(
                new Warning(
                    place.line,
                    "“" + place.word + "”是 weak 词，须与本主题其他词同时出现才计入，而本主题几乎没有其他词：请列为 strong，或补充词。",
                    "\""
                        + place.word
                        + "\" is weak and counts only beside another word of its theme, which has"
                        + " hardly any: make it strong or add words."));
          }
        });
  }
}
