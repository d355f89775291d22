package io.github.duibiao.evaluation;

import io.github.duibiao.alignment.PairFeatures;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What goes into the one number that tasks are called the same by, and how much of it: only how
 * steeply the probability rises with the number, and from where, is fitted. Read from a table.
 */
final class Shares {
  private static final String RESOURCE = "shares.tsv";

  private static final Map<String, Map<String, Double>> BY_FIELD = read();

  private Shares() {}

  private static Map<String, Map<String, Double>> read() {
    try (InputStream in = Shares.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the library's archive");
      }
      Map<String, Map<String, Double>> shares = new HashMap<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        String[] cells = line.split("\t", -1);
        if (!line.startsWith("#")) {
          shares
              .computeIfAbsent(cells[0], field -> new LinkedHashMap<>())
              .put(cells[1], Double.parseDouble(cells[2]));
        }
      }
      return shares;
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read from the library's archive", e);
    }
  }

  /**
   * Returns the shares of a field: those of what says how alike two are sum to 1.
   *
   * @param encoder whether a sentence encoder takes part
   */
  static Map<String, Double> of(String field, boolean encoder) {
    Map<String, Double> general = BY_FIELD.getOrDefault("general", Map.of());
    Map<String, Double> given = BY_FIELD.getOrDefault(field, general);
    Map<String, Double> shares = new TreeMap<>();
    double all = 0;
    for (Map.Entry<String, Double> each : given.entrySet()) {
      boolean left = each.getKey().equals(PairFeatures.ENCODER) && !encoder;
      all += PairFeatures.ALIKE.contains(each.getKey()) && !left ? each.getValue() : 0;
    }
    for (Map.Entry<String, Double> each : given.entrySet()) {
      String name = each.getKey();
      if (encoder || !name.equals(PairFeatures.ENCODER)) {
        shares.put(
            name, PairFeatures.ALIKE.contains(name) ? each.getValue() / all : each.getValue());
      }
    }
    return shares;
  }
}
