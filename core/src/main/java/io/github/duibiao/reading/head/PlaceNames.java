package io.github.duibiao.reading.head;

import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.plan.Level;
import io.github.duibiao.reading.head.NameGrammar.Name;
import io.github.duibiao.reading.head.NameGrammar.Organ;
import io.github.duibiao.text.Finder;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Lexicon;
import io.github.duibiao.text.Simplified;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place and level of government (行政区划) in titles and in the names of issuers. A title or
 * an issuer that names a place, or an organ that speaks for all of it, is of that place; one that
 * names a bureau is of the bureau. A place is called as the document calls it.
 */
final class PlaceNames {
  private static final Pattern SEAL = Pattern.compile("\\(盖?章\\)$");
  private static final Pattern SEPARATOR = Pattern.compile("[、, ]");
  private static final List<List<String>> KNOWN =
      Lexicon.rows(PlaceNames.class, "jurisdictions.tsv");
  private static final List<String> MUNICIPALITIES = List.of("北京市", "天津市", "上海市", "重庆市");
  private static final Finder STATE =
      Finder.compile(
          "国务院(?:办公厅)?(?=20[0-9]{2}|$|关于|《|工作|重点)|(?:中共)?中央(?:办公厅|委员会)(?=20|$|关于|、|国务院)");
  private static final Pattern LEAD = Pattern.compile("(?:" + NameGrammar.words("lead") + ")?《?");
  private static final Finder YEAR =
      Finder.compile(
          "(?:20[0-9]{2}(?:[-至]20[0-9]{2})?|二[〇○零O0][〇○零一二三四五六七八九]{2})(?:年度?|学年度?)(?:的)?");
  private static final int LONGEST = 80;

  /** Words by which a text shows that counties are below the place, or only towns are. */
  private static final Finder HAS_COUNTIES =
      Finder.compile(
          "各(?:辖)?(?:市|州|盟|地)?[、(]?(?:县|区|旗)|县[(、]市|市县两?级|县\\(?[市区]|各市\\(州\\)|各市人民政府|县级人民政府|县区|区县|旗县");

  private static final Finder HAS_TOWNS =
      Finder.compile("各(?:建制)?(?:镇(?!街)|乡|街道)|(?:镇|乡)人民政府|乡镇(?:[(、]?街道|人民政府)|各村");

  private PlaceNames() {}

  /** Returns what a title names, or null. */
  static @Nullable Jurisdiction titled(String title) {
    String text = title.length() > LONGEST ? title.substring(0, LONGEST) : title;
    String canon = Glyphs.canonical(text);
    for (int from : beginnings(canon)) {
      if (STATE.isAt(canon, from)) {
        return state(text, from);
      }
      Name name = NameGrammar.at(canon, from);
      if (name != null) {
        return of(text, canon, name);
      }
    }
    return null;
  }

  /** Where a title may name its place: at its head, behind its year, behind what is done there. */
  private static List<Integer> beginnings(String canon) {
    List<Integer> from = new ArrayList<>();
    Matcher lead = LEAD.matcher(canon);
    int start = lead.lookingAt() ? lead.end() : 0;
    from.add(0);
    if (start > 0) {
      from.add(start);
    }
    int most = from.size() + 4;
    for (Matcher year = YEAR.first(canon, 0);
        year != null && from.size() < most;
        year = YEAR.next(year, canon)) {
      from.add(year.end());
      Matcher behind = LEAD.matcher(canon).region(year.end(), canon.length());
      if (behind.lookingAt() && behind.end() > year.end()) {
        from.add(behind.end());
      }
    }
    return from;
  }

  /** Returns what the name of an issuer names, or null if it does not say of which place it is. */
  static @Nullable Jurisdiction issued(String issuer) {
    String canon = SEAL.matcher(Glyphs.canonical(issuer)).replaceAll("");
    if (STATE.opens(canon)) {
      return state(issuer, 0);
    }
    Name name = NameGrammar.at(canon, 0);
    if (name == null || (name.organ() == Organ.NONE && name.to() < canon.length())) {
      return null;
    }
    return of(issuer, canon, name);
  }

  /** Says whether a title begins with a place or an organ, or with its year. */
  static boolean opens(String canon) {
    return YEAR.opens(canon) || names(canon, 0);
  }

  /** Says whether the name of a place or an organ begins at a position. */
  static boolean names(String canon, int from) {
    return STATE.isAt(canon, from) || NameGrammar.at(canon, from) != null;
  }

  /** Returns how long the name at the head of a text is; 0 if there is none. */
  static int nameLength(String canon) {
    Matcher state = STATE.opening(canon);
    Name name = state == null ? NameGrammar.at(canon, 0) : null;
    return state != null ? state.end() : name == null ? 0 : name.to();
  }

  /** Says whether a text is the name of an organ, or of several. */
  static boolean isOrgan(String canon) {
    for (String part : SEPARATOR.split(canon, -1)) {
      Name name = STATE.opens(part) ? null : NameGrammar.at(part, 0);
      boolean organ = name != null && name.organ() != Organ.NONE && name.to() >= part.length();
      if (!organ && !STATE.opens(part)) {
        return false;
      }
    }
    return true;
  }

  private static Jurisdiction state(String text, int from) {
    String name =
        text.startsWith("中", from) ? text.substring(from) : text.substring(from, from + 3);
    return new Jurisdiction(name, Level.NATIONAL, List.of("全国"), null);
  }

  private static @Nullable Jurisdiction of(String text, String canon, Name name) {
    String place = text.substring(name.areaFrom(), name.areaTo());
    String above =
        name.parentTo() > name.parentFrom()
            ? text.substring(name.parentFrom(), name.parentTo())
            : null;
    if (name.organ() == Organ.BUREAU) {
      String bureau = text.substring(name.from(), name.to());
      return new Jurisdiction(bureau, Level.DEPARTMENT, List.of(), place.isEmpty() ? null : place);
    }
    if (place.isEmpty()) {
      return null;
    }
    Level level =
        MUNICIPALITIES.contains(canon.substring(name.areaFrom(), name.areaTo()))
            ? Level.PROVINCE
            : name.level();
    return known(place, level, above);
  }

  /** Adds what the list of places knows of this one. */
  private static Jurisdiction known(String name, @Nullable Level level, @Nullable String above) {
    String simplified = Simplified.of(name);
    List<String> aliases = new ArrayList<>();
    if (!simplified.equals(name)) {
      aliases.add(simplified);
    }
    for (List<String> row : KNOWN) {
      if (row.get(0).equals(simplified)
          && (above == null || row.get(2).isEmpty() || row.get(2).equals(Simplified.of(above)))) {
        aliases.addAll(List.of(row.get(3).split(",")));
        return new Jurisdiction(
            name,
            Level.valueOf(row.get(1)),
            aliases,
            above == null && !row.get(2).isEmpty() ? row.get(2) : above);
      }
    }
    return new Jurisdiction(name, level, aliases, above);
  }

  /**
   * A city (市) has counties below it or is itself one of the rank of a county: whom the plan
   * addresses tells.
   */
  static Jurisdiction ranked(Jurisdiction found, String addressees) {
    boolean county =
        found.level() == Level.CITY
            && Simplified.of(found.name()).endsWith("市")
            && KNOWN.stream().noneMatch(row -> row.get(0).equals(Simplified.of(found.name())))
            && HAS_TOWNS.isIn(addressees)
            && !HAS_COUNTIES.isIn(addressees);
    return county
        ? new Jurisdiction(found.name(), Level.COUNTY, found.aliases(), found.parent())
        : found;
  }
}
