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

  /** Returns the vectors of the openings: of each the heading and the first sentence. */
  List<Vector> openings() {
    List<Vector> openings = new ArrayList<>(headings.size());
    for (int i = 0; i < headings.size(); i++) {
      List<Profile.Content> of = profiles.get(i).sentences;
      Vector heading = headings.get(i);
      openings.add(of.isEmpty() ? heading : heading.plus(of.get(0).grams().vector(rarity)));
    }
    return openings;
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
