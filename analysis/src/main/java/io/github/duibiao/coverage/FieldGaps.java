package io.github.duibiao.coverage;

import io.github.duibiao.codebook.OfficialField;
import io.github.duibiao.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entries of the official list that a plan does not name. What a single peer names in
 * some sentence is told by themes, or where the whole list is asked for.
 */
final class FieldGaps {
  private final CoverageMatrix matrix;
  private final Peers peers;
  private final boolean whole;

  FieldGaps(CoverageMatrix matrix, Peers peers, boolean whole) {
    this.matrix = matrix;
    this.peers = peers;
    this.whole = whole;
  }

  List<Gap> find() {
    List<Gap> gaps = new ArrayList<>();
    if (peers.plan().level().filter(matrix.codebook().officialFor()::contains).isEmpty()) {
      return gaps;
    }
    for (OfficialField field : matrix.codebook().officialFields()) {
      if (named(field, peers.plan()) == null) {
        Gap gap = gap(field);
        if (whole || (peers.count() > 1 && peers.enough(gap.having()))) {
          gaps.add(gap);
        }
      }
    }
    return gaps;
  }

  private Gap gap(OfficialField field) {
    List<String> having = new ArrayList<>();
    List<PeerTask> evidence = new ArrayList<>();
    for (Plan peer : peers.all()) {
      String task = demanding(field, peer);
      if (task != null) {
        having.add(peer.id());
        evidence.add(peers.witness(task));
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

  /**
   * Returns the task that names the field and makes a demand chiefly about its theme; null where
   * the plan only names it in passing, as in a list of risks.
   */
  private @Nullable String demanding(OfficialField field, Plan peer) {
    List<String> tasks = named(field, peer);
    return tasks == null
        ? null
        : matrix.cell(field.theme(), peer.id()).mainTasks().stream()
            .filter(tasks::contains)
            .findFirst()
            .orElse(null);
  }

  private @Nullable List<String> named(OfficialField field, Plan plan) {
    Map<Integer, List<String>> fields = matrix.themesOf(plan.id()).mentions().fields();
    return fields.get(field.number());
  }
}
