package io.github.duibiao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.json.Schemas;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that say in few words what the prose says in many: facts are compared, and opposites. */
class AbridgedTableTest {
  private static final String PLAN =
      """
      一、推进集成办理。推出“一件事一次办”主题服务20项，其中企业类12项、个人类8项，在政务服务网公布。（责任单位：县财政局）
      二、规范涉企检查。全面推行“综合查一次”，同一企业每年入企检查不超过2次，检查前亮码。（责任单位：县财政局）
      三、做好这项工作。@（责任单位：县财政局）
      四、加强融资服务。举办政银企对接会6场，为小微企业牵线搭桥，帮助企业拓宽融资渠道。（责任单位：县财政局）
      序号 | 工作任务 | 主要内容 | 责任单位 | 完成时限
      1 | 推进集成办理 | 推出主题服务20项。 | 县财政局 | 6月底前
      2 | 规范涉企检查 | 入企检查每年不超过2次。 | 县财政局 | 9月底前
      3 | 做好这项工作 | # | 县财政局 | 8月底前
      4 | 加强融资服务 | 举办对接会6场。 | 县财政局 | 12月底前
      """;

  private static Audit audit(String prose, String row) {
    return Audits.of(PLAN.replace("@", prose).replace("#", row));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "在12个便民中心增设自助服务终端，方便群众就近办理。 | 在便民中心拆除自助终端。 | DEMAND_OPPOSED",
        "对不达标的小型水厂予以取缔，改由县城管网供水。 | 保留不达标的小型水厂。 | DEMAND_OPPOSED",
        "关闭非法砂场7家，保留合法砂场3家，恢复河岸植被。 | 保留非法砂场7家。 | DEMAND_OPPOSED",
        "不得以任何理由要求企业重复提交材料，一次告知。 | 可以要求企业补充提交材料。 | DEMAND_OPPOSED",
        "压减行政许可审批时限，方便企业和群众办事。 | 延长行政许可审批时限。 | DEMAND_OPPOSED",
        "设立检查站56处，在林区配备护林员836名，严禁用火。 | 配备护林员638名。 | QUANTITY_DIFFERS",
        "新增普惠小微贷款3亿元，支持企业稳岗扩岗。 | 新增普惠贷款5亿元。 | QUANTITY_DIFFERS",
        "对地质灾害隐患点206处实行专人监测，汛期每日巡查。 | 隐患点260处专人监测。 | QUANTITY_DIFFERS"
      })
  void whatIsOppositeOrCountedDifferentlyIsFound(String prose, String row, String code) {
    assertThat(audit(prose, row).findings()).extracting(Finding::code).containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "增设警示标志320块，拆除遮挡标志的广告牌41块，清理路障。 | 增设标志320块，清理广告牌41块。",
        "保留符合标准的停靠点76处，取消不符合标准的停靠点9处。 | 取消不合格停靠点9处，保留合格停靠点76处。",
        "不合格粮食不得流入口粮市场，收购环节逐批检验。 | 禁止不合格粮食流入市场。",
        "压减审批时限，提高企业和群众办事的便利程度。 | 提高审批效率。",
        "取消证明事项10项，公布保留的证明事项清单并实行动态管理。 | 公布保留证明事项清单。",
        "组建综合队伍1支、专业队伍9支、社会队伍6支，随时备战。 | 组建队伍16支。",
        "服务企业300家，选派助企专员，逐一上门走访问需。 | 培育企业20家。",
        "改造小区66个，其中上半年26个、下半年40个，全部完工。 | 上半年改造小区26个。",
        "建设人才公寓600套，已建成350套，年内再建250套。 | 建成公寓250套。"
      })
  void whatAgreesInFewerWordsIsNotFound(String prose, String row) {
    assertThat(audit(prose, row).findings()).isEmpty();
  }

  @Test
  void thatWordsWereNotComparedIsSaid() {
    Audit audit = audit("在12个便民中心增设自助服务终端，方便群众就近办理。", "增设自助终端。");
    assertThat(audit.notes()).extracting(Audit.Note::code).containsExactly("WORDS_NOT_COMPARED");
    String json = AuditJson.write(List.of(audit));
    assertThat(Schemas.of("audit-1.schema.json").complaints(json)).isEmpty();
    assertThat(json).contains("WORDS_NOT_COMPARED");
    assertThat(AuditSarif.write(List.of(audit), Finding::zh))
        .contains("toolExecutionNotifications", "WORDS_NOT_COMPARED");
    assertThat(Audit.builder(audit.plan()).without("WORDING_DIFFERS").build().notes()).isEmpty();
  }

  @Test
  void aTableThatSaysTheProseWordForWordHasNoNote() {
    String text = new DraftPlan(7).text();
    assertThat(Audits.ofDocument(text).notes()).isEmpty();
  }
}
