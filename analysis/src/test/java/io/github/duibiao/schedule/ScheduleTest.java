package io.github.duibiao.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.TestPlans;
import io.github.duibiao.json.Schemas;
import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.PlanArbitraries;
import io.github.duibiao.reading.PlanReader;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ScheduleTest {
  private final Schedule schedule = Schedule.of(List.of(TestPlans.county(), TestPlans.town()));

  @Test
  void aDateThatCellAndTextAndProseStateIsOneDeadline() {
    assertThat(schedule.due())
        .filteredOn(each -> each.deadline().kind() == Deadline.Kind.BY_DATE)
        .singleElement()
        .satisfies(
            due -> {
              assertThat(due.measure()).isEqualTo("jiaxian-2023#1.1");
              assertThat(due.deadline().raw()).isEqualTo("8月31日");
              assertThat(due.span().line()).isEqualTo(21);
            });
  }

  @Test
  void whatOnlyTheProseOfATaskStatesIsTheTasks() {
    Plan plan =
        TestPlans.plan(
            "p",
            "甲县",
            List.of(
                TestPlans.task(
                    "p#1",
                    "一",
                    "题",
                    "文",
                    List.of(),
                    List.of(TestPlans.by("年底前", 12, 31)),
                    List.of(TestPlans.row("p#1.1", "文", List.of(), List.of(), 9)))));
    assertThat(Schedule.of(List.of(plan)).due())
        .singleElement()
        .satisfies(
            due -> {
              assertThat(due.measure()).isNull();
              assertThat(due.demand()).isEqualTo("p#1");
            });
  }

  @Test
  void theTimelineHoldsTheMonthsInWhichSomethingIsDue() {
    assertThat(schedule.timeline()).extracting(Month::month).containsExactly(YearMonth.of(2023, 8));
    assertThat(schedule.timeline().get(0).of("jiaxian-2023")).hasSize(1);
    assertThat(schedule.timeline().get(0).of("yizhen-2023")).isEmpty();
  }

  @Test
  void everyPlanHasACountForEveryKind() {
    assertThat(schedule.kinds("jiaxian-2023"))
        .hasSize(7)
        .containsEntry(Deadline.Kind.BY_DATE, 1)
        .containsEntry(Deadline.Kind.PROMPT, 1)
        .containsEntry(Deadline.Kind.CONTINUOUS, 0);
    assertThat(schedule.kinds("yizhen-2023").values()).containsOnly(0);
  }

  @Test
  void aTaskIsCountedOnceForAUnitAndAsLedWhereItLeadsAPart() {
    assertThat(schedule.workload("jiaxian-2023").get(0))
        .satisfies(
            load -> {
              assertThat(load.unit().name()).isEqualTo("县政府办");
              assertThat(load.ledTasks()).containsExactly("jiaxian-2023#1");
              assertThat(load.sharedTasks()).isEmpty();
              assertThat(load.ledMeasures()).containsExactly("jiaxian-2023#1.1");
              assertThat(load.sharedMeasures()).containsExactly("jiaxian-2023#1.2");
            });
  }

  @Test
  void theSpellingsOfOneUnitAreCountedTogether() throws IOException {
    Plan plan =
        PlanReader.standard()
            .readText(
                """
                临江县2024年政务公开工作要点
                一、加强政策公开。及时公开惠企政策。（牵头单位：县发改局；配合单位：各乡镇）
                二、加强项目公开。公开重大建设项目信息。（牵头单位：临江县发展和改革局；配合单位：各乡（镇））
                """,
                "linjiang-2024.txt");
    assertThat(Schedule.of(List.of(plan)).workload())
        .extracting(load -> load.unit().name() + " " + load.tasks())
        .containsExactly("县发改局 2", "各乡镇 2");
  }

  @Test
  void sentencesWithoutAUnitAreTheUnitsOfTheirTask() {
    assertThat(schedule.workload("jiaxian-2023"))
        .filteredOn(load -> load.unit().name().equals("县档案馆"))
        .singleElement()
        .satisfies(
            load ->
                assertThat(load.sharedMeasures())
                    .containsExactly("jiaxian-2023#2.1", "jiaxian-2023#2.2"));
  }

  @Test
  void bodiesThatServeOneFunctionAreToldApartAndAddedUpUnderIt() throws IOException {
    Plan plan =
        PlanReader.standard()
            .readText(
                """
                临江县2024年安全生产工作要点
                一、加强检查。开展检查。（牵头单位：县应急局；配合单位：县安委办、县减灾委办公室、县公安局）
                二、加强预案。修订预案。（牵头单位：县安委办；配合单位：县应急管理局）
                """,
                "linjiang-2024.txt");
    Schedule one = Schedule.of(List.of(plan));
    assertThat(one.workload())
        .extracting(load -> load.unit().name() + " " + load.tasks())
        .containsExactlyInAnyOrder("县应急局 2", "县安委办 2", "县减灾委办公室 1", "县公安局 1");
    assertThat(one.functions())
        .filteredOn(each -> each.function().equals("emergency-management"))
        .singleElement()
        .satisfies(
            load -> {
              assertThat(load.units()).containsExactlyInAnyOrder("县应急局", "县安委办", "县减灾委办公室");
              assertThat(load.ledTasks()).hasSize(2);
              assertThat(load.sharedTasks()).isEmpty();
            });
  }

  @Test
  void dueInAMonthAndOverdueOnADay() {
    assertThat(schedule.dueIn(YearMonth.of(2023, 8))).hasSize(1);
    assertThat(schedule.dueIn(YearMonth.of(2023, 9))).isEmpty();
    assertThat(schedule.overdue(LocalDate.of(2023, 8, 31))).isEmpty();
    assertThat(schedule.overdue(LocalDate.of(2023, 9, 1))).hasSize(1);
  }

  @Test
  void theDaysBetweenIssueAndDateAreCounted() {
    assertThat(schedule.leadTimes())
        .singleElement()
        .satisfies(each -> assertThat(each.days()).isEqualTo(183)); // 1 March to 31 August.
    assertThat(schedule.medianLeadTime("jiaxian-2023")).hasValue(183);
    assertThat(schedule.medianLeadTime("yizhen-2023")).isEmpty();
  }

  @Test
  void aMeasureCountsForEveryKindOfLimitItStates() {
    TimeShares shares = schedule.shares().get(0);
    assertThat(shares.measures()).isEqualTo(4);
    assertThat(shares.dated()).isEqualTo(1);
    assertThat(shares.otherwise()).isEqualTo(1);
    assertThat(shares.unlimited()).isEqualTo(2);
    assertThat(shares.share(shares.dated())).isEqualTo(0.25);
  }

  @Test
  void theGiniCoefficientIsThatOfTheTextbook() {
    assertThat(Concentration.gini(List.of(1, 1, 1), each -> each)).isZero();
    assertThat(Concentration.gini(List.of(0, 0, 0, 8), each -> each)).isEqualTo(0.75);
    assertThat(Concentration.gini(List.of(3, 1), each -> each)).isEqualTo(0.25);
    assertThat(Concentration.gini(List.<Integer>of(), each -> each)).isZero();
  }

  @Test
  void printsReadably() {
    assertThat(schedule.toString()).contains("2 deadlines of 2 plans").contains("2023-08");
  }

  @Property(tries = 50)
  void everyDateIsInTheTimelineOnceAndTheJsonIsValid(@ForAll("plans") Plan plan) {
    Schedule one = Schedule.of(List.of(plan));
    long dates = one.due().stream().filter(due -> due.date() != null).count();
    assertThat(one.timeline().stream().mapToInt(month -> month.due().size()).sum())
        .isEqualTo((int) dates);
    assertThat(one.kinds(plan.id()).values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(one.due().size());
    assertThat(Schemas.of("schedule-1.schema.json").complaints(ScheduleJson.write(one))).isEmpty();
  }

  @Provide
  Arbitrary<Plan> plans() {
    return PlanArbitraries.plans();
  }
}
