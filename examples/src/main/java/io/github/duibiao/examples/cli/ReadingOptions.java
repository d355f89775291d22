package io.github.duibiao.examples.cli;

import io.github.duibiao.document.Formats;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Limits.Limit;
import io.github.duibiao.document.pdf.ScannedDocuments;
import io.github.duibiao.reading.ColumnRoles;
import io.github.duibiao.reading.PlanReader;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How documents are read: {@code --limits bytes=128M,cells=1000000} says how much one may take,
 * {@code --columns 3=demand,5=lead} what the columns of its tables hold.
 */
final class ReadingOptions {
  private ReadingOptions() {}

  /**
   * Returns the options that every command takes which reads documents and writes something, with
   * those of its own.
   */
  static Set<Option> and(Option... own) {
    Set<Option> options =
        EnumSet.of(Option.OUT, Option.FORCE, Option.LIMITS, Option.COLUMNS, Option.OCR);
    options.addAll(List.of(own));
    return options;
  }

  /** How long the reading of pictures may take where nothing is said: some 200 pages. */
  private static final int SECONDS_OF_PICTURES = 1_800;

  /** Returns the reader that was asked for; it tells of pages whose characters are recognised. */
  static PlanReader reader(Arguments arguments, Terminal terminal) throws UsageException {
    PlanReader reader = reader(arguments);
    return arguments.has(Option.OCR)
        ? reader.with(
            Formats.standard()
                .with(
                    new ScannedDocuments(
                        (page, count) ->
                            terminal.say(
                                "文字识别：第 " + page + " 页，共 " + count + " 页。",
                                "Recognising page " + page + " of " + count + "."))))
        : reader;
  }

  private static PlanReader reader(Arguments arguments) throws UsageException {
    Limits limits = Limits.standard();
    if (arguments.has(Option.OCR)) {
      limits = limits.with(Limit.SECONDS, SECONDS_OF_PICTURES);
    }
    String value = arguments.value(Option.LIMITS);
    if (value != null) {
      for (String each : value.split(",", -1)) {
        limits = with(limits, each.strip());
      }
    }
    return PlanReader.standard().with(limits).with(columns(arguments.value(Option.COLUMNS)));
  }

  private static ColumnRoles columns(@Nullable String written) throws UsageException {
    try {
      return written == null ? ColumnRoles.none() : ColumnRoles.parse(written);
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          "--columns 的取值应如 3=demand,5=lead：" + e.getMessage() + "。",
          "--columns takes values like 3=demand,5=lead: " + e.getMessage() + ".");
    }
  }

  private static Limits with(Limits limits, String setting) throws UsageException {
    int equals = setting.indexOf('=');
    Limit limit = equals < 0 ? null : Limit.named(setting.substring(0, equals)).orElse(null);
    long value = equals < 0 ? 0 : value(setting.substring(equals + 1));
    if (limit == null || value < 1) {
      String names =
          Arrays.stream(Limit.values()).map(Limit::written).collect(Collectors.joining(" "));
      throw new UsageException(
          "--limits 的取值应如 bytes=128M,cells=1000000，而不是 " + setting + "；可用：" + names + "。",
          "--limits takes values like bytes=128M,cells=1000000, not "
              + setting
              + "; there are "
              + names
              + ".");
    }
    return limits.with(limit, value);
  }

  /** Reads a positive number, in units of 1024 where K, M or G follow; 0 where it is none. */
  private static long value(String written) {
    String upper = written.strip().toUpperCase(Locale.ROOT);
    int unit = upper.isEmpty() ? -1 : "KMG".indexOf(upper.charAt(upper.length() - 1));
    String digits = unit < 0 ? upper : upper.substring(0, upper.length() - 1);
    if (digits.isEmpty() || digits.length() > 12 || !digits.chars().allMatch(Character::isDigit)) {
      return 0;
    }
    return Long.parseLong(digits) << (10 * (unit + 1));
  }
}
