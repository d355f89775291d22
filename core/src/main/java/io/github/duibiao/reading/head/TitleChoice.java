package io.github.duibiao.reading.head;

import io.github.duibiao.reading.head.Titles.Found;
import io.github.duibiao.text.Glyphs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The titles that were found for a plan, of which one is the plan's. */
final class TitleChoice {
  private final Map<String, Integer> repeated = new HashMap<>();
  private final List<Found> found = new ArrayList<>();

  void offer(@Nullable Found title) {
    if (title != null) {
      found.add(title);
      repeated.merge(Glyphs.letters(title.title()), 1, Integer::sum);
    }
  }

  /** Returns the likeliest title; of equals the fuller one, or else the later. */
  @Nullable Found best() {
    Found best = null;
    for (Found each : found) {
      if (best == null || isBetter(each, best)) {
        best = each;
      }
    }
    return best;
  }

  private boolean isBetter(Found one, Found other) {
    String letters = Glyphs.letters(one.title());
    String others = Glyphs.letters(other.title());
    if (letters.length() != others.length() && Math.abs(one.worth() - other.worth()) <= 2) {
      if (letters.startsWith(others)) {
        return one.worth() >= other.worth() - 1;
      }
      if (others.startsWith(letters)) {
        return one.worth() > other.worth() + 1;
      }
    }
    int ones = one.worth() + (repeated.getOrDefault(letters, 0) > 1 ? 1 : 0);
    int theirs = other.worth() + (repeated.getOrDefault(others, 0) > 1 ? 1 : 0);
    return ones >= theirs;
  }

  /** Returns the year that one of the titles names. */
  @Nullable Integer year() {
    Integer year = null;
    for (Found each : found) {
      year = year == null ? Years.inTitle(each.title()) : year;
    }
    return year;
  }

  /** Returns the organs that hand out the plan, as the notices say. */
  Stream<String> organs() {
    return found.stream().flatMap(each -> Stream.ofNullable(each.organ()));
  }
}
