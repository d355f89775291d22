package io.github.duibiao.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import io.github.duibiao.evaluation.AlignmentTrainer;
import io.github.duibiao.evaluation.Judgement;
import io.github.duibiao.evaluation.ReferenceAlignment;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.similarity.LangChainEncoder;
import io.github.duibiao.similarity.SentenceEncoder;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A sentence encoder is one more feature for those who have one. */
class SentenceEncoderTest {
  private static final Plan LEFT =
      PlanCopies.plan("left", "政策解读|开展政策解读。", "业务培训|举办业务培训班。", "政府公报|办好政府公报。");
  private static final Plan RIGHT =
      PlanCopies.plan("right", "让人看懂|组织政策宣讲。", "抓好学习|开展业务培训。", "村务公开|推进村务公开。");
  private static final ReferenceAlignment JUDGED =
      new ReferenceAlignment(
          "left",
          "right",
          Granularity.TASK,
          Set.of("left#1", "left#2", "left#3"),
          Set.of("right#1", "right#2", "right#3"),
          List.of(
              new Judgement("left#1", "right#1", Relation.SAME),
              new Judgement("left#2", "right#2", Relation.SAME)));

  /** Counts characters into 64 places: an embedding model that needs no weights. */
  private static final class Characters implements EmbeddingModel {
    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
      List<Embedding> embeddings = new ArrayList<>();
      for (TextSegment segment : segments) {
        float[] vector = new float[64];
        segment.text().chars().forEach(c -> vector[c % 64]++);
        embeddings.add(Embedding.from(vector));
      }
      return Response.from(embeddings);
    }
  }

  private static final SentenceEncoder ENCODER = new LangChainEncoder(new Characters());

  private static AlignmentModel fitted() {
    return new AlignmentTrainer(List.of(LEFT, RIGHT), ENCODER).fit(List.of(JUDGED));
  }

  @Test
  void anEmbeddingModelOfLangChainIsOneMoreFeature() {
    AlignmentModel model = fitted();
    assertThat(model.toString()).contains("general\tTASK\tencoder\t");
    Alignment alignment = Aligner.of(model, ENCODER).align(LEFT, RIGHT, Granularity.TASK);
    assertThat(alignment.links())
        .allSatisfy(
            link ->
                assertThat(link.evidence())
                    .filteredOn(each -> each.feature().equals("encoder"))
                    .singleElement()
                    .satisfies(each -> assertThat(each.value()).isBetween(0.0, 1.0)));
    assertThat(Aligner.of(model, ENCODER).align(RIGHT, LEFT, Granularity.TASK).mirrored())
        .isEqualTo(alignment);
    assertThat(AlignmentModel.parse(model.toString()).needsEncoder()).isTrue();
  }

  @Test
  void aModelThatWasFittedWithAnEncoderSaysSoWhereNoneIsGiven() {
    assertThatThrownBy(() -> Aligner.of(fitted()))
        .hasMessageContaining("Aligner.of(model, encoder)")
        .hasMessageContaining("句向量");
  }

  @Test
  void theModelOfTheLibraryLeavesAnEncoderAlone() {
    SentenceEncoder never =
        texts -> {
          throw new AssertionError("asked");
        };
    Alignment alignment =
        Aligner.of(AlignmentModel.standard(), never).align(LEFT, RIGHT, Granularity.TASK);
    assertThat(alignment).isEqualTo(Aligner.standard().align(LEFT, RIGHT, Granularity.TASK));
  }

  @Test
  void anEncoderThatGivesTooFewVectorsIsNamed() {
    SentenceEncoder few = texts -> List.of(new float[] {1});
    assertThatThrownBy(() -> new AlignmentTrainer(List.of(LEFT, RIGHT), few).fit(List.of(JUDGED)))
        .hasMessageContaining("1 vectors for 3 texts");
  }

  @Test
  void theAlignerLoadsWithoutLangChainOnTheClassPath() throws Exception {
    List<URL> without = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (!entry.contains("langchain4j")) {
        without.add(Path.of(entry).toUri().toURL());
      }
    }
    try (URLClassLoader loader =
        new URLClassLoader(without.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Class<?> aligner = loader.loadClass("io.github.duibiao.alignment.Aligner");
      assertThat(aligner.getMethods()).isNotEmpty();
      assertThat(aligner.getMethod("standard").invoke(null)).isNotNull();
      assertThatThrownBy(() -> loader.loadClass("dev.langchain4j.model.embedding.EmbeddingModel"))
          .isInstanceOf(ClassNotFoundException.class);
    }
  }
}
