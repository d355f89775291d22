package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.text.Glyphs;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * The invented plans laid out otherwise: blanks in running text, the other width of punctuation,
 * the marks of another system. The seed is fixed so that every build tests the same layouts.
 */
class FoundLayoutsTest {
  private static final String[] BLANKS = {" ", "\u3000", "\u00a0", "\u200b", "\ue0c1"};

  /** Lines of one character a blank, and of marks with a meaning of their own, stay as they are. */
  private static final String SPECIAL = "county-ocr-.*|street-markdown-heads|city-clauses";

  @Provide
  Arbitrary<String> names() throws IOException {
    List<String> names = FoundPlansTest.texts().filter(each -> !each.matches(SPECIAL)).toList();
    return Arbitraries.of(names);
  }

  @Property(tries = 80, seed = "2024")
  void blanksInRunningTextChangeNothing(@ForAll("names") String name, @ForAll Random random)
      throws IOException {
    StringBuilder other = new StringBuilder();
    for (String line : text(name).split("\n", -1)) {
      boolean running = line.length() > 30 && line.indexOf('|') < 0 && line.indexOf('\t') < 0;
      for (int i = 0; i < line.length(); i++) {
        other.append(line.charAt(i));
        if (running
            && i > 4
            && i + 1 < line.length()
            && Glyphs.isHan(line.charAt(i))
            && Glyphs.isHan(line.charAt(i + 1))
            && random.nextInt(25) == 0) {
          other.append(BLANKS[random.nextInt(BLANKS.length)]);
        }
      }
      other.append('\n');
    }
    assertSays(name, other.toString());
  }

  @Property(tries = 60, seed = "2024")
  void lineEndsAndBlanksAroundLinesChangeNothing(
      @ForAll("names") String name, @ForAll Random random) throws IOException {
    String ending =
        List.of("\r\n", " \n", "\n\n", "\u2028", "\n\u3000\u3000").get(random.nextInt(5));
    String text = text(name);
    boolean flat = text.contains("\t") || text.contains("|");
    assertSays(name, text.replace("\n", flat ? "\r\n" : ending));
  }

  @Test
  void aPrivateUseCharacterAndAByteOrderMarkInFrontChangeNothing() throws IOException {
    for (String name : FoundPlansTest.texts().toList()) {
      assertSays(name, "\ufeff\ue004" + text(name));
    }
  }

  private static String text(String name) throws IOException {
    return Files.readString(FoundPlansTest.folder().resolve(name + ".txt"));
  }

  private static void assertSays(String name, String text) throws IOException {
    Facts expected = FoundPlansTest.expected(name);
    Facts read = Facts.read(PlanReader.standard().readText(text, name + ".txt"), expected);
    assertThat(expected.beyond(read)).as(name).isEmpty();
    assertThat(read.beyond(expected)).as(name).isEmpty();
  }
}
