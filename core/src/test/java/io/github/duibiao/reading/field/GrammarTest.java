package io.github.duibiao.reading.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Target;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples that stand beside the productions of the two grammars. */
class GrammarTest {
  /** The rows that only running text uses. */
  private static final List<String> OF_PROSE = List.of("before", "atEnd", "inYear", "toDo", "upTo");

  static Stream<Arguments> deadlines() {
    return examples("deadlines.tsv");
  }

  static Stream<Arguments> targets() {
    return examples("targets.tsv");
  }

  private static Stream<Arguments> examples(String file) {
    List<Arguments> examples = new ArrayList<>();
    for (List<String> row : Lexicon.rows(DeadlineReader.class, file)) {
      for (String example : row.size() < 3 ? new String[0] : row.get(2).split(" ")) {
        int equals = example.lastIndexOf('=');
        examples.add(
            Arguments.of(row.get(0), example.substring(0, equals), example.substring(equals + 1)));
      }
    }
    return examples.stream();
  }

  @ParameterizedTest
  @MethodSource
  void deadlines(String production, String words, String value) {
    DeadlineReader reader = new DeadlineReader(2023);
    if (OF_PROSE.contains(production)) {
      assertThat(reader.prose(words, Glyphs.canonical(words)).values())
          .extracting(GrammarTest::value)
          .containsExactly(value);
    } else {
      DeadlineReader.Cell cell = reader.inCell(words);
      assertThat(cell.limits().stream().map(GrammarTest::value).collect(Collectors.joining(",")))
          .isEqualTo(value);
      assertThat(cell.unread()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource
  void targets(String production, String words, String value) {
    assertThat(
            TargetReader.read(words, Glyphs.canonical(words)).values().stream()
                .map(GrammarTest::value)
                .collect(Collectors.joining(",")))
        .isEqualTo(value);
  }

  /** A part of the grammar that no production uses is dead. */
  @Test
  void everyPartIsUsed() {
    for (String file : List.of("deadlines.tsv", "targets.tsv")) {
      Map<String, String> rows =
          Lexicon.rows(DeadlineReader.class, file).stream()
              .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
      String all = String.join(" ", rows.values());
      assertThat(rows.keySet().stream().filter(each -> Character.isUpperCase(each.charAt(0))))
          .as(file)
          .allMatch(each -> all.contains("{" + each + "}"));
    }
  }

  static String value(Deadline limit) {
    if (limit instanceof Deadline.ByDate by) {
      return String.valueOf(by.date());
    }
    if (limit instanceof Deadline.Recurring recurring) {
      return recurring.times().toString();
    }
    return limit instanceof Deadline.WithinPeriod within
        ? within.period().toString()
        : limit.kind().name();
  }

  static String value(Target target) {
    return target.value().toPlainString()
        + (target.max() == null ? "" : "-" + target.max().toPlainString())
        + target.unit();
  }
}
