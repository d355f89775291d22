package io.github.duibiao.coverage;

import io.github.duibiao.alignment.Alignment;
import io.github.duibiao.alignment.Link;
import io.github.duibiao.codebook.Theme;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.themes.TaggedTheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a plan has and none of its peers. */
final class Distinctions {
  private final CoverageMatrix matrix;
  private final Peers peers;
  private final List<Alignment> alignments;

  Distinctions(CoverageMatrix matrix, Peers peers, List<Alignment> alignments) {
    this.matrix = matrix;
    this.peers = peers;
    this.alignments = alignments;
  }

  List<Distinction> find() {
    List<Distinction> found = new ArrayList<>();
    if (peers.count() == 0) {
      return found;
    }
    for (Theme theme : matrix.themes()) {
      CoverageMatrix.Cell own = matrix.cell(theme.id(), peers.plan().id());
      if (own.standing() == ThemePresence.MAIN
          && peers.all().stream().noneMatch(peer -> has(theme, peer))) {
        found.add(distinction(theme, own.mainTasks()));
      }
    }
    Set<String> matched = matched();
    for (Task task : peers.plan().tasks()) {
      if (!alignments.isEmpty() && !matched.contains(task.id()) && alone(task)) {
        found.add(distinction(null, List.of(task.id())));
      }
    }
    return found;
  }

  private Distinction distinction(@Nullable Theme theme, List<String> tasks) {
    return new Distinction(
        peers.plan().id(), peers.basis(), theme, peers.count(), peers.witnesses(tasks));
  }

  /** A task is alone where no peer has a task that is chiefly about one of its main themes. */
  private boolean alone(Task task) {
    List<TaggedTheme> main = matrix.tags(task.id()).stream().filter(TaggedTheme::main).toList();
    return !main.isEmpty()
        && main.stream()
            .noneMatch(
                tag ->
                    peers.all().stream()
                        .anyMatch(
                            peer ->
                                matrix.cell(tag.id(), peer.id()).standing() == ThemePresence.MAIN));
  }

  private boolean has(Theme theme, Plan peer) {
    return matrix.cell(theme.id(), peer.id()).standing() != ThemePresence.ABSENT;
  }

  private Set<String> matched() {
    Set<String> matched = new HashSet<>();
    for (Alignment alignment : alignments) {
      if (alignment.left().equals(peers.plan().id()) && peers.contains(alignment.right())) {
        alignment.matches().stream().map(Link::left).forEach(matched::add);
      } else if (alignment.right().equals(peers.plan().id()) && peers.contains(alignment.left())) {
        alignment.matches().stream().map(Link::right).forEach(matched::add);
      }
    }
    return matched;
  }
}
