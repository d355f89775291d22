package io.github.duibiao.audit;

import io.github.duibiao.plan.Measure;
import io.github.duibiao.text.Glyphs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A sentence that says something else in the prose than in its row. */
final class WordingDiffers extends ListedCheck {
  static final String CODE = "WORDING_DIFFERS";

  private static final int SHOWN = 5;

  /** So few characters are a crumb beside longer differences. */
  private static final int CRUMB = 2;

  private static final int LONGEST_PART = 24;

  /** Details of a number, which a row may leave out: 其中工业8个、生活30个, 共6期. */
  private static final Pattern DETAIL = Pattern.compile("其中|包括|包含|含|共计?[0-9]|合计|总计|分别");

  /** What goes on with such details: 生活30个. */
  private static final Pattern MORE_DETAIL =
      Pattern.compile("[^、,]{1,8}[0-9.]+[万亿]?\\p{IsHan}{1,2}");

  WordingDiffers() {
    super(CODE, Severity.NOTE);
  }

  @Override
  public List<Finding> findings(AuditedPlan plan) {
    if (!plan.restatement().wordForWord()) {
      return List.of(); // An abridgement: other words are what it is for.
    }
    List<Finding> found = new ArrayList<>();
    List<Restatement.Pair> pairs =
        plan.restatement().pairs().stream().filter(Restatement.Pair::whole).toList();
    for (Restatement.Pair pair : pairs) {
      Set<String> left = new LinkedHashSet<>();
      Set<String> right = new LinkedHashSet<>();
      boolean details = false;
      for (Difference each : weighty(differences(plan, pair))) {
        boolean detail = DETAIL.matcher(each.left()).lookingAt();
        details |= detail;
        if (each.right().isEmpty()
            && (detail || (details && MORE_DETAIL.matcher(each.left()).matches()))) {
          continue;
        }
        boolean whole = isShown(each);
        add(left, whole ? each.leftPart() : each.left());
        add(right, whole ? each.rightPart() : each.right());
      }
      if (!left.isEmpty() || !right.isEmpty()) {
        Place row = Place.of(pair.row().demand(), pair.row().text());
        Place prose = Place.of(pair.prose().demand(), pair.prose().text());
        if (right.isEmpty()) {
          found.add(variant(".dropped", row, prose, left));
        } else {
          found.add(
              left.isEmpty()
                  ? variant(".added", row, prose, right)
                  : finding(row, prose, left, right));
        }
      }
    }
    return found;
  }

  /** Leaves out crumbs where there is more to tell, and orders what is left as it stands. */
  private static List<Difference> weighty(List<Difference> differences) {
    List<Difference> told = new ArrayList<>(differences);
    told.removeIf(Difference::isNumber);
    if (told.stream().anyMatch(each -> length(each) > CRUMB)) {
      told.removeIf(each -> length(each) <= CRUMB && !each.isWeighty());
    }
    return told;
  }

  private static int length(Difference each) {
    return Math.max(each.left().length(), each.right().length());
  }

  /** Words out of a short part are shown with it: 区制造业3315行动计划 and no piece of it. */
  private static boolean isShown(Difference each) {
    return length(each) > 1
        && !each.leftPart().isEmpty()
        && !each.rightPart().isEmpty()
        && Math.max(each.leftPart().length(), each.rightPart().length()) <= LONGEST_PART;
  }

  private static void add(Set<String> words, String more) {
    if (!more.isEmpty() && words.size() < SHOWN) {
      words.add("“" + more + "”");
    }
  }

  /** Says whether both sentences state the same dates; where not, another check speaks of it. */
  static boolean sameDates(Restatement.Pair pair) {
    return StatedDates.of(pair.prose().demand()).isEmpty()
        || StatedDates.of(pair.row().demand()).isEmpty()
        || pair.prose().text().equals(pair.row().text())
        || !Collections.disjoint(
            StatedDates.of(pair.prose().demand()), StatedDates.of(pair.row().demand()));
  }

  /**
   * Returns where two sentences differ, but for words that stand elsewhere in the same task on the
   * other side, as where a row is cut in another place than the prose.
   */
  static List<Difference> differences(AuditedPlan plan, Restatement.Pair pair) {
    if (pair.prose().letters().equals(pair.row().letters())) {
      return List.of();
    }
    List<Difference> found = new ArrayList<>();
    for (Difference each : Difference.between(pair.prose().text(), pair.row().text())) {
      boolean elsewhere =
          (each.right().isEmpty() && said(pair.row().task().rows(), each.left()))
              || (each.left().isEmpty() && said(pair.prose().task().sentences(), each.right()));
      if (!elsewhere) {
        found.add(each);
      }
    }
    return found;
  }

  private static boolean said(List<Measure> measures, String words) {
    String letters = Glyphs.letters(words);
    return letters.length() > 3
        && measures.stream().anyMatch(each -> Glyphs.letters(each.text()).contains(letters));
  }
}
