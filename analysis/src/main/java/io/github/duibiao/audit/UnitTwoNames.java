package io.github.duibiao.audit;

import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.units.UnitRegistry;
import io.github.duibiao.units.UnitResolution;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One unit under two names in one plan: 区资源规划分局 and 区自然资源分局. */
final class UnitTwoNames extends ListedCheck {
  private static final String BUREAUS = "局委";

  private static final Pattern SHORT =
      Pattern.compile("(?:简称|下称|统称)\\s{0,2}[为:：]?\\s{0,2}[“\"「]?(\\p{IsHan}{2,20})");

  /** Full names of fields of which two abbreviations are in use: 自然资源, 资源规划. */
  private static final Set<String> FULL = Words.of("field");

  UnitTwoNames() {
    super("UNIT_TWO_NAMES", Severity.NOTE);
  }

  private static final class Spelling {
    private final String name;
    private final Demand first;
    private final Set<String> demands = new HashSet<>();

    Spelling(String name, Demand first) {
      this.name = name;
      this.first = first;
    }
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    Map<String, Map<String, Spelling>> units = new LinkedHashMap<>();
    UnitRegistry registry = UnitRegistry.standard();
    plan.plan()
        .demands()
        .forEach(
            demand -> {
              for (Responsibility each : demand.responsibilities()) {
                String name = each.unit().name();
                UnitResolution resolution = registry.resolve(name);
                if (!resolution.collective()
                    && resolution.sureness() == UnitResolution.Sureness.CERTAIN) {
                  units
                      .computeIfAbsent(
                          registry.identity(name, plan.plan().jurisdiction()),
                          key -> new LinkedHashMap<>())
                      .computeIfAbsent(Glyphs.letters(name), key -> new Spelling(name, demand))
                      .demands
                      .add(demand.id());
                }
              }
            });
    List<Finding> found = new ArrayList<>();
    Set<String> introduced = introduced(plan);
    units.values().forEach(each -> each.keySet().removeIf(introduced::contains));
    units.values().removeIf(Map::isEmpty);
    for (Map<String, Spelling> spellings : units.values()) {
      compare(List.copyOf(spellings.values()), found);
    }
    return found;
  }

  /** Returns the names that the plan introduces itself: 县城市管理综合执法局（以下简称县城管局）. */
  private static Set<String> introduced(AuditedPlan plan) {
    Set<String> names = new HashSet<>();
    Stream.concat(
            plan.texts().stream().map(AuditedPlan.Text::text),
            plan.plan().demands().map(Demand::clause).filter(Objects::nonNull))
        .forEach(
            text -> {
              Matcher matcher = SHORT.matcher(text);
              while (matcher.find()) {
                names.add(Glyphs.letters(matcher.group(1)));
              }
            });
    return names;
  }

  /** Lays the rarer names beside the most usual one; of two as usual the first is. */
  private void compare(List<Spelling> spellings, List<Finding> found) {
    Spelling usual = spellings.get(0);
    for (Spelling each : spellings) {
      usual = each.demands.size() > usual.demands.size() ? each : usual;
    }
    for (Spelling each : spellings) {
      // What one clause names twice is two: 国税局、地税局.
      if (each != usual
          && Collections.disjoint(each.demands, usual.demands)
          && sameBody(each.name, usual.name)) {
        found.add(
            finding(
                Place.of(each.first, each.name),
                Place.of(usual.first, usual.name),
                each.name,
                usual.name));
      }
    }
  }

  /**
   * The registry holds some bodies of one kind together, such as the offices and the secretariats
   * of a bureau: names of one body end alike and share the letters of their field.
   */
  private static boolean sameBody(String one, String other) {
    String letters = Glyphs.letters(one);
    String otherLetters = Glyphs.letters(other);
    if (specifies(letters, otherLetters) || specifies(otherLetters, letters)) {
      return false;
    }
    char end = one.charAt(one.length() - 1);
    char otherEnd = other.charAt(other.length() - 1);
    String field = field(one);
    String otherField = field(other);
    if (field.length() < 2 || otherField.length() < 2) {
      return false;
    }
    // 卫健委 and 卫健局 are one body at two times; 信访局 and 信访联席办 are two bodies.
    if (end != otherEnd) {
      return field.equals(otherField)
          && BUREAUS.indexOf(end) >= 0
          && BUREAUS.indexOf(otherEnd) >= 0
          && letters.length() == otherLetters.length();
    }
    return shortens(letters, otherLetters)
        || shortens(otherLetters, letters)
        || FULL.stream().anyMatch(each -> shortens(field, each) && shortens(otherField, each));
  }

  /** 水利局 for 市水利局 is how people write; 区农村公路中心 is another than 区公路中心. */
  private static boolean specifies(String longer, String shorter) {
    return longer.endsWith(shorter)
        || (longer.charAt(0) == shorter.charAt(0) && longer.endsWith(shorter.substring(1)));
  }

  /** Says whether one text is made of letters of another in their order: 发改 of 发展改革. */
  private static boolean shortens(String shorter, String longer) {
    int at = 0;
    for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
      at += longer.charAt(i) == shorter.charAt(at) ? 1 : 0;
    }
    return at == shorter.length();
  }

  private static String field(String name) {
    return UnitRegistry.standard().resolve(name).evidence();
  }
}
