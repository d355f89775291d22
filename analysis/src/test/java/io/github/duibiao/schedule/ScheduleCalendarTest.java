package io.github.duibiao.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import io.github.duibiao.TestPlans;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.PlanArbitraries;
import io.github.duibiao.plan.Recurrence;
import io.github.duibiao.reading.PlanReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ScheduleCalendarTest {
  @Test
  void aDateIsAnEntryOfOneDay() {
    String calendar = ScheduleCalendar.write(List.of(TestPlans.county()));
    assertThat(calendar)
        .contains("DTSTART;VALUE=DATE:20230831")
        .contains("DTEND;VALUE=DATE:20230901")
        .contains("DTSTAMP:20230301T000000Z")
        .contains("UID:jiaxian-2023#1.1@duibiao");
    assertThat(events(calendar)).hasSize(1);
  }

  @Test
  void whatRecursRepeatsUntilTheEndOfTheYear() throws IOException {
    String calendar = ScheduleCalendar.write(List.of(plan("每季度至少开展1次抽查。每半年至少开展1次培训。")));
    assertThat(calendar)
        .contains("RRULE:FREQ=MONTHLY;UNTIL=20241231;INTERVAL=3;BYMONTHDAY=-1")
        .contains("RRULE:FREQ=MONTHLY;UNTIL=20241231;INTERVAL=6;BYMONTHDAY=-1")
        .contains("DTSTART;VALUE=DATE:20240331")
        .contains("DTSTART;VALUE=DATE:20240630");
  }

  @Test
  void theFirstTimeIsNotBeforeTheDayOfIssue() {
    assertThat(first("1/P3M", LocalDate.of(2024, 5, 2))).isEqualTo("2024-06-30");
    assertThat(first("2/P1Y", LocalDate.of(2024, 7, 1))).isEqualTo("2024-12-31");
    assertThat(first("1/P1W", LocalDate.of(2024, 5, 4))).isEqualTo("2024-05-10"); // A Friday.
    assertThat(first("3/P1M", LocalDate.of(2024, 2, 11))).isEqualTo("2024-02-20");
    assertThat(first("5/P1Y", LocalDate.of(2024, 1, 1))).isEqualTo("2024-02-29");
    assertThat(Repetition.of(Recurrence.parse("1/PT2H"), 2024, LocalDate.of(2024, 1, 1))).isNull();
    assertThat(Repetition.of(Recurrence.parse("1/P1M"), 2024, LocalDate.of(2025, 1, 1))).isNull();
  }

  @Test
  void whatHasNoDateHasNoEntry() throws IOException {
    assertThat(events(ScheduleCalendar.write(List.of(plan("及时更新目录，持续推进。"))))).isEmpty();
  }

  @Test
  void onlyWhatIsWantedIsWritten() {
    assertThat(events(ScheduleCalendar.write(List.of(TestPlans.county()), due -> false))).isEmpty();
  }

  @Test
  void daysAreTheSameInEveryTimeZone() {
    TimeZone usual = TimeZone.getDefault();
    String here = ScheduleCalendar.write(List.of(TestPlans.county()));
    try {
      for (String zone : List.of("Pacific/Kiritimati", "America/Sao_Paulo", "Asia/Shanghai")) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        assertThat(ScheduleCalendar.write(List.of(TestPlans.county()))).isEqualTo(here);
      }
    } finally {
      TimeZone.setDefault(usual);
    }
  }

  @Property(tries = 50)
  void everyCalendarIsReadBack(@ForAll("plans") Plan plan) {
    String calendar = ScheduleCalendar.write(List.of(plan));
    long dates =
        Schedule.of(List.of(plan)).due().stream().filter(each -> each.date() != null).count();
    List<VEvent> events = events(calendar);
    assertThat(events.size()).isGreaterThanOrEqualTo((int) dates);
    assertThat(events).extracting(each -> each.getUid().getValue()).doesNotHaveDuplicates();
  }

  @Test
  void hostileTextStaysText() {
    String calendar = ScheduleCalendar.write(List.of(TestPlans.nasty("nasty")));
    assertThat(events(calendar))
        .hasSize(2)
        .allSatisfy(each -> assertThat(each.getDescription().getValue()).contains("@SUM(1+1)"));
  }

  @Provide
  Arbitrary<Plan> plans() {
    return PlanArbitraries.plans();
  }

  private static String first(String times, LocalDate from) {
    return Repetition.of(Recurrence.parse(times), 2024, from).first().toString();
  }

  private static List<VEvent> events(String calendar) {
    return Biweekly.parse(calendar).first().getEvents();
  }

  private static Plan plan(String text) throws IOException {
    return PlanReader.standard()
        .readText("临江县2024年政务公开工作要点\n2024年3月1日\n一、加强公开。" + text + "\n", "a.txt");
  }
}
