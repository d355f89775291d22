package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Tables as a program lays a page out: cells parted by blanks, each in the middle of its row. */
class CentredTablesTest {
  private static final List<String> DEEDS =
      List.of("改造老旧管网", "新建公共车位", "培育规上企业", "整治河道岸线", "建设口袋公园");
  private static final List<String> UNITS = List.of("区住建局", "区水务局", "区城管局", "区财政局");
  private static final int WIDTH = 26;

  @Property(tries = 200)
  void whatStandsAboveANumberBelongsToItsRow(@ForAll long seed) throws PlanReadException {
    Random random = new Random(seed);
    int rows = 4 + random.nextInt(8);
    StringBuilder text = new StringBuilder("海州区2024年重点工作任务分解表\n\n");
    text.append(line("序号", "工作任务", "牵头单位", "完成时限"));
    List<String> expected = new ArrayList<>();
    for (int i = 1; i <= rows; i++) {
      List<String> words = new ArrayList<>();
      int lines = i == 1 ? 3 : 1 + random.nextInt(4);
      for (int j = 0; j < lines; j++) {
        String deed =
            DEEDS.get(random.nextInt(DEEDS.size())) + (10 + expected.size() * 5 + j) + "个";
        words.add(deed + (j + 1 == lines ? "。" : "，"));
      }
      expected.add(i + String.join("", words));
      int middle = (lines - 1) / 2;
      for (int j = 0; j < lines; j++) {
        text.append(
            j == middle
                ? line(
                    String.valueOf(i),
                    words.get(j),
                    UNITS.get(random.nextInt(UNITS.size())),
                    (1 + random.nextInt(12)) + "月底")
                : line("", words.get(j), "", ""));
      }
    }

    Plan plan = PlanReader.standard().readText(text.toString(), "plan.txt");

    assertThat(plan.tasks())
        .extracting(each -> each.number() + each.rows().get(0).text())
        .as(text.toString())
        .isEqualTo(expected);
  }

  /** A line of cells, of which a Han character takes two places. */
  private static String line(String number, String task, String unit, String limit) {
    return (pad(number, 8) + pad(task, WIDTH + 6) + pad(unit, 16) + limit).stripTrailing() + "\n";
  }

  private static String pad(String text, int width) {
    int taken = text.chars().map(each -> each < 0x2e80 ? 1 : 2).sum();
    return text + " ".repeat(Math.max(2, width - taken));
  }
}
