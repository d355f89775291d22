package io.github.duibiao.similarity;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import io.github.duibiao.library.NamelessLibrary;
import java.util.List;

/**
 * An embedding model of LangChain4j as a {@link SentenceEncoder}. The only class here that knows
 * LangChain4j: whoever uses it adds {@code dev.langchain4j:langchain4j-core} to the class path.
 */
@SuppressWarnings("exports") // Whoever has a model of LangChain4j requires LangChain4j too.
public final class LangChainEncoder implements SentenceEncoder {
  static {
    NamelessLibrary.LANGCHAIN.read();
  }

  private final EmbeddingModel model;

  /** Makes an encoder of an embedding model, which is asked for all texts of a plan at once. */
  public LangChainEncoder(EmbeddingModel model) {
    this.model = model;
  }

  @Override
  public List<float[]> encode(List<String> texts) {
    return model.embedAll(texts.stream().map(TextSegment::from).toList()).content().stream()
        .map(Embedding::vector)
        .toList();
  }
}
