package io.github.duibiao.similarity.feature;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Task;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class KindredWordsTest {
  private static final Offset<Double> NEAR = Offset.offset(1e-6);

  private static Task task(int number, String title, String text) {
    return Task.builder("plan#" + number).number("" + number).title(title).text(text).build();
  }

  private static final List<Task> OURS =
      List.of(task(1, "修葺破损道路", "补好坑洼路面，换掉塌陷的井盖。"), task(2, "扶持小微企业", "降低贷款利息，延长还款期限。"));

  private static final List<Task> THEIRS =
      List.of(
          task(11, "缓解融资难题", "引导银行向中小厂商放款，给予贴息。"),
          task(12, "推进公路养护", "对沥青开裂、沉降路段及时维修。"),
          task(13, "路面道路破损修葺", "换掉塌陷的井盖，补好坑洼。"));

  private static double[][] common(List<Task> left, List<Task> right) {
    WordVectors words = WordVectors.standard();
    return words.kindred(left).compare(words.kindred(right));
  }

  @Test
  void theSameInWordsOfLikeMeaningHasMoreInCommonThanAnotherTask() {
    double[][] common = common(OURS, THEIRS);
    assertThat(common[0][1]).isGreaterThan(common[0][0]);
    assertThat(common[1][0]).isGreaterThan(common[1][1]);
  }

  @Test
  void theSameWordsInAnotherOrderAreAllInCommon() {
    assertThat(common(OURS, OURS)[1][1]).isCloseTo(1, NEAR);
    assertThat(common(OURS, THEIRS)[0][2]).isGreaterThan(0.8).isLessThanOrEqualTo(1 + 1e-6);
  }

  @Test
  void whichSideIsAskedMakesNoDifference() {
    double[][] there = common(OURS, THEIRS);
    double[][] back = common(THEIRS, OURS);
    for (int i = 0; i < OURS.size(); i++) {
      for (int j = 0; j < THEIRS.size(); j++) {
        assertThat(back[j][i]).isCloseTo(there[i][j], NEAR);
      }
    }
  }

  @Test
  void aTaskWithoutKnownWordsHasNothingInCommon() {
    List<Task> unknown = List.of(task(21, "ABC", "12345"), OURS.get(0));
    double[][] common = common(unknown, THEIRS);
    assertThat(common[0]).containsOnly(0);
    assertThat(common[1][2]).isGreaterThan(0.8);
    assertThat(common(List.of(), THEIRS)).isEmpty();
  }
}
