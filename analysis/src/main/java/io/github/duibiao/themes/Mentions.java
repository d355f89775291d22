package io.github.duibiao.themes;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the tasks of a plan name, in passing or not: to say that a plan is silent about something,
 * it is not enough that it demands nothing about it.
 *
 * @param themes for every theme that a strong word or the label of it names, the ids of the tasks
 *     that do, in the order of the plan
 * @param headings the ids of the themes that some word of the heading of a task or section names,
 *     strong or weak
 * @param fields for every entry of the official list that is named, by its number, the ids of the
 *     tasks that do
 */
public record Mentions(
    Map<String, List<String>> themes, Set<String> headings, Map<Integer, List<String>> fields) {
  /** Nothing named. */
  public static final Mentions NONE = new Mentions(Map.of(), Set.of(), Map.of());

  /** Copies the maps. */
  public Mentions {
    themes = Collections.unmodifiableMap(new LinkedHashMap<>(themes));
    headings = Collections.unmodifiableSet(new TreeSet<>(headings));
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }
}
