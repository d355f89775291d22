package io.github.duibiao.reading.head;

import io.github.duibiao.plan.Level;
import io.github.duibiao.text.Finder;
import io.github.duibiao.text.Lexicon;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of the names of places and organs: 省, 市, 县, 镇 in this order, or a zone, and behind it
 * an organ, such as 云岭县农业农村局. It knows kinds of places, not places. The words lie in {@code
 * places.tsv}.
 */
final class NameGrammar {
  private static final List<List<String>> ROWS = Lexicon.rows(NameGrammar.class, "places.tsv");
  private static final String ZONE = words("zone");

  /** The names of places of a rank. */
  private static final class Rank {
    /** The characters that such a name has at most between its first and its end. */
    private final int most;

    /** What it ends with. */
    private final Finder end;

    Rank(int most, String end) {
      this.most = most;
      this.end = Finder.compile(end);
    }
  }

  private static final Rank PROVINCE = new Rank(7, "省|自治区|特别行政区|兵团");
  private static final Rank CITY = new Rank(8, "自治州|地区|盟|市(?![场容域])|(?<=.{2})州(?=20|人民|政府|《)");
  private static final Rank COUNTY =
      new Rank(13, "自治县|自治旗|林区|特区|市?区(?!域|块|位)|县(?!域)|市(?![场容域])|旗(?![舰帜下])");
  private static final Rank TOWN = new Rank(7, "镇(?![村域化街])|乡(?![村镇土贤愁亲])|街道|苏木");
  private static final List<Rank> RANKS = List.of(PROVINCE, CITY, COUNTY, TOWN);
  private static final Finder DIVISION = Finder.compile("第[一二三四五六七八九十]{1,3}师");

  /**
   * What ends the name of a place of another rank before two characters more, as 县 in 和平县城市: no
   * name of a place holds it.
   */
  private static final Finder ENDED = Finder.compile("(?:[县旗镇区乡](?!族)|苏木|街道)(?:城市|[^市县区旗镇乡]{2})");

  private static final Finder LEADING_PARTY = Finder.compile("中共|中国共产党");
  private static final Finder ZONED = Finder.compile(ZONE);
  private static final int LONGEST_AREA = 50;

  /** The name of a zone has so many characters before the kind of zone at most. */
  private static final int LONGEST_ZONE = 14;

  private static final Pattern ENDS_IN_ZONE = Pattern.compile(".*(?:" + ZONE + ")");
  private static final Finder GENERIC = Finder.compile("(?:" + words("generic") + ")+");
  private static final Finder COMMON = Finder.compile(words("common"));
  private static final Finder VERB = Finder.compile(words("verb"));
  private static final Finder ACT = Finder.compile(words("act"));
  private static final Pattern OFFICE = Pattern.compile(words("office"));
  private static final Finder WHOLE = Finder.compile("(?:" + words("whole") + ")");
  private static final Finder COUNCIL = Finder.compile("(?:" + words("council") + ")");
  private static final Finder PARTY = Finder.compile("(?:" + words("party") + ")");

  /** How the names of organs end that {@link #STRONG} knows. */
  private static final Finder STRONG_END =
      Finder.compile(words("bureau") + "|" + words("institution"));

  private static final Pattern STRONG =
      Pattern.compile(
          "[\\u4e00-\\u9fff、()]{0,24}?(?:(?<=[\\u4e00-\\u9fff])(?:"
              + words("bureau")
              + ")|"
              + words("institution")
              + ")");
  private static final Pattern WEAK =
      Pattern.compile("[\\u4e00-\\u9fff、()“”]{1,24}?(?:" + words("weak") + ")");
  private static final Pattern NOT_WEAK = Pattern.compile(words("notWeak"));
  private static final Finder BOUNDARY = Finder.compile(words("boundary"));
  private static final Finder FIRM =
      Finder.compile("20[0-9]{2}|二[〇○零]|人民政府|政府|人大|政协|委员会|管委会|管理委员会|办事处|委办|党工?委");

  /** What an organ speaks for. */
  enum Organ {
    /** No organ is named. */
    NONE,
    /** The government, the party committee, a council of departments: the place as a whole. */
    WHOLE,
    /** A bureau, a school, a hospital: itself. */
    BUREAU
  }

  /**
   * A name that a text holds.
   *
   * @param from where it begins
   * @param areaFrom where the name of the innermost place begins
   * @param areaTo where that ends; where it began if no place is named
   * @param parentFrom where the name of the place above that begins
   * @param parentTo where that ends; where it began if none is named
   * @param level the level of the innermost place; null if its name does not tell
   * @param organ what the organ behind the place speaks for
   * @param to where all of it ends
   */
  record Name(
      int from,
      int areaFrom,
      int areaTo,
      int parentFrom,
      int parentTo,
      @Nullable Level level,
      Organ organ,
      int to) {}

  private NameGrammar() {}

  static String words(String kind) {
    return Lexicon.alternation(ROWS, kind);
  }

  /** Returns the name that begins at a position, or null. */
  static @Nullable Name at(String canon, int from) {
    Name area = area(canon, from);
    int end = area == null ? from : area.areaTo();
    String rest = canon.substring(end, Math.min(canon.length(), end + 60));
    if (area == null) {
      return own(rest, from);
    }
    Organ organ = Organ.NONE;
    int length = whole(rest);
    int bureau = length > 0 && closes(rest, length) ? 0 : bureau(rest, false);
    if (bureau > length) {
      organ = Organ.BUREAU;
      length = bureau;
    } else if (length > 0) {
      organ = Organ.WHOLE;
    }
    return new Name(
        from,
        area.areaFrom(),
        area.areaTo(),
        area.parentFrom(),
        area.parentTo(),
        area.level(),
        organ,
        end + length);
  }

  /** An organ that does not say of which place it is: 市教育局. */
  private static @Nullable Name own(String rest, int from) {
    int generic = !rest.isEmpty() && "省市州县区旗镇乡".indexOf(rest.charAt(0)) >= 0 ? 1 : 0;
    int whole = whole(rest.substring(generic));
    if (whole > 0 && closes(rest, generic + whole)) {
      return new Name(from, from, from, from, from, null, Organ.WHOLE, from + generic + whole);
    }
    int bureau = bureau(rest, true);
    return bureau < 3
        ? null
        : new Name(from, from, from, from, from, null, Organ.BUREAU, from + bureau);
  }

  /** Returns how long the organ is that speaks for all of the place; 0 if there is none. */
  private static int whole(String rest) {
    Matcher council = COUNCIL.opening(rest);
    if (council != null && !ACT.isIn(council.group())) {
      return withOffice(rest, council.end());
    }
    if (PARTY.opens(rest)) {
      return 0;
    }
    Matcher whole = WHOLE.opening(rest);
    return whole != null ? withOffice(rest, whole.end()) : 0;
  }

  private static int withOffice(String rest, int end) {
    Matcher office = OFFICE.matcher(rest).region(end, rest.length());
    return office.lookingAt() ? office.end() : end;
  }

  /** Returns how long the name of a bureau is; 0 if there is none. */
  private static int bureau(String rest, boolean unplaced) {
    Matcher party = PARTY.opening(rest);
    if (party != null) {
      return party.end();
    }
    Matcher strong = STRONG_END.isIn(rest) ? STRONG.matcher(rest) : null;
    if (strong != null
        && strong.lookingAt()
        && !ACT.isIn(strong.group())
        && (!unplaced || closes(rest, strong.end()))) {
      return strong.end();
    }
    Matcher weak = WEAK.matcher(rest);
    for (int end = 2; end <= rest.length() && end <= 26; end++) {
      if (closes(rest, end)
          && weak.region(0, end).matches()
          && !NOT_WEAK.matcher(weak.group()).matches()
          && !ACT.isIn(weak.group())) {
        return end;
      }
    }
    return 0;
  }

  private static boolean closes(String rest, int end) {
    return end == rest.length() || BOUNDARY.isAt(rest, end);
  }

  /** Returns the place that begins at a position, without an organ, or null. */
  private static @Nullable Name area(String canon, int from) {
    Matcher party = LEADING_PARTY.at(canon, from);
    int at = party == null ? from : party.end();
    int last = Math.min(canon.length(), from + LONGEST_AREA);
    int[] spans = new int[8];
    int ranks = 0;
    boolean county = false;
    for (Rank rank : RANKS) {
      int to = end(canon, at, last, rank);
      if (to >= 0) {
        if (!isName(canon, at, to)) {
          break;
        }
        county = rank == COUNTY;
        spans[2 * ranks] = at;
        spans[2 * ranks + 1] = to;
        ranks++;
        at = to;
      }
    }
    int end = at;
    int zone = zoneEnd(canon, end);
    if (zone > 0
        && !VERB.isIn(GENERIC.remove(canon.substring(end, zone)))
        && (ranks > 0 || !isGeneric(canon, end, zone))
        && (ranks > 0 || closes(canon, zone))) {
      boolean own = !isGeneric(canon, end, zone);
      int parent = ranks == 0 ? end : spans[2 * ranks - 2];
      int start = own ? end : parent;
      return new Name(
          from, start, zone, own ? parent : start, own ? end : start, null, Organ.NONE, zone);
    }
    if (ranks == 0) {
      return null;
    }
    int start = spans[2 * ranks - 2];
    boolean above = ranks > 1;
    boolean zoned = ENDS_IN_ZONE.matcher(canon.substring(start, end)).matches();
    return new Name(
        from,
        start,
        end,
        above ? spans[2 * ranks - 4] : start,
        above ? spans[2 * ranks - 3] : start,
        zoned ? null : level(canon.substring(start, end), county),
        Organ.NONE,
        end);
  }

  /** Returns where the name of a place of a rank ends that begins at a position; -1 for none. */
  private static int end(String canon, int from, int last, Rank rank) {
    Matcher division = rank == CITY ? DIVISION.at(canon, from) : null;
    if (division != null && division.end() <= last) {
      return division.end();
    }
    int most = Math.min(last, from + 1 + rank.most);
    for (int i = from; i < most && mayBeInName(canon.charAt(i)); i++) {
      if (i > from && ENDED.isAt(canon, i)) {
        return -1;
      }
      Matcher end = rank.end.at(canon, i + 1);
      if (end != null && end.end() <= last) {
        return end.end();
      }
    }
    return -1;
  }

  /** Returns where the name of a zone ends that begins at a position; -1 for none. */
  private static int zoneEnd(String canon, int from) {
    for (int i = from; i <= from + LONGEST_ZONE && i < canon.length(); i++) {
      Matcher zone = ZONED.at(canon, i);
      if (zone != null) {
        return zone.end();
      }
      if (!mayBeInName(canon.charAt(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** Says whether a character may stand in the name of a place. */
  private static boolean mayBeInName(char c) {
    return c >= '\u4e00' && c <= '\u9fff' && "的了在与为对把年月".indexOf(c) < 0;
  }

  private static boolean isGeneric(String canon, int from, int to) {
    return GENERIC.matches(canon.substring(from, to));
  }

  private static boolean isName(String canon, int from, int to) {
    String name = canon.substring(from, to);
    boolean firm = FIRM.isAt(canon, to);
    return !COMMON.matches(name)
        && !isGeneric(canon, from, to)
        && (!VERB.isIn(name) || (firm && !ACT.isIn(name) && to - from <= 8));
  }

  private static @Nullable Level level(String name, boolean county) {
    if (name.endsWith("省") || name.endsWith("自治区") || name.endsWith("行政区") || name.endsWith("兵团")) {
      return Level.PROVINCE;
    }
    char last = name.charAt(name.length() - 1);
    return switch (last) {
      case '镇', '乡', '道', '木' -> Level.TOWNSHIP;
      case '县', '旗' -> Level.COUNTY;
      case '区' -> name.endsWith("地区") ? Level.CITY : Level.COUNTY;
      case '市' -> county ? Level.COUNTY : Level.CITY;
      default -> Level.CITY;
    };
  }
}
