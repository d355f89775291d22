package io.github.duibiao.similarity.feature;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Task;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordVectorsTest {
  private static final WordVectors WORDS = WordVectors.standard();

  private static Task task(int number, String title, String text) {
    return Task.builder("plan#" + number).number("" + number).title(title).text(text).build();
  }

  private static final List<Task> OURS =
      List.of(
          task(1, "关爱高龄老人", "为独居长者上门送餐、助浴。"),
          task(2, "修葺破损道路", "补好坑洼路面，换掉塌陷的井盖。"),
          task(3, "扶持小微企业", "降低贷款利息，延长还款期限。"));

  private static final List<Task> THEIRS =
      List.of(
          task(11, "推进公路养护", "对沥青开裂、沉降路段及时维修。"),
          task(12, "缓解融资难题", "引导银行向中小厂商放款，给予贴息。"),
          task(13, "健全养老服务", "建设日间照料中心，面向八旬老年人。"));

  private static double[][] likeness() {
    Embeddings ours = WORDS.of(OURS);
    Embeddings theirs = WORDS.of(THEIRS);
    double[] centre = ours.centre(theirs);
    double[][] likeness = new double[OURS.size()][THEIRS.size()];
    for (int i = 0; i < likeness.length; i++) {
      for (int j = 0; j < likeness[i].length; j++) {
        likeness[i][j] = ours.compare(i, theirs, j, centre);
      }
    }
    return likeness;
  }

  @Test
  void theSameInOtherWordsIsNearestByMeaning() {
    double[][] likeness = likeness();
    int[] same = {2, 0, 1};
    for (int i = 0; i < same.length; i++) {
      for (int j = 0; j < same.length; j++) {
        if (j != same[i]) {
          assertThat(likeness[i][same[i]]).isGreaterThan(likeness[i][j]);
        }
      }
    }
  }

  @Test
  void wordsOfLikeMeaningAreNamedWhereEachTextHasOneOfThem() {
    List<String> akin = WORDS.akin(OURS.get(0), THEIRS.get(2), 3);
    assertThat(akin).isNotEmpty().allMatch(each -> each.contains(" ≈ "));
    assertThat(akin).anyMatch(each -> each.contains("老人") || each.contains("老年人"));
    assertThat(WORDS.akin(OURS.get(0), OURS.get(0), 3)).isEmpty();
  }

  @Test
  void theOtherWayRoundTheSameWordsAreNamed() {
    for (Task ours : OURS) {
      for (Task theirs : THEIRS) {
        List<String> there = WORDS.akin(ours, theirs, 3);
        assertThat(WORDS.akin(theirs, ours, 3)).isEqualTo(there);
      }
    }
  }

  @Test
  void aTextWithoutKnownWordsIsLikeNothing() {
    Embeddings ours = WORDS.of(List.of(task(1, "ABC", "12345")));
    Embeddings theirs = WORDS.of(THEIRS);
    double[][] beside = ours.beside(ours.centre(theirs));
    assertThat(beside[0]).doesNotContain(Double.NaN);
    assertThat(WORDS.vector("ABC 12345 \uD83D\uDE00")).containsOnly(0f);
  }
}
