package io.github.duibiao.reading.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.Role;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Given these words behind a demand, these units; a * marks the one that leads. */
class ClausesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "责任单位：县财政局、各乡镇（街道） | 县财政局 各乡镇（街道）",
        "责任单位：各县（市、区） | 各县（市、区）",
        "由县财政局牵头，县审计局、县教育局配合。 | *县财政局 县审计局 县教育局",
        "（县财政局（牵头）、县审计局） | *县财政局 县审计局",
        "（*县财政局、县审计局） | *县财政局 县审计局",
        "责任单位：县财政局★、县审计局 | *县财政局 县审计局",
        "【牵头单位】县财政局【配合单位】县审计局 | *县财政局 县审计局",
        "主办：县财政局；会办：县审计局 | *县财政局 县审计局",
        "一审牵头工委：法工委 | *法工委",
        "责任单位县财政局、县审计局。 | 县财政局 县审计局",
        "配合单位为县财政局。 | 县财政局",
        "（县财政局牵头会同县审计局、县教育局落实） | *县财政局 县审计局 县教育局",
        "（县发改、财政、住建等部门按职责分工负责） | 县发改 财政 住建",
        "责任单位：各业务警种、全体教职工 | 各业务警种 全体教职工",
        "——县财政局、县审计局 | 县财政局 县审计局",
        "县财政局、县审计局。 | 县财政局 县审计局",
        "由乡农服中心承办，卫生院、派出所配合。工作目标：合格率达到97%。 | 乡农服中心 卫生院 派出所",
        "（牵头单位：市住建局；各县（市、区）党委、人民政府负责落实） | *市住建局 各县（市、区）党委 人民政府",
        "[区发展改革委（粮食和储备局） | 区发展改革委（粮食和储备局）",
        "（牵头市领导：王某某；牵头单位：市工信局；项目业主：市城投公司） | *市工信局 市城投公司",
        "起草单位：市文旅局。来源：甲市人大常委会 | 市文旅局",
        "责任单位：县财政局\\n二是推进解读，县政府办要做好准备。 | 县财政局",
        "责任单位：县财政局、县人力资源和社会\\n保障局、各乡\\n镇 | 县财政局 县人力资源和社会保障局 各乡镇",
        "牵头科室：建设管理科\\n配合科室：规划科、质监站 | *建设管理科 规划科 质监站",
      })
  void units(String clause, String expected) {
    assertThat(shown(read(clause))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "来源：甲市人大常委会",
        "改版网站，8月底前完成。",
        "特此通知。县人民政府办公室",
        "（以下简称《条例》），不断改进。",
        "（联系人：陆佳，电话：82290033）",
        "对重点领域（教育局、卫健局等部门）开展检查，不断改进。",
        "市、县政府要做好衔接，教育局、卫健局的信息都要公开。",
      })
  void whatNamesNoOneResponsibleIsNoClause(String text) {
    assertThat(ClauseReader.read(passage(text))).isEmpty();
  }

  @Test
  void personsAreKeptApart() {
    assertThat(ClauseReader.read(passage("责任单位：县财政局；分管领导：张三；责任人：李四、王五")))
        .singleElement()
        .satisfies(
            clause -> {
              assertThat(clause.units())
                  .extracting(each -> each.unit().name())
                  .containsExactly("县财政局");
              assertThat(clause.persons())
                  .extracting(Object::toString)
                  .containsExactly("张三 (分管领导)", "李四 (责任人)", "王五 (责任人)");
              assertThat(clause.complete()).isTrue();
            });
  }

  @Test
  void whatIsNoUnitIsKeptAndTold() {
    assertThat(ClauseReader.read(passage("责任单位：县财政局，负责拨付资金")))
        .singleElement()
        .satisfies(
            clause -> {
              assertThat(clause.units()).hasSize(1);
              assertThat(clause.unread()).isEqualTo("负责拨付资金");
              assertThat(clause.complete()).isFalse();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "县财政局\\n县审计局\\n县人力资源和社会\\n保障局 | 县财政局 县审计局 县人力资源和社会保障局",
        "局办公室 人事科 财务科 | 局办公室 人事科 财务科",
        "文化站 派出所市监所 | 文化站 派出所 市监所",
        "民政所 综合执法队 | 民政所 综合执法队",
        "市人民政府 办公室 | 市人民政府办公室",
        "市 司 法 局 市 政 府 办 公 室 | 市司法局 市政府办公室",
        "县政府办公室县委宣传部县文明办 | 县政府办公室 县委宣传部 县文明办",
        "县财政局（牵头）县审计局（配合） | *县财政局 县审计局",
        "县公安局交警大队 | 县公安局交警大队",
        "国家税务总局云县税务局 | 国家税务总局云县税务局",
        "1.县财政局2.县审计局 | 县财政局 县审计局",
        "县财政局(张三) | 县财政局",
        "县财政局 张三 | 县财政局",
        "监督处、推进办 | 监督处 推进办",
        "①县教育局②县人社局 | 县教育局 县人社局",
        "张三（县教育局） | 县教育局",
        "市政府各有关部门 | 市政府各有关部门",
        "县财政局、县审计局（排名第一的为牵头单位） | 县财政局 县审计局",
        "相关部门 | 相关部门",
        "无 | ''",
        "— | ''",
        "同上 | ''",
      })
  void cells(String cell, String expected) {
    UnitList list = UnitList.ofCell(cell.replace("\\n", "\n"), Role.RESPONSIBLE);
    assertThat(shown(list.units())).isEqualTo(expected);
  }

  private static List<Responsibility> read(String clause) {
    return ClauseReader.read(passage(clause)).stream()
        .flatMap(each -> each.units().stream())
        .toList();
  }

  private static Passage passage(String behind) {
    List<Line> lines = new ArrayList<>();
    for (String each : ("公布办事指南，方便群众查询。" + behind).split("\\\\n", -1)) {
      lines.add(Line.of(lines.size() + 1, each));
    }
    return Passage.join(lines);
  }

  private static String shown(List<Responsibility> units) {
    return units.stream()
        .map(each -> (each.role() == Role.LEAD ? "*" : "") + each.unit().name())
        .collect(Collectors.joining(" "));
  }
}
