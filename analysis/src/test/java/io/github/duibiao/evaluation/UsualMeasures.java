package io.github.duibiao.evaluation;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.common.Term;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import org.apache.commons.text.similarity.FuzzyScore;
import org.apache.commons.text.similarity.JaccardSimilarity;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.commons.text.similarity.LongestCommonSubsequence;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The measures of the similarity of two texts that one would reach for first, by their names. */
final class UsualMeasures {
  private static final String FIELD = "text";

  private UsualMeasures() {}

  /**
   * Returns the measures, each the more the more alike.
   *
   * @param texts all texts that will be compared: how rare a term is, is counted over them
   */
  static Map<String, ToDoubleBiFunction<String, String>> over(List<String> texts)
      throws IOException {
    Map<String, ToDoubleBiFunction<String, String>> measures = new LinkedHashMap<>();
    measures.put("TF-IDF cosine, n-grams of 2 and 3", cosine(texts, text -> runs(text, 2, 3)));
    measures.put("TF-IDF cosine, words of HanLP", cosine(texts, UsualMeasures::words));
    measures.put("BM25 of Lucene, n-grams of 2 and 3", bm25(texts, text -> runs(text, 2, 3)));
    measures.put("BM25 of Lucene, words of HanLP", bm25(texts, UsualMeasures::words));
    measures.put("Jaccard, shingles of 4", (a, b) -> jaccard(runs(a, 4, 4), runs(b, 4, 4)));
    measures.put("Jaccard, characters (Commons Text)", new JaccardSimilarity()::apply);
    measures.put("Jaro-Winkler (Commons Text)", new JaroWinklerSimilarity()::apply);
    measures.put(
        "Levenshtein (Commons Text)",
        (a, b) -> 1 - (double) LevenshteinDistance.getDefaultInstance().apply(a, b) / longer(a, b));
    measures.put(
        "common subsequence (Commons Text)",
        (a, b) -> (double) new LongestCommonSubsequence().apply(a, b) / longer(a, b));
    FuzzyScore fuzzy = new FuzzyScore(Locale.ROOT);
    measures.put(
        "fuzzy score (Commons Text)",
        (a, b) -> (double) (fuzzy.fuzzyScore(a, b) + fuzzy.fuzzyScore(b, a)) / (2 * longer(a, b)));
    return measures;
  }

  private static double longer(String a, String b) {
    return Math.max(1, Math.max(a.length(), b.length()));
  }

  private static List<String> words(String text) {
    return HanLP.segment(text).stream().map((Term term) -> term.word).toList();
  }

  private static List<String> runs(String text, int shortest, int longest) {
    List<String> runs = new ArrayList<>();
    for (int n = shortest; n <= longest; n++) {
      for (int i = 0; i + n <= text.length(); i++) {
        runs.add(text.substring(i, i + n));
      }
    }
    return runs;
  }

  private static double jaccard(List<String> left, List<String> right) {
    Set<String> common = new HashSet<>(left);
    Set<String> all = new HashSet<>(left);
    common.retainAll(new HashSet<>(right));
    all.addAll(right);
    return all.isEmpty() ? 0 : (double) common.size() / all.size();
  }

  private static ToDoubleBiFunction<String, String> cosine(
      List<String> texts, Function<String, List<String>> terms) {
    Map<String, Integer> documents = new HashMap<>();
    texts.forEach(
        text ->
            new HashSet<>(terms.apply(text))
                .forEach(term -> documents.merge(term, 1, Integer::sum)));
    Map<String, Map<String, Double>> vectors = new HashMap<>();
    for (String text : texts) {
      Map<String, Double> counts = new HashMap<>();
      terms.apply(text).forEach(term -> counts.merge(term, 1.0, Double::sum));
      counts.replaceAll(
          (term, count) ->
              (1 + Math.log(count))
                  * Math.log((texts.size() + 1.0) / (documents.getOrDefault(term, 0) + 0.5)));
      vectors.put(text, counts);
    }
    return (a, b) -> {
      Map<String, Double> left = vectors.getOrDefault(a, Map.of());
      Map<String, Double> right = vectors.getOrDefault(b, Map.of());
      double product = 0;
      for (Map.Entry<String, Double> each : left.entrySet()) {
        product += each.getValue() * right.getOrDefault(each.getKey(), 0.0);
      }
      return product / Math.max(1e-9, norm(left) * norm(right));
    };
  }

  private static double norm(Map<String, Double> vector) {
    return Math.sqrt(vector.values().stream().mapToDouble(each -> each * each).sum());
  }

  /** Each text asks for the others; the mean of the two directions. */
  private static ToDoubleBiFunction<String, String> bm25(
      List<String> texts, Function<String, List<String>> terms) throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (String text : texts) {
        Document document = new Document();
        document.add(new TextField(FIELD, new Listed(terms.apply(text))));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    IndexSearcher.setMaxClauseCount(100_000);
    Map<String, Map<String, Double>> scores = new HashMap<>();
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(new BM25Similarity());
      for (String text : texts) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String term : new HashSet<>(terms.apply(text))) {
          query.add(
              new TermQuery(new org.apache.lucene.index.Term(FIELD, term)),
              BooleanClause.Occur.SHOULD);
        }
        Map<String, Double> found = new HashMap<>();
        for (ScoreDoc hit : searcher.search(query.build(), texts.size()).scoreDocs) {
          found.put(texts.get(hit.doc), (double) hit.score);
        }
        scores.put(text, found);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return (a, b) ->
        (scores.getOrDefault(a, Map.of()).getOrDefault(b, 0.0)
                + scores.getOrDefault(b, Map.of()).getOrDefault(a, 0.0))
            / 2;
  }

  /** Terms that are known already, as a stream. */
  private static final class Listed extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<String> terms;
    private int next;

    Listed(List<String> terms) {
      this.terms = terms;
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      if (next == terms.size()) {
        return false;
      }
      term.append(terms.get(next++));
      return true;
    }

    @Override
    public void reset() {
      next = 0;
    }
  }
}
