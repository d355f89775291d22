package io.github.duibiao.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.duibiao.corpus.GeneratedCorpus.GeneratedPlan;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Source;
import io.github.duibiao.plan.Task;
import io.github.duibiao.plan.TextSpan;
import io.github.duibiao.similarity.feature.Terms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** The pairs that are found are those that comparing each with each finds. */
class SimilarityJoinTest {
  private static final double ROUNDING = 1e-5;

  private static Plan plan(String id, List<String> texts) {
    List<Task> tasks = new ArrayList<>();
    for (int t = 0; t < texts.size(); t++) {
      tasks.add(
          Task.builder(id + "#" + (t + 1)).text(texts.get(t)).span(TextSpan.ofLine(1)).build());
    }
    return Plan.builder(id, new Source(id, "text/plain", "0".repeat(64))).tasks(tasks).build();
  }

  private static List<Plan> generated(long seed, int plans) {
    return GeneratedCorpus.list(seed, plans).stream().map(GeneratedPlan::plan).toList();
  }

  /** The pairs by the smallest id of the tasks of each text. */
  private static Map<String, Double> found(SimilarityJoin join, double cosine, int threads) {
    Map<String, Double> found = new TreeMap<>();
    join.pairs(
        cosine,
        threads,
        (one, other, like) -> {
          assertThat(one).isLessThan(other);
          assertThat(found.put(name(join.tasks(one), join.tasks(other)), (double) like)).isNull();
        });
    return found;
  }

  private static String name(List<String> tasks, List<String> others) {
    return String.join(" ", new TreeSet<>(List.of(first(tasks), first(others))));
  }

  private static String first(List<String> tasks) {
    return new TreeSet<>(tasks).first();
  }

  /** Compares each with each, as the definition says. */
  private static Map<String, Double> compared(List<Plan> plans, double least) {
    Map<Map<String, Integer>, List<String>> texts = new HashMap<>();
    for (Plan plan : plans) {
      for (Task task : plan.tasks()) {
        Map<String, Integer> counts = new HashMap<>();
        Terms.of(task.title(), Terms.body(task))
            .forEach(each -> counts.put(each.text(), each.count()));
        texts.computeIfAbsent(counts, key -> new ArrayList<>()).add(task.id());
      }
    }
    texts.remove(Map.of());
    Map<String, Integer> having = new HashMap<>();
    texts.keySet().forEach(each -> each.keySet().forEach(t -> having.merge(t, 1, Integer::sum)));
    List<String> terms = List.copyOf(having.keySet());
    Map<String, Integer> places = new HashMap<>();
    terms.forEach(each -> places.put(each, places.size()));
    List<String> names = new ArrayList<>();
    List<int[]> shared = new ArrayList<>();
    List<double[]> vectors = new ArrayList<>();
    texts.forEach(
        (counts, tasks) -> {
          int[] at = counts.keySet().stream().mapToInt(places::get).sorted().toArray();
          double[] vector = new double[at.length];
          double square = 0;
          for (int i = 0; i < at.length; i++) {
            String term = terms.get(at[i]);
            double rare = Math.log((texts.size() + 1.0) / having.get(term));
            vector[i] = Math.log(1 + counts.get(term)) * rare;
            square += vector[i] * vector[i];
          }
          for (int i = 0; i < at.length; i++) {
            vector[i] /= Math.sqrt(square);
          }
          names.add(first(tasks));
          shared.add(at);
          vectors.add(vector);
        });
    Map<String, Double> pairs = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      double[] mine = new double[terms.size()];
      for (int k = 0; k < shared.get(i).length; k++) {
        mine[shared.get(i)[k]] = vectors.get(i)[k];
      }
      for (int j = 0; j < i; j++) {
        double cosine = 0;
        for (int k = 0; k < shared.get(j).length; k++) {
          cosine += vectors.get(j)[k] * mine[shared.get(j)[k]];
        }
        if (cosine >= least) {
          pairs.put(name(List.of(names.get(i)), List.of(names.get(j))), cosine);
        }
      }
    }
    return pairs;
  }

  /** The same but for pairs so near to the threshold that rounding decides. */
  private static void check(Map<String, Double> found, List<Plan> plans, double cosine) {
    Map<String, Double> near = compared(plans, cosine - ROUNDING);
    found.forEach(
        (pair, value) -> {
          assertThat(near).containsKey(pair);
          assertThat(value).isCloseTo(near.get(pair), within(ROUNDING));
        });
    near.forEach(
        (pair, value) -> {
          if (value > cosine + ROUNDING) {
            assertThat(found).containsKey(pair);
          }
        });
  }

  /** Of few letters, so that many are alike. */
  @Provide
  Arbitrary<List<String>> texts() {
    Arbitrary<String> text = Arbitraries.strings().withChars("公开政务，").ofMaxLength(14);
    Arbitrary<String> rarer = Arbitraries.strings().withChars("公开政务解读要点办").ofMaxLength(30);
    return Arbitraries.oneOf(text, rarer).list().ofMaxSize(60);
  }

  @Property(tries = 300)
  void randomTextsAreFoundAsByComparingEachWithEach(
      @ForAll("texts") List<String> texts,
      @ForAll @DoubleRange(min = 0.05, max = 1) double cosine) {
    List<Plan> plans = List.of(plan("p", texts));
    check(found(SimilarityJoin.of(plans.stream()), cosine, 2), plans, cosine);
  }

  @Property(tries = 8)
  void generatedTasksAreFoundAsByComparingEachWithEach(
      @ForAll long seed, @ForAll @DoubleRange(min = 0.2, max = 0.95) double cosine) {
    List<Plan> plans = generated(seed, 25);
    Map<String, Double> found = found(SimilarityJoin.of(plans.stream()), cosine, 2);
    check(found, plans, cosine);
  }

  @Test
  void tenThousandTasksAreFoundAsByComparingEachWithEach() {
    List<Plan> plans = generated(77, 540);
    assertThat(plans.stream().mapToInt(each -> each.tasks().size()).sum()).isGreaterThan(10_000);
    Map<String, Double> found = found(SimilarityJoin.of(plans.stream()), 0.5, 2);
    assertThat(found).hasSizeGreaterThan(10_000);
    check(found, plans, 0.5);
  }

  @Test
  void whatEveryoneCopiesIsOneText() {
    List<Plan> plans =
        IntStream.range(0, 3_000)
            .mapToObj(p -> plan("p" + p, List.of("各级各部门要高度重视，切实加强组织领导。")))
            .toList();
    SimilarityJoin join = SimilarityJoin.of(plans.stream());
    assertThat(join.texts()).isEqualTo(1);
    assertThat(join.tasks(0)).hasSize(3_000);
    assertThat(found(join, 0.5, 2)).isEmpty();
  }

  @Test
  void textsThatSayNothingAreLikeNoOther() {
    SimilarityJoin join = SimilarityJoin.of(Stream.of(plan("p", List.of("", "、、", "", "公开"))));
    assertThat(join.texts()).isEqualTo(4);
    assertThat(found(join, 0.1, 1)).isEmpty();
  }

  @Test
  void neitherTheNumberOfThreadsNorTheOrderOfPlansMatters() {
    List<Plan> plans = new ArrayList<>(generated(5, 60));
    Map<String, Double> one = found(SimilarityJoin.of(plans.stream()), 0.5, 1);
    Collections.reverse(plans);
    assertThat(found(SimilarityJoin.of(plans.stream()), 0.5, 3)).isEqualTo(one).isNotEmpty();
  }

  @Test
  void joinedPartByPartThePairsAreTheSame() {
    List<Task> tasks =
        generated(6, 60).stream().flatMap(plan -> plan.tasks().stream()).distinct().toList();
    List<TextTerms> texts = tasks.stream().map(TextTerms::of).toList();
    Map<Integer, Long> having = new HashMap<>();
    for (TextTerms each : texts) {
      for (int i = 0; i < each.size(); i++) {
        having.merge(each.code(i), 1L, Long::sum);
      }
    }
    TermWeights weights = TermWeights.of(having, texts.size());
    TextVectors whole = TextVectors.of(texts, weights);
    Map<String, Float> pairs = new TreeMap<>();
    SimilarityJoin.pairs(whole, whole, 0.4)
        .forEach(each -> pairs.put(each.one() + " " + each.other(), each.cosine()));
    Map<String, Float> inParts = new TreeMap<>();
    int third = texts.size() / 3;
    List<TextVectors> parts =
        IntStream.range(0, 3)
            .mapToObj(p -> TextVectors.of(texts.subList(p * third, (p + 1) * third), weights))
            .toList();
    for (int p = 0; p < 3; p++) {
      for (int q = p; q < 3; q++) {
        int left = p * third;
        int right = q * third;
        SimilarityJoin.pairs(parts.get(p), parts.get(q), 0.4)
            .forEach(
                each ->
                    inParts.put((left + each.one()) + " " + (right + each.other()), each.cosine()));
      }
    }
    pairs.keySet().removeIf(each -> Integer.parseInt(each.split(" ", -1)[1]) >= third * 3);
    assertThat(inParts).isEqualTo(pairs).isNotEmpty();
  }

  @Test
  void whatNoCosineIsIsRefusedAndAnInterruptedJoinEnds() {
    SimilarityJoin join = SimilarityJoin.of(generated(1, 30).stream());
    assertThatThrownBy(() -> join.pairs(0, 1, (one, other, like) -> {}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> join.pairs(Double.NaN, 1, (one, other, like) -> {}))
        .isInstanceOf(IllegalArgumentException.class);
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> join.pairs(0.5, 2, (one, other, like) -> {}))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
