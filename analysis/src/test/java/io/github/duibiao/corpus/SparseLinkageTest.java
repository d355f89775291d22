package io.github.duibiao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Texts are gathered by what is known of their pairs, and by which plans have both. */
class SparseLinkageTest {
  private static List<SortedSet<Integer>> allCompared(int plans) {
    List<SortedSet<Integer>> compared = new ArrayList<>();
    for (int plan = 0; plan < plans; plan++) {
      SortedSet<Integer> others = new TreeSet<>();
      for (int other = 0; other < plans; other++) {
        others.add(other);
      }
      others.remove(plan);
      compared.add(others);
    }
    return compared;
  }

  /** Plans 0 to 5 have texts 0 to 5, the same but in wording, and texts 6 to 11. */
  private static SparseLinkage twoTasksInSixPlans() {
    SparseLinkage linkage = new SparseLinkage(12, allCompared(6));
    for (int plan = 0; plan < 6; plan++) {
      linkage.has(plan, plan);
      linkage.has(plan, plan + 6);
      for (int other = 0; other < plan; other++) {
        linkage.add(plan, other, 0.9);
        linkage.add(plan + 6, other + 6, 0.8);
      }
    }
    return linkage;
  }

  @Test
  void whatIsLikelyTheSameIsOneGroup() {
    int[] groups = twoTasksInSixPlans().groups();
    for (int text = 0; text < 12; text++) {
      assertThat(groups[text]).isEqualTo(groups[text < 6 ? 0 : 6]);
    }
    assertThat(groups[0]).isNotEqualTo(groups[6]);
  }

  @Test
  void oneLikelyPairDoesNotJoinGroupsThatPlansHaveSideBySide() {
    SparseLinkage linkage = twoTasksInSixPlans();
    linkage.add(0, 7, 0.99);
    int[] groups = linkage.groups();
    assertThat(groups[0]).isNotEqualTo(groups[6]);
  }

  @Test
  void whatNeverStandsTogetherIsOneTaskAtLessLikeness() {
    assertThat(alternatives(8)[0]).isEqualTo(alternatives(8)[1]);
    // Two plans more that have both.
    assertThat(alternatives(10)[0]).isNotEqualTo(alternatives(10)[1]);
  }

  /** Plans 0 to 3 have text 0, plans 4 to 7 have text 1, and all others have both. */
  private static int[] alternatives(int plans) {
    SparseLinkage linkage = new SparseLinkage(2, allCompared(plans));
    for (int plan = 0; plan < plans; plan++) {
      if (plan < 4 || plan >= 8) {
        linkage.has(plan, 0);
      }
      if (plan >= 4) {
        linkage.has(plan, 1);
      }
    }
    int having = plans - 4;
    int pairs = having * having - (plans - 8);
    for (int pair = 0; pair < pairs; pair++) {
      linkage.add(0, 1, 0.35);
    }
    return linkage.groups();
  }

  @Test
  void partsIntoWhichPlansSplitATaskAreOneWithIt() {
    assertThat(wholeAndParts(0.81)).containsOnly(wholeAndParts(0.81)[0]);
    int[] groups = wholeAndParts(0);
    assertThat(groups[1]).isNotEqualTo(groups[2]);
  }

  /** Plans 0 to 3 have text 0; plans 4 to 7 have texts 1 and 2, which both are like it. */
  private static int[] wholeAndParts(double both) {
    SparseLinkage linkage = new SparseLinkage(3, allCompared(8));
    for (int plan = 0; plan < 4; plan++) {
      linkage.has(plan, 0);
      linkage.has(plan + 4, 1);
      linkage.has(plan + 4, 2);
    }
    for (int pair = 0; pair < 16; pair++) {
      linkage.add(0, 1, 0.9);
      linkage.add(0, 2, 0.9);
      linkage.addParts(1, 2, both);
    }
    return linkage.groups();
  }

  @Test
  void whatManyPairsSayComesBeforeWhatOneSays() {
    List<SortedSet<Integer>> compared = new ArrayList<>();
    for (int plan = 0; plan < 19; plan++) {
      compared.add(new TreeSet<>());
    }
    for (int plan = 0; plan < 4; plan++) {
      for (int other = 4; other < 8; other++) {
        compared.get(plan).add(other);
        compared.get(other).add(plan);
      }
    }
    // Plan 8 has texts 1 and 2 side by side, as ten others that have neither might.
    for (int other : List.of(0, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18)) {
      compared.get(8).add(other);
      compared.get(other).add(8);
    }
    SparseLinkage linkage = new SparseLinkage(3, compared);
    for (int plan = 0; plan < 4; plan++) {
      linkage.has(plan, 0);
      linkage.has(plan + 4, 1);
      for (int other = 0; other < 4; other++) {
        linkage.add(0, 1, 0.75);
      }
    }
    linkage.has(8, 1);
    linkage.has(8, 2);
    linkage.add(0, 2, 0.9);
    int[] groups = linkage.groups();
    assertThat(groups[0]).isEqualTo(groups[1]).isNotEqualTo(groups[2]);
  }

  @Test
  void whatWasNotComparedIsNotJoined() {
    SparseLinkage linkage = new SparseLinkage(3, allCompared(3));
    for (int plan = 0; plan < 3; plan++) {
      linkage.has(plan, plan);
    }
    linkage.add(0, 2, 0.7);
    int[] groups = linkage.groups();
    assertThat(groups[0]).isEqualTo(groups[2]).isNotEqualTo(groups[1]);
  }
}
