package io.github.duibiao.audit;

import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Numerals;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number of things that are listed by name, where others are listed: 线路5条，分别为甲线、乙线、丙线、丁线, or
 * 甲、乙、丙、丁等3项. Names between 、 are counted where they are certain to be all that is counted.
 */
final class ListCountDiffers extends ListedCheck {
  private static final String COUNT = "(?<count>[0-9]{1,2}|[一二两三四五六七八九十]{1,3})";

  private static final String COUNTED = "(?<unit>大?[个项类条家所处座种]|大(?=[产工行专任要体板模领重])|部门|方面)";

  /** 5条，分别为…。 and 7个：…。 to the end of the sentence. */
  private static final Pattern AHEAD =
      Pattern.compile(
          "(?<![0-9.第十百])"
              + COUNT
              + COUNTED
              + "[^,:。;、()0-9]{0,10}(?:[,:]?(?:分别|依次)(?:为|是|:)|:)(?<list>[^。;:,0-9]{4,160})(?=[。;]|$)");

  /** 甲、乙、丙等3项. */
  private static final Pattern BEHIND =
      Pattern.compile("(?<list>[^,。;:!?0-9]{2,120})等" + COUNT + COUNTED);

  /** 省、市、县三级. */
  private static final Pattern LEVELS =
      Pattern.compile("(?<!、)(?<list>(?:[国省市州县区乡镇村]、){1,5}[省市州县区乡镇村])(?<count>[二两三四五六])(?<unit>级)");

  /** Names, of which what is between the marks is part of one: 《甲、乙管理办法》. */
  private static final Pattern NAMES =
      Pattern.compile("《[^《》]{0,80}》|“[^“”]{0,80}”|\\([^()]{0,80}\\)");

  private static final Pattern JOINED = Pattern.compile("[和与及]|以及|或");

  /** A list within a list: 在学校、医院等场所开展演练、培训. */
  private static final Pattern INNER = Pattern.compile("等|一是|包括|其中|分别|每|各");

  private static final int LONGEST_NAME = 20;
  private static final List<String> VERBS = List.copyOf(Words.of("verb"));

  ListCountDiffers() {
    super("LIST_COUNT_DIFFERS", Severity.WARNING);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    List<Finding> found = new ArrayList<>();
    Set<String> told = new HashSet<>(); // A slip of the prose that its row repeats is one.
    for (AuditedPlan.Text text : plan.texts()) {
      String words = hideNames(Glyphs.canonical(text.text()));
      look(AHEAD.matcher(words), text, told, found);
      look(BEHIND.matcher(words), text, told, found);
      look(LEVELS.matcher(words), text, told, found);
    }
    return found;
  }

  /** Puts one letter for each name in marks, so that what it holds is not counted. */
  private static String hideNames(String text) {
    return NAMES.matcher(text).replaceAll(name -> "名".repeat(name.group().length()));
  }

  private void look(Matcher matcher, AuditedPlan.Text text, Set<String> told, List<Finding> found) {
    while (matcher.find()) {
      int count = Numerals.parse(matcher.group("count").replace('两', '二'));
      String list = matcher.group("list");
      boolean levels = matcher.group("unit").equals("级");
      // 甲、乙等3项 may have others; more than are counted may not be listed.
      boolean open = matcher.start("list") < matcher.start("count") && !levels;
      int[] listed = open ? behind(list) : all(list);
      boolean tooFew = !open && count > listed[1];
      boolean differs = listed[0] > 1 && (tooFew || count < listed[0]);
      String raw = matcher.group("count") + matcher.group("unit");
      if (differs && told.add(raw + Glyphs.letters(list))) {
        String quote = Glyphs.canonical(text.text()).substring(matcher.start(), matcher.end());
        found.add(finding(text.place(quote), null, raw, String.valueOf(listed[0])));
      }
    }
  }

  /**
   * Returns the fewest and the most names that a list may have, 甲和乙 being one or two; zeros where
   * it is not certain that it lists names and nothing else.
   */
  private static int[] all(String list) {
    List<String> names = Stream.of(list.strip().split("、", -1)).map(String::strip).toList();
    int joined = 0;
    for (String each : names) {
      joined += (int) JOINED.matcher(each).results().count();
      if (each.isEmpty() || each.length() > LONGEST_NAME || INNER.matcher(each).find()) {
        return new int[] {0, 0};
      }
    }
    return new int[] {names.size(), names.size() + joined};
  }

  /**
   * Counts the names in front of 等, from the last one on that a verb stands before: 在甲、乙开展丙、丁等2项.
   */
  private static int[] behind(String list) {
    int inner = Math.max(list.lastIndexOf('等'), list.lastIndexOf('的'));
    String[] names = list.substring(inner + 1).split("、", -1);
    int first = names.length - 1;
    while (first > 0 && VERBS.stream().noneMatch(names[first]::contains)) {
      first--;
    }
    for (int i = first; i < names.length; i++) {
      // 车站、码头建设和学校、医院改造 are two.
      boolean grouped = JOINED.matcher(names[i]).find();
      if (names[i].isBlank() || names[i].length() > LONGEST_NAME || grouped) {
        return new int[] {0, 0};
      }
    }
    return new int[] {names.length - first, names.length - first};
  }
}
