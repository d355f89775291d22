package io.github.duibiao.report;

import io.github.duibiao.coverage.Gap;
import io.github.duibiao.coverage.Weakness;
import java.util.StringJoiner;

/**
 * A gap as reports show it.
 *
 * @param gap the gap
 * @param kind its kind
 * @param zh what is lacking, in Chinese, as a heading
 * @param en the same in English
 */
record GapView(Gap gap, Kind kind, String zh, String en) {

  /** The kinds of gaps, the weightiest first. */
  enum Kind {
    MISSING_TASK("缺少任务", "Missing task"),
    MISSING_THEME("未涉及主题", "Theme left out"),
    MINOR_THEME("仅有提及", "Mentioned only"),
    WEAKER_TASK("要求偏弱", "Weaker task"),
    MISSING_FIELD("未点名领域", "Field not named");

    final String zh;
    final String en;

    Kind(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }
  }

  static GapView of(Gap gap) {
    if (gap instanceof Gap.MissingTask it) {
      return new GapView(gap, Kind.MISSING_TASK, it.title(), it.title());
    } else if (gap instanceof Gap.MissingTheme it) {
      return new GapView(gap, Kind.MISSING_THEME, it.theme().zh(), it.theme().en());
    } else if (gap instanceof Gap.MinorTheme it) {
      return new GapView(gap, Kind.MINOR_THEME, it.theme().zh(), it.theme().en());
    } else if (gap instanceof Gap.WeakerTask it) {
      StringJoiner zh = new StringJoiner("、");
      StringJoiner en = new StringJoiner(", ");
      for (Weakness each : it.lacks()) {
        zh.add(each.zh());
        en.add(each.en());
      }
      String title = it.own().title();
      return new GapView(gap, Kind.WEAKER_TASK, title + "：" + zh, title + ": " + en);
    }
    Gap.MissingField it = (Gap.MissingField) gap;
    return new GapView(
        gap,
        Kind.MISSING_FIELD,
        it.field().number() + " " + it.field().zh(),
        it.field().number() + " " + it.field().en());
  }
}
