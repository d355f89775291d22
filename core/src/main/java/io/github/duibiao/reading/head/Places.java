package io.github.duibiao.reading.head;

import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.plan.Level;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Lexicon;
import io.github.duibiao.text.Simplified;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the place and level of government (行政区划) in the names of issuers and titles. */
public final class Places {
  /** Stands for a place that no part of the document names. */
  static final Jurisdiction UNKNOWN = Jurisdiction.of("未知", Level.COUNTY);

  private static final Set<String> MUNICIPALITIES = Set.of("北京市", "天津市", "上海市", "重庆市");
  private static final String HAN = "[\\u4e00-\\u9fff]";

  private static final String PLACE =
      "(?<province>"
          + HAN
          + "{2,8}?(?:省|自治区))?"
          + "(?<city>"
          + HAN
          + "{1,9}?(?:市|自治州|地区|盟))?"
          + "(?<county>"
          + HAN
          + "{1,14}?(?:区|县|市|旗))?"
          + "(?<town>"
          + HAN
          + "{1,8}?(?:镇|乡|街道|苏木))?";
  private static final Pattern WHOLE = Pattern.compile(PLACE);
  private static final Pattern GOVERNMENT =
      Pattern.compile(
          "(?:(?:人民)?政府|管理委员会|管委会|办事处|党政|党政综合)?(?:办公室|办公厅|办)?(?:\\(章\\))?$"
              + "|(?:政务公开|政府信息(?:与政务)?公开)(?:工作)?(?:领导小组)?办公室$|委员会$");
  private static final Pattern IN_TITLE =
      Pattern.compile(
          "^(?:关于)?(?:印发)?(?:20[0-9]{2}年度?)?(?<place>"
              + HAN
              + "{2,24}?)(?:20[0-9]{2}年度?)?(?:政务|政府|信息|基层|深化|推进|全面|重点|工作|主动|全[省市县区镇])");
  private static final Pattern DEPARTMENT =
      Pattern.compile(
          "(?:20[0-9]{2}年度?)?("
              + HAN
              + "{1,20}?(?:局|委员会|委|厅|办|中心|院|政府|办事处))(?:机关)?(?=20[0-9]{2}年|政务|政府信息)");
  private static final Pattern WHOLE_AREA = Pattern.compile("[全本](省|自治区|市|县|区|旗|镇|乡|街道)");

  private Places() {}

  /** Returns the jurisdiction that the issuer names, or else the title, or else the text. */
  static Jurisdiction of(
      @Nullable String issuer, @Nullable String title, String text, String name) {
    if (issuer != null) {
      Jurisdiction found = issued(Simplified.of(issuer));
      if (found != null) {
        return found;
      }
    }
    if (title != null) {
      String simplified = Simplified.of(title);
      Jurisdiction found = titled(simplified);
      Matcher department = DEPARTMENT.matcher(simplified);
      if (found == null && department.lookingAt()) {
        found = issued(department.group(1));
      }
      if (found != null) {
        return found;
      }
    }
    Matcher area = WHOLE_AREA.matcher(Simplified.of((title == null ? "" : title) + text));
    Level level = area.find() ? level(area.group(1)) : UNKNOWN.level();
    return Jurisdiction.of(name.isEmpty() ? UNKNOWN.name() : name, level);
  }

  /** Says whether a title begins with a place and so lacks nothing in front. */
  static boolean opens(String title) {
    return titled(Simplified.of(title)) != null;
  }

  private static @Nullable Jurisdiction titled(String title) {
    Matcher matcher = IN_TITLE.matcher(title);
    return matcher.find() ? place(matcher.group("place")) : null;
  }

  /** Says whether neither issuer nor title named the place. */
  static boolean isGuess(Jurisdiction found, @Nullable String issuer, @Nullable String title) {
    return (issuer == null || !Glyphs.canonical(issuer).contains(Glyphs.canonical(found.name())))
        && (title == null || !Glyphs.canonical(title).contains(Glyphs.canonical(found.name())));
  }

  private static @Nullable Jurisdiction issued(String issuer) {
    if (issuer.startsWith("国务院")) {
      return new Jurisdiction("国务院", Level.NATIONAL, List.of("全国"), null);
    }
    String bare = GOVERNMENT.matcher(issuer).replaceFirst("");
    Jurisdiction place = place(bare);
    if (place != null) {
      return place;
    }
    Matcher prefix = WHOLE.matcher(issuer);
    String parent = prefix.lookingAt() && prefix.end() > 0 ? last(prefix) : null;
    return new Jurisdiction(issuer, Level.DEPARTMENT, List.of(), parent);
  }

  private static @Nullable Jurisdiction place(String text) {
    Matcher matcher = WHOLE.matcher(text);
    if (text.isEmpty() || !matcher.matches()) {
      return null;
    }
    String name = Objects.requireNonNull(last(matcher));
    String above = null;
    for (String group : new String[] {"county", "city", "province"}) {
      String each = matcher.group(group);
      if (each != null && !each.equals(name)) {
        above = each;
        break;
      }
    }
    return known(name, level(matcher), above);
  }

  private static @Nullable String last(Matcher matcher) {
    for (String group : new String[] {"town", "county", "city", "province"}) {
      if (matcher.group(group) != null) {
        return matcher.group(group);
      }
    }
    return null;
  }

  private static Level level(Matcher matcher) {
    if (matcher.group("town") != null) {
      return Level.TOWNSHIP;
    }
    if (matcher.group("county") != null) {
      return Level.COUNTY;
    }
    String city = matcher.group("city");
    return city == null || MUNICIPALITIES.contains(city) ? Level.PROVINCE : Level.CITY;
  }

  private static Level level(String generic) {
    return switch (generic) {
      case "省", "自治区" -> Level.PROVINCE;
      case "市" -> Level.CITY;
      case "镇", "乡", "街道" -> Level.TOWNSHIP;
      default -> Level.COUNTY;
    };
  }

  /** Adds what the list of places knows of this one. */
  private static Jurisdiction known(String name, Level level, @Nullable String above) {
    for (List<String> row : Lexicon.rows(Places.class, "jurisdictions.tsv")) {
      if (row.get(0).equals(name)
          && (above == null || row.get(2).isEmpty() || row.get(2).equals(above))) {
        return new Jurisdiction(
            name,
            Level.valueOf(row.get(1)),
            List.of(row.get(3).split(",")),
            above == null && !row.get(2).isEmpty() ? row.get(2) : above);
      }
    }
    return new Jurisdiction(name, level, List.of(), above);
  }
}
