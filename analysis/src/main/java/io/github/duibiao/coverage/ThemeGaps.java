package io.github.duibiao.coverage;

import io.github.duibiao.codebook.Theme;
import io.github.duibiao.coverage.CoverageMatrix.Cell;
import io.github.duibiao.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/** Finds themes that a plan leaves out or only names, where its peers give them tasks. */
final class ThemeGaps {
  /** A theme whose words weigh more than one mention in some task is more than mentioned. */
  private static final double MENTIONED_AT_MOST = 0.6;

  private final CoverageMatrix matrix;
  private final Peers peers;

  ThemeGaps(CoverageMatrix matrix, Peers peers) {
    this.matrix = matrix;
    this.peers = peers;
  }

  List<Gap> find() {
    List<Gap> gaps = new ArrayList<>();
    for (Theme theme : matrix.themes()) {
      Cell own = matrix.cell(theme.id(), peers.plan().id());
      if (own.headed() || own.score() > MENTIONED_AT_MOST) {
        continue;
      }
      if (own.standing() == ThemePresence.ABSENT) {
        missing(theme, gaps);
      } else if (own.standing() != ThemePresence.MAIN) {
        minor(theme, own, gaps);
      }
    }
    return gaps;
  }

  /** Of a single peer a theme is one that a whole task is about: a sentence may be about much. */
  private void missing(Theme theme, List<Gap> gaps) {
    boolean several = peers.count() > 1;
    List<String> having = new ArrayList<>();
    List<PeerTask> evidence = new ArrayList<>();
    for (Plan peer : peers.all()) {
      Cell cell = matrix.cell(theme.id(), peer.id());
      if (cell.standing() == ThemePresence.MAIN
          && (several || cell.ownTasks().stream().anyMatch(id -> isWhole(id, theme, peer)))) {
        having.add(peer.id());
        evidence.addAll(
            peers.witnesses(cell.ownTasks().isEmpty() ? cell.mainTasks() : cell.ownTasks()));
      }
    }
    if (peers.enough(having.size())) {
      gaps.add(
          new Gap.MissingTheme(
              peers.plan().id(),
              peers.basis(),
              theme,
              peers.share(having),
              having.size(),
              peers.count(),
              evidence));
    }
  }

  private boolean isWhole(String task, Theme theme, Plan peer) {
    return peer.task(task).map(each -> matrix.isWhole(each, theme.id())).orElse(false);
  }

  private void minor(Theme theme, Cell own, List<Gap> gaps) {
    List<String> having = new ArrayList<>();
    List<PeerTask> evidence = new ArrayList<>();
    for (Plan peer : peers.all()) {
      Cell cell = matrix.cell(theme.id(), peer.id());
      if (!cell.ownTasks().isEmpty()) {
        having.add(peer.id());
        evidence.addAll(peers.witnesses(cell.ownTasks()));
      }
    }
    List<String> mentioning = own.allTasks().isEmpty() ? own.namedIn() : own.allTasks();
    if (peers.enough(having.size()) && !mentioning.isEmpty()) {
      gaps.add(
          new Gap.MinorTheme(
              peers.plan().id(),
              peers.basis(),
              theme,
              peers.witness(mentioning.get(0)),
              peers.share(having),
              having.size(),
              peers.count(),
              evidence));
    }
  }
}
