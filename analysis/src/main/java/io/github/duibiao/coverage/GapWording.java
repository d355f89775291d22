package io.github.duibiao.coverage;

import java.util.stream.Collectors;

/** The sentences of gaps, for a memo. */
final class GapWording {
  private static final int SHOWN = 3;

  private GapWording() {}

  static String zh(Gap gap) {
    if (gap instanceof Gap.MissingTheme it) {
      return "未涉及“%s”：%s%s。".formatted(it.theme().zh(), shareZh(gap), witnessesZh(gap));
    }
    if (gap instanceof Gap.MinorTheme it) {
      return "“%s”仅在%s中提及，未作专项安排：%s%s。"
          .formatted(it.theme().zh(), quoteZh(it.own()), shareZh(gap), witnessesZh(gap));
    }
    if (gap instanceof Gap.MissingTask it) {
      return "缺少“%s”任务：%s%s。".formatted(it.title(), shareZh(gap), witnessesZh(gap));
    }
    if (gap instanceof Gap.WeakerTask it) {
      return "%s%s：%s%s。"
          .formatted(
              quoteZh(it.own()),
              it.lacks().stream().map(Weakness::zh).collect(Collectors.joining("、")),
              shareZh(gap),
              witnessesZh(gap));
    }
    Gap.MissingField it = (Gap.MissingField) gap;
    return "未点名《%s》第%d项“%s”%s。"
        .formatted(
            it.list(),
            it.field().number(),
            it.field().zh(),
            it.having() == 0 ? "" : "：" + shareZh(gap) + witnessesZh(gap));
  }

  static String en(Gap gap) {
    if (gap instanceof Gap.MissingTheme it) {
      return "Nothing on %s: %s%s.".formatted(it.theme().en(), shareEn(gap), witnessesEn(gap));
    }
    if (gap instanceof Gap.MinorTheme it) {
      return "%s is only mentioned within %s, with no task of its own: %s%s."
          .formatted(it.theme().en(), quoteEn(it.own()), shareEn(gap), witnessesEn(gap));
    }
    if (gap instanceof Gap.MissingTask it) {
      return "No task “%s”: %s%s.".formatted(it.title(), shareEn(gap), witnessesEn(gap));
    }
    if (gap instanceof Gap.WeakerTask it) {
      return "Task %s %s: %s%s."
          .formatted(
              quoteEn(it.own()),
              it.lacks().stream().map(Weakness::en).collect(Collectors.joining(" and ")),
              shareEn(gap),
              witnessesEn(gap));
    }
    Gap.MissingField it = (Gap.MissingField) gap;
    return "Does not name entry %d of %s, %s%s."
        .formatted(
            it.field().number(),
            it.list(),
            it.field().en(),
            it.having() == 0 ? "" : ": " + shareEn(gap) + witnessesEn(gap));
  }

  private static String shareZh(Gap gap) {
    return gap.basis() == Basis.REFERENCE
        ? "参照要点已作安排"
        : "%d份对照要点中有%d份作出安排".formatted(gap.among(), gap.having());
  }

  private static String shareEn(Gap gap) {
    return gap.basis() == Basis.REFERENCE
        ? "the reference plan has it"
        : "%d of %d other plans %s it"
            .formatted(gap.having(), gap.among(), gap.having() == 1 ? "has" : "have");
  }

  private static String witnessesZh(Gap gap) {
    return gap.evidence().isEmpty()
        ? ""
        : gap.evidence().stream()
            .limit(SHOWN)
            .map(each -> each.planName() + quoteZh(each))
            .collect(Collectors.joining("；", "（", gap.evidence().size() > SHOWN ? "等）" : "）"));
  }

  private static String witnessesEn(Gap gap) {
    return gap.evidence().isEmpty()
        ? ""
        : gap.evidence().stream()
            .limit(SHOWN)
            .map(each -> each.planName() + " " + quoteEn(each))
            .collect(
                Collectors.joining(
                    "; ", " (", gap.evidence().size() > SHOWN ? "; and more)" : ")"));
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
