package io.github.duibiao.coverage;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.similarity.feature.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One plan and the plans it is measured against. */
final class Peers {
  private final Plan plan;
  private final Basis basis;
  private final int atLeast;
  private final Map<String, Plan> peers = new LinkedHashMap<>();
  private final Map<String, Double> similarity = new HashMap<>();
  private final Map<String, PeerTask> witnesses = new HashMap<>();

  Peers(Plan plan, List<Plan> others, Basis basis, int atLeast, CoverageMatrix matrix) {
    this.plan = plan;
    this.basis = basis;
    this.atLeast = atLeast;
    for (Plan other : others) {
      peers.put(other.id(), other);
      similarity.put(other.id(), PeerSimilarity.of(plan, other, matrix).value());
      note(other);
    }
    note(plan);
  }

  private void note(Plan each) {
    for (Task task : each.tasks()) {
      witnesses.put(task.id(), PeerTask.of(each, task));
    }
  }

  Plan plan() {
    return plan;
  }

  Basis basis() {
    return basis;
  }

  Collection<Plan> all() {
    return peers.values();
  }

  /** Returns the tasks of the others that are outside the subject of this plan. */
  Set<String> outside() {
    Subject subject = Subject.of(plan);
    Set<String> outside = new HashSet<>();
    peers.values().forEach(peer -> outside.addAll(subject.outside(peer)));
    return outside;
  }

  /** Returns the plan of an id, this one or one of the others. */
  Plan of(String id) {
    return peers.getOrDefault(id, plan);
  }

  int count() {
    return peers.size();
  }

  boolean contains(String id) {
    return peers.containsKey(id);
  }

  /** Says whether so many are enough to speak of a gap. */
  boolean enough(int having) {
    return having >= Math.min(atLeast, peers.size()) && having > 0;
  }

  /** Returns the share of the peers that these are, each counted by how similar it is. */
  double share(Collection<String> having) {
    double all = peers.keySet().stream().mapToDouble(this::similarity).sum();
    double some = having.stream().mapToDouble(this::similarity).sum();
    return all == 0 ? (double) having.size() / peers.size() : some / all;
  }

  private double similarity(String peer) {
    return similarity.getOrDefault(peer, 0.0);
  }

  PeerTask witness(String task) {
    PeerTask witness = witnesses.get(task);
    if (witness == null) {
      throw new IllegalArgumentException("no task " + task + " in the plans compared");
    }
    return witness;
  }

  List<PeerTask> witnesses(Collection<String> tasks) {
    List<PeerTask> all = new ArrayList<>();
    tasks.forEach(task -> all.add(witness(task)));
    return all;
  }
}
