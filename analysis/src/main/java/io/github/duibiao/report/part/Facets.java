package io.github.duibiao.report.part;

import io.github.duibiao.codebook.Codebook;
import io.github.duibiao.codebook.Facet;

/** What the facets of a codebook are called: only themes of open government are of disclosure. */
final class Facets {
  private static final String OPEN_GOVERNMENT = Codebook.standard().id();

  private Facets() {}

  static Said of(Facet facet, Codebook codebook) {
    boolean openGovernment = codebook.id().equals(OPEN_GOVERNMENT);
    return Said.of((openGovernment ? "facet.open." : "facet.") + facet.id());
  }
}
