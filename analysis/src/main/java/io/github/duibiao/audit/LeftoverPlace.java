package io.github.duibiao.audit;

import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.plan.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Another place where the plan speaks of its own, as a copied plan has: 我县 in a district (区). */
final class LeftoverPlace extends ListedCheck {
  private static final Pattern OURS = Pattern.compile("我([县区旗市])(?!域|块|场)");

  /** A place by its name, before a body that only governments have. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<=^|[\\p{IsPunctuation}\\s在由向按照和与对据将经以])(\\p{IsHan}{2,3}[县区旗])"
              + "(?=人民政府|政府|政务|的?政务公开)");

  /** Where something is to be done: 在丹浦区15个便民服务中心, 在澄川市中心城区. */
  private static final Pattern SITED =
      Pattern.compile(
          "(?<=^|[\\p{IsPunctuation}\\s])在(\\p{IsHan}{2,3}[县区旗市镇乡])"
              + "(?=[0-9一二两三四五六七八九十]{1,4}个(?:乡|镇|街道|社区|行政村|村|便民|政务|党群)"
              + "|各(?:乡镇|镇|街道|社区)|(?:中心|主)城区|城区|县城|辖区|境内|范围内|全域)");

  /** What another place did before: 参照青岭县政府网站的做法. */
  private static final Pattern MODEL =
      Pattern.compile("(?:参照|参考|借鉴|学习|仿照|对标|比照|效仿|推广)[^。，,；]{0,4}$");

  private static final int MOST_BEFORE = 8;

  /** Characters of areas that are no districts: 商贸区, 建成区, 城南区. */
  private static final String OF_AREAS =
      "商贸工业农牧渔林产物流居住宅办公生活学教文体卫核心重点试范展览观光旅游休闲度假集聚密保护风景安置拆迁改造建成"
          + "新老旧城主中心经济开发高科技创园港校院厂库矿山灾疫封控管防东南西北上下前后内外沿临环平原丘陵湿地寒干旱";

  /** What is done together with another place, or for it. */
  private static final Pattern TOGETHER =
      Pattern.compile("协作|帮扶|对口|结对|毗邻|相邻|邻近|联合|考察|支援|挂职|跨[省市县区域]|合作|学习|援建|飞地|异地|招商|推介");

  /** Words in front of a name; of those of four characters, 照石渡县 is the end of 按照 石渡县. */
  private static final String BEFORE = "在由向按照和与对据将经以";

  private static final int LONGEST = 4;

  /** A text that names more places is about them. */
  private static final int MOST_SITED = 4;

  /** Characters that names of counties hardly have, and words before a county do: 已经区, 全县. */
  private static final String NO_NAME =
      "届次级责各全本我所市省县区镇乡上下辖该委经由的和与及在对" + "搭抓推提严落督检审核研拟请参听征梳更做健构争扩促帮助指激调配组筹谋署刊载送答读评测考奖惩问追究制订编履跟执报发";

  /** No name of a place ends with these, which stand before 县政府: 凡以县政府名义. */
  private static final String NO_END = "以将把被为按据是让使报请经到给于至从并等由在向";

  private static final String LEVELS = "县区旗";
  private static final Set<String> ZONES = Words.of("zone");

  private static final Set<String> VERBS = Words.of("verb");

  LeftoverPlace() {
    super("LEFTOVER_PLACE", Severity.WARNING);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    Jurisdiction home = plan.plan().jurisdiction();
    List<Finding> found = new ArrayList<>();
    if (home == null || home.level() == null || home.name().isEmpty()) {
      return found;
    }
    String own = home.name().substring(home.name().length() - 1);
    boolean names = home.level() == Level.COUNTY && LEVELS.contains(own);
    String words = words(plan);
    for (AuditedPlan.Text each : plan.texts()) {
      Set<String> told = new HashSet<>();
      Matcher ours = OURS.matcher(each.text());
      while (ours.find()) {
        if (isForeign(ours.group(1), own, home.level()) && told.add(ours.group())) {
          found.add(finding(each.place(ours.group()), null, ours.group(), home.name()));
        }
      }
      Matcher named = NAMED.matcher(each.text());
      // 在青岭县政府网站: the longest name may begin with the word in front of it.
      sited(each, words, home, found, told);
      for (String place : OthersOrders.in(each.text(), home, words)) {
        if (isNamedLikeAPlace(place, home) && told.add(place)) {
          found.add(finding(each.place(place), null, place, home.name()));
        }
      }
      for (int at = 0; names && at < each.text().length() && named.find(at); ) {
        String place = named.group(1);
        boolean elsewhere =
            isElsewhere(place, own, home, words) && !isModel(each.text(), named.start());
        at = elsewhere ? named.end() : named.start() + 1;
        if (elsewhere && told.add(place)) {
          found.add(finding(each.place(place), null, place, home.name()));
        }
      }
    }
    return found;
  }

  /**
   * A county does nothing in another one, and a city nothing in another city. What is in a county
   * of the city, or in the city above the county, is left alone.
   */
  private void sited(
      AuditedPlan.Text text,
      String words,
      Jurisdiction home,
      List<Finding> found,
      Set<String> told) {
    String levels =
        switch (home.level()) {
          case COUNTY -> "县区旗";
          case CITY -> "市";
          case TOWNSHIP -> "镇乡";
          default -> "";
        };
    Matcher matcher = SITED.matcher(text.text());
    for (int i = 0; i < MOST_SITED && matcher.find(); i++) {
      String place = matcher.group(1);
      String stem = place.substring(0, place.length() - 1);
      if (levels.indexOf(place.charAt(place.length() - 1)) >= 0
          && isNamedLikeAPlace(place, home)
          && !TOGETHER.matcher(text.text()).find()
          && countOf(stem, words) <= 2 // The prose, and its row in the table.
          && told.add(place)) {
        found.add(finding(text.place(place), null, place, home.name()));
      }
    }
  }

  /** Says whether a word is the name of a place that is not the plan's own. */
  private static boolean isNamedLikeAPlace(String place, Jurisdiction home) {
    String stem = place.substring(0, place.length() - 1);
    return !place.endsWith(home.name())
        && !home.fullName().contains(stem)
        && stem.chars().allMatch(c -> NO_NAME.indexOf(c) < 0)
        && ZONES.stream().noneMatch(place::endsWith)
        && VERBS.stream().noneMatch(stem::endsWith)
        && stem.chars().anyMatch(c -> OF_AREAS.indexOf(c) < 0);
  }

  private static boolean isModel(String text, int at) {
    return MODEL.matcher(text.substring(Math.max(0, at - MOST_BEFORE), at)).find();
  }

  private static int countOf(String word, String text) {
    int count = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      count++;
    }
    return count;
  }

  /** 我市 in a county may be the city above it, and 我区 anywhere an autonomous region. */
  private static boolean isForeign(String level, String own, Level home) {
    String foreign =
        switch (home) {
          case COUNTY -> "县区旗";
          case CITY -> "县旗";
          case PROVINCE -> "县市旗";
          default -> "";
        };
    return !level.equals(own) && foreign.contains(level);
  }

  private static boolean isElsewhere(String place, String own, Jurisdiction home, String words) {
    String stem = place.substring(0, place.length() - 1);
    return place.endsWith(own)
        && !home.fullName().contains(place)
        && !place.endsWith(home.name())
        && (place.length() < LONGEST || BEFORE.indexOf(place.charAt(0)) < 0)
        && NO_END.indexOf(place.charAt(place.length() - 2)) < 0
        && place.chars().limit(place.length() - 1L).allMatch(c -> NO_NAME.indexOf(c) < 0)
        && VERBS.stream().noneMatch(stem::endsWith)
        && !occursAlone(stem, own, words)
        && ZONES.stream().noneMatch(place::endsWith);
  }

  /** A word that stands elsewhere without 县 behind it is a verb before 县政府: 完成县政府 …. */
  private static boolean occursAlone(String stem, String own, String words) {
    for (int at = words.indexOf(stem); at >= 0; at = words.indexOf(stem, at + 1)) {
      if (!words.startsWith(own, at + stem.length())) {
        return true;
      }
    }
    return false;
  }

  private static String words(AuditedPlan plan) {
    StringBuilder all = new StringBuilder();
    plan.texts().forEach(each -> all.append(each.text()).append('\n'));
    plan.plan().demands().forEach(each -> all.append(each.clause()).append('\n'));
    return all.toString();
  }
}
