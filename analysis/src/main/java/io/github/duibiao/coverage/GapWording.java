package io.github.duibiao.coverage;

import io.github.duibiao.codebook.OfficialField;
import io.github.duibiao.codebook.Theme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The sentences of gaps, for a memo. */
final class GapWording {
  private static final int SHOWN = 3;

  private GapWording() {}

  static String zh(Gap gap) {
    if (gap instanceof Gap.MissingTheme it) {
      return String.format(
          Locale.ROOT,
          "没有任务涉及“%s”%s：%s%s。",
          it.theme().zh(),
          placeZh(it.theme()),
          shareZh(gap),
          witnessesZh(gap));
    }
    if (gap instanceof Gap.MinorTheme it) {
      return String.format(
          Locale.ROOT,
          "“%s”仅在%s中提及，未作专项安排：%s%s。",
          it.theme().zh(),
          quoteZh(it.own()),
          shareZh(gap),
          witnessesZh(gap));
    }
    if (gap instanceof Gap.MissingTask it) {
      return String.format(
          Locale.ROOT, "缺少“%s”任务：%s%s。", it.title(), shareZh(gap), witnessesZh(gap));
    }
    if (gap instanceof Gap.WeakerTask it) {
      return String.format(
          Locale.ROOT,
          "%s%s：%s%s。",
          quoteZh(it.own()),
          it.lacks().stream().map(Weakness::zh).collect(Collectors.joining("、")),
          shareZh(gap),
          witnessesZh(gap));
    }
    if (gap instanceof Gap.WeakerPlan it) {
      return String.format(
          Locale.ROOT, "各项任务普遍%s：%s%s。", it.lacks().zh(), shareZh(gap), witnessesZh(gap));
    }
    Gap.MissingField it = (Gap.MissingField) gap;
    return String.format(
        Locale.ROOT,
        "未点名官方清单（%s）所列“%s”领域%s。",
        it.list(),
        it.field().zh(),
        it.having() == 0
            ? ""
            : String.format(Locale.ROOT, "：%d份对照要点中有%d份点名", it.among(), it.having())
                + witnessesZh(gap));
  }

  static String en(Gap gap) {
    if (gap instanceof Gap.MissingTheme it) {
      return String.format(
          Locale.ROOT,
          "No task is about %s%s: %s%s.",
          it.theme().en(),
          placeEn(it.theme()),
          shareEn(gap),
          witnessesEn(gap));
    }
    if (gap instanceof Gap.MinorTheme it) {
      return String.format(
          Locale.ROOT,
          "%s is only mentioned within %s, with no task of its own: %s%s.",
          it.theme().en(),
          quoteEn(it.own()),
          shareEn(gap),
          witnessesEn(gap));
    }
    if (gap instanceof Gap.MissingTask it) {
      return String.format(
          Locale.ROOT, "No task “%s”: %s%s.", it.title(), shareEn(gap), witnessesEn(gap));
    }
    if (gap instanceof Gap.WeakerTask it) {
      return String.format(
          Locale.ROOT,
          "Task %s %s: %s%s.",
          quoteEn(it.own()),
          it.lacks().stream().map(Weakness::en).collect(Collectors.joining(" and ")),
          shareEn(gap),
          witnessesEn(gap));
    }
    if (gap instanceof Gap.WeakerPlan it) {
      return String.format(
          Locale.ROOT,
          "As a rule no task %s: %s%s.",
          it.lacks().en().replaceFirst("s no ", "s a "),
          shareEn(gap),
          witnessesEn(gap));
    }
    Gap.MissingField it = (Gap.MissingField) gap;
    return String.format(
        Locale.ROOT,
        "Does not name the field “%s” of %s%s.",
        it.field().en(),
        it.list(),
        it.having() == 0 ? "" : ": " + shareEn(gap) + witnessesEn(gap));
  }

  static String zh(Distinction distinction) {
    return String.format(
        Locale.ROOT,
        "独有%s：%s；%d份对照要点均%s。",
        distinction.theme() == null ? "任务" : "主题“" + distinction.theme().zh() + "”",
        distinction.tasks().stream().map(GapWording::quoteZh).collect(Collectors.joining("、")),
        distinction.among(),
        distinction.theme() == null ? "无同类任务" : "未涉及");
  }

  static String en(Distinction distinction) {
    return String.format(
        Locale.ROOT,
        "Alone %s: %s; none of the %d other plans has it.",
        distinction.theme() == null ? "in this task" : "in " + distinction.theme().en(),
        distinction.tasks().stream().map(GapWording::quoteEn).collect(Collectors.joining("; ")),
        distinction.among());
  }

  private static String placeZh(Theme theme) {
    return theme.fields().isEmpty()
        ? ""
        : theme.fields().stream()
            .map(OfficialField::zh)
            .collect(Collectors.joining("、", "（官方清单：", "）"));
  }

  private static String placeEn(Theme theme) {
    return theme.fields().isEmpty()
        ? ""
        : theme.fields().stream()
            .map(OfficialField::en)
            .collect(Collectors.joining("; ", " (official list: ", ")"));
  }

  private static String shareZh(Gap gap) {
    if (gap instanceof Gap.WeakerTask) {
      return gap.basis() == Basis.REFERENCE
          ? "参照要点的同类任务已明确"
          : String.format(Locale.ROOT, "有同类任务的%d份对照要点中%d份已明确", gap.among(), gap.having());
    }
    return gap.basis() == Basis.REFERENCE
        ? "参照要点已作安排"
        : String.format(Locale.ROOT, "%d份对照要点中有%d份作出安排", gap.among(), gap.having());
  }

  private static String shareEn(Gap gap) {
    if (gap instanceof Gap.WeakerTask && gap.basis() == Basis.PEERS) {
      return String.format(
          Locale.ROOT,
          "of %d other plans with the same task %d %s so",
          gap.among(),
          gap.having(),
          gap.having() == 1 ? "does" : "do");
    }
    return gap.basis() == Basis.REFERENCE
        ? "the reference plan has it"
        : String.format(
            Locale.ROOT,
            "%d of %d other plans %s it",
            gap.having(),
            gap.among(),
            gap.having() == 1 ? "has" : "have");
  }

  private static String witnessesZh(Gap gap) {
    return gap.evidence().isEmpty()
        ? ""
        : shown(gap).stream()
            .map(each -> each.planName() + quoteZh(each))
            .collect(Collectors.joining("；", "（", gap.evidence().size() > SHOWN ? "等）" : "）"));
  }

  private static String witnessesEn(Gap gap) {
    return gap.evidence().isEmpty()
        ? ""
        : shown(gap).stream()
            .map(each -> each.planName() + " " + quoteEn(each))
            .collect(
                Collectors.joining(
                    "; ", " (", gap.evidence().size() > SHOWN ? "; and more)" : ")"));
  }

  /** Returns one task of every plan, as far as there is room. */
  private static List<Witness> shown(Gap gap) {
    List<Witness> order = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Witness each : gap.evidence()) {
      if (seen.add(each.plan())) {
        order.add(each);
      }
    }
    for (Witness each : gap.evidence()) {
      if (!order.contains(each)) {
        order.add(each);
      }
    }
    return order.subList(0, Math.min(SHOWN, order.size()));
  }

  private static String quoteZh(Witness witness) {
    String number = witness.number().isEmpty() ? "" : "第" + witness.number() + "项";
    return number + "“" + witness.title() + "”";
  }

  private static String quoteEn(Witness witness) {
    String number = witness.number().isEmpty() ? "" : "no. " + witness.number() + " ";
    return number + "“" + witness.title() + "”";
  }
}
