package io.github.duibiao.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.duibiao.Comparison;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.similarity.Field;
import io.github.duibiao.similarity.LocalEncoder;
import io.github.duibiao.similarity.SentenceEncoder;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The encoder that comes as an optional dependency; it is on the class path of these tests. */
class LocalEncoderTest {
  private static final Plan OURS =
      PlanCopies.plan(
          "ours", "修缮校舍|翻修三所中学的旧教学楼。", "看护老人|为独居长者上门送餐。", "整治河道|清理城区两条黑臭小河。", "招商引资|新签十个亿元以上项目。");
  private static final Plan THEIRS =
      PlanCopies.plan(
          "theirs",
          "引进企业|全年落户规模以上工厂八家。",
          "改善水环境|消除市内污染水体。",
          "老年助餐|把热饭送到家里没有子女的老年人手中。",
          "加固学校房屋|危旧楼房完成维修。");

  @TempDir Path folder;

  @Test
  void tasksInWordsOfTheirOwnComeNearerThanOthers() {
    List<Integer> done = new ArrayList<>();
    SentenceEncoder encoder =
        LocalEncoder.builder().cache(folder).progress((now, all) -> done.add(now)).build();
    Aligner aligner = Aligner.builder().field(Field.general()).encoder(encoder).build();
    Alignment alignment = aligner.align(OURS, THEIRS, Granularity.TASK);
    assertThat(done).containsExactly(4, 4);
    for (int i = 0; i < OURS.tasks().size(); i++) {
      String left = OURS.tasks().get(i).id();
      Link best =
          alignment.pairs().stream()
              .filter(each -> each.left().equals(left))
              .max((a, b) -> Double.compare(encoded(a), encoded(b)))
              .orElseThrow();
      assertThat(best.right()).isEqualTo(THEIRS.tasks().get(3 - i).id());
    }
    // What has been encoded is kept: a second encoder is asked nothing.
    SentenceEncoder again =
        LocalEncoder.builder()
            .cache(folder)
            .progress(
                (now, all) -> {
                  throw new AssertionError("encoded once more");
                })
            .build();
    assertThat(
            Comparison.builder(List.of(OURS, THEIRS))
                .field(Field.general())
                .encoder(again)
                .build()
                .alignment("ours", "theirs"))
        .isEqualTo(alignment);
  }

  private static double encoded(Link link) {
    return link.evidence().stream()
        .filter(each -> each.feature().equals("encoder"))
        .findFirst()
        .orElseThrow()
        .value();
  }

  @Test
  void whereItIsMissingTheMessageNamesWhatToAdd() throws Exception {
    List<URL> without = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (!entry.contains("langchain4j")) {
        without.add(Path.of(entry).toUri().toURL());
      }
    }
    try (URLClassLoader loader =
        new URLClassLoader(without.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Class<?> encoder = loader.loadClass(LocalEncoder.class.getName());
      assertThat(encoder.getMethod("isPresent").invoke(null)).isEqualTo(false);
      Object builder = encoder.getMethod("builder").invoke(null);
      assertThatThrownBy(() -> builder.getClass().getMethod("build").invoke(builder))
          .isInstanceOf(InvocationTargetException.class)
          .cause()
          .hasMessageContaining(LocalEncoder.ARTIFACT)
          .hasMessageContaining("句向量");
    }
  }
}
