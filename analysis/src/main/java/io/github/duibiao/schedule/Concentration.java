package io.github.duibiao.schedule;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How unevenly the measures of one plan are spread over those who have them, as Gini coefficients:
 * 0 where all have as many, towards 1 where one has them all. Names for many units at once (各乡镇)
 * are left out, since their number is not known.
 *
 * @param plan the id of the plan
 * @param units how many units are named
 * @param unitsLed over units, by the measures they lead; units that lead none count with 0
 * @param unitsAll over units, by the measures they have a part in
 * @param functions how many functions of government these units serve
 * @param functionsLed over functions, by the measures led
 * @param functionsAll over functions, by the measures they have a part in
 */
public record Concentration(
    String plan,
    int units,
    double unitsLed,
    double unitsAll,
    int functions,
    double functionsLed,
    double functionsAll) {

  static Concentration of(String plan, List<UnitLoad> units, List<FunctionLoad> functions) {
    return new Concentration(
        plan,
        units.size(),
        gini(units, each -> each.ledMeasures().size()),
        gini(units, UnitLoad::measures),
        functions.size(),
        gini(functions, each -> each.ledMeasures().size()),
        gini(functions, FunctionLoad::measures));
  }

  /**
   * The Gini coefficient of counts (C. Gini, Variabilità e mutabilità, 1912): half the mean
   * difference of two of them, divided by their mean; 0 where there is nothing to spread.
   */
  static <T> double gini(List<T> items, ToIntFunction<T> count) {
    int[] counts = items.stream().mapToInt(count).sorted().toArray();
    double sum = Arrays.stream(counts).asDoubleStream().sum();
    if (sum == 0) {
      return 0;
    }
    double weighted = 0;
    for (int i = 0; i < counts.length; i++) {
      weighted += (2.0 * (i + 1) - counts.length - 1) * counts[i];
    }
    return weighted / (counts.length * sum);
  }
}
