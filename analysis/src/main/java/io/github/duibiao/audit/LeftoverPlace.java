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

  /** Words in front of a name; of those of four characters, 照石渡县 is the end of 按照 石渡县. */
  private static final String BEFORE = "在由向按照和与对据将经以";

  private static final int LONGEST = 4;

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
    String words = names ? words(plan) : "";
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
      for (int at = 0; names && at < each.text().length() && named.find(at); ) {
        String place = named.group(1);
        boolean elsewhere = isElsewhere(place, own, home, words);
        at = elsewhere ? named.end() : named.start() + 1;
        if (elsewhere && told.add(place)) {
          found.add(finding(each.place(place), null, place, home.name()));
        }
      }
    }
    return found;
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
