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
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      paragraph(document, 0, "松坪区2024年政务公开工作要点");
      paragraph(document, 1, "抓实重点领域");
      paragraph(document, 2, "公开规划、预算和项目");
      paragraph(document, 0, "规划编成后二十日内公开。责任单位：区发展改革局");
      paragraph(document, 2, "公开民生事项");
      paragraph(document, 0, "救助对象每月公布一次。责任单位：区民政局");
      document.write(out);
    }

    Plan plan = PlanReader.standard().read(out.toByteArray(), "plan.docx");

    assertThat(plan.sections()).extracting(Section::title).containsExactly("抓实重点领域");
    assertThat(plan.tasks()).extracting(Task::title).containsExactly("公开规划、预算和项目", "公开民生事项");
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
