package io.github.duibiao.document.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.duibiao.document.Block;
import io.github.duibiao.document.Boilerplate;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Formats;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Paragraph;
import io.github.duibiao.document.Table;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page says, in invented pages. */
class HtmlFormatTest {

  private static Document read(byte[] page, String name) throws DocumentException {
    return Formats.standard().read(page, name, Limits.standard());
  }

  private static Document read(String page) throws DocumentException {
    return read(page.getBytes(StandardCharsets.UTF_8), "page.html");
  }

  private static List<String> texts(Document document) {
    return document.blocks().stream()
        .filter(each -> !(each instanceof Boilerplate))
        .map(HtmlFormatTest::text)
        .toList();
  }

  private static String text(Block block) {
    if (block instanceof Table table) {
      return table.rows().stream()
          .map(
              row ->
                  row.stream()
                      .map(each -> (each.continued() ? "+" : "") + each.text())
                      .collect(Collectors.joining("|")))
          .collect(Collectors.joining("/"));
    }
    return ((Paragraph) block).text();
  }

  private static DocumentException refused(String page) {
    return catchThrowableOfType(DocumentException.class, () -> read(page));
  }

  @Test
  void blocksAndLineBreaksPartParagraphsWhiteSpaceDoesNot() throws Exception {
    assertThat(
            texts(
                read(
                    """
                    <body><div>一、加强<span>主动
                    </span>公开<br>公开   规划<div>公开财政<p>公开民生</div>
                    <pre>甲
                    乙</pre><h2> 二、<b>加强</b>解读</h2></body>
                    """)))
        .containsExactly("一、加强主动 公开", "公开 规划", "公开财政", "公开民生", "甲", "乙", "二、加强解读");
  }

  @Test
  void paragraphsKnowTheirLineAndHeadingsTheirLevel() throws Exception {
    assertThat(read("<html>\n<body>\n<h3>\n  一、公开</h3>\n\n<p>二\n三</p><p>四</p>").blocks())
        .containsExactly(new Paragraph("一、公开", 4, 3), Paragraph.of("二 三", 6), Paragraph.of("四", 7));
  }

  @Test
  void listsHaveTheNumbersThatABrowserShows() throws Exception {
    assertThat(
            texts(
                read(
                    """
                    <body><ol><li>甲<li>乙<ol type=a><li>丙</ol><li value=7>丁<li>8.戊</ol>
                    <ol start="3" style="list-style-type: cjk-ideographic"><li>己</li></ol>
                    <ol style="list-style:none"><li>庚</ol><ul><li>辛</ul><ol reversed><li>壬<li>癸</ol>
                    """)))
        .containsExactly("1.甲", "2.乙", "a.丙", "7.丁", "8.戊", "三、己", "庚", "辛", "2.壬", "1.癸");
  }

  @Test
  void aBoldHeadingWithoutAStopIsPartedFromItsText() throws Exception {
    assertThat(
            texts(
                read(
                    "<body><p><b>（一）公开财政信息</b>公开预算。<p><b>（二）公开规划。</b>公开规划。<p><b>重要</b>事项"
                        + "<p><strong>（三）公开民生信息</strong>（责任单位：县民政局）")))
        .containsExactly("（一）公开财政信息", "公开预算。", "（二）公开规划。公开规划。", "重要事项", "（三）公开民生信息", "（责任单位：县民政局）");
  }

  @Test
  void hiddenPartsAreNotRead() throws Exception {
    assertThat(
            texts(
                read(
                    "<body><p style='color:red;DISPLAY : none'>甲</p><p hidden>乙</p><script>丙</script>"
                        + "<noscript>丁</noscript><p class='hide'>戊</p><!-- 己 --><p>庚</p>")))
        .containsExactly("庚");
  }

  @Test
  void cellsThatSpanRowsAndColumnsStandInAllTheirPlaces() throws Exception {
    assertThat(
            texts(
                read(
                    """
                    <table><caption>任务表</caption><thead><tr><th colspan=2>任务<th>单位</thead>
                    <tr><td rowspan=0>甲<td>乙<br>丙<td><p>丁</p><p>戊</p><tr><td colspan=2>己</table>
                    """)))
        .containsExactly("任务表", "任务|+任务|单位/甲|乙\n丙|丁\n戊/+甲|己|+己");
  }

  @Test
  void tablesThatLayOutThePageAreReadAsItsText() throws Exception {
    assertThat(
            texts(
                read(
                    """
                    <table><tr><td>导航</td></tr><tr><td><table><tr><td><p>一、甲<p>二、乙<p>三、丙<p>四、丁</td></tr></table>
                    <table><tr><td>任务</td><td>单位</td></tr><tr><td>戊</td><td>己</td></tr></table></td></tr></table>
                    """)))
        .containsExactly("导航", "一、甲", "二、乙", "三、丙", "四、丁", "任务|单位/戊|己");
  }

  @Test
  void theArticleStandsWhereTheRunningTextIs() throws Exception {
    String text = "各单位要按照要求做好今年的公开工作，及时更新公开目录，定期报送工作进展。";
    String links = "<li><a href=x>栏目导航链接</a></li>".repeat(20);
    Document read =
        read(
            "<body><div id=x1><ul>"
                + links
                + "</ul></div><div id=x2><div id=x3><h1>工作要点</h1><span>发布日期：2023-05-01</span><div id=x4>"
                + ("<p>" + text + "</p>").repeat(12)
                + "</div></div><div id=x5><p>猜你喜欢</p><ul>"
                + links
                + "</ul></div></div><div id=x6><p>地址：某路1号</p></div>");

    assertThat(texts(read)).startsWith("工作要点", "发布日期：2023-05-01").endsWith(text).hasSize(14);
  }

  @Test
  void theHeadOfThePageStatesFacts() throws Exception {
    Document read =
        read(
            "<head><title>关于印发要点的通知_某县人民政府</title><meta name=PubDate content='2023-05-01'>"
                + "<meta name='ArticleTitle' content=' 关于印发要点的通知 '></head><body>正文");

    assertThat(read.facts())
        .containsEntry("PubDate", "2023-05-01")
        .containsEntry("ArticleTitle", "关于印发要点的通知")
        .containsEntry("title", "关于印发要点的通知");
  }

  @ParameterizedTest
  @CsvSource({
    "gb2312, GBK",
    "GBK, GB18030",
    "utf-8, UTF-8",
    "gb2312, UTF-8",
    "utf-8, GB18030",
    "big5, Big5",
    "no-such-encoding, UTF-8",
    "utf-8, UTF-16LE"
  })
  void theBytesDecideWhereTheStatedEncodingIsWrong(String stated, String used) throws Exception {
    String page = "<html><head><meta charset='" + stated + "'></head><body><p>公開工作的安排，各單位負責。</p>";
    assertThat(texts(read(page.getBytes(Charset.forName(used)), "a.html")))
        .containsExactly("公開工作的安排，各單位負責。");
  }

  @Test
  void contentGoesBeforeTheEndingOfTheName() throws Exception {
    assertThat(
            read("<!DOCTYPE html><p>文</p>".getBytes(StandardCharsets.UTF_8), "a.txt").mediaType())
        .isEqualTo("text/html");
    assertThat(read("一、公开 <主要> 信息".getBytes(StandardCharsets.UTF_8), "a.html").mediaType())
        .isEqualTo("text/plain");
  }

  @ParameterizedTest
  @ValueSource(strings = {"quoted-printable", "base64", "8bit"})
  void theFirstPageOfAWebArchiveIsRead(String encoding) throws Exception {
    byte[] page = "<html><body><p id=x>一、公开</p>\n<p>二</p>".getBytes(Charset.forName("GB18030"));
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    archive.writeBytes(
        ("From: <Saved by a browser>\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--=_Part\"\r\n\r\n"
                + "----=_Part\r\nContent-Type: text/html; charset=\"gbk\"\r\n"
                + "Content-Transfer-Encoding: "
                + encoding
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    archive.writeBytes(
        switch (encoding) {
          case "base64" -> Base64.getMimeEncoder().encode(page);
          case "quoted-printable" -> quoted(page).getBytes(StandardCharsets.US_ASCII);
          default -> page;
        });
    archive.writeBytes(
        "\r\n----=_Part\r\nContent-Type: text/css\r\n\r\np{}\r\n----=_Part--"
            .getBytes(StandardCharsets.US_ASCII));

    Document read = read(archive.toByteArray(), "page.mht");
    assertThat(read.mediaType()).isEqualTo("multipart/related");
    assertThat(read.blocks()).containsExactly(Paragraph.of("一、公开", 1), Paragraph.of("二", 2));
  }

  private static String quoted(byte[] page) {
    StringBuilder quoted = new StringBuilder();
    for (byte each : page) {
      quoted.append(each > ' ' && each != '=' ? "" + (char) each : String.format("=%02X", each));
      quoted.append(each == '>' ? "=\r\n" : "");
    }
    return quoted.toString();
  }

  @Test
  void aPageWithoutTextSaysWhereTheTextIs() {
    DocumentException frame =
        refused("<html><frameset><frame src='content.html'></frameset></html>");
    assertThat(frame.reason()).isEqualTo(Reason.UNSUPPORTED);
    assertThat(frame).hasMessageContaining("content.html");
    assertThat(refused("<body><iframe src=a.html></iframe>")).hasMessageContaining("a.html");
    DocumentException script = refused("<body><div id=app></div><script>run()</script>");
    assertThat(script.reason()).isEqualTo(Reason.EMPTY);
    assertThat(script).hasMessageContaining("脚本");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<div>", "<span>", "<table><tr><td>", "<b>", "<font color=red>x", "<ul><li>"})
  void nestingIsLimited(String tag) {
    DocumentException e = refused("<html><body>" + tag.repeat(8_000) + "文");
    assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(e).hasMessageContaining("depth");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<tr><td rowspan=999999999 colspan=999999999>文", "<p>文", "<p><b>文", "<br>"})
  void cellsAndElementsAreLimited(String tag) {
    DocumentException e =
        refused("<html><body>" + (tag.startsWith("<tr") ? "<table>" : "") + tag.repeat(500_001));
    assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<", "</", "<p>文</p><A"})
  void theNameOfAnElementIsLimited(String tag) throws Exception {
    for (String letter : List.of("a", "文", "&")) {
      DocumentException e = refused("<html><body>文" + tag + "a" + letter.repeat(70_000));
      assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE);
      assertThat(e).hasMessageContaining("name of an element");
    }
    // What ends a name, and what is no tag, does not count.
    String word = "x".repeat(70_000);
    assertThat(texts(read("<p>文<a href='" + word + "'>甲</a>1<2" + word + " < " + word))).hasSize(1);
  }

  @Test
  void aSpanCostsOnlyThePlacesItCovers() throws Exception {
    assertThat(texts(read("<table><tr><td rowspan=999999999>甲<td>乙<tr><td>丙</table>")))
        .containsExactly("甲|乙/+甲|丙");
    DocumentException wide =
        refused("<table>" + "<tr><td colspan=999999999>文".repeat(600) + "</table>");
    assertThat(wide).hasMessageContaining("cells");
  }
}
