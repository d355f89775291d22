package io.github.duibiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the library of a format is not on the class path, the error names what to add. */
class MissingLibraryTest {

  @ParameterizedTest
  @CsvSource({
    "PDF, org.apache.pdfbox:pdfbox, %PDF-1.7",
    "DOCX, org.apache.commons:commons-compress, 'PK\u0003\u0004--------------------------word/document.xml--'"
  })
  void theErrorNamesTheLibrary(String format, String library, String bytes) throws Exception {
    String group = library.substring(0, library.indexOf(':'));
    List<URL> rest =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(each -> !each.replace(File.separatorChar, '.').contains(group))
            .map(MissingLibraryTest::url)
            .toList();
    try (URLClassLoader loader =
        new URLClassLoader(rest.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Class<?> limits = loader.loadClass(Limits.class.getName());
      Class<?> formats = loader.loadClass(Formats.class.getName());
      Object standard = formats.getMethod("standard").invoke(null);
      try {
        formats
            .getMethod("read", byte[].class, String.class, limits)
            .invoke(
                standard,
                bytes.getBytes(StandardCharsets.ISO_8859_1),
                "plan",
                limits.getMethod("standard").invoke(null));
        throw new AssertionError(format + " was read without its library");
      } catch (InvocationTargetException e) {
        assertThat(e.getCause()).hasMessageContaining("(" + library + ")");
      }
    }
  }

  @Test
  void theErrorNamesTheLibraryOfDoc() throws Exception {
    String stream = String.join("\0", "WordDocument".split("")) + "\0";
    theErrorNamesTheLibrary(
        "DOC", "org.apache.poi:poi-scratchpad", "\u00d0\u00cf\u0011\u00e0--" + stream);
  }

  private static URL url(String path) {
    try {
      return Path.of(path).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}
