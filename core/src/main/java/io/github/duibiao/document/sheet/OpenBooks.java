package io.github.duibiao.document.sheet;

import com.google.common.collect.ImmutableList;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.DocumentFormat;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.packed.PackedFile;
import io.github.duibiao.document.packed.XmlElements;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Reads spreadsheets of the OpenDocument format, packed (ODS) or as one file of XML (FODS): every
 * visible sheet as it is shown, the way {@link WorkbookFormat} reads those of other programs.
 *
 * <p>Packed ones need {@code org.apache.commons:commons-compress} on the class path.
 */
public final class OpenBooks implements DocumentFormat {
  private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";
  private static final byte[] TYPE = "opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] MANIFEST =
      "META-INF/manifest.xml".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ROOT = "<office:document".getBytes(StandardCharsets.US_ASCII);

  /** In how many bytes a packed file states its type, as it must in its first entry. */
  private static final int FIRST_ENTRY = 120;

  /** In how many a flat one does: the vocabularies it declares come before. */
  private static final int HEAD = 1 << 14;

  /** Makes a reader. */
  public OpenBooks() {}

  @Override
  public String name() {
    return "ODS";
  }

  @Override
  public String library() {
    return "org.apache.commons:commons-compress";
  }

  @Override
  public ImmutableList<String> endings() {
    return ImmutableList.of("ods", "ots", "fods");
  }

  @Override
  public String needed() {
    return "org.apache.commons.compress.archivers.zip.ZipFile";
  }

  @Override
  public boolean recognises(byte[] bytes, String name) {
    boolean packed = Bytes.startWith(bytes, Bytes.ZIP);
    if (!packed && !Bytes.openTag(bytes)) {
      return false;
    }
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, packed ? FIRST_ENTRY : HEAD));
    if (packed) {
      return Bytes.contain(head, TYPE) || isCalledSo(bytes, name);
    }
    return Bytes.contain(head, TYPE) && Bytes.contain(head, ROOT);
  }

  /** Some programs pack the type too: then the name says which kind of document it is. */
  private static boolean isCalledSo(byte[] bytes, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return (lower.endsWith(".ods") || lower.endsWith(".ots")) && Bytes.contain(bytes, MANIFEST);
  }

  @Override
  public Document read(byte[] bytes, String name, Limits limits) throws DocumentException {
    OpenSheets sheets = new OpenSheets(limits);
    if (!Bytes.startWith(bytes, Bytes.ZIP)) {
      XmlElements.read(PackedFile.text(new ByteArrayInputStream(bytes)), limits, sheets);
      return sheets.document(MEDIA_TYPE);
    }
    try (PackedFile file = PackedFile.open(bytes, limits)) {
      checkManifest(file, limits);
      PackedFile.Entry content = file.entry("content.xml");
      if (content == null) {
        throw new DocumentException(Reason.DAMAGED, "no content.xml");
      }
      XmlElements.read(file.openText(content), limits, sheets);
      return sheets.document(MEDIA_TYPE);
    } catch (DocumentException e) {
      throw e;
    } catch (IOException e) {
      throw new DocumentException(Reason.DAMAGED, "ZIP", e);
    }
  }

  /** A part that a password protects is no XML: what is packed says so. */
  private static void checkManifest(PackedFile file, Limits limits) throws DocumentException {
    PackedFile.Entry manifest = file.entry("META-INF/manifest.xml");
    if (manifest != null) {
      XmlElements.read(
          file.openText(manifest),
          limits,
          (element, attributes) -> {
            if (element.equals("encryption-data")) {
              throw new DocumentException(Reason.ENCRYPTED, "");
            }
          });
    }
    if (file.entry("encrypted-package") != null) {
      throw new DocumentException(Reason.ENCRYPTED, "");
    }
  }
}
