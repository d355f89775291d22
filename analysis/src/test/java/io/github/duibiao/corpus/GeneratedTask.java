package io.github.duibiao.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A task of a made-up plan.
 *
 * @param demand what it demands: two tasks are the same if and only if they demand the same
 * @param headings its heading; two where it was merged of two tasks
 * @param sentences its text
 * @param formula a sentence that says nothing, which many plans have; empty for none
 * @param from the ids of the tasks it was taken from; none where the plan has it of its own
 */
record GeneratedTask(
    String demand,
    List<Phrase> headings,
    List<Phrase> sentences,
    String formula,
    List<String> from) {

  static GeneratedTask of(Phrase.Subject subject, Phrase.Aspect aspect, SplittableRandom random) {
    List<Phrase> sentences = new ArrayList<>();
    for (int slot = 1; slot < aspect.slots().size(); slot++) {
      sentences.add(Phrase.of(subject, aspect, slot, random));
    }
    String demand = subject.names().get(0) + "." + aspect.name();
    Phrase heading = Phrase.of(subject, aspect, 0, random);
    return new GeneratedTask(demand, List.of(heading), sentences, "", List.of());
  }

  boolean whole() {
    return headings.size() == 1 && demand.indexOf('/') < 0 && sentences.size() > 2;
  }

  /** Returns what is done about its subject, of whatever aspect it speaks. */
  Set<String> matters() {
    Set<String> matters = new TreeSet<>();
    sentences.forEach(each -> matters.addAll(each.matters()));
    return matters;
  }

  GeneratedTask from(@Nullable String id) {
    List<String> ids = id == null ? List.of() : List.of(id);
    return new GeneratedTask(demand, headings, sentences, formula, ids);
  }

  GeneratedTask withFormula(String value) {
    return new GeneratedTask(demand, headings, sentences, value, from);
  }

  GeneratedTask lightly(SplittableRandom random) {
    return new GeneratedTask(
        demand,
        headings,
        sentences.stream().map(each -> each.lightly(random)).toList(),
        formula,
        from);
  }

  /** Most sentences in other words, in another order now and then, and one perhaps left out. */
  GeneratedTask heavily(SplittableRandom random) {
    List<Phrase> reworded = new ArrayList<>();
    for (Phrase each : sentences) {
      reworded.add(random.nextInt(4) == 0 ? each.lightly(random) : each.anew(random));
    }
    if (reworded.size() > 2 && random.nextInt(3) == 0) {
      reworded.add(reworded.remove(0));
    }
    if (reworded.size() > 2 && random.nextInt(4) == 0) {
      reworded.remove(random.nextInt(reworded.size()));
    }
    List<Phrase> headed = headings.stream().map(each -> each.anew(random)).toList();
    return new GeneratedTask(demand, headed, List.copyOf(reworded), formula, from);
  }

  /** Makes two of it, each a part. */
  List<GeneratedTask> split(SplittableRandom random) {
    int middle = sentences.size() / 2 + random.nextInt(2);
    List<Phrase> first = sentences.subList(0, middle);
    List<Phrase> second = sentences.subList(middle, sentences.size());
    List<Phrase> anew = List.of(headings.get(0).anew(random));
    return List.of(
        new GeneratedTask(demand + "/" + slots(first), headings, first, formula, from),
        new GeneratedTask(demand + "/" + slots(second), anew, second, "", from));
  }

  private static String slots(List<Phrase> sentences) {
    StringBuilder slots = new StringBuilder();
    sentences.stream().mapToInt(Phrase::slot).sorted().forEach(slots::append);
    return slots.toString();
  }

  GeneratedTask merged(GeneratedTask other) {
    List<Phrase> both = new ArrayList<>(sentences);
    both.addAll(other.sentences);
    List<String> parents = new ArrayList<>(from);
    parents.addAll(other.from);
    boolean first = demand.compareTo(other.demand) < 0;
    return new GeneratedTask(
        first ? demand + "+" + other.demand : other.demand + "+" + demand,
        List.of(headings.get(0), other.headings.get(0)),
        List.copyOf(both),
        formula,
        List.copyOf(parents));
  }
}
