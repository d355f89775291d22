package io.github.duibiao.coverage;

import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Section;
import io.github.duibiao.plan.Task;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the words of an item may say though it was not read as a time limit, a target or a unit. A
 * plan is not told to lack what a person reads there. The expressions stand in {@code written.tsv}.
 */
final class Written {
  private static final String EXPRESSIONS = load();
  private static final Pattern TIME = pattern("TIME");
  private static final Pattern NUMBER = pattern("NUMBER");
  private static final Pattern ALL_BY = pattern("ALL_BY");
  private static final Pattern UNIT = pattern("UNIT");
  private static final Pattern SANCTION = pattern("SANCTION");
  private static final Pattern UNCOUNTED = pattern("UNCOUNTED");

  /** Longer texts say more than who does it. */
  private static final int BRIEF = 40;

  /** What may stand before units that were not read as such, at the end of an item. */
  private static final String BEFORE_UNITS = "—【（(〔[｜|　";

  private Written() {}

  private static String load() {
    try (InputStream in = Written.class.getResourceAsStream("written.tsv")) {
      if (in == null) {
        throw new IllegalStateException("written.tsv is missing from the library's archive");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("written.tsv cannot be read from the library's archive", e);
    }
  }

  private static Pattern pattern(String name) {
    return EXPRESSIONS
        .lines()
        .filter(line -> line.startsWith(name + "\t"))
        .map(line -> Pattern.compile(line.substring(name.length() + 1)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("written.tsv has no " + name));
  }

  /**
   * Says whether an item tells when, in its heading, its text, its clause or a cell of its rows.
   */
  static boolean time(Task task) {
    return says(task, TIME);
  }

  /** Says whether an item has a number of something. */
  static boolean number(Task task) {
    return says(task, NUMBER);
  }

  /**
   * Says whether a quantity counts what is to be done: a length of time and a rate of pay are terms
   * of it.
   *
   * @param unit the unit of the quantity
   */
  static boolean counts(String unit) {
    return !UNCOUNTED.matcher(unit).matches();
  }

  private static boolean says(Task task, Pattern pattern) {
    return pattern.matcher(task.title()).find()
        || Stream.concat(Stream.of(task), task.measures().stream())
            .anyMatch(each -> says(each, pattern));
  }

  private static boolean says(Demand demand, Pattern pattern) {
    String clause = demand.clause();
    return pattern.matcher(demand.text()).find()
        || (clause != null && pattern.matcher(clause).find())
        || (demand instanceof Measure row
            && row.details().values().stream().anyMatch(cell -> pattern.matcher(cell).find()));
  }

  /**
   * Says whether a plan tells when a task is to be done above it: in a heading or the words below a
   * heading, or once for all tasks.
   */
  static boolean timeAbove(Task task, Plan plan) {
    Section section = plan.section(task.section()).orElse(null);
    while (section != null) {
      if (TIME.matcher(section.title()).find() || TIME.matcher(section.text()).find()) {
        return true;
      }
      String parent = section.parent();
      section = parent == null ? null : plan.section(parent).orElse(null);
    }
    return ALL_BY.matcher(plan.preamble()).find();
  }

  /** Says whether an item ends in what may be units. */
  static boolean endsInUnit(Task task) {
    return (!task.text().isEmpty() && endsInUnit(task.text()))
        || task.measures().stream().anyMatch(each -> endsInUnit(each.text()));
  }

  /** Says whether a text may be no more than who does it and by when. */
  static boolean isDuty(String text) {
    return text.length() <= BRIEF && text.indexOf('，') < 0 && UNIT.matcher(text).find();
  }

  /**
   * Says whether a text only forbids something, or says what follows where it is not kept to:
   * 严禁弄虚作假, 依规追责. Beside a task that both plans have it is emphasis, and no arrangement.
   */
  static boolean isSanction(String text) {
    return text.length() <= BRIEF
        && SANCTION.matcher(text).find()
        && !TIME.matcher(text).find()
        && !NUMBER.matcher(text).find();
  }

  private static boolean endsInUnit(String text) {
    if (isDuty(text)) {
      return true;
    }
    int stop = text.lastIndexOf('。');
    String tail = text.substring(stop + 1);
    int from = 0;
    while (from < tail.length() && BEFORE_UNITS.indexOf(tail.charAt(from)) < 0) {
      from++;
    }
    // A sentence without a stop at its end may name units without saying that they answer.
    boolean apart = from < tail.length() || (stop >= 0 && !tail.isBlank());
    return apart && UNIT.matcher(from < tail.length() ? tail.substring(from) : tail).find();
  }
}
