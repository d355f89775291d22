package io.github.duibiao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.duibiao.document.DocumentException.Reason;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Which format reads a document, and what is said where none can. */
class FormatsTest {

  /** A format that answers every reading with an error of the kind that libraries throw. */
  private record Failing(String library, Throwable error) implements DocumentFormat {
    @Override
    public String name() {
      return "FAILING";
    }

    @Override
    public boolean recognises(byte[] bytes, String name) {
      return name.endsWith(".failing");
    }

    @Override
    public Document read(byte[] bytes, String name, Limits limits) {
      if (error instanceof RuntimeException e) {
        throw e;
      }
      throw (Error) error;
    }
  }

  private static DocumentException refused(DocumentFormat format) {
    return catchThrowableOfType(
        DocumentException.class,
        () ->
            Formats.standard()
                .with(format)
                .read("a".getBytes(StandardCharsets.UTF_8), "a.failing", Limits.standard()));
  }

  @Test
  void aMissingLibraryIsNamed() {
    DocumentException e =
        refused(new Failing("org.example:office", new NoClassDefFoundError("org/example/Office")));

    assertThat(e.reason()).isEqualTo(Reason.LIBRARY_MISSING);
    assertThat(e).hasMessageContaining("org.example:office");
  }

  @Test
  void whateverAParserThrowsMeansThatTheFileIsDamaged() {
    for (Throwable each : new Throwable[] {new IllegalStateException(), new StackOverflowError()}) {
      DocumentException e = refused(new Failing("", each));
      assertThat(e.reason()).isEqualTo(Reason.DAMAGED);
      assertThat(e).hasCause(each);
    }
  }

  @Test
  void whatNoFormatRecognisesIsText() throws Exception {
    Document document =
        Formats.standard()
            .with(new Failing("", new IllegalStateException()))
            .read("一\r\n\r\n二".getBytes(StandardCharsets.UTF_16LE), "a.txt", Limits.standard());

    assertThat(document.mediaType()).isEqualTo("text/plain");
    assertThat(document.blocks()).containsExactly(Paragraph.of("一", 1), Paragraph.of("二", 3));
  }
}
