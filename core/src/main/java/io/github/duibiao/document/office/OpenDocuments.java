package io.github.duibiao.document.office;

import com.google.common.collect.ImmutableList;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.DocumentFormat;
import io.github.duibiao.document.Limits;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Reads text documents of the OpenDocument format, packed (ODT) or as one file of XML (FODT): lists
 * with their numbers, tables with merged cells, text boxes behind the paragraph that anchors them.
 * Text that a tracked change deleted is left out.
 *
 * <p>Packed ones need {@code org.apache.commons:commons-compress} on the class path.
 */
public final class OpenDocuments implements DocumentFormat {
  private static final String TYPE = "opendocument.text";

  /** In how many bytes a packed file states its type, as it must in its first entry. */
  private static final int FIRST_ENTRY = 120;

  /** In how many a flat one does: the vocabularies it declares come before. */
  private static final int ROOT = 1 << 14;

  /** Makes a reader. */
  public OpenDocuments() {}

  @Override
  public String name() {
    return "ODT";
  }

  @Override
  public String library() {
    return "org.apache.commons:commons-compress";
  }

  @Override
  public ImmutableList<String> endings() {
    return ImmutableList.of("odt", "ott", "fodt");
  }

  @Override
  public String needed() {
    return "org.apache.commons.compress.archivers.zip.ZipFile";
  }

  @Override
  public boolean recognises(byte[] bytes, String name) {
    boolean packed = isPacked(bytes);
    String head = head(bytes, packed ? FIRST_ENTRY : ROOT);
    if (packed) {
      return head.contains(TYPE) || isCalledSo(bytes, name, ".odt", ".ott");
    }
    return head.contains(TYPE) && head.contains("<office:document");
  }

  /** Some programs pack the type too: then the name says which kind of document it is. */
  private static boolean isCalledSo(byte[] bytes, String name, String... endings) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String each : endings) {
      if (lower.endsWith(each)) {
        return head(bytes, bytes.length).contains("META-INF/manifest.xml");
      }
    }
    return false;
  }

  static boolean isPacked(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K';
  }

  private static String head(byte[] bytes, int length) {
    return new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.ISO_8859_1);
  }

  @Override
  public Document read(byte[] bytes, String name, Limits limits) throws DocumentException {
    if (bytes.length > limits.bytes()) {
      throw limits.reached(Limits.Limit.BYTES);
    }
    Document document =
        isPacked(bytes) ? OpenPackage.packed(bytes, limits) : OpenPackage.flat(bytes, limits);
    if (document.blocks().isEmpty()) {
      throw new DocumentException(Reason.EMPTY, "");
    }
    return document;
  }
}
