package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Originals;
import io.github.duibiao.plan.Plan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nothing of a document vanishes: what is not in the plan is named, line by line. */
class ConservationTest {
  private static final List<String> CASES = cases();

  @Test
  void nothingOfThePublishedPlansVanishes() throws Exception {
    for (Path each : Originals.files()) {
      assertConserved(Files.readString(each));
    }
  }

  @Test
  void nothingOfTheCasesVanishes() throws Exception {
    for (String each : CASES) {
      assertConserved(each);
    }
  }

  @Test
  void littleOfTheCasesIsUnread() throws Exception {
    long unread = 0;
    long all = 0;
    for (String each : CASES) {
      Plan plan = read(each);
      int[] count = plan == null ? new int[2] : Conserved.unread(each, plan);
      unread += count[0];
      all += count[1];
    }
    assertThat((double) unread / all).isLessThan(0.012);
  }

  @Property(tries = 600)
  void nothingOfAMangledDocumentVanishes(@ForAll Random random) throws Exception {
    assertConserved(mangled(CASES.get(random.nextInt(CASES.size())), random));
  }

  /** Lines cut off, dropped, doubled, swapped, broken and joined; separators lost. */
  private static String mangled(String text, Random random) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    for (int times = 1 + random.nextInt(5); times > 0 && !lines.isEmpty(); times--) {
      int at = random.nextInt(lines.size());
      String line = lines.get(at);
      int within = line.isEmpty() ? 0 : random.nextInt(line.length());
      switch (random.nextInt(8)) {
        case 0 -> lines.remove(at);
        case 1 -> lines.add(at, line);
        case 2 -> lines.add(lines.remove(random.nextInt(lines.size())));
        case 3 -> {
          lines.set(at, line.substring(0, within));
          lines.add(at + 1, line.substring(within));
        }
        case 4 -> lines.set(at, line + (at + 1 < lines.size() ? lines.remove(at + 1) : ""));
        case 5 -> lines = new ArrayList<>(lines.subList(0, at + 1));
        case 6 -> lines = new ArrayList<>(lines.subList(at, lines.size()));
        default -> lines.set(at, line.replace("|", random.nextBoolean() ? " " : ""));
      }
    }
    return String.join("\n", lines);
  }

  private static void assertConserved(String text) throws IOException {
    Plan plan = read(text);
    if (plan != null) {
      assertThat(Conserved.lost(text, plan)).as(text).isEmpty();
    }
  }

  /** Returns the plan; null where the text is refused, of which the user is told. */
  private static @Nullable Plan read(String text) {
    try {
      return PlanReader.standard().readText(text, "plan.txt");
    } catch (PlanReadException refused) {
      return null;
    }
  }

  private static List<String> cases() {
    try (Stream<Path> files =
        Files.list(Path.of(ConservationTest.class.getResource("/cases").toURI()))) {
      List<String> texts = new ArrayList<>();
      for (Path each : files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(each));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
