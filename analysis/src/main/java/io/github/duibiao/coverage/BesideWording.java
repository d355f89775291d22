package io.github.duibiao.coverage;

import java.util.Locale;
import java.util.stream.Collectors;

/** The sentences of what is no gap: what was set aside, and what a plan has alone. */
final class BesideWording {
  private BesideWording() {}

  static String zh(SetAside aside) {
    PeerTask near = aside.near();
    if (near != null && aside.gap() instanceof Gap.MissingMeasure it) {
      return String.format(
          Locale.ROOT,
          "%s%s；本方对应任务：%s。",
          toldZh(it),
          isTitle(it) ? "" : "还提出“" + GapWording.trimmed(it.text()) + "”",
          GapWording.quoteZh(near));
    }
    String covered = near == null ? "" : "：或为本方" + GapWording.quoteZh(near) + "所涵盖";
    return toldZh(aside.gap()) + covered + "。";
  }

  static String en(SetAside aside) {
    PeerTask near = aside.near();
    if (near != null && aside.gap() instanceof Gap.MissingMeasure it) {
      return String.format(
          Locale.ROOT,
          "%s%s; ours: %s.",
          toldEn(it),
          isTitle(it) ? "" : " also asks “" + GapWording.trimmed(it.text()) + "”",
          GapWording.quoteEn(near));
    }
    String covered = near == null ? "" : ": perhaps covered by ours, " + GapWording.quoteEn(near);
    return toldEn(aside.gap()) + covered + ".";
  }

  /** Says whether a demand is the whole of a task that has one sentence for its title. */
  private static boolean isTitle(Gap.MissingMeasure gap) {
    return gap.evidence().stream()
        .anyMatch(each -> each.title().equals(GapWording.trimmed(gap.text())));
  }

  /** What others have, where it is not said that it is lacking. */
  private static String toldZh(Gap gap) {
    return gap.evidence().isEmpty()
        ? GapWording.sentenceZh(gap)
        : GapWording.shown(gap).stream()
            .map(each -> each.planName() + GapWording.quoteZh(each))
            .collect(
                Collectors.joining("；", "", gap.evidence().size() > GapWording.SHOWN ? "等" : ""));
  }

  private static String toldEn(Gap gap) {
    return gap.evidence().isEmpty()
        ? GapWording.sentenceEn(gap)
        : GapWording.shown(gap).stream()
            .map(each -> each.planNameEn() + " " + GapWording.quoteEn(each))
            .collect(
                Collectors.joining(
                    "; ", "", gap.evidence().size() > GapWording.SHOWN ? "; and more" : ""));
  }

  static String zh(Distinction distinction) {
    return String.format(
        Locale.ROOT,
        "独有%s：%s；%s%s。",
        distinction.theme() == null ? "任务" : "主题“" + distinction.theme().zh() + "”",
        distinction.tasks().stream().map(GapWording::quoteZh).collect(Collectors.joining("、")),
        distinction.among() == 1 ? "对照要点" : distinction.among() + "份对照要点均",
        distinction.theme() == null ? "无同类任务" : "未涉及");
  }

  static String en(Distinction distinction) {
    return String.format(
        Locale.ROOT,
        "Alone %s: %s; %s.",
        distinction.theme() == null
            ? "in this task"
            : "in " + GapWording.inSentence(distinction.theme().en()),
        distinction.tasks().stream().map(GapWording::quoteEn).collect(Collectors.joining("; ")),
        distinction.among() == 1
            ? "the other plan does not have it"
            : "none of the " + distinction.among() + " other plans has it");
  }
}
