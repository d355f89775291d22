package io.github.duibiao.codebook;

import java.util.List;
import java.util.Objects;

/**
 * A theme (主题) that tasks are counted under, with the words that lead to it.
 *
 * @param id the id, lower case with hyphens, such as {@code policy-interpretation}
 * @param facet the facet
 * @param zh the Chinese label
 * @param en the English label
 * @param definition what belongs under it, in a sentence
 * @param strong words that alone lead to the theme
 * @param weak words that only count beside others
 * @param against words that take away what stands inside them: 统筹规划 takes away 规划
 * @param fields the entries of the official list that belong to it; empty where none does
 */
public record Theme(
    String id,
    Facet facet,
    String zh,
    String en,
    String definition,
    List<Indicator> strong,
    List<Indicator> weak,
    List<Indicator> against,
    List<OfficialField> fields) {
  /** Copies the lists. */
  public Theme {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(facet, "facet");
    Objects.requireNonNull(zh, "zh");
    Objects.requireNonNull(en, "en");
    Objects.requireNonNull(definition, "definition");
    strong = List.copyOf(strong);
    weak = List.copyOf(weak);
    against = List.copyOf(against);
    fields = List.copyOf(fields);
  }

  @Override
  public String toString() {
    return id + " " + zh;
  }
}
