package io.github.duibiao.reading.head;

import io.github.duibiao.document.Block;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.Paragraph;
import io.github.duibiao.document.Table;
import io.github.duibiao.text.Glyphs;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The year that a plan is for: what its title says, or else what can be inferred, and from what.
 */
final class Years {
  private static final Pattern NAMED = Pattern.compile("《[^《》]*(?:《[^《》]*》[^《》]*)?》");
  private static final String NUMBER = "20[0-9]{2}|二[〇○零O0][〇○零一二三四五六七八九]{2}";

  /** A year in a title; several years in one (2021—2025年) are no year of the plan. */
  private static final Pattern IN_TITLE =
      Pattern.compile(
          "(?<![0-9年至-])(?<year>"
              + NUMBER
              + ")(?:[-至](?:20)?(?<end>[0-9]{2,4})|至(?<last>20[0-9]{2}))?(?=年|$|[^0-9])(?<school>年?学年)?");

  /** The year of what was looked into is not that of the work that follows: 2023年度…评估发现问题的整改方案. */
  private static final Pattern REVIEWED =
      Pattern.compile(
          "(?:"
              + NUMBER
              + ")年度?(?=[^。;]{0,30}(?:评估|考核|检查|督[导查]|巡[视察]|审计|测评|考评|述职|民主生活会)[^。;]{0,12}问题)");

  /** A sentence that opens with the year: 2023年,全县…. */
  private static final Pattern OPENING =
      Pattern.compile("(?:^|[。;!?:\\n])(?<year>" + NUMBER + ")年(?:度|,|是|全|我|本|以来)?");

  /** What a text calls its own work: 做好2023年…工作, 制定2023年…方案. */
  private static final Pattern OWN =
      Pattern.compile(
          "(?:做好|抓好|推进|推动|落实|完成|制定|制订|确定的|部署|对|关于|将|现将|我[省市州县区旗镇乡局]|全[省市州县区旗镇乡局])(?<year>"
              + NUMBER
              + ")年");

  private static final Pattern CITED =
      Pattern.compile("(?<year>" + NUMBER + ")年[^。;]{0,40}(?:要点|方案|计划|安排|通知)");
  private static final Pattern DATED =
      Pattern.compile("(?<![0-9])(?<year>20[0-9]{2})(?:年|[-./])(?:1[0-2]|0?[1-9])(?:月|[-./])");
  private static final int MOST_READ = 200_000;

  /** From what a year was inferred. */
  enum Source {
    TITLE("标题", "the title"),
    TEXT("正文开头", "the opening of the text"),
    NUMBER("发文字号", "the document number"),
    ISSUED("成文日期", "the date of issue"),
    CITED("所引文件", "the document that it carries out"),
    LIMITS("时限中的日期", "the dates of its time limits"),
    PUBLISHED("网页发布日期", "the day on which the page was published");

    final String shown;

    Source(String chinese, String english) {
      shown = chinese + " " + english;
    }
  }

  /** A year and from what it is known. */
  record Found(int year, Source source) {}

  private Years() {}

  /** Returns the one year that a title names outside the titles of others, or else within them. */
  static @Nullable Integer inTitle(String title) {
    String canon = REVIEWED.matcher(Glyphs.canonical(title)).replaceAll("");
    Integer outside = single(NAMED.matcher(canon).replaceAll("《》"));
    return outside != null || isRange(canon) ? outside : single(canon);
  }

  private static @Nullable Integer single(String canon) {
    Matcher year = IN_TITLE.matcher(canon);
    while (year.find()) {
      boolean range = year.group("end") != null || year.group("last") != null;
      if (!range || year.group("school") != null) {
        return value(year.group("year"));
      }
    }
    return null;
  }

  private static boolean isRange(String canon) {
    Matcher year = IN_TITLE.matcher(canon);
    while (year.find()) {
      if (year.group("end") != null || year.group("last") != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the year that the opening of a text speaks of as its own; {@code known} may bound it.
   */
  static @Nullable Integer inText(String text, @Nullable Integer issued) {
    String canon = Glyphs.canonical(text.substring(0, Math.min(text.length(), 3000)));
    Integer found = null;
    for (Pattern each : List.of(OPENING, OWN)) {
      Matcher year = each.matcher(canon);
      while (year.find()) {
        int value = value(year.group("year"));
        boolean near = issued == null || (value >= issued && value <= issued + 1);
        if (near && (found == null || value > found) && value < 2035) {
          found = value;
        }
      }
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Returns the year of the plan of the level above that a text carries out. */
  static @Nullable Integer cited(String text) {
    Matcher year =
        CITED.matcher(Glyphs.canonical(text.substring(0, Math.min(text.length(), 3000))));
    return year.find() ? value(year.group("year")) : null;
  }

  /** Returns the one year of all dates that a document writes out, if there is one. */
  static @Nullable Integer ofDates(Document document) {
    Integer found = null;
    int times = 0;
    int read = 0;
    for (Block block : document.blocks()) {
      StringBuilder text = new StringBuilder();
      if (block instanceof Paragraph paragraph) {
        boolean dated = paragraph.text().contains("20");
        text.append(dated && Days.isOfPage(paragraph.text()) ? "" : paragraph.text());
      } else if (block instanceof Table table) {
        for (List<Table.Cell> row : table.rows()) {
          row.forEach(cell -> text.append(cell.continued() ? "" : cell.text()).append('\n'));
        }
      }
      read += text.length();
      Matcher date = DATED.matcher(text);
      while (read < MOST_READ && date.find()) {
        int year = value(date.group("year"));
        if (found != null && found != year) {
          return null;
        }
        found = year;
        times++;
      }
    }
    return times > 1 ? found : null;
  }

  static int value(String year) {
    int value = 0;
    for (int i = 0; i < year.length(); i++) {
      int digit = "〇一二三四五六七八九".indexOf(year.charAt(i));
      boolean ascii = Glyphs.isDigit(year.charAt(i));
      value = value * 10 + (ascii ? year.charAt(i) - '0' : Math.max(0, digit));
    }
    return value;
  }
}
