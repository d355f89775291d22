package io.github.duibiao.document;

import com.google.common.collect.ImmutableList;
import io.github.duibiao.document.DocumentException.Reason;
import java.util.ServiceLoader;

/**
 * The formats that documents are read from.
 *
 * <pre>{@code
 * Document document = Formats.standard().read(bytes, "plan.html", Limits.standard());
 * }</pre>
 *
 * <p>The first format that {@linkplain DocumentFormat#recognises recognises} a document reads it;
 * what none recognises is read as plain text, unless its first bytes are those of a picture or of
 * an office format. Immutable.
 */
public final class Formats {
  private static final Formats STANDARD =
      new Formats(
          ImmutableList.copyOf(
              ServiceLoader.load(DocumentFormat.class, DocumentFormat.class.getClassLoader())));
  private static final DocumentFormat TEXT = new TextFormat();

  private final ImmutableList<DocumentFormat> formats;

  private Formats(ImmutableList<DocumentFormat> formats) {
    this.formats = formats;
  }

  /**
   * Returns the formats of the class path, in its order: those that come with the library and those
   * that others provide through {@link ServiceLoader}.
   */
  public static Formats standard() {
    return STANDARD;
  }

  /** Returns these formats and one more, which is asked before all others. */
  public Formats with(DocumentFormat format) {
    return new Formats(ImmutableList.<DocumentFormat>builder().add(format).addAll(formats).build());
  }

  /** Returns the formats with what each needs, those that are not ready too; plain text last. */
  public ImmutableList<ReadableFormat> readable() {
    ImmutableList.Builder<ReadableFormat> all = ImmutableList.builder();
    for (DocumentFormat each : formats) {
      all.add(ReadableFormat.of(each.name(), each.endings(), each.needed(), each.library()));
    }
    return all.add(ReadableFormat.of(TEXT.name(), TEXT.endings(), "", "")).build();
  }

  /**
   * Reads a document of whichever format.
   *
   * @param bytes the document
   * @param name the name it goes by
   * @param limits how much it may take
   * @return what it holds: at least one paragraph or cell that is not blank
   * @throws DocumentException if it cannot be read, takes more than the limits, or holds nothing
   */
  public Document read(byte[] bytes, String name, Limits limits) throws DocumentException {
    if (bytes.length == 0) {
      throw new DocumentException(Reason.EMPTY, "");
    }
    if (bytes.length > limits.bytes()) {
      throw limits.reached(Limits.Limit.BYTES);
    }
    return Budget.within(limits, () -> readWithin(bytes, name, limits));
  }

  private Document readWithin(byte[] bytes, String name, Limits limits) throws DocumentException {
    DocumentFormat format = of(bytes, name);
    Document document;
    try {
      document = format.read(bytes, name, limits);
    } catch (NoClassDefFoundError e) {
      if (format.library().isEmpty()) {
        throw e;
      }
      throw new DocumentException(Reason.LIBRARY_MISSING, format.library(), e);
    } catch (RuntimeException | StackOverflowError e) {
      // The parsers of heavy formats answer a broken file with exceptions of every kind.
      throw new DocumentException(Reason.DAMAGED, format.name(), e);
    }
    checkSize(document, limits);
    if (document.isBlank()) {
      throw new DocumentException(Reason.EMPTY, "");
    }
    return document;
  }

  /** All that is read of a document takes many times the memory of its text. */
  private static void checkSize(Document document, Limits limits) throws DocumentException {
    long places = 0;
    long characters = 0;
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        places++;
        characters += paragraph.text().length();
      } else if (block instanceof Table table) {
        places += table.places();
        for (ImmutableList<Table.Cell> row : table.rows()) {
          for (Table.Cell cell : row) {
            characters += cell.text().length();
          }
        }
      }
    }
    if (places > limits.cells()) {
      throw limits.reached(Limits.Limit.CELLS);
    }
    if (characters > limits.characters()) {
      throw limits.reached(Limits.Limit.CHARACTERS);
    }
  }

  private DocumentFormat of(byte[] bytes, String name) throws DocumentException {
    for (DocumentFormat each : formats) {
      if (each.recognises(bytes, name)) {
        return each;
      }
    }
    Signature signature = Signature.of(bytes);
    if (signature != null) {
      throw new DocumentException(signature.reason(), signature.name());
    }
    return TEXT;
  }
}
