package io.github.duibiao.report.part;

import io.github.duibiao.alignment.Evidence;
import io.github.duibiao.codebook.Codebook;
import io.github.duibiao.codebook.Theme;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a piece of evidence rests on, as a reader of either language is told. The evidence itself
 * names themes by their ids, for programs; wording of the plans is the same in both languages.
 */
record Detail(String zh, String en) {
  private static final String THEMES = "themes";
  private static final String BETWEEN_NAMES = "、";

  static Detail of(Evidence evidence, Codebook codebook) {
    if (evidence instanceof Evidence.Common common && common.feature().equals(THEMES)) {
      List<String> ids = common.common();
      return new Detail(
          names(ids, codebook, Theme::zh, BETWEEN_NAMES), names(ids, codebook, Theme::en, ", "));
    }
    return new Detail(evidence.detail(), evidence.detail());
  }

  /** A theme that the codebook does not know keeps its id. */
  private static String names(
      List<String> ids, Codebook codebook, Function<Theme, String> name, String between) {
    return ids.stream()
        .map(id -> codebook.theme(id).map(name).orElse(id))
        .collect(Collectors.joining(between));
  }

  boolean empty() {
    return zh.isEmpty();
  }

  /** Whether both languages are told the same. */
  boolean same() {
    return zh.equals(en);
  }
}
