package io.github.duibiao.examples.cli;

import io.github.duibiao.Comparison;
import io.github.duibiao.schedule.Due;
import io.github.duibiao.schedule.Schedule;
import io.github.duibiao.schedule.ScheduleCalendar;
import io.github.duibiao.tables.Tables;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code schedule FILE…}: deadlines on a timeline and the workload of units; with {@code --month}
 * or {@code --at}, what is due in a month or overdue on a day.
 */
final class ScheduleCommand implements Command {
  @Override
  public Set<Option> options() {
    return ReadingOptions.and(Option.FORMAT, Option.MONTH, Option.AT, Option.LANG, Option.BOM);
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    List<String> files = Commands.needFiles(arguments, 1, "schedule FILE…");
    String format = arguments.format("json", "md", "csv", "ics");
    YearMonth month = month(arguments.value(Option.MONTH));
    LocalDate day = day(arguments.value(Option.AT));
    if (month != null && day != null) {
      throw new UsageException(
          "--month 与 --at 只能用其一。", "Either --month or --at can be given, not both.");
    }
    try (Output output = Output.open(arguments, terminal)) {
      Inputs inputs = Inputs.read(files, arguments, terminal, output.guard());
      if (!inputs.plans().isEmpty()) {
        Comparison comparison = inputs.comparison();
        Schedule schedule = comparison.schedule();
        List<Due> wanted =
            month != null
                ? schedule.dueIn(month)
                : day != null ? schedule.overdue(day) : schedule.due();
        boolean all = month == null && day == null;
        output.write(
            switch (format) {
              case "md" ->
                  all
                      ? comparison.report().scheduleMarkdown(Standpoint.language(arguments))
                      : comparison.report().dueMarkdown(wanted, Standpoint.language(arguments));
              case "csv" -> Output.csv(Tables.deadlines(wanted), arguments.has(Option.BOM));
              case "ics" ->
                  ScheduleCalendar.write(comparison.plans(), Set.copyOf(wanted)::contains);
              default -> all ? schedule.json() : schedule.json(wanted);
            });
      }
      return inputs.status();
    }
  }

  private static @Nullable YearMonth month(@Nullable String value) throws UsageException {
    try {
      return value == null ? null : YearMonth.parse(value);
    } catch (DateTimeException e) {
      throw new UsageException(
          "--month 应为 2024-06 这样的年月，而不是 " + value + "。",
          "--month is a month such as 2024-06, not " + value + ".");
    }
  }

  private static @Nullable LocalDate day(@Nullable String value) throws UsageException {
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new UsageException(
          "--at 应为 2024-07-01 这样的日期，而不是 " + value + "。",
          "--at is a day such as 2024-07-01, not " + value + ".");
    }
  }
}
