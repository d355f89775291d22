package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which items of a text are tasks, by invented plans; they lie in {@code outlines.txt}. */
@SuppressWarnings("StringSplitter")
class OutlinesTest {
  /**
   * A plan and its tasks.
   *
   * @param name what it shows
   * @param text the plan
   * @param tasks number and title of each task
   */
  record Sample(String name, String text, List<String> tasks) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Sample> samples() throws IOException {
    List<Sample> samples = new ArrayList<>();
    try (InputStream stream =
        Objects.requireNonNull(OutlinesTest.class.getResourceAsStream("outlines.txt"))) {
      String all = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      for (String each :
          Pattern.compile("(?m)^==== ").split(all.substring(all.indexOf("\n==== ") + 1))) {
        if (!each.isBlank()) {
          int name = each.indexOf('\n');
          int tasks = each.indexOf("\n----\n");
          samples.add(
              new Sample(
                  each.substring(0, name),
                  each.substring(name + 1, tasks + 1),
                  each.substring(tasks + 6).strip().lines().toList()));
        }
      }
    }
    return samples;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void tasksAreTheItemsThatDemandWork(Sample sample) throws Exception {
    List<String> tasks =
        PlanReader.standard().readText(sample.text(), "plan.txt").tasks().stream()
            .map(each -> each.number() + "|" + each.title())
            .toList();
    List<String> expected =
        sample.tasks().stream()
            .map(each -> each.replaceAll("^（(.+)）", "$1").replaceAll("^\\(.+\\)", "$1"))
            .toList();
    assertThat(tasks).isEqualTo(expected);
  }

  @Test
  void whatIsToldInTheLineOfItsHeadingIsATaskWhateverItsWords() throws PlanReadException {
    Plan plan =
        PlanReader.standard()
            .readText(
                """
                云溪县2024年文物保护工作要点
                一、修缮古桥。年底前完成3座石拱桥的加固。（责任单位：县文旅局）
                二、守夜人进古村。老屋门前有人巡，香火蜡烛不进殿。
                三、开展文物普查。10月底前登记造册。（责任单位：县文旅局）
                四、碑刻有了新家。散在田间的石碑归拢到祠堂，遮雨棚下一排立好。
                五、培训讲解员。全年办班2期。（责任单位：县文旅局）
                """,
                "要点.txt");
    assertThat(plan.tasks()).extracting(Task::number).containsExactly("一", "二", "三", "四", "五");
  }
}
