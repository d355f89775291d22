package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Role;
import io.github.duibiao.plan.Target;
import io.github.duibiao.reading.field.CitationReader;
import io.github.duibiao.reading.field.ClauseReader;
import io.github.duibiao.reading.field.DeadlineReader;
import io.github.duibiao.reading.field.TargetReader;
import io.github.duibiao.reading.field.UnitList;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.Passage;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Given these words, these units, deadlines, citations and targets. */
class ParticularsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "区发改委、区财政局按职责分工负责 | 区发改委 区财政局",
        "区政府办公室、区数据局牵头,各乡(镇)、街道按职责分工负责 | *区政府办公室 *区数据局 各乡(镇) 街道",
        "市国资委等部门(单位),各镇政府、各街道办。 | 市国资委 各镇政府 各街道办",
        "区卫健委、区城管局等公共企事业单位主管部门按职责分工负责 | 区卫健委 区城管局",
        "区政数局和区直相关部门负责 | 区政数局 区直相关部门",
        "市发展和改革委员会、市文化和旅游局 | 市发展和改革委员会 市文化和旅游局",
        "牵头单位：市司法局；配合单位：市政府办公室、各县（市、区） | *市司法局 市政府办公室 各县（市、区）",
        "由市财政局会同市审计局负责 | 市财政局 市审计局",
        "惠企项目牵头单位和责任单位共同落实 | *惠企项目牵头单位 责任单位",
        "县发改局 县经信局 | 县发改局 县经信局",
        "区 政 府办公室 | 区政府办公室",
        "市市场监管局(市知识产权局)、市税务局 | 市市场监管局(市知识产权局) 市税务局",
        "各乡镇(街道)、各部门(单位) | 各乡镇(街道) 各部门(单位)",
        "区直相关部门；各街道 | 区直相关部门 各街道",
        "省大数据局，各市政府；列第一位的为牵头单位，下同 | 省大数据局 各市政府",
        "县财政局、县审计局，带*的是牵头部门 | 县财政局 县审计局",
      })
  void unitsOfACell(String cell, String expected) {
    List<String> units =
        UnitList.ofCell(cell, Role.RESPONSIBLE).units().stream()
            .map(each -> (each.role() == Role.LEAD ? "*" : "") + each.unit().name())
            .toList();
    assertThat(String.join(" ", units)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "谁主管谁负责、谁发布谁负责",
        "苏政办发〔2021〕29号",
        "以下简称《条例》",
        "含预算、决算",
      })
  void whatStandsInBracketsIsNotAlwaysAClause(String inner) {
    Passage passage = Passage.join(List.of(Line.of(1, "落实信息发布的各项制度和工作要求（" + inner + "），不断改进。")));
    assertThat(ClauseReader.read(passage)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8月底前 | BY_DATE 2023-08-31",
        "2024年2月底前 | BY_DATE 2024-02-29",
        "12月31日 | BY_DATE 2023-12-31",
        "十二月底前 | BY_DATE 2023-12-31",
        "2023.06.30 | BY_DATE 2023-06-30",
        "1月至6月 | BY_DATE 2023-06-30",
        "第三季度 | BY_DATE 2023-09-30",
        "上半年 | BY_DATE 2023-06-30",
        "年底前 | BY_DATE 2023-12-31",
        "2025年 | BY_DATE 2025-12-31",
        "12月底前持续推进 | BY_DATE 2023-12-31, CONTINUOUS",
        "持续推进及时更新 | CONTINUOUS, PROMPT",
        "长期坚持 | CONTINUOUS",
        "根据项目完成时限及时更新 | PER_PROJECT, PROMPT",
        "适时办理 | AS_APPROPRIATE",
        "每季度 | RECURRING 1/P3M",
        "每半月 | RECURRING 2/P1M",
        "每半个月更新2次 | RECURRING 4/P1M",
        "按旬 | RECURRING 3/P1M",
        "立行立改 | PROMPT",
        "每年2次 | RECURRING 2/P1Y",
        "印发后20个工作日内 | WITHIN_PERIOD P20BD",
      })
  void deadlinesOfACell(String cell, String expected) {
    assertThat(
            String.join(", ", new DeadlineReader(2023).cell(cell).stream().map(Shown::of).toList()))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8月底前实现统一查询。 | BY_DATE 2023-08-31",
        "2025年底前，基本建成体系。 | BY_DATE 2025-12-31",
        "征求意见结束后,1个月内发布采纳情况。 | WITHIN_PERIOD P1M",
        "自收到申请之日起20个工作日内答复。 | WITHIN_PERIOD P20BD",
        "每年至少专题听取一次汇报。 | RECURRING 1/P1Y",
        "每季度通报情况。 | RECURRING 1/P3M",
        "每半年开展不少于2次检查。 | RECURRING 2/P6M",
        "及时公开，持续推进，定期更新。 | ''",
        "近三年内的文件，每天都有人看，2023年重点工作。 | ''",
        "2023年3月召开的会议提出要求。 | ''",
        "每个单位要负起责任。 | ''",
        "每年遴选创新案例，每年更新目录，每年都有新变化。 | RECURRING 1/P1Y, RECURRING 1/P1Y",
      })
  void inRunningTextOnlyAStatedLimitCounts(String text, String expected) {
    assertThat(
            String.join(
                ", ",
                new DeadlineReader(2023)
                    .prose(text, Glyphs.canonical(text)).values().stream().map(Shown::of).toList()))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "解读率达100%。 | 100 %",
        "解读形式不得少于3种。 | 3 种",
        "选择1-2个试点领域。 | 1-2 个",
        "每年至少听取一次汇报。 | 1 次",
        "组织开放活动不少于2次。 | 2 次",
        "公示时间不少于5个工作日。 | 5 个工作日",
        "打造3—5个示范点。 | 3-5 个",
        "报送信息10篇以上。 | 10 篇",
        "开展“政务开放日”活动2次，举办“局长在线”不少于4场。 | 2 次, 4 场",
        "落实“三审三校”，开展“双随机”等3项工作，印发“一图读懂”。 | ''",
        "每月5日前更新一次，每季度首月15日前公布1次，每年3月底前发布1期。 | 1 次, 1 次, 1 期",
        "改造公开栏不少于3块，发放宣传册，组建2支队伍，设置意见箱5个以上。 | 3 块, 2 支, 5 个",
        "开展“板凳会”36场次，采用不少于20条次，全年3批次以上。 | 36 场次, 20 条次, 3 批次",
        "推行一次告知，发布一次办成清单，公开50万元以上项目，投入50万元以上。 | 50 万元",
        "增设自助终端3台，购置大屏2块，新设服务点5处。 | 3 台, 2 块, 5 处",
        "建强一支队伍，织密一张网，打造一座平台。 | ''",
        "办好33项民生实事，拨打12345热线，落实“三审”制度。 | ''",
        "申报第二批试点，推出一批样板，建设一个平台。 | ''",
        "公开国、省、市三级清单，20个工作日内答复。 | ''",
      })
  void targets(String text, String expected) {
    assertThat(
            String.join(
                ", ",
                TargetReader.read(text, Glyphs.canonical(text)).values().stream()
                    .map(Shown::of)
                    .toList()))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "落实《政府信息公开条例》要求。 | 《政府信息公开条例》",
        "按照《关于推进工作的意见》(国办发〔2019〕54号)执行。 | 《关于推进工作的意见》（国办发〔2019〕54号）",
        "根据国办发[2019]54号文件。 | （国办发[2019]54号）",
        "贯彻《重大行政决策程序暂行条例》(国务院令第713号)。 | 《重大行政决策程序暂行条例》（国务院令第713号）",
        "报送《江淮·政能亮》选题，在《云岭日报》刊登。 | ''",
        "落实“信用信息管理办法”（云政办发〔2020〕5号），推进“一网通办”（云政办发〔2021〕8号）。 |"
            + " 《信用信息管理办法》（云政办发〔2020〕5号） （云政办发〔2021〕8号）",
        "执行交通运输部令2022年第3号、教育部第12号令。 | （交通运输部令2022年第3号） （教育部第12号令）",
        "依据中华人民共和国主席令第48号，按财政部公告2021年第5号。 |" + " （中华人民共和国主席令第48号） （财政部公告2021年第5号）",
        "执行工业和信息化部令第5号。 | （工业和信息化部令第5号）",
        "拨打12345热线，1号楼，110号令牌，第3号台风，甲政办发〔2018〕48号.pdf。 | ''",
        "依据《办法》和苏政办发〔2021〕29号、常政发〔2020〕3号文件。 | 《办法》 （苏政办发〔2021〕29号） （常政发〔2020〕3号）",
      })
  void citations(String text, String expected) {
    List<String> found =
        new CitationReader()
            .read(text, Glyphs.canonical(text)).stream().map(Object::toString).toList();
    assertThat(String.join(" ", found)).isEqualTo(expected);
  }

  /** How an expectation writes what was read. */
  private static final class Shown {
    static String of(io.github.duibiao.plan.Deadline deadline) {
      String value =
          deadline instanceof io.github.duibiao.plan.Deadline.ByDate by
              ? " " + by.date()
              : deadline instanceof io.github.duibiao.plan.Deadline.Recurring recurring
                  ? " " + recurring.times()
                  : deadline instanceof io.github.duibiao.plan.Deadline.WithinPeriod within
                      ? " " + within.period()
                      : "";
      return deadline.kind() + value;
    }

    static String of(Target target) {
      return target.value()
          + (target.max() == null ? "" : "-" + target.max())
          + " "
          + target.unit();
    }
  }
}
