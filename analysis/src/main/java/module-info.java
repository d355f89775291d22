import io.github.duibiao.audit.Check;

/** Compares government work plans: aligns their tasks, finds gaps, counts themes, reports them. */
@SuppressWarnings({
  "module", // What comes after this module is not there yet.
  "requires-automatic" // These libraries state their names in their archives.
})
module io.github.duibiao.analysis {
  requires transitive io.github.duibiao.core;
  requires static transitive org.jspecify;
  requires com.fasterxml.jackson.core;
  requires com.google.common;
  requires gg.jte.runtime;
  requires io.github.javadiffutils;
  requires java.desktop;
  requires org.apache.commons.numbers.gamma;
  requires org.apache.commons.text;
  requires org.dhatim.fastexcel;

  // An annotation of the templates that are turned into Java.
  requires static java.compiler;

  // For those who ask for calendars, an index, the memo for Word.
  requires static net.sf.biweekly;
  requires static org.apache.lucene.core;
  requires static org.apache.poi.ooxml;
  requires static org.apache.poi.ooxml.schemas;
  requires static org.apache.xmlbeans;

  exports io.github.duibiao;
  exports io.github.duibiao.alignment;
  exports io.github.duibiao.audit;
  exports io.github.duibiao.charts;
  exports io.github.duibiao.corpus;
  exports io.github.duibiao.coverage;
  exports io.github.duibiao.editions;
  exports io.github.duibiao.evaluation;
  exports io.github.duibiao.language;
  exports io.github.duibiao.report;
  exports io.github.duibiao.reuse;
  exports io.github.duibiao.schedule;
  exports io.github.duibiao.similarity;
  exports io.github.duibiao.tables;
  exports io.github.duibiao.themes;
  exports io.github.duibiao.output to
      io.github.duibiao.examples;

  uses Check;
}
