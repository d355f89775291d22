package io.github.duibiao.document.office;

import static io.github.duibiao.document.office.WordFile.in;
import static io.github.duibiao.document.office.WordFile.list;
import static io.github.duibiao.document.office.WordFile.lvl;
import static io.github.duibiao.document.office.WordFile.p;
import static io.github.duibiao.document.office.WordFile.r;
import static io.github.duibiao.document.office.WordFile.tbl;
import static io.github.duibiao.document.office.WordFile.tc;
import static io.github.duibiao.document.office.WordFile.tr;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.document.Block;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Paragraph;
import io.github.duibiao.document.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a document of word processing says on paper is what is read of it. */
class WordDocumentsTest {

  private static Document read(WordFile file) throws DocumentException {
    return new WordDocuments().read(file.bytes(), "plan.docx", Limits.standard());
  }

  /** Paragraphs as they are; a table as its rows, {@code ^} before a place that is covered. */
  private static List<String> lines(WordFile file) throws DocumentException {
    List<String> lines = new ArrayList<>();
    for (Block block : read(file).blocks()) {
      if (block instanceof Paragraph paragraph) {
        lines.add(paragraph.text());
      } else if (block instanceof Table table) {
        for (List<Table.Cell> row : table.rows()) {
          List<String> cells = new ArrayList<>();
          row.forEach(cell -> cells.add((cell.continued() ? "^" : "") + cell.text()));
          lines.add(String.join("|", cells).replace("\n", "/"));
        }
      }
    }
    return lines;
  }

  @Test
  void numbersThatTheTextDoesNotHoldAreCounted() throws Exception {
    WordFile file =
        WordFile.body(
                p(in(1, 0), "加强领导")
                    + p(in(1, 1), "健全机制")
                    + p(in(1, 1), "明确分工")
                    + p("正文不编号。")
                    + p(in(1, 2), "每季度通报")
                    + p(in(1, 0), "强化保障")
                    + p(in(1, 1), "配齐人员"))
            .numbering(
                list(
                    0,
                    lvl(0, "chineseCountingThousand", "%1、", "<w:suff w:val=\"nothing\"/>")
                        + lvl(1, "japaneseCounting", "（%2）", "<w:suff w:val=\"nothing\"/>")
                        + lvl(2, "decimal", "%3.", "<w:suff w:val=\"space\"/>"),
                    1));

    assertThat(lines(file))
        .containsExactly("一、加强领导", "（一）健全机制", "（二）明确分工", "正文不编号。", "1. 每季度通报", "二、强化保障", "（一）配齐人员");
  }

  @Test
  void listsOfOneKindCountOnAndOneWithANumberOfItsOwnBeginsThere() throws Exception {
    String override =
        "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
            + "<w:startOverride w:val=\"7\"/></w:lvlOverride></w:num>";
    WordFile file =
        WordFile.body(p(in(1, 0), "甲") + p(in(2, 0), "乙") + p(in(3, 0), "丙") + p(in(3, 0), "丁"))
            .numbering(list(0, lvl(0, "decimal", "%1)", ""), 1, 2) + override);

    assertThat(lines(file)).containsExactly("1) 甲", "2) 乙", "7) 丙", "8) 丁");
  }

  @Test
  void aLevelMayCountThroughAndMayQuoteThoseAbove() throws Exception {
    String levels =
        lvl(0, "chineseCounting", "第%1章", "")
            + lvl(1, "decimal", "第%2条", "<w:lvlRestart w:val=\"0\"/>")
            + lvl(2, "upperLetter", "%1.%2.%3", "<w:isLgl/>");
    WordFile file =
        WordFile.body(
                p(in(1, 0), "总则")
                    + p(in(1, 1), "目的")
                    + p(in(1, 0), "任务")
                    + p(in(1, 1), "公开")
                    + p(in(1, 2), "时限"))
            .numbering(list(0, levels, 1));

    assertThat(lines(file)).containsExactly("第一章 总则", "第1条 目的", "第二章 任务", "第2条 公开", "2.2.1 时限");
  }

  @Test
  void aStyleNumbersAndLiftsIntoTheOutlineWhatIsWrittenInIt() throws Exception {
    String styles =
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/>"
            + "</w:style><w:style w:type=\"paragraph\" w:styleId=\"h1\"><w:name"
            + " w:val=\"heading 1\"/><w:basedOn w:val=\"a\"/><w:pPr><w:numPr><w:numId"
            + " w:val=\"5\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style><w:style"
            + " w:type=\"paragraph\" w:styleId=\"h2\"><w:name w:val=\"mine\"/><w:basedOn"
            + " w:val=\"h1\"/><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"5\"/>"
            + "</w:numPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>";
    WordFile file =
        WordFile.body(
                p("<w:pStyle w:val=\"h1\"/>", "总体要求")
                    + p("<w:pStyle w:val=\"h2\"/>", "目标")
                    + p("<w:pStyle w:val=\"h1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", "附则")
                    + p("<w:outlineLvl w:val=\"2\"/>", "说明"))
            .styles(styles)
            .numbering(
                list(
                    4,
                    lvl(0, "ideographTraditional", "%1、", "<w:pStyle w:val=\"h1\"/>")
                        + lvl(1, "decimalEnclosedCircle", "%2", "<w:pStyle w:val=\"h2\"/>"),
                    5));

    assertThat(read(file).blocks())
        .containsExactly(
            new Paragraph("甲、 总体要求", 1, 1),
            new Paragraph("① 目标", 2, 2),
            new Paragraph("附则", 3, 1),
            new Paragraph("说明", 4, 3));
  }

  @Test
  void aCellOfNumbersAloneHoldsThem() throws Exception {
    String number = "<w:tc><w:tcPr/><w:p><w:pPr>" + in(1, 0) + "</w:pPr></w:p></w:tc>";
    WordFile file =
        WordFile.body(tbl(tr(number, tc("", "公开目录")), tr(number, tc("", "更新指南"))))
            .numbering(list(0, lvl(0, "decimal", "%1", ""), 1));

    assertThat(lines(file)).containsExactly("1|公开目录", "2|更新指南");
  }

  @Test
  void mergedCellsStandInEachOfTheirPlaces() throws Exception {
    WordFile file =
        WordFile.body(
            tbl(
                    tr(tc("<w:gridSpan w:val=\"2\"/>", "任务"), tc("", "单位")),
                    tr(
                        tc("<w:vMerge w:val=\"restart\"/>", "公开"),
                        tc("", "预算", "决算"),
                        tc("<w:vMerge w:val=\"restart\"/>", "财政局")),
                    tr(tc("<w:vMerge/>", ""), tc("", "采购"), tc("<w:vMerge/>", "")))
                + tbl(tr(tc("<w:vMerge/>", ""), tc("", "审计"), tc("", "审计局")))
                + p("后文")
                + tbl(tr(tc("", "甲"), tc("", "乙"))));

    assertThat(lines(file))
        .containsExactly("任务|^任务|单位", "公开|预算/决算|财政局", "^公开|采购|^财政局", "^公开|审计|审计局", "后文", "甲|乙");
    assertThat(read(file).blocks()).hasSize(3);
  }

  @Test
  void rowsMayBeginLateAndEndEarly() throws Exception {
    String late = "<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>";
    WordFile file =
        WordFile.body(
            tbl(
                tr(tc("", "1"), tc("", "2"), tc("", "3")),
                tr(late, tc("", "b")),
                tr(tc("<w:hMerge w:val=\"restart\"/>", "x"), tc("<w:hMerge/>", ""), tc("", "y"))));

    assertThat(lines(file)).containsExactly("1|2|3", "|b|", "x|^x|y");
  }

  @Test
  void aTableOfOneCellIsAFrameAndOneInsideOfACellIsText() throws Exception {
    String inner = tbl(tr(tc("", "甲"), tc("", "1")), tr(tc("", "乙"), tc("", "2")));
    WordFile frame = WordFile.body(tbl("<w:tr><w:tc>" + p("框") + inner + p("") + "</w:tc></w:tr>"));
    WordFile nested =
        WordFile.body(tbl("<w:tr>" + tc("", "外") + "<w:tc>" + inner + p("末") + "</w:tc></w:tr>"));

    assertThat(lines(frame)).containsExactly("框", "甲|1", "乙|2");
    assertThat(lines(nested)).containsExactly("外|甲 1/乙 2/末");
    assertThat(read(nested).doubts())
        .extracting(Document.Doubt::kind)
        .contains(Document.Doubt.Kind.TABLE_IN_CELL);
  }

  @Test
  void aTableThatSetsOutAPageIsNone() throws Exception {
    String row = tr(tc("", "1"), tc("", "修订目录"), tc("", "县司法局"));
    String tasks = tbl(tr(tc("", "序号"), tc("", "任务"), tc("", "责任单位")), row);
    String page = "<w:tc>" + p("任务分解表") + tasks + p("") + "</w:tc>";
    String whole = "<w:tc><w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr>" + tasks + p("完") + "</w:tc>";

    // Beside a menu; below rows of its own, in a row of one cell; and in a row of several.
    WordFile beside = WordFile.body(tbl("<w:tr>" + tc("", "机构设置") + page + "</w:tr>"));
    WordFile below =
        WordFile.body(
            tbl(
                tr(tc("", "索引号"), tc("", "11341600003/202004-00112"), tc("", "规范性文件")),
                tr(tc("", "发文字号"), tc("", "云政办〔2023〕4号"), tc("", "有效")),
                "<w:tr>" + whole + "</w:tr>",
                tr(tc("", "发布机构"), tc("", "云岭县人民政府办公室"), tc("", "2023年2月"))));
    WordFile inside =
        WordFile.body(
            tbl(
                tr(tc("", "项目"), tc("", "内容和要求，由各单位在年底前按分工落实到位并报送结果")),
                "<w:tr>" + tc("", "分工和完成情况说明") + page + "</w:tr>"));

    assertThat(lines(beside)).containsExactly("机构设置", "任务分解表", "序号|任务|责任单位", "1|修订目录|县司法局");
    assertThat(lines(below))
        .containsExactly(
            "索引号|11341600003/202004-00112|规范性文件",
            "发文字号|云政办〔2023〕4号|有效",
            "序号|任务|责任单位",
            "1|修订目录|县司法局",
            "完",
            "发布机构|云岭县人民政府办公室|2023年2月");
    assertThat(lines(inside))
        .containsExactly("项目|内容和要求，由各单位在年底前按分工落实到位并报送结果", "分工和完成情况说明|任务分解表/序号 任务 责任单位/1 修订目录 县司法局");
  }

  @Test
  void aTextBoxIsReadOnce() throws Exception {
    String box = "<w:txbxContent>" + p("〔2024〕8号") + "</w:txbxContent>";
    WordFile file =
        WordFile.body(
            "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp>"
                + "<wps:txbx>"
                + box
                + "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape>"
                + "<v:textbox>"
                + box
                + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                + r("某办公室")
                + "</w:p><w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
                + p("抄送")
                + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>");

    assertThat(lines(file)).containsExactly("某办公室", "〔2024〕8号", "抄送");
  }

  @Test
  void trackedChangesAreAccepted() throws Exception {
    WordFile file =
        WordFile.body(
            "<w:p><w:pPr><w:pPrChange><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:pPrChange>"
                + "</w:pPr>"
                + r("每")
                + "<w:del><w:r><w:delText>半年</w:delText></w:r></w:del><w:ins>"
                + r("季度")
                + "</w:ins>"
                + r("通报")
                + "<w:moveFrom>"
                + r("一次")
                + "</w:moveFrom></w:p>"
                + p("<w:rPr><w:del/></w:rPr>", "加强")
                + p("<w:outlineLvl w:val=\"1\"/>", "督查")
                + tbl(
                    tr(tc("", "留"), tc("", "下")),
                    "<w:tr><w:trPr><w:del/></w:trPr>" + tc("", "删") + tc("", "去") + "</w:tr>",
                    "<w:tr><w:trPr><w:ins/></w:trPr>" + tc("", "加") + tc("", "入") + "</w:tr>"));

    assertThat(lines(file)).containsExactly("每季度通报", "加强督查", "留|下", "加|入");
    assertThat(((Paragraph) read(file).blocks().get(0)).level()).isZero();
  }

  @Test
  void fieldsSayTheirResultAndControlsWhatWasEntered() throws Exception {
    String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    String separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    String end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    WordFile file =
        WordFile.body(
            "<w:p>"
                + r("共")
                + begin
                + "<w:r><w:instrText> = "
                + "</w:instrText></w:r>"
                + begin
                + r("内层")
                + separate
                + r("3")
                + end
                + separate
                + r("12")
                + end
                + r("项，见")
                + "<w:hyperlink>"
                + r("官网")
                + "</w:hyperlink><w:fldSimple w:instr=\"DATE\">"
                + r("5月")
                + "</w:fldSimple></w:p><w:sdt><w:sdtPr/><w:sdtContent>"
                + p("已填写")
                + "</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                + p("单击此处输入")
                + "</w:sdtContent></w:sdt>");

    assertThat(lines(file)).containsExactly("共12项，见官网5月", "已填写");
  }

  @Test
  void whatIsHiddenAndWhatStandsAboveCharactersIsLeftOut() throws Exception {
    WordFile file =
        WordFile.body(
                "<w:p>"
                    + r("公开")
                    + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r><w:r><w:rPr><w:rStyle"
                    + " w:val=\"x\"/></w:rPr><w:t>藏</w:t></w:r><w:r><w:rPr><w:rStyle"
                    + " w:val=\"x\"/><w:vanish w:val=\"0\"/></w:rPr><w:t>目录</w:t></w:r><w:r><w:ruby>"
                    + "<w:rt>"
                    + r("jiàn")
                    + "</w:rt><w:rubyBase>"
                    + r("见")
                    + "</w:rubyBase></w:ruby></w:r><w:r><w:sym w:font=\"Wingdings\""
                    + " w:char=\"F082\"/><w:noBreakHyphen/></w:r></w:p>"
                    + p("<w:pStyle w:val=\"t1\"/>", "一、总则\t3"))
            .styles(
                "<w:style w:type=\"character\" w:styleId=\"x\"><w:rPr><w:vanish/></w:rPr></w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"t1\"><w:name w:val=\"toc 1\"/>"
                    + "</w:style>");

    assertThat(lines(file)).containsExactly("公开目录见②-");
  }

  @Test
  void softBreaksPartSentencesAndItemsButNotTitles() throws Exception {
    String br = "<w:r><w:br/></w:r>";
    WordFile file =
        WordFile.body(
            "<w:p>"
                + r("关于印发2024年")
                + br
                + r("工作要点的通知")
                + "</w:p><w:p>"
                + r("第一句。")
                + br
                + r("第二句")
                + br
                + r("（一）加强")
                + "<w:r><w:br w:type=\"page\"/></w:r>"
                + r("附表")
                + "</w:p>");

    assertThat(lines(file)).containsExactly("关于印发2024年工作要点的通知", "第一句。", "第二句", "（一）加强", "附表");
  }

  @Test
  void paragraphsAreCountedAlsoInCells() throws Exception {
    WordFile file = WordFile.body(p("题") + p("") + tbl(tr(tc("", "甲", "乙"), tc("", "丙"))) + p("尾"));

    List<Block> blocks = read(file).blocks();

    assertThat(blocks).extracting(Block::line).containsExactly(1, 3, 6);
    assertThat(((Table) blocks.get(1)).rows().get(0))
        .containsExactly(new Table.Cell("甲\n乙", 3, false), new Table.Cell("丙", 5, false));
  }
}
