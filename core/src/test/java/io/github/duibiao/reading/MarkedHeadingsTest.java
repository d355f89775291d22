package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.duibiao.document.Block;
import io.github.duibiao.document.Paragraph;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Section;
import io.github.duibiao.plan.Task;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/** Headings without numbers that a web page or a Word file marks, and marks that are none. */
class MarkedHeadingsTest {
  private static final String UNMARKED =
      """
      <p>公开规划信息</p>
      <p>规划编成后二十日内公开。责任单位：县发展改革局</p>
      <p>公开民生事项</p>
      <p>救助对象每月公布一次。责任单位：县民政局</p>
      """;

  private static Plan page(String body) throws PlanReadException {
    String title = "<h1>云岭县2023年政务公开工作要点</h1>";
    String page = "<html><head><meta charset=\"utf-8\"></head><body>" + title + body;
    return PlanReader.standard()
        .read((page + "</body></html>").getBytes(StandardCharsets.UTF_8), "plan.html");
  }

  @Test
  void sectionsAndTasksByTheirLevels() throws Exception {
    Plan plan =
        page(
            """
            <p>为做好今年的工作，制定本要点。</p>
            <h2>抓实重点领域</h2>
            <h3>公开规划、预算和项目</h3>
            <p>规划编成后二十日内公开。责任单位：县发展改革局</p>
            <h3>公开民生事项</h3>
            <p>救助对象每月公布一次。责任单位：县民政局</p>
            <h2>办好平台，方便群众</h2>
            <h3>开展网站提升行动</h3>
            <p>每季度检查一次网站。责任单位：县政府办公室</p>
            """);

    assertThat(plan.sections())
        .extracting(Section::toString)
        .containsExactly("1 抓实重点领域", "2 办好平台，方便群众");
    assertThat(plan.preamble()).isEqualTo("为做好今年的工作，制定本要点。");
    assertThat(plan.tasks()).extracting(Task::section).containsExactly("1", "1", "2");
    assertThat(plan.tasks())
        .extracting(Task::title)
        .containsExactly("公开规划、预算和项目", "公开民生事项", "开展网站提升行动");
    assertThat(plan.tasks())
        .extracting(each -> each.responsibilities().get(0).unit().name())
        .containsExactly("县发展改革局", "县民政局", "县政府办公室");
  }

  @Test
  void headingsWithoutNumbersHoldNumberedTasks() throws Exception {
    String text =
        """
        <p>为做好今年的工作，制定本要点。</p>
        <h2>总体要求</h2>
        <p>以群众需求为导向。</p>
        <h2>重点任务</h2>
        <h3>抓实重点领域</h3>
        <p>1.公开规划信息。规划编成后二十日内公开。责任单位：县发展改革局</p>
        <p>2.公开民生事项。救助对象每月公布一次。责任单位：县民政局</p>
        <h3>办好平台，方便群众</h3>
        <p>3.检查网站。每季度检查一次网站。责任单位：县政府办公室</p>
        <p>4.清理账号。清理长期不更新的账号。责任单位：县融媒体中心</p>
        <h2>保障措施</h2>
        <p>全年开展培训2次，结果纳入年度考核。</p>
        <h3>相关阅读</h3>
        <p>去年的开放日</p>
        """;

    for (String each : List.of(text, text.replace("3.", "1.").replace("4.", "2."))) {
      Plan plan = page(each);

      assertThat(plan.sections())
          .extracting(Section::toString)
          .containsExactly("1 总体要求", "2 重点任务", "2(1) 抓实重点领域", "2(2) 办好平台，方便群众");
      assertThat(plan.preamble()).contains("以群众需求为导向");
      assertThat(plan.tasks())
          .extracting(task -> task.section() + " " + task.title())
          .containsExactly("2(1) 公开规划信息", "2(1) 公开民生事项", "2(2) 检查网站", "2(2) 清理账号", "null 保障措施");
      assertThat(plan.tasks().get(4).text()).isEqualTo("全年开展培训2次，结果纳入年度考核。");
    }
  }

  @Test
  void headingsWithoutNumbersStandUnderNumberedOnes() throws Exception {
    Plan plan =
        page(
            """
            <h2>一、抓实重点领域</h2>
            <h3>公开规划信息</h3>
            <p>规划编成后二十日内公开。责任单位：县发展改革局</p>
            <h3>公开民生事项</h3>
            <p>救助对象每月公布一次。责任单位：县民政局</p>
            <h2>二、办好平台</h2>
            <h3>检查网站</h3>
            <p>每季度检查一次网站。责任单位：县政府办公室</p>
            """);

    assertThat(plan.sections()).extracting(Section::toString).containsExactly("一 抓实重点领域", "二 办好平台");
    assertThat(plan.tasks())
        .extracting(task -> task.section() + " " + task.title())
        .containsExactly("一 公开规划信息", "一 公开民生事项", "二 检查网站");
  }

  @Test
  void marksOfANoticeAreNoSections() throws Exception {
    String plan =
        """
        <h2>云岭县人民政府办公室关于印发云岭县2023年政务公开工作要点的通知</h2>
        <p>各乡镇人民政府：</p>
        <p>现将要点印发给你们，请认真落实。</p>
        <p>云岭县人民政府办公室</p>
        <p>2023年4月11日</p>
        <h3>云岭县2023年政务公开工作要点</h3>
        <p>一、公开规划信息。规划编成后二十日内公开。</p>
        <p>二、公开民生事项。救助对象每月公布一次。</p>
        <h4>政策解读</h4>
        <h4>相关文件</h4>
        """;

    assertThat(page(plan).sections()).isEmpty();
    assertThat(page(plan).tasks()).extracting(Task::title).containsExactly("公开规划信息", "公开民生事项");
  }

  @Test
  void stylesOfAWordFileMarkSectionsOverNumberedTasks() throws Exception {
    Plan plan =
        word(
            "1 松坪区2024年政务公开工作要点",
            "2 抓实重点领域",
            "0 （一）公开规划信息。规划编成后二十日内公开。责任单位：区发展改革局",
            "2 强化保障",
            "0 （一）组织培训。全年培训2次。责任单位：区政府办公室",
            "2 附件：1.培训安排");

    assertThat(plan.tasks())
        .extracting(task -> task.section() + " " + task.title())
        .containsExactly("1 公开规划信息", "2 组织培训");
  }

  @Test
  void theTitleSaidAgainIsNoSection() throws Exception {
    Plan plan =
        page(
            """
            <h1>云岭县2023年政务公开工作要点</h1>
            <h2>公开规划、预算和项目</h2>
            <p>规划编成后二十日内公开。</p>
            <h2>公开民生事项</h2>
            <p>救助对象每月公布一次。</p>
            """);

    assertThat(plan.sections()).isEmpty();
    assertThat(plan.tasks()).extracting(Task::title).containsExactly("公开规划、预算和项目", "公开民生事项");
  }

  @Test
  void stylesOfAWordFileMarkHeadingsToo() throws Exception {
    Plan plan =
        word(
            "0 松坪区2024年政务公开工作要点",
            "1 抓实重点领域",
            "2 公开规划、预算和项目",
            "0 规划编成后二十日内公开。责任单位：区发展改革局",
            "2 公开民生事项",
            "0 救助对象每月公布一次。责任单位：区民政局");

    assertThat(plan.sections()).extracting(Section::title).containsExactly("抓实重点领域");
    assertThat(plan.tasks()).extracting(Task::title).containsExactly("公开规划、预算和项目", "公开民生事项");
  }

  /** A Word file of paragraphs, each with the level of its heading before it; 0 for none. */
  private static Plan word(String... paragraphs) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      for (String each : paragraphs) {
        paragraph(document, each.charAt(0) - '0', each.substring(2));
      }
      document.write(out);
    }
    return PlanReader.standard().read(out.toByteArray(), "plan.docx");
  }

  private static void paragraph(XWPFDocument document, int level, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.createRun().setText(text);
    if (level > 0) {
      CTPPr properties = paragraph.getCTP().addNewPPr();
      properties.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1));
    }
  }

  @Test
  void paragraphsMarkedToMakeThemLargeAreNoHeadings() throws Exception {
    String text =
        """
        <h3>为做好今年的工作，制定本要点。</h3>
        <h3>公开规划信息</h3>
        <h3>规划编成后二十日内公开。责任单位：县发展改革局</h3>
        <h3>公开民生事项</h3>
        <h3>救助对象每月公布一次。责任单位：县民政局</h3>
        """;

    Plan marked = page(text);
    Plan plain = page(text.replace("h3>", "p>"));

    assertThat(marked.tasks()).extracting(Task::title).containsExactly("公开规划信息", "公开民生事项");
    assertThat(marked.tasks()).isEqualTo(plain.tasks());
    assertThat(marked.preamble()).isEqualTo(plain.preamble());
  }

  @Test
  void marksWithoutATextBelowAreNoHeadings() throws Exception {
    String text =
        UNMARKED
            + """
        <h3>编辑推荐</h3>
        <h3>网站地图</h3>
        """;

    assertThat(page(text).tasks()).extracting(Task::title).containsExactly("公开规划信息", "公开民生事项");
  }

  @Test
  void marksBesideThePlanAreNotItsHeadings() throws Exception {
    List<Block> blocks = new ArrayList<>();
    String plan = UNMARKED.replace("<p>", "").replace("</p>", "");
    String beside = "开放日见闻\n今年的开放日六月举行，来了八十名居民。\n各地经验摘登\n邻县把服务指南送到村里。";
    for (String each : ("云岭县2023年政务公开工作要点\n" + plan + beside).lines().toList()) {
      boolean marked = each.equals("开放日见闻") || each.equals("各地经验摘登");
      blocks.add(new Paragraph(each, blocks.size() + 1, marked ? 3 : 0));
    }

    assertThat(GivenDocument.read(blocks, ImmutableMap.of(), "plan").tasks())
        .extracting(Task::title)
        .startsWith("公开规划信息", "公开民生事项");
  }
}
