package io.github.duibiao;

import io.github.duibiao.codebook.Codebook;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.similarity.Field;
import io.github.duibiao.themes.CodebookChoice;
import java.util.List;

/** Chooses the codebook that plans are counted by. */
final class Codebooks {
  private static final String BUSINESS = "business-environment";
  private static final String BUSINESS_WORD = "营商环境";

  private Codebooks() {}

  /**
   * Chooses a bundled codebook by what the plans are about: the one that at least half of them are
   * of; none where there is no such.
   *
   * @param plans the plans, at least one
   */
  static CodebookChoice of(List<Plan> plans) {
    long open = plans.stream().filter(Field.openGovernment()::fits).count();
    if (open * 2 >= plans.size()) {
      Codebook codebook = Codebook.standard();
      return new CodebookChoice(
          codebook,
          "主题词表："
              + CodebookChoice.named(codebook)
              + "（"
              + plans.size()
              + " 份中 "
              + open
              + " 份属政务公开工作）",
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
          "主题词表：" + CodebookChoice.named(codebook) + "（" + business + " 份标题写明营商环境）",
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
}
