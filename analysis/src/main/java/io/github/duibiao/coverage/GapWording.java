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
  static final int SHOWN = 3;

  /** How many characters of a sentence are enough to know it by. */
  private static final int SHORT = 40;

  /** So many characters at least are kept where a sentence is cut at the end of a clause. */
  private static final int BRIEF = 16;

  private static final String ENDS = "。；;，,：:";

  private static final String CLAUSE_ENDS = "，；。,;";

  private GapWording() {}

  static String zh(Gap gap) {
    return sentenceZh(gap) + witnessesZh(gap) + "。";
  }

  static String briefZh(Gap gap) {
    return sentenceZh(gap) + "。";
  }

  static String sentenceZh(Gap gap) {
    if (gap instanceof Gap.MissingTheme it) {
      return String.format(
          Locale.ROOT, "没有任务涉及“%s”%s：%s", it.theme().zh(), placeZh(it.theme()), shareZh(gap));
    }
    if (gap instanceof Gap.MinorTheme it) {
      return String.format(
          Locale.ROOT, "“%s”仅在%s中提及，未作专项安排：%s", it.theme().zh(), quoteZh(it.own()), shareZh(gap));
    }
    if (gap instanceof Gap.MissingTask it) {
      return String.format(Locale.ROOT, "缺少“%s”任务：%s", it.title(), shareZh(gap));
    }
    if (gap instanceof Gap.MissingMeasure it) {
      PeerTask own = it.own();
      return String.format(
          Locale.ROOT,
          "%s：“%s”；%s",
          own == null ? "没有任务提出这样的要求" : quoteZh(own) + "没有这样的要求",
          clip(it.text()),
          shareZh(gap));
    }
    if (gap instanceof Gap.WeakerTask it) {
      return String.format(
          Locale.ROOT,
          "%s%s：%s",
          quoteZh(it.own()),
          it.lacks().stream().map(Weakness::zh).collect(Collectors.joining("、")),
          shareZh(gap));
    }
    if (gap instanceof Gap.WeakerPlan it) {
      return String.format(Locale.ROOT, "各项任务普遍%s：%s", it.lacks().zh(), shareZh(gap));
    }
    Gap.MissingField it = (Gap.MissingField) gap;
    return String.format(
        Locale.ROOT,
        "未提及官方清单（%s）所列“%s”领域%s",
        it.list(),
        it.field().zh(),
        it.having() == 0
            ? ""
            : String.format(Locale.ROOT, "：%d份对照要点中有%d份对此提出要求", it.among(), it.having()));
  }

  static String en(Gap gap) {
    return sentenceEn(gap) + witnessesEn(gap) + ".";
  }

  static String briefEn(Gap gap) {
    return sentenceEn(gap) + ".";
  }

  static String sentenceEn(Gap gap) {
    if (gap instanceof Gap.MissingTheme it) {
      return String.format(
          Locale.ROOT,
          "No task is about %s%s: %s",
          inSentence(it.theme().en()),
          placeEn(it.theme()),
          shareEn(gap));
    }
    if (gap instanceof Gap.MinorTheme it) {
      return String.format(
          Locale.ROOT,
          "%s is only mentioned within %s, with no task of its own: %s",
          it.theme().en(),
          quoteEn(it.own()),
          shareEn(gap));
    }
    if (gap instanceof Gap.MissingTask it) {
      return String.format(Locale.ROOT, "No task like “%s”: %s", it.title(), shareEn(gap));
    }
    if (gap instanceof Gap.MissingMeasure it) {
      PeerTask own = it.own();
      return String.format(
          Locale.ROOT,
          "%s this: “%s”; %s",
          own == null ? "No task demands" : "Task " + quoteEn(own) + " does not demand",
          clip(it.text()),
          shareEn(gap));
    }
    if (gap instanceof Gap.WeakerTask it) {
      return String.format(
          Locale.ROOT,
          "Task %s %s: %s",
          quoteEn(it.own()),
          it.lacks().stream().map(Weakness::en).collect(Collectors.joining(" and ")),
          shareEn(gap));
    }
    if (gap instanceof Gap.WeakerPlan it) {
      return String.format(
          Locale.ROOT,
          "Hardly any task %s: %s",
          it.lacks().en().replaceFirst("s no ", "s a "),
          shareEn(gap));
    }
    Gap.MissingField it = (Gap.MissingField) gap;
    return String.format(
        Locale.ROOT,
        "Does not name the field “%s” of %s%s",
        it.field().en(),
        it.list(),
        it.having() == 0 ? "" : ": " + shareEn(gap));
  }

  /** A label within a sentence: its first letter is small unless the word is an abbreviation. */
  static String inSentence(String label) {
    boolean plain = label.length() > 1 && !Character.isUpperCase(label.charAt(1));
    return plain ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label;
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

  /** Whether there is one other plan only, of which nobody wants to read "1 of 1". */
  private static boolean single(Gap gap) {
    return gap.basis() == Basis.REFERENCE || (gap.among() == 1 && gap.having() == 1);
  }

  private static String shareZh(Gap gap) {
    if (single(gap)) {
      String other = gap.basis() == Basis.REFERENCE ? "参照要点" : "对照要点";
      return other
          + (gap instanceof Gap.WeakerPlan
              ? "的多数任务已写明"
              : gap instanceof Gap.WeakerTask ? "的同类任务已明确" : "已作安排");
    }
    if (gap instanceof Gap.WeakerPlan) {
      return String.format(Locale.ROOT, "%d份对照要点中有%d份的多数任务已写明", gap.among(), gap.having());
    }
    if (gap instanceof Gap.WeakerTask) {
      return String.format(Locale.ROOT, "有同类任务的%d份对照要点中%d份已明确", gap.among(), gap.having());
    }
    return String.format(Locale.ROOT, "%d份对照要点中有%d份作出安排", gap.among(), gap.having());
  }

  private static String shareEn(Gap gap) {
    if (single(gap)) {
      String other = gap.basis() == Basis.REFERENCE ? "the reference plan" : "the other plan";
      return gap instanceof Gap.WeakerPlan
          ? "most tasks of " + other + " do"
          : gap instanceof Gap.WeakerTask
              ? "the same task of " + other + " does"
              : other + " has it";
    }
    if (gap instanceof Gap.WeakerPlan) {
      return String.format(
          Locale.ROOT, "in %d of %d other plans most do", gap.having(), gap.among());
    }
    if (gap instanceof Gap.WeakerTask) {
      return String.format(
          Locale.ROOT,
          "%d of the %d other plans with the same task %s",
          gap.having(),
          gap.among(),
          gap.having() == 1 ? "does" : "do");
    }
    if (gap instanceof Gap.MissingField) {
      return String.format(
          Locale.ROOT,
          "%d of %d other plans %s demands about it",
          gap.having(),
          gap.among(),
          gap.having() == 1 ? "makes" : "make");
    }
    return String.format(
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
            .map(each -> each.planNameEn() + " " + quoteEn(each))
            .collect(
                Collectors.joining(
                    "; ", " (", gap.evidence().size() > SHOWN ? "; and more)" : ")"));
  }

  /** Returns one task of every plan, as far as there is room. */
  static List<PeerTask> shown(Gap gap) {
    List<PeerTask> order = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (PeerTask each : gap.evidence()) {
      if (seen.add(each.plan())) {
        order.add(each);
      }
    }
    for (PeerTask each : gap.evidence()) {
      if (!order.contains(each)) {
        order.add(each);
      }
    }
    return order.subList(0, Math.min(SHOWN, order.size()));
  }

  static String sourceZh(Quotation it) {
    return it.witness().planName() + quoteZh(it.witness()) + "，第" + it.line() + "行";
  }

  static String sourceEn(Quotation it) {
    return it.witness().planNameEn() + " " + quoteEn(it.witness()) + ", line " + it.line();
  }

  /**
   * The first words of a sentence, to know it by: whole clauses, where there is one that is neither
   * too long nor too short.
   */
  private static String clip(String written) {
    String text = trimmed(written);
    if (text.codePointCount(0, text.length()) <= SHORT) {
      return text;
    }
    String first = text.substring(0, text.offsetByCodePoints(0, SHORT + 1));
    int end = first.length() - 1;
    while (end > 0 && CLAUSE_ENDS.indexOf(first.charAt(end)) < 0) {
      end--;
    }
    return end >= BRIEF
        ? first.substring(0, end) + "……"
        : text.substring(0, text.offsetByCodePoints(0, SHORT)) + "…";
  }

  /** A sentence without the mark at its end. */
  static String trimmed(String written) {
    int end = written.length();
    while (end > 0 && ENDS.indexOf(written.charAt(end - 1)) >= 0) {
      end--;
    }
    return written.substring(0, end);
  }

  static String quoteZh(PeerTask witness) {
    String written = witness.number();
    boolean bare = !written.isEmpty() && !written.startsWith("第");
    String number = bare ? "第" + written + "项" : written;
    return number + "“" + witness.title() + "”";
  }

  static String quoteEn(PeerTask witness) {
    String number = witness.number().isEmpty() ? "" : "no. " + witness.number() + " ";
    return number + "“" + witness.title() + "”";
  }
}
