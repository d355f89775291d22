package io.github.duibiao.audit;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Task;
import io.github.duibiao.text.Glyphs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text whose date contradicts the deadline beside it: the cell of its row, or the clause of its
 * task. An earlier date in the text may be a step on the way; a later one cannot be met. Where the
 * text is one sentence with one date there are no steps, and an earlier one is told as well.
 */
final class DeadlineTextDiffers extends ListedCheck {
  /** 年内, 年底前, 下半年: the end of a year, said loosely. */
  private static final Pattern LOOSE = Pattern.compile("年[内底末终]|全年|今年|本年|年度内|下半年");

  /** Ready by 31 August to be opened on 1 September is no contradiction. */
  private static final int CLOSE = 10;

  /** Beside a deadline of the last months of the year, 年内 is no contradiction. */
  private static final int AUTUMN = 9;

  /** Where one of these stands, a demand has parts, or its date is that of a beginning. */
  private static final Pattern PARTS = Pattern.compile("[,;:。]|启动|开始|部署|起|首|先|初");

  DeadlineTextDiffers() {
    super("DEADLINE_TEXT_DIFFERS", Severity.WARNING);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    for (Measure row : plan.rows()) {
      look(row, row.deadlines(), row.text(), null, found);
    }
    for (Task task : plan.plan().tasks()) {
      if (task.rows().isEmpty()) {
        for (Measure each : task.sentences()) {
          if (each.clause() != null) {
            look(each, each.deadlines(), each.text(), each.clause(), found);
          }
        }
        if (task.clause() != null) {
          look(task, task.deadlines(), task.title() + task.text(), task.clause(), found);
        }
      }
    }
    return found;
  }

  private void look(
      Demand demand,
      List<Deadline> deadlines,
      String text,
      @Nullable String clause,
      List<Finding> found) {
    List<Deadline.ByDate> said = new ArrayList<>();
    List<Deadline.ByDate> laid = new ArrayList<>();
    for (Deadline each : deadlines) {
      boolean inText = text.contains(each.raw());
      boolean beside = clause == null ? !inText : clause.contains(each.raw());
      if (!(each instanceof Deadline.ByDate by) || by.date() == null) {
        // A habit beside the date, such as 每季度, leaves open what the date is of.
        if (beside) {
          return;
        }
      } else if (beside) {
        laid.add(by);
      } else if (inText) {
        said.add(by);
      }
    }
    Deadline.ByDate stated = last(said);
    Deadline.ByDate limit = last(laid);
    boolean whole = said.size() == 1 && laid.size() == 1 && isWhole(text);
    if (stated != null && limit != null && contradict(stated, limit, whole)) {
      found.add(
          finding(
              Place.of(demand, limit.raw()),
              Place.of(demand, stated.raw()),
              limit.raw(),
              stated.raw()));
    }
  }

  private static boolean contradict(Deadline.ByDate stated, Deadline.ByDate limit, boolean whole) {
    LocalDate said = stated.date();
    LocalDate laid = limit.date();
    return said != null
        && laid != null
        && (said.isAfter(laid.plusDays(CLOSE)) || (whole && said.isBefore(laid.minusDays(CLOSE))))
        && !(LOOSE.matcher(stated.raw()).find() && laid.getMonthValue() >= AUTUMN);
  }

  private static boolean isWhole(String text) {
    String canon = Glyphs.canonical(text);
    int end = canon.endsWith("。") ? canon.length() - 1 : canon.length();
    return !PARTS.matcher(canon.substring(0, end)).find();
  }

  private static Deadline.@Nullable ByDate last(List<Deadline.ByDate> deadlines) {
    Deadline.ByDate last = null;
    for (Deadline.ByDate each : deadlines) {
      LocalDate date = each.date();
      LocalDate latest = last == null ? null : last.date();
      if (date != null && (latest == null || date.isAfter(latest))) {
        last = each;
      }
    }
    return last;
  }
}
