package io.github.duibiao.alignment;

import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.similarity.Field;
import io.github.duibiao.similarity.feature.Profile;
import io.github.duibiao.similarity.feature.Profiles;
import io.github.duibiao.similarity.feature.Similarity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A plan that others are brought together over.
 *
 * @param id its id
 * @param place the place it is for; empty where that is not known
 * @param name the place and the year
 * @param titles the headings of its tasks
 * @param tasks its tasks
 */
record BridgePlan(String id, String place, String name, List<String> titles, List<Profile> tasks) {
  private static final String RESOURCE = "bridges.tsv";

  static BridgePlan of(Plan plan, Similarity similarity) {
    Profiles profiles = similarity.profiles();
    return new BridgePlan(
        plan.id(),
        place(plan),
        plan.shortName(),
        plan.tasks().stream().map(Task::title).toList(),
        plan.tasks().stream().map(profiles::profile).toList());
  }

  /** Returns the plans of a field that come with the library: the bundled samples, as they are. */
  static List<BridgePlan> of(Field field, Similarity similarity) {
    Map<String, BridgePlan> plans = new LinkedHashMap<>();
    Profiles profiles = similarity.profiles();
    for (String line : lines()) {
      String[] fields = line.split("\t", -1);
      if (!line.startsWith("#") && fields[0].equals(field.id())) {
        BridgePlan plan =
            plans.computeIfAbsent(
                fields[1],
                id ->
                    new BridgePlan(id, fields[2], fields[3], new ArrayList<>(), new ArrayList<>()));
        plan.titles.add(fields[4]);
        plan.tasks.add(profiles.profile(fields[4], fields[5]));
      }
    }
    return List.copyOf(plans.values());
  }

  private static List<String> lines() {
    try (InputStream in = BridgePlan.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the library's archive");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read from the library's archive", e);
    }
  }

  private static String place(Plan plan) {
    Jurisdiction place = plan.jurisdiction();
    return place == null ? "" : place.name();
  }

  /** Returns whether a plan is neither this one nor another of its place, such as an edition. */
  boolean leads(Plan plan) {
    return !id.equals(plan.id()) && (place.isEmpty() || !place.equals(place(plan)));
  }
}
