package io.github.duibiao.similarity.feature;

import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Section;
import io.github.duibiao.plan.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a plan is about as a whole, by the words of its title that many of its tasks repeat, such as
 * 养老 of a plan for the care of the old. A plan whose title names no such word has no subject here.
 * Immutable.
 *
 * <p>So it can be told that of a bureau's plan for everything it does, laid beside a plan for one
 * thing, some tasks are no concern of the narrower plan.
 */
public final class Subject {
  /** A word of the title is the subject where so many of the tasks have it. */
  private static final double REPEATED = 1 / 3.0;

  /** Where so many of the tasks have a word, it is of the subject though the title has it not. */
  private static final double COMMON = 0.4;

  /** What so many tasks of plans at large have is of no subject. */
  private static final double EVERYWHERE = 0.15;

  /** Where fewer tasks of the other plan are outside, the two are of one subject. */
  private static final double SOME = 0.2;

  private static final class Standard {
    static final Background BACKGROUND = Background.of(Lines.of("background.tsv"));
    static final List<String> TITLE_WORDS =
        Lines.of("title-words.tsv").stream().map(fields -> fields[0]).toList();
  }

  private final Set<Long> title;
  private final Set<Long> words;

  private Subject(Set<Long> title, Set<Long> words) {
    this.title = title;
    this.words = words;
  }

  /** Finds the subject of a plan. */
  public static Subject of(Plan plan) {
    Map<Long, Integer> tasks = new HashMap<>();
    for (Task task : plan.tasks()) {
      pairs(Embeddings.text(task)).forEach(pair -> tasks.merge(pair, 1, Integer::sum));
    }
    int all = plan.tasks().size();
    Set<Long> title = new HashSet<>();
    for (long pair : pairs(subjectOf(plan))) {
      if (tasks.getOrDefault(pair, 0) >= REPEATED * all) {
        title.add(pair);
      }
    }
    Set<Long> words = new HashSet<>(title);
    tasks.forEach(
        (pair, count) -> {
          int everywhere = Standard.BACKGROUND.count(pair);
          if (count >= COMMON * all && everywhere <= EVERYWHERE * Standard.BACKGROUND.tasks()) {
            words.add(pair);
          }
        });
    return new Subject(Set.copyOf(title), Set.copyOf(words));
  }

  /** The title without places, years and the words that tell of no subject. */
  private static String subjectOf(Plan plan) {
    String text = plan.title() == null ? "" : plan.title();
    Jurisdiction place = plan.jurisdiction();
    List<String> others = new ArrayList<>(Standard.TITLE_WORDS);
    if (place != null) {
      others.add(place.fullName());
      others.add(place.name());
    }
    others.sort((one, other) -> other.length() - one.length());
    for (String each : others) {
      text = each.isEmpty() ? text : text.replace(each, "|");
    }
    return text;
  }

  private static Set<Long> pairs(String text) {
    Set<Long> pairs = new HashSet<>();
    for (long key : Grams.of(Script.of(text)).keys()) {
      if (NewWording.chinese(key)) {
        pairs.add(key);
      }
    }
    return pairs;
  }

  /** Says whether a text names the subject or a word that most tasks of the plan have. */
  private boolean named(String text) {
    return pairs(text).stream().anyMatch(words::contains);
  }

  /**
   * Returns the ids of the tasks of another plan that are outside this subject: none where this is
   * no subject, where the title of the other plan names it too, or where hardly any task does not.
   *
   * @param other the other plan
   */
  public Set<String> outside(Plan other) {
    Set<String> outside = new HashSet<>();
    String theirs = other.title();
    if (title.isEmpty() || (theirs != null && named(theirs))) {
      return outside;
    }
    for (Task task : other.tasks()) {
      String section = other.section(task.section()).map(Section::title).orElse("");
      if (!named(Embeddings.text(task)) && !named(section)) {
        outside.add(task.id());
      }
    }
    return outside.size() < SOME * other.tasks().size() ? Set.of() : outside;
  }
}
