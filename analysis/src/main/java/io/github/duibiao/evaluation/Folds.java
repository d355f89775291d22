package io.github.duibiao.evaluation;

import com.google.common.hash.Hashing;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Divides examples for cross-validation; those of one group stay together. */
final class Folds {
  private static final int MOST = 5;

  private final int[] groupOf;
  private final int[] foldOf;
  private final int groups;

  private Folds(int[] groupOf, int[] foldOf, int groups) {
    this.groupOf = groupOf;
    this.foldOf = foldOf;
    this.groups = groups;
  }

  /** Divides: the groups by turns, in an order that has nothing to do with that of the document. */
  static Folds of(List<String> groupNames) {
    Map<String, Integer> numbers = new HashMap<>();
    groupNames.stream()
        .distinct()
        .sorted(
            Comparator.comparingLong(
                    (String each) ->
                        Hashing.farmHashFingerprint64().hashUnencodedChars(each).asLong())
                .thenComparing(Comparator.naturalOrder()))
        .forEach(each -> numbers.put(each, numbers.size()));
    int[] groupOf = groupNames.stream().mapToInt(numbers::get).toArray();
    int[] foldOf = new int[groupOf.length];
    for (int i = 0; i < foldOf.length; i++) {
      foldOf[i] = groupOf[i] % MOST;
    }
    return new Folds(groupOf, foldOf, numbers.size());
  }

  int count() {
    return Math.min(MOST, groups);
  }

  int groups() {
    return groups;
  }

  int group(int place) {
    return groupOf[place];
  }

  /** Returns the places of the examples of a fold. */
  int[] in(int fold) {
    return IntStream.range(0, foldOf.length).filter(i -> foldOf[i] == fold).toArray();
  }

  /** Returns the places of all others. */
  int[] others(int fold) {
    return IntStream.range(0, foldOf.length).filter(i -> foldOf[i] != fold).toArray();
  }
}
