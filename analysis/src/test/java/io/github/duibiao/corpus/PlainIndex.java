package io.github.duibiao.corpus;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.similarity.feature.Terms;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * What search is measured against: Lucene as it comes, with BM25 over all pairs of adjoining
 * characters of a task.
 */
final class PlainIndex implements Closeable {
  private static final FieldType TYPE = type();

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  PlainIndex(List<Plan> plans) throws IOException {
    // One file for each purpose, so that their sizes are known.
    IndexWriterConfig config = new IndexWriterConfig(null).setUseCompoundFile(false);
    config.getMergePolicy().setNoCFSRatio(0);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Plan plan : plans) {
        for (Task each : plan.tasks()) {
          Document document = new Document();
          document.add(new Field("terms", new TermStream(terms(each)), TYPE));
          writer.addDocument(document);
        }
      }
      writer.forceMerge(1);
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  private static FieldType type() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.setTokenized(true);
    type.freeze();
    return type;
  }

  private static List<Terms.Term> terms(Task task) {
    return Terms.of(task.title(), Terms.body(task));
  }

  /** Finds as many tasks as asked for, and returns how many. */
  int find(Task task, int most) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Terms.Term each : terms(task)) {
      query.add(new TermQuery(new Term("terms", each.text())), BooleanClause.Occur.SHOULD);
    }
    return searcher.search(query.build(), most).scoreDocs.length;
  }

  /** Returns how many entries of tasks the index has under the terms of one. */
  long entries(Task task) throws IOException {
    long entries = 0;
    for (Terms.Term each : terms(task)) {
      entries += reader.docFreq(new Term("terms", each.text()));
    }
    return entries;
  }

  /** Returns how many bytes an entry takes, in the files that list the tasks of each term. */
  double bytesOfEntry() throws IOException {
    long bytes = 0;
    for (String file : directory.listAll()) {
      bytes += file.endsWith(".doc") ? directory.fileLength(file) : 0;
    }
    return (double) bytes / searcher.collectionStatistics("terms").sumDocFreq();
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
