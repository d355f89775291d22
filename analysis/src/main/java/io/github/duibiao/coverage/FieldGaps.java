package io.github.duibiao.coverage;

import io.github.duibiao.codebook.OfficialField;
import io.github.duibiao.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the entries of the official list that a plan does not name. */
final class FieldGaps {
  private final CoverageMatrix matrix;
  private final Peers peers;

  FieldGaps(CoverageMatrix matrix, Peers peers) {
    this.matrix = matrix;
    this.peers = peers;
  }

  List<Gap> find() {
    List<Gap> gaps = new ArrayList<>();
    if (peers.plan().level().filter(matrix.codebook().officialFor()::contains).isEmpty()) {
      return gaps;
    }
    for (OfficialField field : matrix.codebook().officialFields()) {
      if (named(field, peers.plan()) == null) {
        gaps.add(gap(field));
      }
    }
    return gaps;
  }

  private Gap gap(OfficialField field) {
    List<String> having = new ArrayList<>();
    List<Witness> evidence = new ArrayList<>();
    for (Plan peer : peers.all()) {
      List<String> tasks = named(field, peer);
      if (tasks != null && !tasks.isEmpty()) {
        having.add(peer.id());
        evidence.add(peers.witness(best(field, peer, tasks)));
      }
    }
    return new Gap.MissingField(
        peers.plan().id(),
        matrix.codebook().officialList(),
        field,
        having.isEmpty() ? 0 : peers.share(having),
        having.size(),
        peers.count(),
        evidence);
  }

  /** Returns the naming task that has most of the field's theme. */
  private String best(OfficialField field, Plan peer, List<String> tasks) {
    return matrix.cell(field.theme(), peer.id()).allTasks().stream()
        .filter(tasks::contains)
        .findFirst()
        .orElse(tasks.get(0));
  }

  private @Nullable List<String> named(OfficialField field, Plan plan) {
    Map<Integer, List<String>> fields = matrix.themesOf(plan.id()).mentions().fields();
    return fields.get(field.number());
  }
}
