package io.github.duibiao.coverage;

import io.github.duibiao.codebook.Theme;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What each plan lacks beside the others, most important first. Immutable. */
public final class Gaps {
  private final List<Gap> gaps;

  private Gaps(List<Gap> gaps) {
    this.gaps = List.copyOf(gaps);
  }

  /** Finds what each plan of a matrix lacks beside the others. */
  public static Gaps amongPeers(CoverageMatrix matrix) {
    List<Gap> found = new ArrayList<>();
    for (Plan plan : matrix.plans()) {
      for (Theme theme : matrix.themes()) {
        if (matrix.cell(theme.id(), plan.id()).standing() == Standing.ABSENT) {
          List<Witness> evidence = new ArrayList<>();
          int having = 0;
          for (Plan peer : matrix.plans()) {
            CoverageMatrix.Cell cell = matrix.cell(theme.id(), peer.id());
            if (cell.standing() == Standing.MAIN) {
              having++;
              peer.tasks().stream()
                  .filter(task -> cell.mainTasks().contains(task.id()))
                  .findFirst()
                  .map((Task task) -> Witness.of(peer, task))
                  .ifPresent(evidence::add);
            }
          }
          int among = matrix.plans().size() - 1;
          if (having > 0 && among > 0) {
            found.add(
                new Gap.MissingTheme(
                    plan.id(),
                    Basis.PEERS,
                    theme,
                    (double) having / among,
                    having,
                    among,
                    evidence));
          }
        }
      }
    }
    found.sort(Comparator.comparingDouble(Gap::weight).reversed());
    return new Gaps(found);
  }

  /** Returns every gap, most important first. */
  public List<Gap> all() {
    return gaps;
  }

  /** Returns the gaps of a plan, most important first. */
  public List<Gap> of(String plan) {
    return gaps.stream().filter(gap -> gap.plan().equals(plan)).toList();
  }

  @Override
  public String toString() {
    return gaps.size() + " gaps";
  }
}
