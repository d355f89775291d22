package io.github.duibiao.plan;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time limit (完成时限) as a plan states it: one of seven kinds, each with the words it was read
 * from. Four of the kinds name no time and share {@link Undated}.
 *
 * <pre>{@code
 * if (deadline instanceof Deadline.ByDate by && by.date().isBefore(today)) { ... }
 * }</pre>
 */
public sealed interface Deadline {

  /** Returns the words of the document, such as {@code 8月底前}. */
  String raw();

  /** Returns which of the seven kinds this is. */
  Kind kind();

  /** The seven kinds of deadline. */
  enum Kind {
    /** By a date: {@link ByDate}. */
    BY_DATE("按日期"),
    /** Without an end: {@link Undated}. */
    CONTINUOUS("持续推进"),
    /** Promptly: {@link Undated}. */
    PROMPT("及时"),
    /** When it suits: {@link Undated}. */
    AS_APPROPRIATE("适时"),
    /** With each project: {@link Undated}. */
    PER_PROJECT("按项目时限"),
    /** Again and again: {@link Recurring}. */
    RECURRING("定期"),
    /** Within a time after an event: {@link WithinPeriod}. */
    WITHIN_PERIOD("限期内");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** Returns the Chinese name of the kind. */
    public String label() {
      return label;
    }
  }

  /**
   * To be done by a date (8月底前, 2023年12月31日前).
   *
   * @param raw the words of the document
   * @param date the last day; the last of the month or year where only that is named, in the plan's
   *     year where none is; null where the document names no year and the plan's is unknown
   */
  record ByDate(String raw, @Nullable LocalDate date) implements Deadline {
    private static final Pattern YEAR =
        Pattern.compile("(?:19|20)[0-9]{2}|[零〇○]|[0-9]{2}年|十[一二三四五六七八九]五");

    /** Checks that the words are there. */
    public ByDate {
      Objects.requireNonNull(raw, "raw");
    }

    /**
     * Says whether the words name the year themselves. Where they do not, it is that of the plan,
     * or of a date before them, and no surer than that.
     */
    public boolean yearStated() {
      return YEAR.matcher(raw).find();
    }

    @Override
    public Kind kind() {
      return Kind.BY_DATE;
    }

    @Override
    public String toString() {
      return raw + " (" + (date == null ? "?" : date) + ")";
    }
  }

  /**
   * A time limit that names no time: to be carried on without an end (持续推进, 长期坚持), done as soon as
   * there is something to do (及时公开), when it suits (适时办理), or when the named project is due
   * (根据项目完成时限).
   *
   * @param raw the words of the document
   * @param kind which of the four it is
   */
  record Undated(String raw, Kind kind) implements Deadline {
    private static final Set<Kind> KINDS =
        Set.of(Kind.CONTINUOUS, Kind.PROMPT, Kind.AS_APPROPRIATE, Kind.PER_PROJECT);

    /** Checks that the kind is one of the four. */
    public Undated {
      Objects.requireNonNull(raw, "raw");
      if (!KINDS.contains(kind)) {
        throw new IllegalArgumentException(kind + " is no time limit that names no time");
      }
    }

    @Override
    public String toString() {
      return raw;
    }
  }

  /**
   * To be done so many times in every period (每年至少1次).
   *
   * @param raw the words of the document
   * @param times how often
   */
  record Recurring(String raw, Recurrence times) implements Deadline {
    /** Checks that nothing is null. */
    public Recurring {
      Objects.requireNonNull(raw, "raw");
      Objects.requireNonNull(times, "times");
    }

    @Override
    public Kind kind() {
      return Kind.RECURRING;
    }

    @Override
    public String toString() {
      return raw + " (" + times + ")";
    }
  }

  /**
   * To be done within a time after an event (1个月内, 10个工作日内).
   *
   * @param raw the words of the document, with the event where it stands beside them
   * @param period the time
   */
  record WithinPeriod(String raw, TimeLimit period) implements Deadline {
    /** Checks that nothing is null. */
    public WithinPeriod {
      Objects.requireNonNull(raw, "raw");
      Objects.requireNonNull(period, "period");
    }

    @Override
    public Kind kind() {
      return Kind.WITHIN_PERIOD;
    }

    @Override
    public String toString() {
      return raw + " (" + period + ")";
    }
  }
}
