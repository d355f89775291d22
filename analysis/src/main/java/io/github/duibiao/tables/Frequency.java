package io.github.duibiao.tables;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.themes.Counted;
import io.github.duibiao.themes.ThemeContrast;
import io.github.duibiao.themes.ThemeCount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How often a theme comes up in a plan, and how that differs from all other plans together.
 *
 * @param plan the plan
 * @param count how often it comes up
 * @param contrast how that differs; null where there is no other plan, or nothing to count in it
 */
public record Frequency(Plan plan, ThemeCount count, @Nullable ThemeContrast contrast) {
  /** Checks that nothing is null but the contrast. */
  public Frequency {
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(count, "count");
  }

  /**
   * Returns the frequencies of every theme in every plan, counted in tasks and in measures, without
   * those that come up nowhere.
   *
   * @param analyses the results of a comparison
   */
  public static List<Frequency> of(Analyses analyses) {
    List<Frequency> all = new ArrayList<>();
    for (Plan plan : analyses.plans()) {
      for (Counted counted : Counted.values()) {
        Map<String, ThemeContrast> contrasts = new HashMap<>();
        for (ThemeContrast each : analyses.frequencies().againstRest(plan.id(), counted)) {
          if (each.total() > 0 && each.referenceTotal() > 0) {
            contrasts.put(each.theme(), each);
          }
        }
        for (ThemeCount each : analyses.frequencies().of(plan.id(), counted)) {
          ThemeContrast contrast = contrasts.get(each.theme());
          if (each.any() > 0 || contrast != null) {
            all.add(new Frequency(plan, each, contrast));
          }
        }
      }
    }
    return List.copyOf(all);
  }
}
