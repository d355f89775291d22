package io.github.duibiao.document.pdf;

import com.google.common.collect.ImmutableList;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentFormat;
import io.github.duibiao.document.Limits;
import java.nio.charset.StandardCharsets;

/**
 * Reads OFD (GB/T 33190-2016), the fixed layout of Chinese offices: what stands on its pages is put
 * together to paragraphs and tables as that of a PDF is. A scan without text is refused.
 *
 * <p>Needs {@code org.apache.commons:commons-compress} on the class path. The format is XML packed
 * as ZIP; the libraries for it unpack files to the disk, without limits.
 */
public final class OfdDocuments implements DocumentFormat {
  private static final byte[] ROOT = "OFD.xml".getBytes(StandardCharsets.US_ASCII);

  /** Makes a reader. */
  public OfdDocuments() {}

  @Override
  public String name() {
    return "OFD";
  }

  @Override
  public String library() {
    return "org.apache.commons:commons-compress";
  }

  @Override
  public ImmutableList<String> endings() {
    return ImmutableList.of("ofd");
  }

  @Override
  public String needed() {
    return "org.apache.commons.compress.archivers.zip.ZipFile";
  }

  @Override
  public boolean recognises(byte[] bytes, String name) {
    return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && holdsRoot(bytes);
  }

  /** Names of entries stand in the file as they are; this one after a header, not in a folder. */
  private static boolean holdsRoot(byte[] bytes) {
    for (int i = 30; i + ROOT.length <= bytes.length; i++) {
      int j = 0;
      while (j < ROOT.length && bytes[i + j] == ROOT[j]) {
        j++;
      }
      if (j == ROOT.length && (isName(bytes, i, 30, 3) || isName(bytes, i, 46, 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a header of an entry, or its record in the directory, stands so far before a name. */
  private static boolean isName(byte[] bytes, int at, int header, int kind) {
    int start = at - header;
    return start >= 0 && bytes[start] == 'P' && bytes[start + 1] == 'K' && bytes[start + 2] == kind;
  }

  @Override
  public Document read(byte[] bytes, String name, Limits limits) throws DocumentException {
    if (bytes.length > limits.bytes()) {
      throw limits.reached(Limits.Limit.BYTES);
    }
    return OfdFile.read(bytes, limits);
  }
}
