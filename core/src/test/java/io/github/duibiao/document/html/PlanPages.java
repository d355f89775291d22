package io.github.duibiao.document.html;

import io.github.duibiao.reading.PublishedPlan;
import io.github.duibiao.reading.PublishedPlan.Cell;
import io.github.duibiao.reading.PublishedPlan.Grid;
import io.github.duibiao.reading.PublishedPlan.Paragraph;
import io.github.duibiao.reading.PublishedPlan.Part;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a plan as a web page in the styles of different sites. */
enum PlanPages {
  /** Headings as h2 and h3, paragraphs as p. */
  CLEAN {
    @Override
    byte[] write(PublishedPlan plan) {
      StringBuilder page =
          new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">");
      page.append("<title>").append(plan.expected().title()).append("</title></head>\n<body>\n");
      for (Part each : plan.parts()) {
        if (each instanceof Paragraph paragraph) {
          boolean heading = paragraph.level() == 1 && paragraph.text().length() < 40;
          String tag = heading ? "h2" : "p";
          page.append("<" + tag + ">" + escape(paragraph) + "</" + tag + ">\n");
        } else if (each instanceof Grid grid) {
          table(page, grid, "th");
        }
      }
      return page.append("</body></html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }
  },

  /**
   * A publishing system: navigation, information table, sharing, article, related links, footer.
   */
  PORTAL {
    @Override
    byte[] write(PublishedPlan plan) {
      StringBuilder page = new StringBuilder(PORTAL_HEAD.replace("TITLE", plan.expected().title()));
      for (Part each : plan.parts()) {
        if (each instanceof Paragraph paragraph) {
          page.append("<p style=\"text-indent:2em\"><span style=\"font-family:仿宋\">&nbsp;&nbsp;");
          page.append(bold(paragraph)).append("</span></p>");
        } else if (each instanceof Grid grid) {
          table(page, grid, "td");
        }
      }
      return page.append(PORTAL_FOOT).toString().getBytes(StandardCharsets.UTF_8);
    }
  },

  /** One block with line breaks, the whole page laid out in a table, no line ends in the source. */
  BREAKS {
    @Override
    byte[] write(PublishedPlan plan) {
      StringBuilder page =
          new StringBuilder("<html><body><table width=100%><tr><td><a href=/>首页</a> ");
      page.append("<a href=/a>政务公开</a> <a href=/b>办事服务</a></td></tr><tr><td><div><font size=3>");
      for (Part each : plan.parts()) {
        if (each instanceof Paragraph paragraph) {
          page.append("\u3000\u3000").append(escape(paragraph)).append("<br><br/>");
        } else if (each instanceof Grid grid) {
          page.append("</font>");
          table(page, grid, "td");
          page.append("<font>");
        }
      }
      return page.append("</div></td></tr></table></body></html>")
          .toString()
          .replace("\n", "<br>")
          .getBytes(StandardCharsets.UTF_8);
    }
  },

  /** An old site: GBK as stated, upper-case tags that are never closed. */
  OLD {
    @Override
    byte[] write(PublishedPlan plan) {
      StringBuilder page = new StringBuilder("<HTML><HEAD><META HTTP-EQUIV=\"Content-Type\" ");
      page.append("CONTENT=\"text/html; charset=gb2312\"></HEAD><BODY>\r\n<CENTER></CENTER>");
      for (Part each : plan.parts()) {
        if (each instanceof Paragraph paragraph) {
          page.append("<P>").append(escape(paragraph)).append("\r\n");
        } else if (each instanceof Grid grid) {
          table(page, grid, "TD");
        }
      }
      return page.toString().getBytes(Charset.forName("GB18030"));
    }
  };

  private static final String PORTAL_HEAD =
      """
      <!DOCTYPE html><html><head><meta charset="UTF-8">
      <meta name="SiteName" content="某某政府网"><meta name="ArticleTitle" content="TITLE">
      <meta name="PubDate" content="2020-01-02 08:00">
      <style>.a{color:red}</style><script>var a="一、脚本里的文字";</script></head><body>
      <div class="header"><ul class="nav"><li><a href="/">首页</a></li><li><a href="/a">政务公开</a></li>
      <li><a href="/b">政务服务</a></li><li><a href="/c">互动交流</a></li></ul></div>
      <div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/a">政务公开</a> &gt; 正文</div>
      <div class="main"><table class="xxgk"><tbody>
      <tr><td>索 引 号：</td><td>014501/2023-00012</td><td>主题分类：</td><td>政务公开</td></tr>
      <tr><td>公开方式：</td><td>主动公开</td><td>有 效 性：</td><td>有效</td></tr></tbody></table>
      <h1>TITLE</h1><div class="share">分享到：<a href="#">微信</a><a href="#">微博</a></div>
      <div style="display:none">一、看不见的任务。做好看不见的工作。</div>
      <div class="TRS_Editor">
      """;

  private static final String PORTAL_FOOT =
      """
      </div><div class="related"><h3>相关链接</h3><ul><li><a href="/1">一、图解政策</a></li>
      <li><a href="/2">二、解读方案</a></li></ul></div></div>
      <div class="footer"><p>主办：某某人民政府办公室 版权所有</p><p>地址：某某路1号 邮编：100000</p></div>
      </body></html>
      """;

  abstract byte[] write(PublishedPlan plan);

  private static String escape(Paragraph paragraph) {
    return escape(paragraph.mark() + paragraph.text());
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>");
  }

  /** A heading of its own in bold, otherwise the number and the first characters. */
  private static String bold(Paragraph paragraph) {
    String text = escape(paragraph);
    if (paragraph.mark().isEmpty()) {
      return text;
    }
    int stop = text.indexOf('。');
    int end = stop < 0 ? text.length() : stop + 1;
    return "<strong>" + text.substring(0, end) + "</strong>" + text.substring(end);
  }

  private static void table(StringBuilder page, Grid grid, String headerTag) {
    page.append("<table border=\"1\">\n<tr>");
    grid.header().forEach(each -> cell(page, each, headerTag));
    page.append("</tr>\n");
    for (List<Cell> row : grid.rows()) {
      page.append("<tr>");
      row.forEach(each -> cell(page, each, "td"));
      page.append("</tr>\n");
    }
    page.append("</table>\n");
  }

  private static void cell(StringBuilder page, Cell cell, String tag) {
    page.append("<" + tag);
    page.append(cell.rows() > 1 ? " rowspan=\"" + cell.rows() + "\"" : "");
    page.append(cell.columns() > 1 ? " colspan=\"" + cell.columns() + "\"" : "");
    page.append("><p>").append(escape(cell.text())).append("</p></").append(tag).append(">");
  }
}
