package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of invented tables that were copied to one cell a line, or printed under their columns. */
class FlatRowsTest {
  private static final String FLAT =
      """
      石桥乡2024年人居环境整治任务清单
      序号
      整治事项
      达标要求
      承担单位
      包抓领导
      LIMIT
      1
      户厕改造
      新建户厕420座，完好率不低于95%
      乡村振兴办、各村
      刘建国
      10月底
      2
      垃圾收运
      配齐保洁员56名，做到日产日清
      乡环卫站、
      各村
      张 敏
      长期坚持
      3
      水体治理
      治理沟塘7处，疏浚沟渠12公里
      乡水利站、前湾村
      张 敏
      6月30日前
      4
      小游园
      栽植苗木300株
      乡林业站
      马 丽
      4月20日前
      注：各村每月23日前报送进度。
      """;

  private static Plan read(String text) throws PlanReadException {
    return PlanReader.standard().readText(text, "plan.txt");
  }

  private static List<Measure> rows(Plan plan) {
    return plan.tasks().stream().flatMap(each -> each.rows().stream()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"办结期", "整改期限", "末了"})
  void wholeRowsShowWhatAColumnHolds(String name) throws Exception {
    Plan plan = read(FLAT.replace("LIMIT", name));

    assertThat(plan.tasks())
        .extracting(each -> each.number() + each.title())
        .containsExactly("1户厕改造", "2垃圾收运", "3水体治理", "4小游园");
    assertThat(rows(plan))
        .flatExtracting(Measure::deadlines)
        .extracting(each -> each.raw())
        .containsExactly("10月底", "长期坚持", "6月30日前", "4月20日前");
    assertThat(rows(plan).get(1).responsibilities())
        .extracting(each -> each.unit().name())
        .containsExactly("乡环卫站", "各村");
  }

  @Test
  void aNoteBelowTheRowsIsNoCell() throws Exception {
    Plan plan = read(FLAT.replace("LIMIT", "办结期"));

    assertThat(rows(plan)).hasSize(4);
    assertThat(plan.preamble()).contains("各村每月23日前报送进度");
  }

  @Test
  void twoNamesAreNotOneThatWasBroken() throws Exception {
    Plan plan = read(FLAT.replace("LIMIT", "办结期").replace("整治事项", "绿化片区"));

    assertThat(plan.tables().get(0).columns())
        .extracting(Object::toString)
        .contains("达标要求=DEMAND", "办结期=DEADLINE");
    assertThat(rows(plan)).extracting(Measure::text).contains("治理沟塘7处，疏浚沟渠12公里");
  }

  @Test
  void theNumberOfAPageIsNoCell() throws Exception {
    Plan plan =
        read(
            """
                                   北屏县2016年重点任务分工表

              序号    攻坚行动          年度任务                              主抓部门            时间要求
              1       产业扶贫          发展茶叶1.5万亩，带动贫困户           县农业局            10月底前，2017
                                        2600户                                                    年6月底前
              2       健康扶贫          参合率100%，县域内就诊率达到90%       县卫生计生委        年底前

                                                       — 7 —
              序号    攻坚行动          年度任务                              主抓部门            时间要求
              3       饮水安全          新建供水工程31处                      县水务局            8月底前
            """);

    assertThat(plan.tasks())
        .extracting(each -> each.title())
        .containsExactly("产业扶贫", "健康扶贫", "饮水安全");
    assertThat(rows(plan))
        .flatExtracting(Measure::responsibilities)
        .extracting(each -> each.unit().name())
        .containsExactly("县农业局", "县卫生计生委", "县水务局");
    assertThat(rows(plan).get(0).deadlines())
        .extracting(each -> each.raw())
        .containsExactly("10月底前", "2017年6月底前");
  }
}
