package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Text as found in the wild (各种形态的文本): invented plans in the forms in which plans are published,
 * each beside what it says. The documents and the expectations lie in {@code found/}.
 */
class FoundPlansTest {

  static Stream<String> documents() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(each -> each.getFileName().toString())
          .filter(each -> each.endsWith(".plan"))
          .map(each -> each.substring(0, each.length() - 5))
          .sorted()
          .toList()
          .stream();
    }
  }

  /** Those that are running text or tables in it. */
  static Stream<String> texts() throws IOException {
    return documents().filter(each -> Files.exists(folder().resolve(each + ".txt")));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void whatIsReadIsWhatThePlanSays(String name) throws Exception {
    Facts expected = expected(name);
    Facts read = Facts.read(PlanReader.standard().read(document(name)), expected);
    List<String> differences = new ArrayList<>();
    expected.beyond(read).forEach(each -> differences.add("missing " + each));
    read.beyond(expected).forEach(each -> differences.add("extra " + each));
    assertThat(differences).isEmpty();
  }

  /** The document of an expectation: a text, or a table of separated values. */
  private static Path document(String name) throws IOException {
    Path text = folder().resolve(name + ".txt");
    return Files.exists(text) ? text : folder().resolve(name + ".csv");
  }

  static Facts expected(String name) throws IOException {
    return Facts.expected(Files.readAllLines(folder().resolve(name + ".plan")));
  }

  static Path folder() {
    try {
      URL url = Objects.requireNonNull(FoundPlansTest.class.getResource("found"));
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Prints precision, recall and F1 of every kind of fact over all documents. */
  public static void main(String[] args) throws IOException {
    List<Facts> expected = new ArrayList<>();
    List<Facts> read = new ArrayList<>();
    for (String name : documents().toList()) {
      if (args.length > 0 && !name.matches(args[0])) {
        continue;
      }
      Facts wanted = expected(name);
      Facts found;
      try {
        found = Facts.read(PlanReader.standard().read(document(name)), wanted);
      } catch (PlanReadException e) {
        System.out.println(name + ": " + e.getMessage());
        found = Facts.expected(List.of());
      }
      expected.add(wanted);
      read.add(found);
      List<String> missing = wanted.beyond(found);
      List<String> extra = found.beyond(wanted);
      System.out.println(name + (missing.isEmpty() && extra.isEmpty() ? " ok" : ""));
      missing.forEach(each -> System.out.println("  - " + each));
      extra.forEach(each -> System.out.println("  + " + each));
    }
    for (Facts.Kind kind : Facts.Kind.values()) {
      int wanted = 0;
      int found = 0;
      int missing = 0;
      for (int i = 0; i < expected.size(); i++) {
        wanted += expected.get(i).byKind().get(kind).size();
        found += read.get(i).byKind().get(kind).size();
        missing += expected.get(i).beyond(kind, read.get(i)).size();
      }
      double hits = wanted - missing;
      System.out.printf(
          Locale.ROOT,
          "%s: %d expected, precision %.3f, recall %.3f, F1 %.3f%n",
          kind,
          wanted,
          hits / Math.max(1, found),
          hits / Math.max(1, wanted),
          2 * hits / Math.max(1, wanted + found));
    }
  }
}
