package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Originals;
import io.github.duibiao.plan.OriginalsAtHand;
import io.github.duibiao.plan.Plan;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Assertions;

/**
 * The layout of a page says nothing: broken otherwise or spaced otherwise, it is the same plan. The
 * seed is fixed so that every build tests the same layouts; take it away to look for others.
 */
@AddLifecycleHook(OriginalsAtHand.class)
class LayoutPropertiesTest {
  private static final String[] PLANS = {
    "changzhou-2021", "liantang-2023", "nanchang-xinjian-2024", "xuanhan-2023"
  };
  private static final String[] BLANKS = {" ", "  ", "\u3000", "\u00a0", "\u200b", "\t"};
  private static final String[] BREAKS = {"\n", "\n  ", "\r\n", " \n\u3000\u3000"};

  @Property(tries = 60, seed = "2024")
  void blanksAndLineBreaksInRunningTextChangeNothing(
      @ForAll @IntRange(max = 3) int plan, @ForAll Random random) throws Exception {
    String text = text(plan);
    StringBuilder other = new StringBuilder();
    boolean cell = false;
    for (String line : text.split("\n", -1)) {
      boolean running = line.length() > 60 && line.indexOf('|') < 0;
      cell |= line.endsWith("任务分工表");
      for (int i = 0; i < line.length(); i++) {
        other.append(line.charAt(i));
        if (running && i > 4 && i + 1 < line.length() && mayPart(line, i)) {
          int dice = random.nextInt(60);
          if (dice == 0) {
            other.append(BLANKS[random.nextInt(BLANKS.length)]);
          } else if (dice == 1 && !cell) {
            other.append(BREAKS[random.nextInt(BREAKS.length)]);
          }
        }
      }
      other.append('\n');
    }
    assertSame(text, other.toString(), PLANS[plan]);
  }

  @Property(tries = 40, seed = "2024")
  void theWidthOfPunctuationChangesNothing(
      @ForAll @IntRange(max = 3) int plan, @ForAll Random random) throws Exception {
    String text = text(plan);
    StringBuilder other = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int half = ",:;()".indexOf(c);
      boolean swap = random.nextBoolean();
      if (half >= 0 && swap) {
        other.append("，：；（）".charAt(half));
      } else if (c == '。' && swap && i > 0 && i + 1 < text.length() && isHan(text.charAt(i - 1))) {
        other.append(isHan(text.charAt(i + 1)) || text.charAt(i + 1) == '\n' ? '.' : '｡');
      } else {
        other.append(c);
      }
    }
    assertSame(text, other.toString(), PLANS[plan]);
  }

  @Property(tries = 24, seed = "2024")
  void linesBrokenAtThePagesWidthWithPageNumbersBetweenChangeNothing(
      @ForAll @IntRange(max = 3) int plan, @ForAll @IntRange(min = 28, max = 60) int width)
      throws Exception {
    String text = text(plan);
    StringBuilder other = new StringBuilder();
    int count = 0;
    boolean cell = false;
    for (String line : text.split("\n", -1)) {
      String rest = line.strip();
      cell |= line.endsWith("任务分工表");
      boolean running = rest.length() > 60 && rest.indexOf('|') < 0 && !cell;
      while (running && rest.length() > width) {
        other.append(rest, 0, width).append('\n');
        rest = rest.substring(width);
        if (++count % 28 == 0) {
          other.append("- ").append(count / 28).append(" -\n");
        }
      }
      other.append(rest).append('\n');
    }
    assertSame(text, other.toString(), PLANS[plan]);
  }

  @Property(tries = 12, seed = "2024")
  void theEncodingChangesNothing(@ForAll @IntRange(max = 3) int plan) throws Exception {
    String text = text(plan);
    List<String> expected = PlanFacts.of(PlanReader.standard().readText(text, PLANS[plan]));
    for (Charset each :
        List.of(
            Charset.forName("GB18030"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16)) {
      Plan read = PlanReader.standard().read(text.getBytes(each), PLANS[plan]);
      assertThat(PlanFacts.of(read)).as(each.name()).isEqualTo(expected);
    }
  }

  private static String text(int plan) throws IOException {
    return Files.readString(Originals.file(PLANS[plan]));
  }

  /**
   * Blanks between two digits or letters would make others of them; between all else they do not.
   */
  private static boolean mayPart(String line, int at) {
    return !Character.isLetterOrDigit(line.charAt(at))
        || isHan(line.charAt(at))
        || isHan(line.charAt(at + 1));
  }

  private static boolean isHan(char c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }

  private static void assertSame(String text, String other, String name) throws Exception {
    List<String> expected = PlanFacts.of(PlanReader.standard().readText(text, name));
    List<String> actual = PlanFacts.of(PlanReader.standard().readText(other, name));
    for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
      Assertions.assertEquals(expected.get(i), actual.get(i));
    }
    assertThat(actual).hasSameSizeAs(expected);
  }
}
