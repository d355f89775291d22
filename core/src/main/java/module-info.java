import io.github.duibiao.document.DocumentFormat;
import io.github.duibiao.document.html.HtmlFormat;
import io.github.duibiao.document.office.BinaryDocuments;
import io.github.duibiao.document.office.OpenDocuments;
import io.github.duibiao.document.office.RichDocuments;
import io.github.duibiao.document.office.WordDocuments;
import io.github.duibiao.document.pdf.OfdDocuments;
import io.github.duibiao.document.pdf.PdfDocuments;
import io.github.duibiao.document.sheet.OpenBooks;
import io.github.duibiao.document.sheet.SeparatedFormat;
import io.github.duibiao.document.sheet.WorkbookFormat;

/** Reads government work plans: the model of a plan, the reader of its documents, its JSON. */
@SuppressWarnings({
  "module", // What comes after this module is not there yet.
  "requires-automatic" // These libraries state their names in their archives.
})
module io.github.duibiao.core {
  requires transitive com.google.common;
  requires static transitive org.jspecify;
  requires com.fasterxml.jackson.core;
  requires de.siegmar.fastcsv;
  requires java.desktop;
  requires java.xml;
  requires org.apache.commons.text;
  requires org.jsoup;

  // Formats that not everyone reads.
  requires static org.apache.commons.compress;
  requires static org.apache.commons.io;
  requires static org.apache.commons.logging;
  requires static org.apache.pdfbox;
  requires static org.apache.pdfbox.io;
  requires static org.apache.poi.poi;
  requires static org.apache.poi.scratchpad;

  exports io.github.duibiao.api;
  exports io.github.duibiao.codebook;
  exports io.github.duibiao.document;
  exports io.github.duibiao.json;
  exports io.github.duibiao.plan;
  exports io.github.duibiao.reading;
  exports io.github.duibiao.units;
  exports io.github.duibiao.text to
      io.github.duibiao.analysis;
  // The library of logging makes the log of PDFBox; the command line reads scans.
  exports io.github.duibiao.document.pdf to
      io.github.duibiao.examples,
      org.apache.commons.logging;

  uses DocumentFormat;

  provides DocumentFormat with
      HtmlFormat,
      WordDocuments,
      BinaryDocuments,
      PdfDocuments,
      SeparatedFormat,
      WorkbookFormat,
      RichDocuments,
      OpenDocuments,
      OpenBooks,
      OfdDocuments;
}
