package io.github.duibiao.audit;

import io.github.duibiao.plan.Diagnostic;
import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.TextSpan;
import io.github.duibiao.text.Glyphs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The last row of a table of figures (合计) that is not the sum of those above it. Such tables are no
 * task tables: reading keeps their rows as lines, without their empty cells. A table is added up
 * where every row has all its cells, and the row of totals has a number for each column of numbers.
 */
final class TotalRowDiffers extends ListedCheck {
  private static final String CELLS = " | ";
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(?:\\.[0-9]{1,4})?");
  private static final Pattern TOTAL = Pattern.compile("(?:合\\s*计|总\\s*计|共\\s*计)");

  /** Columns that are not added up: shares, averages, prices, years. */
  private static final Pattern NOT_ADDED = Pattern.compile("率|均|比|价|单价|分|年|时|编号|代码|%|名次|排名");

  private static final int FEWEST = 2;
  private static final int MOST = 500;

  TotalRowDiffers() {
    super("TOTAL_ROW_DIFFERS", Severity.WARNING);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    for (AuditedPlan.Text text : plan.texts()) {
      List<List<String>> rows = new ArrayList<>();
      for (String line : Glyphs.canonical(text.text()).lines().toList()) {
        List<String> cells = List.of(line.strip().split(Pattern.quote(CELLS), -1));
        boolean total = cells.size() > 1 && TOTAL.matcher(cells.get(0)).matches();
        if (total && rows.size() > FEWEST) {
          look(plan, text, rows, cells, found);
        }
        if (total || cells.size() < FEWEST) {
          rows.clear();
        } else if (rows.size() < MOST) {
          rows.add(cells);
        }
      }
    }
    return found;
  }

  private void look(
      AuditedPlan plan,
      AuditedPlan.Text text,
      List<List<String>> rows,
      List<String> totals,
      List<Finding> found) {
    List<String> header = rows.get(0);
    List<List<String>> body = rows.subList(1, rows.size());
    if (body.stream().anyMatch(each -> each.size() != header.size())) {
      return; // An empty cell has been left out: nobody knows which.
    }
    List<Integer> columns = new ArrayList<>();
    for (int i = 1; i < header.size(); i++) {
      int column = i;
      if (body.stream().allMatch(each -> NUMBER.matcher(each.get(column)).matches())) {
        columns.add(column);
      }
    }
    List<String> numbers = totals.subList(1, totals.size());
    if (numbers.size() != columns.size()
        || !numbers.stream().allMatch(each -> NUMBER.matcher(each).matches())) {
      return;
    }
    for (int i = 0; i < numbers.size(); i++) {
      int column = columns.get(i);
      BigDecimal sum =
          body.stream()
              .map(each -> new BigDecimal(each.get(column)))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      BigDecimal total = new BigDecimal(numbers.get(i));
      if (!NOT_ADDED.matcher(header.get(column)).find()
          && sum.subtract(total).abs().compareTo(total.ulp()) >= 0) {
        String shown = sum.stripTrailingZeros().toPlainString();
        Place place =
            new Place(span(plan, text, header), text.demand(), String.join(CELLS, totals));
        found.add(finding(place, null, header.get(column), numbers.get(i), shown));
      }
    }
  }

  /** Returns the line of the header of a table that reading could not place. */
  private static TextSpan span(AuditedPlan plan, AuditedPlan.Text text, List<String> header) {
    String letters = Glyphs.letters(String.join("", header));
    for (Diagnostic each : plan.plan().diagnostics()) {
      if (each.code().equals(DiagnosticCode.TABLE_UNREAD)
          && each.line() != null
          && each.details().stream().map(Glyphs::letters).anyMatch(letters::startsWith)) {
        return TextSpan.ofLine(each.line());
      }
    }
    return text.span();
  }
}
