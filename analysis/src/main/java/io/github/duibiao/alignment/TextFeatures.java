package io.github.duibiao.alignment;

import io.github.duibiao.similarity.feature.Pairs;
import java.util.List;

/** The features that are read off two texts: what {@link Pairs} measures, one by one. */
final class TextFeatures {
  private TextFeatures() {}

  /** Returns all of them. */
  static List<Feature> of(Pairs pairs) {
    return List.of(
        new Words(pairs),
        new Topics(pairs),
        new Title(pairs),
        new Opening(pairs),
        new Part(pairs),
        new Sentences(pairs),
        new Themes(pairs),
        new Wording(pairs));
  }

  /** Returns those that say how alike two are as wholes, which bridges go by: they take little. */
  static List<Feature> ofWholes(Pairs pairs) {
    return List.of(new Words(pairs), new Topics(pairs), new Title(pairs));
  }

  /** The wording of the two. */
  record Words(Pairs pairs) implements Feature {
    static final String NAME = "words";

    @Override
    public String name() {
      return NAME;
    }

    @Override
    public double value(int i, int j) {
      return pairs.words(i, j);
    }

    @Override
    public Evidence evidence(int i, int j, double weight) {
      List<String> common = pairs.grounds(i, j).sharedWords();
      return new Evidence.Common(NAME, value(i, j), weight, common);
    }
  }

  /** What they are about, by notions. */
  record Topics(Pairs pairs) implements Feature {
    static final String NAME = "topics";

    @Override
    public String name() {
      return NAME;
    }

    @Override
    public double value(int i, int j) {
      return pairs.topics(i, j);
    }

    @Override
    public Evidence evidence(int i, int j, double weight) {
      List<String> common = pairs.grounds(i, j).sharedTopics();
      return new Evidence.Common(NAME, value(i, j), weight, common);
    }
  }

  /** Their headings. */
  record Title(Pairs pairs) implements Feature {
    static final String NAME = "title";

    @Override
    public String name() {
      return NAME;
    }

    @Override
    public double value(int i, int j) {
      return pairs.title(i, j);
    }

    @Override
    public Evidence evidence(int i, int j, double weight) {
      List<String> common = pairs.grounds(i, j).sharedTitle();
      return new Evidence.Common(NAME, value(i, j), weight, common);
    }
  }

  /** Their headings with the first sentence. */
  record Opening(Pairs pairs) implements Feature {
    static final String NAME = "opening";

    @Override
    public String name() {
      return NAME;
    }

    @Override
    public double value(int i, int j) {
      return pairs.opening(i, j);
    }
  }

  /** Their best pair of sentences. */
  record Part(Pairs pairs) implements Feature {
    static final String NAME = "part";

    @Override
    public String name() {
      return NAME;
    }

    @Override
    public double value(int i, int j) {
      return pairs.part(i, j);
    }
  }

  /** How much of the one has like sentences in the other. */
  record Sentences(Pairs pairs) implements Feature {
    static final String NAME = "sentences";

    @Override
    public String name() {
      return NAME;
    }

    @Override
    public double value(int i, int j) {
      return pairs.sentences(i, j);
    }

    @Override
    public Evidence evidence(int i, int j, double weight) {
      List<Evidence.SentencePair> counterparts =
          pairs.grounds(i, j).sentences().stream()
              .map(each -> new Evidence.SentencePair(each.left(), each.right()))
              .toList();
      return new Evidence.Sentences(NAME, value(i, j), weight, counterparts);
    }
  }

  /** Their themes in common. */
  record Themes(Pairs pairs) implements Feature {
    static final String NAME = "themes";

    @Override
    public String name() {
      return NAME;
    }

    @Override
    public double value(int i, int j) {
      return pairs.themes(i, j);
    }

    @Override
    public Evidence evidence(int i, int j, double weight) {
      List<String> common = pairs.grounds(i, j).sharedThemes();
      return new Evidence.Common(NAME, value(i, j), weight, common);
    }
  }

  /** The longest passage in common. */
  record Wording(Pairs pairs) implements Feature {
    static final String NAME = "passage";

    @Override
    public String name() {
      return NAME;
    }

    @Override
    public double value(int i, int j) {
      return pairs.passage(i, j);
    }

    @Override
    public Evidence evidence(int i, int j, double weight) {
      String passage = pairs.grounds(i, j).longestPassage();
      return new Evidence.Common(
          NAME, value(i, j), weight, passage.isEmpty() ? List.of() : List.of(passage));
    }
  }
}
