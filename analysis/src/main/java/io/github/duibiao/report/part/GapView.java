package io.github.duibiao.report.part;

import io.github.duibiao.coverage.Gap;
import io.github.duibiao.coverage.GapKind;
import io.github.duibiao.coverage.Weakness;
import java.util.StringJoiner;

/**
 * A gap as reports show it.
 *
 * @param gap the gap
 * @param zh what is lacking, in Chinese, as a heading
 * @param en the same in English
 */
record GapView(Gap gap, String zh, String en) {
  GapKind kind() {
    return gap.kind();
  }

  static GapView of(Gap gap) {
    if (gap instanceof Gap.MissingTask it) {
      return new GapView(gap, it.title(), it.title());
    } else if (gap instanceof Gap.MissingTheme it) {
      return new GapView(gap, it.theme().zh(), it.theme().en());
    } else if (gap instanceof Gap.MinorTheme it) {
      return new GapView(gap, it.theme().zh(), it.theme().en());
    } else if (gap instanceof Gap.MissingMeasure it) {
      String text = Phrases.clip(it.text());
      return new GapView(gap, text, text);
    } else if (gap instanceof Gap.WeakerTask it) {
      StringJoiner zh = new StringJoiner("、");
      StringJoiner en = new StringJoiner(", ");
      for (Weakness each : it.lacks()) {
        zh.add(each.zh());
        en.add(each.en());
      }
      String title = it.own().title();
      return new GapView(gap, title + "：" + zh, title + ": " + en);
    }
    if (gap instanceof Gap.WeakerPlan it) {
      return new GapView(gap, it.lacks().zh(), it.lacks().en());
    }
    Gap.MissingField it = (Gap.MissingField) gap;
    return new GapView(gap, it.field().zh(), it.field().en());
  }
}
