package io.github.duibiao.corpus;

import io.github.duibiao.alignment.SingleTasks;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Source;
import io.github.duibiao.plan.Task;
import io.github.duibiao.plan.TextSpan;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tasks most like one among millions (任务检索).
 *
 * <p>An inverted index over pairs of characters gives candidates: tasks that have the rarest of the
 * words of the one that is searched for. The best of these are compared as {@link SingleTasks}
 * compares any two, and told in the order of that; of tasks that say exactly the same, one is
 * compared first, so that what everyone copies leaves room for others. The probabilities are those
 * of the model whatever the index; what the index does not give is not found. In generated corpora
 * of 17,000 tasks, by which nothing was chosen, it gives all of the ten likest for 119 of 120
 * tasks.
 *
 * <p>Plans are added and removed one by one. What was done is kept by {@link #save}; until then it
 * is found by this index alone. An index on disk is mapped into memory by the system. Needs {@code
 * org.apache.lucene:lucene-core}. Safe for use by many threads.
 *
 * <pre>{@code
 * try (TaskIndex index = TaskIndex.open(Path.of("index"))) {
 *   index.add(plan);
 *   index.save();
 *   index.find("政策解读材料与文件同步公开", 10).forEach(System.out::println);
 * }
 * }</pre>
 */
public final class TaskIndex implements Closeable {
  private static final String FOLDER = "tasks.index";
  private static final String LIBRARY = "org.apache.lucene:lucene-core";

  /** How many texts are compared, those of any number of tasks. */
  static final int CANDIDATES = 150;

  private static final Comparator<FoundTask> LIKEST =
      Comparator.comparingDouble((FoundTask each) -> -each.probability())
          .thenComparing(FoundTask::task);

  private final Candidates candidates;
  private final SingleTasks pairs = SingleTasks.standard();

  private TaskIndex(Candidates candidates) {
    this.candidates = candidates;
  }

  /**
   * Opens an index in a folder; makes it where it is missing.
   *
   * @throws IOException if it cannot be read or written, or another process has it open
   * @throws IllegalStateException if the library for it is not on the class path
   */
  public static TaskIndex open(Path folder) throws IOException {
    return in(folder);
  }

  /**
   * Returns an empty index that is kept in memory alone.
   *
   * @throws IllegalStateException if the library for it is not on the class path
   */
  public static TaskIndex inMemory() throws IOException {
    return in(null);
  }

  /**
   * Opens the index of a store, which is kept beside its plans, and adds what the store has beyond
   * it. An index that has all of them is only read: any number of processes can do so at once.
   *
   * <p>Where some of the plans cannot be read, what was added is found by this index alone: when
   * the index is opened again, they are read again, and told of again if they still cannot be.
   *
   * @param faults is told of plans that cannot be read, which are left out
   * @throws IOException if it cannot be read or written
   * @throws IllegalStateException if the library for it is not on the class path
   */
  public static TaskIndex of(PlanStore store, Consumer<StoreFault> faults) throws IOException {
    Path folder = store.folder().resolve(FOLDER);
    List<String> contents = store.contents();
    String complete = note(contents);
    try {
      Candidates known = Candidates.reading(folder);
      if (known != null && known.note().equals(complete)) {
        return new TaskIndex(known);
      } else if (known != null) {
        known.close();
      }
    } catch (NoClassDefFoundError e) {
      throw missing(e);
    }
    TaskIndex index = open(folder);
    try {
      int from = from(index.candidates.note(), contents);
      if (from == 0) {
        index.candidates.clear();
      }
      List<StoreFault> missing = new ArrayList<>();
      try (Stream<Plan> plans = store.plans(from, faults.andThen(missing::add))) {
        for (Iterator<Plan> each = plans.iterator(); each.hasNext(); ) {
          index.add(each.next());
        }
      }
      if (missing.isEmpty()) {
        index.candidates.save(complete);
      }
      return index;
    } catch (IOException | RuntimeException e) {
      index.close();
      throw e;
    }
  }

  /** How many plans, and what they come to. */
  private static String note(List<String> contents) {
    return contents.size() + " " + contents.hashCode();
  }

  /** Returns how many of the plans an index has; 0 where they are not the first of these. */
  private static int from(String note, List<String> contents) {
    int space = note.indexOf(' ');
    int count = space < 0 ? 0 : Integer.parseInt(note.substring(0, space));
    boolean first = count <= contents.size() && note.equals(note(contents.subList(0, count)));
    return first ? count : 0;
  }

  static IllegalStateException missing(NoClassDefFoundError e) {
    return new IllegalStateException(
        "searching needs a library that is not on the class path: add " + LIBRARY + " 检索需另加依赖", e);
  }

  private static TaskIndex in(@Nullable Path folder) throws IOException {
    try {
      return new TaskIndex(Candidates.in(folder));
    } catch (NoClassDefFoundError e) {
      throw missing(e);
    }
  }

  /** Adds the tasks of a plan, in place of those of a plan of the same id. */
  public void add(Plan plan) throws IOException {
    candidates.add(plan);
  }

  /** Removes the tasks of a plan, if they are there. */
  public void remove(String plan) throws IOException {
    candidates.remove(plan);
  }

  /** Returns how many tasks there are. */
  public int size() throws IOException {
    return candidates.size();
  }

  /** Keeps what was done so far: from now on it is there when the index is opened. */
  public void save() throws IOException {
    candidates.save("");
  }

  Candidates candidates() {
    return candidates;
  }

  /**
   * Finds the tasks most like a text.
   *
   * @param text what is searched for
   * @param most how many at most, 200 at most
   * @return the likest first
   */
  public List<FoundTask> find(String text, int most) throws IOException {
    Task task = Task.builder("query#1").text(text).span(TextSpan.ofLine(1)).build();
    Plan plan =
        Plan.builder("query", new Source("query", "text/plain", "0".repeat(64)))
            .tasks(List.of(task))
            .build();
    return find(plan, task, most);
  }

  /**
   * Finds the tasks of other plans most like a task.
   *
   * @param plan its plan, whose own tasks are not found
   * @param task the task
   * @param most how many at most, 200 at most
   * @return the likest first
   */
  public List<FoundTask> find(Plan plan, Task task, int most) throws IOException {
    SingleTasks.Prepared mine = pairs.prepare(plan, task);
    try (Candidates.Texts texts = candidates.of(plan.id(), task, Math.max(CANDIDATES, most))) {
      List<LikeText> like = new ArrayList<>();
      for (List<Integer> each : texts.tasks()) {
        like.add(new LikeText(found(mine, texts.candidate(each.get(0))), each));
      }
      like.sort(Comparator.comparing(LikeText::first, LIKEST));
      List<FoundTask> found = new ArrayList<>();
      for (LikeText each : like) {
        if (found.size() >= most) {
          break;
        }
        found.add(each.first);
        // That of another place may be compared by other plans between the two.
        for (int other : each.tasks.subList(1, Math.max(1, Math.min(most, each.tasks.size())))) {
          found.add(found(mine, texts.candidate(other)));
        }
      }
      found.sort(LIKEST);
      return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }
  }

  /** A text that was found: the first task that has it, and the numbers of all that do. */
  private record LikeText(FoundTask first, List<Integer> tasks) {}

  private FoundTask found(SingleTasks.Prepared mine, Candidate candidate) {
    return candidate.found(pairs.compare(mine, candidate.prepared(pairs)));
  }

  @Override
  public void close() throws IOException {
    candidates.close();
  }
}
