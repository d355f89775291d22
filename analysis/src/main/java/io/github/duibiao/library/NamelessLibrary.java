package io.github.duibiao.library;

/**
 * A library whose archive states no name for a module. Its module would be called after the name of
 * the file, which may change, so that {@code module-info} does not require it: the classes that use
 * it ask to read it when they are loaded. On the class path nothing needs to be asked.
 */
public enum NamelessLibrary {
  /** Cuts words. */
  HANLP("com.hankcs.hanlp.seg.Segment"),
  /** Parquet. */
  CARPET("com.jerolba.carpet.CarpetParquetWriter"),
  /** The interface of sentence encoders. */
  LANGCHAIN("dev.langchain4j.model.embedding.EmbeddingModel"),
  /** Tables. */
  TABLESAW("tech.tablesaw.api.Table");

  private final String type;

  NamelessLibrary(String type) {
    this.type = type;
  }

  /** Lets this module read the library. Where it is missing, the first use of it says so. */
  public void read() {
    Module own = NamelessLibrary.class.getModule();
    if (!own.isNamed()) {
      return;
    }
    try {
      own.addReads(Class.forName(type, false, NamelessLibrary.class.getClassLoader()).getModule());
    } catch (ClassNotFoundException | LinkageError e) {
      // An optional library that is not there.
    }
  }
}
