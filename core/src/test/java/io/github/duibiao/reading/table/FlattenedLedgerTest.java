package io.github.duibiao.reading.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.Task;
import io.github.duibiao.reading.PlanReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ledgers that copying flattened to one cell a line. */
class FlattenedLedgerTest {
  private static Plan read(String text) throws Exception {
    return PlanReader.standard().readText(text, "flat.txt");
  }

  private static List<String> units(Plan plan, int task) {
    return plan.tasks().get(task).rows().get(0).responsibilities().stream()
        .map(FlattenedLedgerTest::told)
        .toList();
  }

  private static String told(Responsibility each) {
    return each.role() + " " + each.unit().name();
  }

  @Test
  void namesBehindTheFirstRowDivideSomeOfIt() throws Exception {
    Plan plan =
        read(
            """
            云溪区2025年就业创业服务工作分工表
            序号
            项目名称
            工作内容
            责任分工
            时间要求
            备注
            牵头部门
            协同部门
            启动时间
            完成时间
            一、稳岗扩岗
            1
            援企稳岗
            发放稳岗返还资金惠及企业600家
            区人社局
            区财政局
            区税务局
            3月
            10月底
            2
            零工市场
            建成零工市场2个
            区人社局
            各街道办事处
            4月
            8月底
            续建
            二、技能提升
            3
            技能培训
            开展补贴性培训4500人次
            区人社局
            区教育局
            2月
            12月底
            合计
            3项
            """);
    assertThat(plan.tasks()).extracting(Task::title).containsExactly("援企稳岗", "零工市场", "技能培训");
    assertThat(units(plan, 0)).containsExactly("LEAD 区人社局", "RESPONSIBLE 区财政局", "RESPONSIBLE 区税务局");
    assertThat(units(plan, 1)).containsExactly("LEAD 区人社局", "RESPONSIBLE 各街道办事处");
    assertThat(plan.tasks().get(1).rows().get(0).deadlines())
        .extracting(each -> each.raw())
        .containsExactly("8月底");
    assertThat(plan.tasks().get(2).section()).isNotEqualTo(plan.tasks().get(1).section());
  }

  @Test
  void sumsAndAmountsAreNoRowsAndNoNumbers() throws Exception {
    Plan plan =
        read(
            """
            云台市2024年重点项目建设推进台账
            序号
            项目名称
            建设内容
            总投资
            责任单位
            完成时限
            一、交通类（2个）
            7000
            1
            环城南路
            改建道路6.8公里
            2
            市交通局
            10月底前
            2
            客运北站
            新建站房1座
            5000
            市交通局
            市城投公司
            11月底前
            小计
            5002
            二、民生类（1个）
            900
            3
            养老中心
            新增床位200张
            900
            市民政局
            12月底前
            """);
    assertThat(plan.tasks()).extracting(Task::title).containsExactly("环城南路", "客运北站", "养老中心");
    assertThat(plan.tasks()).extracting(Task::number).containsExactly("1", "2", "3");
    assertThat(plan.tasks()).allSatisfy(each -> assertThat(each.rows()).hasSize(1));
  }

  @Test
  void whatIsCountedOnStaysInOneCell() throws Exception {
    Plan plan =
        read(
            """
            南岭省2024年重点工作任务台账
            编号
            工作事项
            工作措施
            牵头处室
            配合单位
            完成时限
            YB-01
            扩大集中采购范围
            1.组织开展联盟采购1批；
            2.集采药品累计达到520种；
            3.网上采购率不低于92%。
            采购处
            省药械采购中心
            12月底前
            YB-02
            便利异地就医
            直接结算病种增至10种。
            经办处
            各市医疗保障局
            9月底前
            YB-03
            加强基金监管
            飞行检查机构不少于30家。
            监管处
            各市医疗保障局
            全年
            """);
    assertThat(plan.tasks())
        .extracting(Task::title)
        .containsExactly("扩大集中采购范围", "便利异地就医", "加强基金监管");
    assertThat(units(plan, 0)).containsExactly("LEAD 采购处", "RESPONSIBLE 省药械采购中心");
  }

  @Test
  void whatTheWorkIsDoneToNamesTheTask() throws Exception {
    Plan plan =
        read(
            """
            石塘街道2023年安全隐患整改清单
            | 序号 | 对象 | 整改要求 | 牵头科室 | 完成时限 |
            | 1 | 东风农贸市场 | 更换老化线路320米 | 应急办 | 5月底前 |
            | 2 | 永宁纺织厂宿舍 | 增设灭火器24具 | 应急办 | 6月底前 |
            | 3 | 石塘小学 | 校门口设置防撞墩12个 | 公共服务办 | 7月底前 |
            """);
    assertThat(plan.tasks()).extracting(Task::title).containsExactly("东风农贸市场", "永宁纺织厂宿舍", "石塘小学");
  }
}
