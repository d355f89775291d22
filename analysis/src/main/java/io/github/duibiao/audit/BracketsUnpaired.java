package io.github.duibiao.audit;

import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A 《 or “ that is not closed, or the reverse. Round brackets also stand behind numbers: 1）. */
final class BracketsUnpaired extends ListedCheck {
  private static final String[] PAIRS = {"《》", "“”"};
  private static final int BEHIND = 12;

  BracketsUnpaired() {
    super("BRACKETS_UNPAIRED", Severity.NOTE);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    for (Task task : plan.plan().tasks()) {
      String clause = task.clause() == null ? "" : task.clause();
      if (task.rows().isEmpty()) { // The heading of a row may be cut from its text.
        // A heading that was taken from the text may end within a quotation.
        String title = opens(task) ? "" : task.title();
        look(title + task.text() + clause, Place.of(task, task.title()), found);
      }
      for (Measure row : task.rows()) {
        look(row.text(), Place.of(row, row.text()), found);
      }
    }
    return found;
  }

  private static boolean opens(Task task) {
    String title = task.title();
    return task.text().startsWith(title.endsWith("…") ? title.replace("…", "") : title);
  }

  private void look(String text, Place place, List<Finding> found) {
    for (String pair : PAIRS) {
      String words = unpaired(text, pair.charAt(0), pair.charAt(1));
      if (words != null) {
        found.add(finding(new Place(place.span(), place.demand(), words), null, words));
      }
    }
  }

  /** Returns the words at the first mark without its fellow; null where all are pairs. */
  private static @Nullable String unpaired(String text, char open, char close) {
    int opened = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == open) {
        if (opened >= 0 && open != '《') {
          return text.substring(opened, Math.min(text.length(), opened + BEHIND));
        }
        opened = opened < 0 ? i : opened;
      } else if (c == close) {
        if (opened < 0) {
          // 《a《b》c》: only the outermost pair counts, so a second 》 may close it.
          return open == '《' && text.lastIndexOf(open, i) >= 0
              ? null
              : text.substring(Math.max(0, i - BEHIND), i + 1);
        }
        opened = -1;
      }
    }
    return opened < 0 ? null : text.substring(opened, Math.min(text.length(), opened + BEHIND));
  }
}
