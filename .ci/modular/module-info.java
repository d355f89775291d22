/**
 * A program that is a module. It requires the library and what it names itself; {@code
 * --add-modules ALL-MODULE-PATH} brings the optional libraries and what those need.
 */
@SuppressWarnings("requires-automatic")
module com.example.modular {
  requires io.github.duibiao.analysis;
  requires org.apache.pdfbox;
  // Its name comes from the name of the file.
  requires tablesaw.core;
}
