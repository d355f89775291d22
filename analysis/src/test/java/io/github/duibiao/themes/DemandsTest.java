package io.github.duibiao.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The themes of demands made up for this test: {@code demands.tsv}, which says how. */
class DemandsTest {
  private record Row(
      String heading, String text, Set<String> main, Set<String> all, Set<String> may) {
    static Row of(String[] cells) {
      Set<String> main = new TreeSet<>();
      Set<String> all = new TreeSet<>();
      Set<String> may = new TreeSet<>();
      for (String word : cells[3].split(" ", -1)) {
        String id = word.replaceAll("[*?]$", "");
        (word.endsWith("?") ? may : all).add(id);
        if (word.endsWith("*")) {
          main.add(id);
        }
      }
      return new Row(cells[1], cells[2], main, all, may);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"first", "second", "third"})
  void themesAreThoseOfACarefulReader(String group) throws IOException {
    Agreement themes = new Agreement();
    Agreement main = new Agreement();
    for (Row row : rows(group)) {
      List<TaggedTheme> tags =
          ThemeTagger.standard()
              .tag(Texts.plan(Texts.task("p#1", row.heading, row.text)))
              .of("p#1");
      themes.add(row.all, row.may, ids(tags, false), row);
      if (!row.main.isEmpty()) {
        main.add(row.main, row.may, ids(tags, true), row);
      }
    }
    assertThat(themes.f1()).as("F1 of themes; %s", themes.notes).isGreaterThan(0.97);
    assertThat(main.f1()).as("F1 of main themes; %s", main.notes).isGreaterThan(0.94);
  }

  private static Set<String> ids(List<TaggedTheme> tags, boolean main) {
    Set<String> ids = new TreeSet<>();
    for (TaggedTheme tag : tags) {
      if (tag.main() || !main) {
        ids.add(tag.id());
      }
    }
    return ids;
  }

  private static List<Row> rows(String group) throws IOException {
    try (InputStream in = DemandsTest.class.getResourceAsStream("demands.tsv")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("\n", -1))
          .map(line -> line.split("\t", -1))
          .filter(cells -> cells[0].equals(group))
          .map(Row::of)
          .toList();
    }
  }

  /** How well what was found agrees with what was wanted, and where it does not. */
  private static final class Agreement {
    private final StringBuilder notes = new StringBuilder();
    private int right;
    private int found;
    private int wanted;

    void add(Set<String> reference, Set<String> either, Set<String> tagged, Row row) {
      Set<String> judged = new TreeSet<>(tagged);
      judged.removeAll(either);
      if (!judged.equals(reference)) {
        notes.append('\n').append(row.heading).append(' ').append(row.text).append(judged);
      }
      found += judged.size();
      wanted += reference.size();
      judged.retainAll(reference);
      right += judged.size();
    }

    double f1() {
      return 2.0 * right / (found + wanted);
    }
  }
}
