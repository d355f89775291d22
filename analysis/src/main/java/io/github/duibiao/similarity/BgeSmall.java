package io.github.duibiao.similarity;

import dev.langchain4j.model.embedding.EmbeddingModel;
import io.github.duibiao.library.NamelessLibrary;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Loads bge-small-zh-v1.5 by its name, since it is not there as a rule. */
final class BgeSmall {
  static {
    NamelessLibrary.LANGCHAIN.read();
  }

  private BgeSmall() {}

  static SentenceEncoder load(String name) {
    ExecutorService threads =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            task -> {
              Thread thread = new Thread(task, "sentence-encoder");
              thread.setDaemon(true); // Nothing that is left to encode keeps a program alive.
              return thread;
            });
    try {
      return new LangChainEncoder(
          Class.forName(name)
              .asSubclass(EmbeddingModel.class)
              .getConstructor(Executor.class)
              .newInstance(threads));
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new IllegalStateException(
          "no sentence encoder on the class path: add "
              + LocalEncoder.ARTIFACT
              + " with what it needs 类路径上没有句向量编码器，请加入该依赖",
          e);
    }
  }
}
