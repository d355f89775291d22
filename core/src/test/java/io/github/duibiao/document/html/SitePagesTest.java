package io.github.duibiao.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Section;
import io.github.duibiao.plan.Task;
import io.github.duibiao.reading.PlanReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages as sites of different make publish them, each with an invented plan. */
class SitePagesTest {

  private static Plan read(String page) throws Exception {
    return PlanReader.standard().read(page.getBytes(StandardCharsets.UTF_8), "page.html");
  }

  private static List<String> units(Task task) {
    return task.responsibilities().stream().map(Object::toString).toList();
  }

  @Test
  void aPortalWithAnInformationListAndATaskTableOverSeveralPages() throws Exception {
    Plan plan =
        read(
            """
            <html><head><title>关于印发云岭县2023年政务公开工作要点的通知-云岭县人民政府</title>
            <meta name="ArticleTitle" content="关于印发云岭县2023年政务公开工作要点的通知"/>
            <meta name="PubDate" content="2023-06-02 09:11"/></head><body>
            <div class="top"><a href="/">首页</a><a href="/xxgk">信息公开</a><a href="/fw">服务</a></div>
            <ul class="xxgk_head"><li><b>索 引 号：</b>0145/2023-12</li><li><b>发文机构：</b>云岭县人民政府办公室</li>
            <li><b>成文日期：</b>2023年5月30日</li><li><b>发文字号：</b>云政办发〔2023〕11号</li><li><b>有 效 性：</b>有效</li></ul>
            <h1>关于印发云岭县2023年政务公开工作要点的通知</h1>
            <p class="info">发布日期：2023-06-02 来源：县政府办 浏览次数：<span id="hits">12</span></p>
            <div id="zoom"><p>各镇人民政府，县政府各部门：</p><p>现将任务分解表印发给你们，请认真落实。</p>
            <table><tr><td>序号</td><td>工作任务</td><td>具体举措</td><td>责任单位</td><td>完成时限</td></tr>
            <tr><td rowspan="2">1</td><td rowspan="2">公开规划信息</td><td>编制完成后及时公开各类规划。</td><td>县发改局</td><td rowspan="2">9月底前</td></tr>
            <tr><td>建立规划信息的历年目录。</td><td>县自然资源局<br/>县档案馆</td></tr>
            </table><table>
            <tr><td>序号</td><td>工作任务</td><td>具体举措</td><td>责任单位</td><td>完成时限</td></tr>
            <tr><td>2</td><td>公开财政信息</td><td>公开预算和决算。</td><td>县财政局</td><td>全年</td></tr></table></div>
            <div class="xgwz"><h3>相关文章</h3><ul><li><a href="/1">一、二、三季度工作要点</a></li></ul></div>
            <div class="foot">主办：云岭县人民政府 <a href="/x">网站地图</a></div></body></html>
            """);

    assertThat(plan.title()).isEqualTo("云岭县2023年政务公开工作要点");
    assertThat(plan.documentNumber()).isEqualTo("云政办发〔2023〕11号");
    assertThat(plan.issuer()).isEqualTo("云岭县人民政府办公室");
    assertThat(plan.issuedOn()).isEqualTo(LocalDate.of(2023, 5, 30));
    assertThat(plan.tasks()).extracting(Task::title).containsExactly("公开规划信息", "公开财政信息");
    List<Measure> rows = plan.tasks().get(0).rows();
    assertThat(rows).extracting(Measure::text).containsExactly("编制完成后及时公开各类规划。", "建立规划信息的历年目录。");
    assertThat(rows.get(1).responsibilities())
        .extracting(Object::toString)
        .containsExactly("县自然资源局", "县档案馆");
    assertThat(rows).allMatch(each -> each.deadlines().get(0).raw().equals("9月底前"));
  }

  @Test
  void headingsAsTagsAndAsBoldParagraphsAndNumbersOfLists() throws Exception {
    Plan plan =
        read(
            """
            <article><h2>安河市2022年政务公开工作要点</h2><p>为做好今年的公开工作，制定本要点。</p>
            <h3>一、加强主动公开</h3><h4>（一）公开规划信息</h4><p>各类规划编制完成后及时公开。（责任单位：市发展改革委）</p>
            <p><strong>（二）公开财政信息</strong>公开预算和决算，每季度公开专项资金。（责任单位：市财政局）</p>
            <h3>二、加强解读回应</h3><p><b>（三）做好政策解读。</b></p><p>重要政策都有解读材料：</p>
            <ol><li>一图读懂；</li><li>专家访谈。</li></ol><p>责任单位：市政府办公室</p></article>
            """);

    assertThat(plan.sections()).extracting(Section::title).containsExactly("加强主动公开", "加强解读回应");
    assertThat(plan.tasks()).extracting(Task::title).containsExactly("公开规划信息", "公开财政信息", "做好政策解读");
    assertThat(plan.tasks())
        .extracting(SitePagesTest::units)
        .containsExactly(List.of("市发展改革委"), List.of("市财政局"), List.of("市政府办公室"));
    assertThat(plan.tasks().get(2).text()).contains("一图读懂").contains("专家访谈");
  }

  @Test
  void linesPartedByBreaksWithIdeographicIndents() throws Exception {
    Plan plan =
        read(
            """
            <body><div class=content>&nbsp;&nbsp;安河市信访局2021年政务公开工作安排<br/>
            　　一、公开规划信息<br>　　&nbsp;及时公开本局规划。责任科室：办公室<br><br>
            　　二、公开财政信息<br>　　公开本局预算和决算。责任科室：财务科<br>安河市信访局<br>2021年3月1日</div>
            """);

    assertThat(plan.title()).isEqualTo("安河市信访局2021年政务公开工作安排");
    assertThat(plan.issuedOn()).isEqualTo(LocalDate.of(2021, 3, 1));
    assertThat(plan.tasks()).extracting(Task::title).containsExactly("公开规划信息", "公开财政信息");
    assertThat(plan.tasks())
        .extracting(SitePagesTest::units)
        .containsExactly(List.of("办公室"), List.of("财务科"));
  }

  @Test
  void paragraphsBrokenOverSeveralElementsAreJoined() throws Exception {
    StringBuilder page = new StringBuilder("<div id=content><p>安河市2022年政务公开工作要点</p>");
    String[] titles = {"公开规划信息", "公开财政信息", "公开民生信息", "做好政策解读", "加强平台建设", "加强督促检查"};
    String text = "各有关单位要及时公开本领域的信息，做好目录的更新和维护，方便群众查找，每季度末报送工作的进展情况，年底前完成全年总结。";
    for (int i = 0; i < titles.length; i++) {
      String whole = "一二三四五六".charAt(i) + "、" + titles[i] + "。" + text + "（责任单位：市财政局）";
      for (int at = 0; at < whole.length(); at += 24) {
        page.append("<p>").append(whole, at, Math.min(whole.length(), at + 24)).append("</p>\n");
      }
    }
    Plan plan = read(page.append("</div>").toString());

    assertThat(plan.tasks()).extracting(Task::title).containsExactly(titles);
    assertThat(plan.tasks()).extracting(Task::text).containsOnly(text);
    assertThat(plan.tasks()).extracting(SitePagesTest::units).containsOnly(List.of("市财政局"));
  }

  @Test
  void whatStandsAroundTheTextOfAPageIsToldByTheSourceMap() throws Exception {
    String page =
        """
        <html><head><title>河湾市2024年防汛抗旱工作要点_河湾市人民政府</title></head><body>
        <div class="header"><a href="/">首页</a> | <a href="/xw">新闻中心</a> | <a href="/bs">办事服务</a></div>
        <div class="crumb">当前位置：首页 &gt; 政务公开 &gt; 计划规划</div>
        <ul class="side"><li>一、机构职能</li><li>二、政策文件</li><li>三、应急管理</li></ul>
        <h1>河湾市2024年防汛抗旱工作要点</h1><p>发布时间：2024-03-08 来源：市水利局</p>
        <div class="content"><p>现将今年的要点印发给你们，请认真落实。</p>
        <p>一、落实防汛责任</p><p>4月10日前公布各级防汛责任人名单，组织责任人培训。（市水利局牵头，各县区负责）</p>
        <p>二、检查水库安全</p><p>4月底前完成全市水库安全检查，病险水库空库运行。（市水利局）</p>
        <p>河湾市水利局</p><p>2024年3月5日</p></div>
        <div class="rel"><h3>相关阅读</h3><p>一、河湾市2023年防汛工作总结</p><p>二、河湾市召开防汛会议</p></div>
        <div class="footer">主办：河湾市人民政府办公室 联系我们：000-1234567</div></body></html>
        """;

    Plan plan = read(page);

    assertThat(plan.tasks()).extracting(Task::title).containsExactly("落实防汛责任", "检查水库安全");
    for (int line : List.of(2, 3, 4, 10, 11)) {
      assertThat(plan.sourceMap())
          .as("line " + line)
          .filteredOn(each -> each.from() <= line && line <= each.to())
          .isNotEmpty()
          .noneMatch(each -> each.fate().isKept());
    }
  }
}
