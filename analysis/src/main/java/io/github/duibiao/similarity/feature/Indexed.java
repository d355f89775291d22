package io.github.duibiao.similarity.feature;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weighed profiles and what finds those of them that are like another. */
final class Indexed {
  final Weighed weighed;
  final Vector.Index wholes;
  final Vector.Index headings;

  /** By notions; empty indexes where no glossary is known. */
  final Vector.Index topics;

  final Vector.Index headingTopics;

  private Passages.@Nullable Index passages;
  private Vector.@Nullable Index openings;

  Indexed(Weighed weighed, boolean topical) {
    this.weighed = weighed;
    wholes = new Vector.Index(weighed.wholes);
    headings = new Vector.Index(weighed.headings);
    List<Vector> ofWholes = new ArrayList<>();
    List<Vector> ofHeadings = new ArrayList<>();
    for (Profile each : topical ? weighed.profiles : List.<Profile>of()) {
      ofWholes.add(each.whole.topics());
      ofHeadings.add(each.heading.topics());
    }
    topics = new Vector.Index(ofWholes);
    headingTopics = new Vector.Index(ofHeadings);
  }

  /** Returns the index of the openings; made when first asked for, since measures have none. */
  synchronized Vector.Index openings() {
    Vector.Index index = openings;
    if (index == null) {
      index = new Vector.Index(weighed.openings());
      openings = index;
    }
    return index;
  }

  /** Returns how long the longest passage is that a text has in common with each of these. */
  synchronized int[] passages(Profile mine) {
    Passages.Index index = passages;
    if (index == null) {
      index = new Passages.Index(weighed.profiles.stream().map(Profile::passages).toList());
      passages = index;
    }
    return index.lengths(mine.passages());
  }
}
