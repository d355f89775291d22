package io.github.duibiao.audit;

import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.plan.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The places whose orders a text follows or whose assessment it counts for: 按照枫桥镇党委的部署,
 * 纳入青岭县政府绩效考核. A place takes orders from those above it, and from none of its own level.
 */
final class OthersOrders {
  private static final String NAME = "(?<place>\\p{IsHan}{2,3}[县区旗市镇乡])";

  private static final Pattern OBEYED =
      Pattern.compile(
          "(?:按照|根据|依照|遵照|落实|执行)"
              + NAME
              + "(?:党委|党工委|委|人民政府|政府|\\p{IsHan}{2,9}?(?:局|委|办|办公室|中心))的?"
              + "(?:统一|部署|要求|安排|决策|有关要求|工作要求|相关要求)");

  private static final Pattern COUNTED =
      Pattern.compile("(?:纳入|列入|计入)" + NAME + "(?:委|人民政府|政府|政府系统)?\\p{IsHan}{0,8}(?:考核|考评|绩效)");

  private static final Pattern TITLES = Pattern.compile("《[^《》]{0,200}》");

  /** Who speaks of counties below is a prefecture; one city may stand above another. */
  private static final Pattern HAS_COUNTIES = Pattern.compile("各县|县区|区县|县[（(]市|市、县|县、乡|市县");

  private OthersOrders() {}

  /**
   * Returns the names of such places, as far as they are of the plan's own level.
   *
   * @param words all words of the plan
   */
  static List<String> in(String text, Jurisdiction home, String words) {
    String levels = levels(home, words);
    List<String> places = new ArrayList<>();
    if (levels.isEmpty()) {
      return places;
    }
    String bare = TITLES.matcher(text).replaceAll(title -> " ".repeat(title.group().length()));
    for (Pattern pattern : List.of(OBEYED, COUNTED)) {
      Matcher matcher = pattern.matcher(bare);
      while (matcher.find()) {
        String place = matcher.group("place");
        if (levels.indexOf(place.charAt(place.length() - 1)) >= 0) {
          places.add(place);
        }
      }
    }
    return places;
  }

  private static String levels(Jurisdiction home, String words) {
    Level level = home.level();
    char own = home.name().charAt(home.name().length() - 1);
    if (level == Level.COUNTY) {
      return "县区旗".indexOf(own) >= 0 ? "县区旗" : "";
    }
    if (level == Level.CITY) {
      return own == '市' && HAS_COUNTIES.matcher(words).find() ? "市" : "";
    }
    return level == Level.TOWNSHIP ? "镇乡" : "";
  }
}
