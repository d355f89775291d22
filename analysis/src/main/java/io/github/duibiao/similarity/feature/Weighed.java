package io.github.duibiao.similarity.feature;

import java.util.ArrayList;
import java.util.List;

/**
 * Profiles with their n-grams weighed by how rare these are. A text that several of them have, such
 * as a sentence, is weighed once. Sentences are weighed when they are first asked for.
 */
final class Weighed {
  final List<Profile> profiles;
  final List<Vector> wholes;
  final List<Vector> headings;

  private final Rarity rarity;
  private final Vector[][] sentences;

  Weighed(List<Profile> profiles, Rarity rarity) {
    this.profiles = profiles;
    this.rarity = rarity;
    wholes = new ArrayList<>(profiles.size());
    headings = new ArrayList<>(profiles.size());
    sentences = new Vector[profiles.size()][];
    for (Profile each : profiles) {
      wholes.add(each.whole.grams().vector(rarity));
      headings.add(each.heading.grams().vector(rarity));
    }
  }

  /** Returns the vectors of the openings. */
  List<Vector> openings() {
    return profiles.stream().map(each -> each.opening.vector(rarity)).toList();
  }

  synchronized Vector[] sentences(int index) {
    Vector[] vectors = sentences[index];
    if (vectors == null) {
      Profile profile = profiles.get(index);
      vectors = new Vector[profile.sentences.size()];
      for (int k = 0; k < vectors.length; k++) {
        Profile.Content sentence = profile.sentences.get(k);
        vectors[k] =
            sentence.equals(profile.whole) ? wholes.get(index) : sentence.grams().vector(rarity);
      }
      sentences[index] = vectors;
    }
    return vectors;
  }
}
