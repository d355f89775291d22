package io.github.duibiao.audit;

import io.github.duibiao.text.Glyphs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A year with a digit too few or too many: 202年底前, 20244年. */
final class YearMalformed extends ListedCheck {
  /** 202年 is a year where the end, a month or a day of it is named, and may be a time without. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<![0-9.])(?:(?:19|20)[0-9]年(?=底|末|度|初|[0-9]{1,2}月|上半年|下半年|[一二三四]季度)"
              + "|(?:19|20)[0-9]{3}年)");

  YearMalformed() {
    super("YEAR_MALFORMED", Severity.WARNING);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (AuditedPlan.Text each : plan.texts()) {
      add(each.text(), each.place(""), told, found);
    }
    plan.plan()
        .demands()
        .forEach(
            demand ->
                demand
                    .deadlines()
                    .forEach(each -> add(each.raw(), Place.of(demand, ""), told, found)));
    return found;
  }

  private void add(String text, Place where, Set<String> told, List<Finding> found) {
    Matcher matcher = YEAR.matcher(Glyphs.canonical(text));
    while (matcher.find()) {
      if (told.add(where.line() + matcher.group())) {
        found.add(
            finding(
                new Place(where.span(), where.demand(), matcher.group()), null, matcher.group()));
      }
    }
  }
}
