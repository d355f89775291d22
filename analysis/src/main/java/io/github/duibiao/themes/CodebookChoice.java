package io.github.duibiao.themes;

import io.github.duibiao.codebook.Codebook;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.similarity.Field;
import java.util.List;

/**
 * Which codebook plans are counted by, and why.
 *
 * @param codebook the codebook; {@link Codebook#none()} where no bundled one is about these plans
 * @param zh the reason, in Chinese
 * @param en the reason, in English
 */
public record CodebookChoice(Codebook codebook, String zh, String en) {
  private static final String BUSINESS = "business-environment";
  private static final String BUSINESS_WORD = "营商环境";

  /** Returns the choice of a user. */
  public static CodebookChoice given(Codebook codebook) {
    return new CodebookChoice(
        codebook,
        "主题词表：" + name(codebook) + "（使用者指定）",
        "Codebook: " + codebook.id() + ", as given");
  }

  /**
   * Chooses a bundled codebook by what the plans are about: the one that at least half of them are
   * of; none where there is no such.
   *
   * @param plans the plans, at least one
   */
  public static CodebookChoice of(List<Plan> plans) {
    long open = plans.stream().filter(Field.openGovernment()::fits).count();
    if (open * 2 >= plans.size()) {
      Codebook codebook = Codebook.standard();
      return new CodebookChoice(
          codebook,
          "主题词表：" + name(codebook) + "（" + plans.size() + " 份中 " + open + " 份属政务公开工作）",
          "Codebook: "
              + codebook.id()
              + ", since "
              + open
              + " of "
              + plans.size()
              + " plans are of open-government work");
    }
    long business = plans.stream().filter(each -> titled(each, BUSINESS_WORD)).count();
    if (business * 2 >= plans.size()) {
      Codebook codebook = Codebook.bundled(BUSINESS);
      return new CodebookChoice(
          codebook,
          "主题词表：" + name(codebook) + "（" + business + " 份标题写明营商环境）",
          "Codebook: " + codebook.id() + ", since " + business + " titles name it");
    }
    return new CodebookChoice(
        Codebook.none(),
        "没有适用于这些要点的主题词表，只按任务和举措对照；可用 --codebook 指定自备词表",
        "No bundled codebook is about these plans: they are compared by tasks and measures alone;"
            + " give one of your own with --codebook");
  }

  private static boolean titled(Plan plan, String word) {
    String title = plan.title();
    return title != null && title.contains(word);
  }

  private static String name(Codebook codebook) {
    return codebook.title().isEmpty() ? codebook.id() : codebook.title();
  }
}
