package io.github.duibiao.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.PlanArbitraries;
import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TaskGroupsTest {
  private static final Plan A = PlanCopies.plan("a", "甲|一。", "乙|二。");
  private static final Plan B = PlanCopies.plan("b", "丙|三。");
  private static final Plan C = PlanCopies.plan("c", "丁|四。");

  private static Alignment alignment(Plan left, Plan right, Link... links) {
    return new Alignment(
        left.id(),
        right.id(),
        Granularity.TASK,
        0,
        Granularity.TASK.ids(left),
        Granularity.TASK.ids(right),
        List.of(links));
  }

  private static Link link(String left, String right, double probability) {
    Relation relation = probability > 0.5 ? Relation.SAME : Relation.NONE;
    return new Link(left, right, probability, relation, List.of());
  }

  @Test
  void twoTasksThatAThirdJoinsAreOneGroup() {
    TaskGroups groups =
        TaskGroups.of(
            List.of(A, B),
            List.of(alignment(A, B, link("a#1", "b#1", 0.9), link("a#2", "b#1", 0.8))));
    assertThat(groups.groups()).hasSize(1);
    assertThat(groups.groups().get(0).tasks()).containsExactly("a#1", "a#2", "b#1");
    assertThat(groups.groups().get(0).title()).isEqualTo("丙");
  }

  @Test
  void aChainOfLinksIsCutWhereItsEndsDisagree() {
    TaskGroups groups =
        TaskGroups.of(
            List.of(A, B, C),
            List.of(
                alignment(A, B, link("a#1", "b#1", 0.95), link("a#2", "b#1", 0.01)),
                alignment(B, C, link("b#1", "c#1", 0.6)),
                alignment(A, C, link("a#1", "c#1", 0.02), link("a#2", "c#1", 0.01))));
    assertThat(groups.groups())
        .extracting(TaskGroup::tasks)
        .containsExactly(List.of("a#1", "b#1"), List.of("a#2"), List.of("c#1"));
    assertThat(groups.groups().get(0).missing()).containsExactly("c");
    assertThat(groups.common()).hasSize(1);
    assertThat(groups.missingIn("a")).extracting(TaskGroup::title).containsExactly("丁");
  }

  @Test
  void measuresAndForeignPlansAreNotGrouped() {
    Alignment foreign = alignment(A, C, link("a#1", "c#1", 0.99));
    TaskGroups groups = TaskGroups.of(List.of(A, B), List.of(foreign));
    assertThat(groups.groups()).hasSize(3).noneMatch(TaskGroup::common);
  }

  @Provide
  Arbitrary<Plan> plans() {
    return PlanArbitraries.plans();
  }

  @Property(tries = 50)
  void everyTaskIsInOneGroupAndEveryPlanHasItOrLacksIt(
      @ForAll("plans") Plan one, @ForAll("plans") Plan two, @ForAll("plans") Plan three) {
    List<Plan> plans = List.of(one.withId("x"), two.withId("y"), three.withId("z"));
    TaskGroups groups = grouped(plans);
    List<String> grouped = new ArrayList<>();
    groups.groups().forEach(group -> grouped.addAll(group.tasks()));
    assertThat(grouped)
        .containsExactlyInAnyOrderElementsOf(
            plans.stream().flatMap(plan -> plan.tasks().stream()).map(Task::id).toList());
    assertThat(groups.groups())
        .allSatisfy(
            group -> {
              List<String> all = new ArrayList<>(group.plans());
              all.addAll(group.missing());
              assertThat(all).containsExactlyInAnyOrder("x", "y", "z");
            });
  }

  @Property(tries = 50)
  void theOrderOfPlansAndOfTasksDoesNotChangeTheGroups(
      @ForAll("plans") Plan one, @ForAll("plans") Plan two, @ForAll("plans") Plan three) {
    List<Plan> plans = List.of(one.withId("x"), two.withId("y"), three.withId("z"));
    List<Plan> turned =
        List.of(reversed(plans.get(2)), reversed(plans.get(0)), reversed(plans.get(1)));
    assertThat(sorted(grouped(turned))).isEqualTo(sorted(grouped(plans)));
  }

  @Property(tries = 200)
  void whereLinksDisagreeTheOrderOfPlansStillDecidesNothing(
      @ForAll @Size(5) List<@IntRange(max = 4) Integer> quarters) {
    double[] p = quarters.stream().mapToDouble(quarter -> quarter / 4.0).toArray();
    List<Alignment> alignments =
        List.of(
            alignment(A, B, link("a#1", "b#1", p[0]), link("a#2", "b#1", p[1])),
            alignment(A, C, link("a#1", "c#1", p[2]), link("a#2", "c#1", p[3])),
            alignment(B, C, link("b#1", "c#1", p[4])));
    List<List<String>> there = sorted(TaskGroups.of(List.of(A, B, C), alignments));
    for (List<Plan> plans :
        List.of(
            List.of(A, C, B),
            List.of(B, A, C),
            List.of(B, C, A),
            List.of(C, A, B),
            List.of(C, reversed(B), reversed(A)))) {
      assertThat(sorted(TaskGroups.of(plans, alignments))).isEqualTo(there);
    }
  }

  @Property(tries = 100)
  void twoPlansHaveInCommonWhatTheirAlignmentSays(
      @ForAll @Size(2) List<@DoubleRange(max = 1) Double> p) {
    Link decided = new Link("a#1", "b#1", p.get(0), Relation.SAME, List.of());
    Link refused = new Link("a#2", "b#1", p.get(1), Relation.PARTIAL, List.of());
    TaskGroups one = TaskGroups.of(List.of(A, B), List.of(alignment(A, B, decided)));
    assertThat(one.common()).extracting(TaskGroup::tasks).containsExactly(List.of("a#1", "b#1"));
    TaskGroups none = TaskGroups.of(List.of(A, B), List.of(alignment(A, B, refused)));
    assertThat(none.common()).isEmpty();
  }

  @Property(tries = 50)
  void identicalPlansHaveEveryTaskInCommon(@ForAll("plans") Plan plan) {
    List<Plan> plans = List.of(plan.withId("x"), plan.withId("y"), plan.withId("z"));
    TaskGroups groups = grouped(plans);
    for (int i = 0; i < plan.tasks().size(); i++) {
      if (plan.tasks().get(i).title().chars().anyMatch(Character::isLetterOrDigit)) {
        int place = i;
        List<String> ids = plans.stream().map(each -> each.tasks().get(place).id()).toList();
        TaskGroup group = groups.groupOf(ids.get(0)).orElseThrow();
        assertThat(group.tasks()).containsAll(ids);
        assertThat(group.missing()).isEmpty();
      }
    }
  }

  @Property(tries = 50)
  void aPlanWithNothingInCommonLeavesTheOtherGroupsAsTheyWere(
      @ForAll @Size(2) List<@DoubleRange(max = 1) Double> p) {
    Alignment ab = alignment(A, B, link("a#1", "b#1", p.get(0)), link("a#2", "b#1", p.get(1)));
    Alignment ac = alignment(A, C, link("a#1", "c#1", 0.01), link("a#2", "c#1", 0.01));
    Alignment bc = alignment(B, C, link("b#1", "c#1", 0.01));
    List<List<String>> without = sorted(TaskGroups.of(List.of(A, B), List.of(ab)));
    List<List<String>> with = sorted(TaskGroups.of(List.of(C, A, B), List.of(ab, ac, bc)));
    assertThat(with).containsAll(without).hasSize(without.size() + 1);
  }

  private static TaskGroups grouped(List<Plan> plans) {
    return TaskGroups.of(plans, Aligner.standard().alignAll(plans, Granularity.TASK));
  }

  private static Plan reversed(Plan plan) {
    List<Task> turned = new ArrayList<>(plan.tasks());
    Collections.reverse(turned);
    return plan.toBuilder().tasks(turned).build();
  }

  private static List<List<String>> sorted(TaskGroups groups) {
    return groups.groups().stream()
        .map(group -> group.tasks().stream().sorted().toList())
        .sorted((a, b) -> a.get(0).compareTo(b.get(0)))
        .toList();
  }
}
