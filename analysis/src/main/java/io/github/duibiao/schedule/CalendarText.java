package io.github.duibiao.schedule;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.RecurrenceRule;
import biweekly.property.Transparency;
import biweekly.property.Uid;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.ShownText;
import io.github.duibiao.plan.Task;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fills a calendar; apart from its door, since its library is an optional dependency. */
final class CalendarText {
  private static final int LONGEST_SUMMARY = 60;

  /** The stamp of entries of plans without a date of issue. */
  private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

  private static final Pattern LINE_END = Pattern.compile("[\\n\\r\\t\\x0B\\f]");

  private final ICalendar calendar = new ICalendar();
  private final Map<String, Integer> entries = new HashMap<>();
  private final Set<String> dated = new HashSet<>();

  private CalendarText() {}

  static String of(List<Plan> plans, Predicate<Due> wanted) {
    CalendarText text = new CalendarText();
    text.calendar.setProductId("-//duibiao//schedule 1//ZH");
    for (Plan plan : plans) {
      List<Due> all = Schedule.of(List.of(plan)).due();
      all.stream().filter(each -> each.date() != null).map(Due::demand).forEach(text.dated::add);
      for (Due due : all) {
        if (wanted.test(due)) {
          text.add(plan, due);
        }
      }
    }
    return Biweekly.write(text.calendar).version(ICalVersion.V2_0).go();
  }

  private void add(Plan plan, Due due) {
    LocalDate date = due.date();
    if (date != null) {
      addEvent(plan, due, date, null);
    } else if (due.deadline() instanceof Deadline.Recurring recurring
        && plan.year() != null
        && !(isOnceAYear(recurring) && dated.contains(due.demand()))) {
      LocalDate from = plan.issuedOn() == null ? UNDATED : plan.issuedOn();
      Repetition repetition = Repetition.of(recurring.times(), plan.year(), from);
      if (repetition != null) {
        addEvent(plan, due, repetition.first(), repetition.rule());
      }
    }
  }

  /** Once a year and by December, as a cell and its text say together, is one entry. */
  private static boolean isOnceAYear(Deadline.Recurring recurring) {
    return recurring.times().toString().equals("1/P1Y");
  }

  private void addEvent(Plan plan, Due due, LocalDate date, @Nullable Recurrence rule) {
    Task task = plan.task(due.task()).orElseThrow();
    Measure measure =
        task.measures().stream()
            .filter(each -> each.id().equals(due.measure()))
            .findFirst()
            .orElse(null);
    String words = clean(measure == null ? task.title() : measure.text());
    List<Responsibility> duties =
        measure == null ? task.responsibilities() : Duties.of(task, measure);
    VEvent event = new VEvent();
    event.setUid(uid(due));
    LocalDate stamp = plan.issuedOn() == null ? UNDATED : plan.issuedOn();
    event.setDateTimeStamp(new DateTimeStamp(midnight(stamp)));
    event.setDateStart(new DateStart(day(date)));
    event.setDateEnd(new DateEnd(day(date.plusDays(1))));
    if (rule != null) {
      event.setRecurrenceRule(new RecurrenceRule(rule));
    }
    event.setSummary(shorten(words));
    event.setDescription(
        words
            + "\n"
            + clean(plan.shownTitle())
            + "："
            + clean(task.title())
            + "\n时限 "
            + clean(due.deadline().raw())
            + (duties.isEmpty() ? "" : "\n" + names(duties)));
    event.addCategories(clean(plan.shortName()));
    // It is a date to keep in mind, not a time that is taken.
    event.setTransparency(Transparency.transparent());
    calendar.addEvent(event);
  }

  private Uid uid(Due due) {
    int number = entries.merge(due.demand(), 1, Integer::sum);
    return new Uid(clean(due.demand()) + (number == 1 ? "" : "-" + number) + "@duibiao");
  }

  private static String names(List<Responsibility> duties) {
    return duties.stream().map(each -> clean(each.toString())).collect(Collectors.joining("、"));
  }

  private static Date midnight(LocalDate day) {
    return Date.from(Instant.from(day.atStartOfDay(ZoneOffset.UTC)));
  }

  /** A day without a time, and so without a time zone. */
  static ICalDate day(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }

  /** Text of a document; its line ends would be those of the entry. */
  private static String clean(String text) {
    return ShownText.block(LINE_END.matcher(text).replaceAll(" "));
  }

  private static String shorten(String words) {
    int length = words.codePointCount(0, words.length());
    return length <= LONGEST_SUMMARY
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST_SUMMARY)) + "…";
  }
}
