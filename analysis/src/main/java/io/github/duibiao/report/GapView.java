package io.github.duibiao.report;

import io.github.duibiao.coverage.Gap;
import io.github.duibiao.coverage.Weakness;
import io.github.duibiao.tables.GapKind;
import java.util.StringJoiner;

/**
 * A gap as reports show it.
 *
 * @param gap the gap
 * @param kind its kind
 * @param zh what is lacking, in Chinese, as a heading
 * @param en the same in English
 */
record GapView(Gap gap, GapKind kind, String zh, String en) {

  static GapView of(Gap gap) {
    if (gap instanceof Gap.MissingTask it) {
      return new GapView(gap, GapKind.MISSING_TASK, it.title(), it.title());
    } else if (gap instanceof Gap.MissingTheme it) {
      return new GapView(gap, GapKind.MISSING_THEME, it.theme().zh(), it.theme().en());
    } else if (gap instanceof Gap.MinorTheme it) {
      return new GapView(gap, GapKind.MINOR_THEME, it.theme().zh(), it.theme().en());
    } else if (gap instanceof Gap.WeakerTask it) {
      StringJoiner zh = new StringJoiner("、");
      StringJoiner en = new StringJoiner(", ");
      for (Weakness each : it.lacks()) {
        zh.add(each.zh());
        en.add(each.en());
      }
      String title = it.own().title();
      return new GapView(gap, GapKind.WEAKER_TASK, title + "：" + zh, title + ": " + en);
    }
    if (gap instanceof Gap.WeakerPlan it) {
      return new GapView(gap, GapKind.WEAKER_PLAN, it.lacks().zh(), it.lacks().en());
    }
    Gap.MissingField it = (Gap.MissingField) gap;
    return new GapView(
        gap,
        GapKind.MISSING_FIELD,
        it.field().number() + " " + it.field().zh(),
        it.field().number() + " " + it.field().en());
  }
}
