package io.github.duibiao.reading.field;

import io.github.duibiao.text.Finder;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The grammar of the name of a unit: what it ends with, and where the next one begins. */
final class UnitName {
  static final Map<String, String> EXPRESSIONS = Lexicon.expressions(UnitName.class, "units.tsv");

  private static final Finder END = Finder.named(EXPRESSIONS, "unit");
  private static final Finder STEM = Finder.named(EXPRESSIONS, "stem");
  private static final Finder PERSON = Finder.named(EXPRESSIONS, "person");
  private static final Finder OFFICER_END = Finder.named(EXPRESSIONS, "officerEnd");
  private static final Pattern OFFICER = pattern("officer");
  private static final Finder DEMAND = Finder.named(EXPRESSIONS, "demand");
  private static final Pattern OFFICE = pattern("office");
  private static final Finder TITLED = Finder.named(EXPRESSIONS, "titled");
  private static final Finder RUN_ON = Finder.named(EXPRESSIONS, "runOn");
  private static final Finder ALIKE = Finder.named(EXPRESSIONS, "alike");
  private static final Pattern GOES_ON = pattern("goesOn");
  private static final Pattern HOSTS = pattern("hosts");
  private static final Pattern PARTY = pattern("party");
  private static final Pattern ORGAN = pattern("organ");

  /** No end of a unit's name is longer, its note in brackets included. */
  private static final int LONGEST_END = 20;

  /** Without a note, none is longer: 纪检监察. */
  private static final int LONGEST_SUFFIX = 4;

  /** No unit's name is longer. */
  static final int LONGEST = 40;

  /** No person is called by more, an office included: 县教育局党委书记. */
  private static final int LONGEST_PERSON = 16;

  /** Looked at on each side of a blank; keeps the time linear. */
  private static final int LOOKED_AT = 60;

  /** In fewer characters, blanks between them say nothing of how the text was made. */
  private static final int SHORTEST_SPACED = 8;

  /** Marks of the units that lead. */
  static final String MARKS = "*★☆▲△※◆●";

  private UnitName() {}

  static Pattern pattern(String name) {
    return Pattern.compile(Lexicon.expression(EXPRESSIONS, name));
  }

  /** Says whether a text ends like a unit's name. */
  static boolean ends(String canon) {
    int length = canon.length();
    boolean noted = length > 0 && ")〕".indexOf(canon.charAt(length - 1)) >= 0;
    return END.isIn(canon, Math.max(0, length - (noted ? LONGEST_END : LONGEST_SUFFIX)));
  }

  /** Says whether a text is a unit's name by its ending and does not begin like a demand. */
  static boolean is(String canon) {
    int length = canon.length();
    // 9处 are places, and no department.
    boolean counted = length > 1 && Glyphs.isDigit(canon.charAt(length - 2));
    return !counted && mayBe(canon) && ends(canon);
  }

  /** Says whether a text that ends like a unit's name is one. */
  static boolean mayBe(String canon) {
    return canon.length() <= LONGEST && !demands(canon);
  }

  /** Says whether a text begins like a demand, and is no office called by what it does (监督处). */
  static boolean demands(String canon) {
    return DEMAND.opens(canon) && !OFFICE.matcher(canon).matches();
  }

  /** Says whether a text says itself whose unit it is: 县财政局, 各乡镇政府. */
  static boolean isTitled(String canon) {
    return canon.length() <= LONGEST && TITLED.matches(canon);
  }

  /** Says whether a name that says itself whose it is may stand in a text: a quick look. */
  static boolean mayHoldTitled(String canon) {
    return TITLED.mayBegin(canon, 0) >= 0;
  }

  /** Says whether a text is the name of a field, which stands for its bureau: 财政. */
  static boolean isField(String canon) {
    return STEM.matches(canon);
  }

  /** Says whether a text is the name of a person, or of an office that a person holds. */
  static boolean isPerson(String canon) {
    return canon.length() <= LONGEST_PERSON
        && (canon.indexOf('·') > 0 || PERSON.matches(canon) || isOfficer(canon))
        && !isField(canon)
        && !(ends(canon) && canon.length() > 2);
  }

  private static boolean isOfficer(String canon) {
    return OFFICER_END.isIn(canon, Math.max(0, canon.length() - 2))
        && OFFICER.matcher(canon).matches();
  }

  /** Returns where names that nothing parts are to be cut; empty where it is one name. */
  static List<Integer> cuts(String canon) {
    if (canon.length() > LONGEST * 3) {
      return List.of();
    }
    List<Integer> cuts = new ArrayList<>(0);
    cuts(RUN_ON, canon, cuts);
    cuts(ALIKE, canon, cuts);
    cuts.sort(null);
    return cuts;
  }

  private static void cuts(Finder seam, String canon, List<Integer> cuts) {
    for (Matcher cut = seam.first(canon, 0); cut != null; cut = seam.next(cut, canon)) {
      if (cut.end() > 1 && depth(canon, cut.end()) == 0) {
        cuts.add(cut.end());
      }
    }
  }

  private static int depth(String canon, int to) {
    int depth = 0;
    for (int i = 0; i < to; i++) {
      depth += Glyphs.nesting(canon.charAt(i));
    }
    return depth;
  }

  /**
   * Puts 、 for blanks and line breaks that part units, and drops those inside names: 县发改局 县经信局 are
   * two, 区 政府办公室 is one.
   */
  static String parted(String text) {
    if (!Glyphs.hasBlank(text)) {
      return text;
    }
    boolean spaced = isSpacedOut(text);
    StringBuilder out = new StringBuilder(text.length());
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = Glyphs.isBlank(c) || c == '\n' || c == '\r';
      if (!blank) {
        depth = Math.max(0, depth + Glyphs.nesting(Glyphs.canonical(String.valueOf(c)).charAt(0)));
        out.append(c);
        continue;
      }
      int next = i;
      while (next < text.length()
          && (Glyphs.isBlank(text.charAt(next)) || "\n\r".indexOf(text.charAt(next)) >= 0)) {
        next++;
      }
      if (depth == 0 && parts(out, text, next, spaced)) {
        out.append('、');
      } else if (next < text.length() && partsLatin(out, text.charAt(next))) {
        out.append(' ');
      }
      i = next - 1;
    }
    return out.toString();
  }

  /** Says whether blanks stand between most characters, as where a machine read a scan. */
  private static boolean isSpacedOut(String text) {
    int blanks = 0;
    int others = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = Glyphs.isBlank(text.charAt(i));
      blanks += blank && i > 0 && !Glyphs.isBlank(text.charAt(i - 1)) ? 1 : 0;
      others += blank ? 0 : 1;
    }
    return others >= SHORTEST_SPACED && blanks * 5 >= others * 2;
  }

  private static boolean partsLatin(CharSequence before, char after) {
    char last = before.length() == 0 ? ' ' : before.charAt(before.length() - 1);
    return last < 128 && after < 128 && Character.isLetter(last) && Character.isLetter(after);
  }

  private static boolean parts(StringBuilder out, String text, int next, boolean spaced) {
    if (next >= text.length() || out.length() < 2) {
      return false;
    }
    String before =
        Glyphs.canonical(Glyphs.clean(out.substring(Math.max(0, out.length() - LOOKED_AT))));
    String behind =
        Glyphs.canonical(
            Glyphs.clean(text.substring(next, Math.min(text.length(), next + LOOKED_AT))));
    int token = 0;
    while (next + token < text.length()
        && token < LOOKED_AT
        && !Glyphs.isBlank(text.charAt(next + token))
        && text.charAt(next + token) != '\n') {
      token++;
    }
    String first = Glyphs.canonical(text.substring(next, next + token));
    String name = unmarked(lastName(before));
    boolean half = first.length() < 2 && !spaced && !(opensTitle(first) && name.length() > 2);
    if (half || name.length() < 2 || behind.length() < 2 || !ends(name)) {
      return false;
    }
    if (!Glyphs.isHan(first.charAt(0)) && MARKS.indexOf(first.charAt(0)) < 0) {
      return false;
    }
    // In a text of spaced characters any blank may stand inside a name.
    return spaced ? opensTitle(behind) && name.length() > 2 : !goesOn(name, first);
  }

  /** Returns a name without the marks behind it that say that the unit leads. */
  private static String unmarked(String name) {
    int end = name.length();
    while (end > 0 && MARKS.indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return name.substring(0, end);
  }

  /** Returns what stands behind the last separator outside brackets. */
  private static String lastName(String canon) {
    int depth = 0;
    int start = canon.length();
    while (start > 0 && (depth > 0 || "、,;。:/|".indexOf(canon.charAt(start - 1)) < 0)) {
      char c = canon.charAt(--start);
      depth += ")〕".indexOf(c) >= 0 ? 1 : "(〔".indexOf(c) >= 0 ? -1 : 0;
    }
    return canon.substring(start);
  }

  private static boolean opensTitle(String canon) {
    return "各省市县区州旗".indexOf(canon.charAt(0)) >= 0;
  }

  /** Says whether a name goes on in the next word: 市人民政府 办公室, 县委 宣传部. */
  private static boolean goesOn(String name, String next) {
    if (GOES_ON.matcher(next).lookingAt()) {
      return !next.startsWith("办") || HOSTS.matcher(name).find();
    }
    return PARTY.matcher(name).find() && ORGAN.matcher(next).lookingAt();
  }
}
