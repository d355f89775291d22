package io.github.duibiao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Years and places that a copied plan has. */
class LeftoversTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023年，全县政务公开工作取得明显进展。2024年，全县政务公开工作要围绕中心。",
        "2023年是条例修订后的关键之年；2024年要全面深化公开。",
        "继续实施2023年民生实事续建项目。",
        "抓好2023年民生实事项目收尾和后续管护。",
        "对纳入2023年度考核的单位逐个走访。",
        "开展2023年度先进单位表彰活动。",
        "公开2023年重点工作任务办结情况。",
        "按照市政府统一部署，落实省、市、县政府要求。",
        "执行自治区政府部署，落实高新区管委会要求，按照城区政府安排。",
        "把结果纳入全县政府系统绩效考核，纳入各乡镇政府年度考核。",
        "按照临江县委统一部署，纳入临江县年度绩效考核。",
        "参照枫林县政府网站的做法改版，有200年历史的古建筑全部开放。"
      })
  void whatRightlyNamesAnotherYearOrPlaceIsNotFound(String text) {
    assertThat(Audits.codes(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "按照枫林县委的统一部署推进公开。 | LEFTOVER_PLACE",
        "按照江川县交通运输局的要求评查案卷。 | LEFTOVER_PLACE",
        "评估结果纳入青岭县政府系统绩效考核。 | LEFTOVER_PLACE",
        "把结果纳入2023年度县直部门考核的重要内容。 | LEFTOVER_YEAR",
        "完成2023年重点工作任务。 | LEFTOVER_YEAR",
        "202年底前建成公开专区。 | YEAR_MALFORMED",
        "全面见效，到20244年不断巩固。 | YEAR_MALFORMED"
      })
  void whatIsLeftOverIsFound(String text, String code) {
    assertThat(Audits.codes(text)).containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"在枫桥镇辖区开展巡查。", "按照枫桥镇党委的统一部署配齐人员。"})
  void aTownDoesNothingInAnotherTown(String text) {
    String plan =
        """
        丹阳湖镇2024年安全生产工作要点
        丹阳湖镇人民政府
        2024年3月6日
        一、压实责任。6月底前签订责任书。（责任单位：镇党政办）
        二、开展巡查。#（责任单位：镇党政办）
        三、加强保障。9月底前配齐装备。（责任单位：镇财政所）
        """;
    assertThat(Audits.quotes(Audits.ofDocument(plan.replace("#", text)), "LEFTOVER_PLACE"))
        .containsExactly("枫桥镇");
    assertThat(Audits.ofDocument(plan.replace("#", text.replace("枫桥", "丹阳湖"))).findings())
        .noneMatch(each -> each.code().equals("LEFTOVER_PLACE"));
  }
}
