package io.github.duibiao.reuse;

import io.github.duibiao.plan.Level;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds the likely source of every task, and sums them up. */
final class Sources {
  /** A source that has so much less than the one that has most may be the source all the same. */
  private static final double NEARLY = 0.05;

  /** Farther than any level above. */
  private static final int PEER = Level.values().length;

  private final List<SharedText> pairs;
  private final Map<SharedText, Course> courses;

  Sources(List<SharedText> pairs, Map<SharedText, Course> courses) {
    this.pairs = pairs;
    this.courses = courses;
  }

  private record Candidate(Plan plan, SharedText pair, Course course, double share) {
    /** The share of a whole plan that this one has. */
    double shareOf(Plan taker) {
      return pair.left().id().equals(taker.id()) ? pair.leftShare() : pair.rightShare();
    }
  }

  /** Who has a tenth more of the whole plan is the likelier source of each of its tasks. */
  private static long inTenths(double share) {
    return Math.round(share * 10);
  }

  TaskReuse of(Plan plan, Task task) {
    List<Candidate> candidates = new ArrayList<>();
    double most = 0;
    for (SharedText pair : pairs) {
      boolean isLeft = pair.left().id().equals(plan.id());
      Course course = course(pair);
      if ((isLeft || pair.right().id().equals(plan.id())) && !plan.id().equals(course.from())) {
        double share = pair.share(task.id());
        candidates.add(new Candidate(isLeft ? pair.right() : pair.left(), pair, course, share));
        most = Math.max(most, share);
      }
    }
    double least = Math.max(most - NEARLY, Double.MIN_VALUE);
    return candidates.stream()
        .filter(each -> each.share >= least)
        .min(nearestTo(plan))
        .map(each -> from(each, plan, task))
        .orElseGet(() -> new TaskReuse(plan.id(), task.id(), null, null, 0, Grade.OWN));
  }

  private Course course(SharedText pair) {
    return Objects.requireNonNull(courses.get(pair));
  }

  private static TaskReuse from(Candidate source, Plan plan, Task task) {
    List<String> tasks = source.pair.sources(task.id());
    return new TaskReuse(
        plan.id(),
        task.id(),
        source.plan.id(),
        tasks.isEmpty() ? null : tasks.get(0),
        source.share,
        Grade.of(source.share, source.pair.letters(task.id())));
  }

  private static Comparator<Candidate> nearestTo(Plan plan) {
    int own = Course.rank(plan);
    return Comparator.comparing((Candidate each) -> !each.course.signs().contains(Sign.CITED))
        .thenComparing(each -> each.course.signs().isEmpty())
        .thenComparingLong(each -> -inTenths(each.shareOf(plan)))
        .thenComparingInt(each -> distance(own, Course.rank(each.plan)))
        .thenComparing(each -> day(each.plan), Comparator.reverseOrder())
        .thenComparingDouble(each -> -each.share);
  }

  /** The level next above is the nearest; then come peers, and what is of no known level. */
  private static int distance(int own, int other) {
    return own > other && other >= 0 ? own - other : own == other ? PEER : PEER + 1;
  }

  private static LocalDate day(Plan plan) {
    LocalDate issued = plan.issuedOn();
    Integer year = plan.year();
    return issued != null ? issued : year != null ? LocalDate.of(year, 1, 1) : LocalDate.MIN;
  }

  PlanReuse sum(PlanLetters plan, List<TaskReuse> tasks) {
    double shared = 0;
    int all = 0;
    Map<Grade, Integer> grades = new EnumMap<>(Grade.class);
    Map<String, Integer> sizes = sizes(plan);
    for (TaskReuse each : tasks) {
      if (each.plan().equals(plan.plan().id())) {
        int size = Objects.requireNonNull(sizes.get(each.task()));
        shared += each.share() * size;
        all += size;
        grades.merge(each.grade(), 1, Integer::sum);
      }
    }
    double share = all == 0 ? 0 : shared / all;
    return new PlanReuse(
        plan.plan().id(),
        share,
        Grade.of(share, all),
        grades.getOrDefault(Grade.RELAY, 0),
        grades.getOrDefault(Grade.ADAPTED, 0),
        grades.getOrDefault(Grade.OWN, 0));
  }

  private static Map<String, Integer> sizes(PlanLetters plan) {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    for (PlanLetters.Part part : plan.parts()) {
      if (part.task() != null) {
        sizes.put(part.task().id(), part.size());
      }
    }
    return sizes;
  }

  /** Sums up the tasks that are not their plan's own, by their sources. */
  List<Flow> flows(List<PlanLetters> plans, List<TaskReuse> tasks) {
    List<Flow> flows = new ArrayList<>();
    for (PlanLetters plan : plans) {
      Map<String, Integer> sizes = sizes(plan);
      int all = sizes.values().stream().mapToInt(Integer::intValue).sum();
      Map<String, List<TaskReuse>> bySource = new LinkedHashMap<>();
      for (TaskReuse each : tasks) {
        String source = each.source();
        if (each.plan().equals(plan.plan().id()) && source != null && each.grade() != Grade.OWN) {
          bySource.computeIfAbsent(source, id -> new ArrayList<>()).add(each);
        }
      }
      bySource.forEach(
          (source, from) -> {
            double letters = 0;
            for (TaskReuse each : from) {
              letters += each.share() * Objects.requireNonNull(sizes.get(each.task()));
            }
            flows.add(flow(source, plan.plan().id(), letters, all, from));
          });
    }
    flows.removeIf(each -> !each.directed() && mirrored(each, flows));
    flows.sort(Comparator.comparingInt((Flow each) -> -each.letters()));
    return List.copyOf(flows);
  }

  /** Of two plans of which nothing tells which was first one flow is enough: the greater. */
  private static boolean mirrored(Flow flow, List<Flow> flows) {
    return flows.stream()
        .anyMatch(
            each ->
                each.from().equals(flow.to())
                    && each.to().equals(flow.from())
                    && (each.letters() > flow.letters()
                        || (each.letters() == flow.letters()
                            && each.from().compareTo(flow.from()) < 0)));
  }

  private Flow flow(String from, String to, double letters, int all, List<TaskReuse> tasks) {
    List<Sign> signs =
        pairs.stream()
            .filter(each -> isOf(each, from, to))
            .flatMap(each -> course(each).signs().stream())
            .toList();
    return new Flow(
        from,
        to,
        (int) Math.round(letters),
        all == 0 ? 0 : letters / all,
        tasks.stream().map(TaskReuse::task).toList(),
        signs);
  }

  private static boolean isOf(SharedText pair, String one, String other) {
    String left = pair.left().id();
    String right = pair.right().id();
    return (left.equals(one) && right.equals(other)) || (left.equals(other) && right.equals(one));
  }
}
