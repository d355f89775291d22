package io.github.duibiao.corpus;

import com.google.common.hash.Hashing;
import io.github.duibiao.alignment.SingleTasks;
import io.github.duibiao.plan.Cancellation;
import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.similarity.feature.Terms;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/**
 * The inverted index: Lucene's, with the terms of a task as they are compared. A task is searched
 * for by those of its terms that tell most, ranked by BM25 (Robertson and Zaragoza 2009); the top
 * is found without looking at all that have one of them (block-max WAND, Ding and Suel 2011).
 */
final class Candidates implements Closeable {
  /** By how many terms a task is searched for: more find little more and take longer. */
  static final int TERMS = 40;

  /** How many tasks of one text are found at most, on average. */
  private static final int COPIES = 4;

  /** How much further it is looked where copies of a few texts come first, and how far at most. */
  private static final int FURTHER = 8;

  private static final int MOST_TASKS = 100_000;

  private static final float SATURATION = 1.2f;

  /** How much BM25 usually ranks long texts lower. */
  static final float USUAL_LENGTH = 0.75f;

  /** Not at all: a task that two were merged into is long, and is the same as either even so. */
  static final float ANY_LENGTH = 0;

  private static final String NOTE = "note";
  private static final Set<String> PLAN = Set.of("plan");
  private static final FieldType TERM_TYPE = termType();

  private final Directory directory;
  private final @Nullable IndexWriter writer;
  private final SearcherManager searchers;
  private boolean stale;

  private Candidates(Directory directory, @Nullable IndexWriter writer, float length)
      throws IOException {
    this.directory = directory;
    this.writer = writer;
    searchers =
        writer == null
            ? new SearcherManager(directory, new Searchers(length))
            : new SearcherManager(writer, new Searchers(length));
  }

  /** Searchers that rank as is said above. */
  private static final class Searchers extends SearcherFactory {
    private final float length;

    Searchers(float length) {
      this.length = length;
    }

    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(new BM25Similarity(SATURATION, length));
      return searcher;
    }
  }

  private static FieldType termType() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.setTokenized(true);
    type.freeze();
    return type;
  }

  /**
   * Opens the index of a folder.
   *
   * @param folder null for one in memory
   * @param length how much long texts are ranked lower, 0 to 1
   */
  static Candidates in(@Nullable Path folder, float length) throws IOException {
    Directory directory = folder == null ? new ByteBuffersDirectory() : FSDirectory.open(folder);
    try {
      IndexWriterConfig config = new IndexWriterConfig(null);
      return new Candidates(directory, new IndexWriter(directory, config), length);
    } catch (LockObtainFailedException e) {
      directory.close();
      throw new StoreException(StoreFault.of(StoreFault.Kind.LOCKED, String.valueOf(folder)), e);
    }
  }

  /** Opens an index to search it alone, as often at once as one likes; null where there is none. */
  static @Nullable Candidates reading(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return null;
    }
    Directory directory = FSDirectory.open(folder);
    if (!DirectoryReader.indexExists(directory)) {
      directory.close();
      return null;
    }
    return new Candidates(directory, null, ANY_LENGTH);
  }

  private IndexWriter writer() {
    if (writer == null) {
      throw new IllegalStateException("the index was opened to be searched alone");
    }
    return writer;
  }

  void add(Plan plan) throws IOException {
    Cancellation.check();
    String field = SingleTasks.fieldOf(plan);
    List<Document> documents = new ArrayList<>();
    for (Task each : plan.tasks()) {
      documents.add(document(plan, each, field));
    }
    writer().updateDocuments(key("plan", plan.id()), documents);
    changed();
  }

  private static Term key(String field, String text) {
    return new Term(field, text);
  }

  void remove(String plan) throws IOException {
    writer().deleteDocuments(key("plan", plan));
    changed();
  }

  private synchronized void changed() {
    stale = true;
  }

  private static Document document(Plan plan, Task task, String field) {
    Document document = new Document();
    String body = Terms.body(task);
    document.add(new Field("terms", new TermStream(Terms.of(task.title(), body)), TERM_TYPE));
    document.add(new StringField("plan", plan.id(), Field.Store.YES));
    document.add(new StoredField("task", task.id()));
    document.add(new NumericDocValuesField("same", same(field, task.title(), body)));
    document.add(new StoredField("field", field));
    document.add(new StoredField("title", task.title()));
    document.add(new StoredField("text", body));
    Jurisdiction place = plan.jurisdiction();
    store(document, "planTitle", plan.title());
    store(document, "place", place == null ? null : place.name());
    store(document, "level", place == null || place.level() == null ? null : place.level().name());
    store(document, "year", plan.year() == null ? null : plan.year().toString());
    return document;
  }

  /** Returns a number that differs where texts do, but for one chance in 2^64. */
  private static long same(String field, String title, String body) {
    return Hashing.murmur3_128().hashUnencodedChars(field + "\n" + title + "\n" + body).asLong();
  }

  private static void store(Document document, String name, @Nullable String value) {
    if (value != null) {
      document.add(new StoredField(name, value));
    }
  }

  /**
   * Keeps what was done.
   *
   * @param note what {@link #note} gives back from now on
   */
  void save(String note) throws IOException {
    writer().setLiveCommitData(Map.of(NOTE, note).entrySet(), true);
    writer().commit();
  }

  /** Returns the note of the last time that it was saved; empty where it never was. */
  String note() throws IOException {
    return DirectoryReader.indexExists(directory)
        ? SegmentInfos.readLatestCommit(directory).getUserData().getOrDefault(NOTE, "")
        : "";
  }

  void clear() throws IOException {
    writer().deleteAll();
    changed();
  }

  private synchronized IndexSearcher searcher() throws IOException {
    if (stale) {
      searchers.maybeRefreshBlocking();
      stale = false;
    }
    return searchers.acquire();
  }

  int size() throws IOException {
    IndexSearcher searcher = searcher();
    try {
      return searcher.getIndexReader().numDocs();
    } finally {
      searchers.release(searcher);
    }
  }

  /** A term of the task that is searched for, and how much it tells. */
  private record Telling(String text, double weight) {}

  /**
   * Finds the texts that are likely to be the likest, without tasks of one plan; the best first.
   *
   * @param most how many texts at most
   */
  Texts of(String ownPlan, Task task, int most) throws IOException {
    IndexSearcher searcher = searcher();
    try {
      Map<Long, List<Integer>> texts = new LinkedHashMap<>();
      boolean more = true;
      for (int tasks = most * COPIES; more; tasks *= FURTHER) {
        texts.clear();
        ScoreDoc[] top = top(searcher, task, ownPlan, tasks);
        for (ScoreDoc each : top) {
          long text = text(searcher.getIndexReader(), each.doc);
          if (texts.containsKey(text) || texts.size() < most) {
            texts.computeIfAbsent(text, key -> new ArrayList<>(1)).add(each.doc);
          }
        }
        // Copies of a few texts may be all that was found.
        more = texts.size() < most / 2 && top.length == tasks && tasks < MOST_TASKS;
      }
      return new Texts(searchers, searcher, List.copyOf(texts.values()));
    } catch (IOException | RuntimeException e) {
      searchers.release(searcher);
      throw e;
    }
  }

  /** Returns a number that a task shares with those that say the same. */
  private static long text(IndexReader reader, int document) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    NumericDocValues values = leaf.reader().getNumericDocValues("same");
    boolean known = values != null && values.advanceExact(document - leaf.docBase);
    return known ? values.longValue() : -1L - document;
  }

  /**
   * Texts that were found, each with the tasks that have it. To be closed.
   *
   * @param tasks by numbers for {@link #candidate}
   */
  record Texts(SearcherManager searchers, IndexSearcher searcher, List<List<Integer>> tasks)
      implements Closeable {
    Candidate candidate(int task) throws IOException {
      return new Candidate(searcher.storedFields().document(task));
    }

    @Override
    public void close() throws IOException {
      searchers.release(searcher);
    }
  }

  /** Returns the plans of the candidates, whose ids are numbers, the best first. */
  List<Integer> plans(Task task, int most) throws IOException {
    IndexSearcher searcher = searcher();
    try {
      List<Integer> plans = new ArrayList<>();
      StoredFields stored = searcher.storedFields();
      for (ScoreDoc each : top(searcher, task, null, most)) {
        plans.add(Integer.valueOf(new Candidate(stored.document(each.doc, PLAN)).plan()));
      }
      return plans;
    } finally {
      searchers.release(searcher);
    }
  }

  private static ScoreDoc[] top(
      IndexSearcher searcher, Task task, @Nullable String ownPlan, int most) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Telling each : telling(searcher.getIndexReader(), task)) {
      TermQuery term = new TermQuery(key("terms", each.text));
      query.add(new BoostQuery(term, (float) each.weight), BooleanClause.Occur.SHOULD);
    }
    if (ownPlan != null) {
      query.add(new TermQuery(key("plan", ownPlan)), BooleanClause.Occur.MUST_NOT);
    }
    return searcher.search(query.build(), new TopScoreDocCollectorManager(most, most)).scoreDocs;
  }

  private static List<Telling> telling(IndexReader reader, Task task) throws IOException {
    List<Telling> telling = new ArrayList<>();
    double all = reader.maxDoc() + 1.0;
    for (Terms.Term each : Terms.of(task.title(), Terms.body(task))) {
      int having = reader.docFreq(key("terms", each.text()));
      if (having > 0) {
        double times = Math.log1p(each.count()) / Math.log(2);
        telling.add(new Telling(each.text(), times * Math.log(all / (having + 0.5))));
      }
    }
    telling.sort(
        Comparator.comparingDouble((Telling each) -> -each.weight).thenComparing(Telling::text));
    return telling.subList(0, Math.min(TERMS, telling.size()));
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    if (writer != null) {
      writer.rollback();
    }
    directory.close();
  }
}
