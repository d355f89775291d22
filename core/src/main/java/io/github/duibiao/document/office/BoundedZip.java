package io.github.duibiao.document.office;

import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Limits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/**
 * An archive that gives no more than the limits allow. Only the parts that are asked for are
 * unpacked: pictures never are.
 */
final class BoundedZip implements ZipEntrySource {
  /** What a small part may hold however well it packs: a ratio says nothing of a few words. */
  private static final long ALWAYS = 1 << 20;

  /** Types, relations and properties, which are read to open a package, are held as trees. */
  private static final long LARGEST_LIST = 2 << 20;

  private final ZipFile zip;
  private final Limits limits;
  private long unpacked;
  private boolean opening = true;
  private boolean closed;

  BoundedZip(byte[] bytes, Limits limits) throws IOException {
    int entries = 0;
    for (int i = 0; i + 4 <= bytes.length; i++) {
      // The directory's entries, before anything is made of them.
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
        entries++;
      }
    }
    if (entries > limits.entries()) {
      throw new DocumentException(Reason.TOO_LARGE, limits.entries() + " entries");
    }
    this.zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
    this.limits = limits;
  }

  /** Says that the package is open: what is read from now on is read as a stream. */
  void isOpen() {
    opening = false;
  }

  @Override
  public Enumeration<? extends ZipArchiveEntry> getEntries() {
    return zip.getEntries();
  }

  @Override
  public ZipArchiveEntry getEntry(String path) {
    return zip.getEntry(path.startsWith("/") ? path.substring(1) : path);
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new DocumentException(Reason.ENCRYPTED, "");
    }
    try {
      String name = entry.getName();
      boolean list = opening || name.endsWith(".rels") || name.equals("[Content_Types].xml");
      long packed = Math.max(1, entry.getCompressedSize());
      long ratio = Math.max(ALWAYS, packed * limits.packedRatio());
      return new Bounded(
          zip.getInputStream(entry),
          list ? Math.min(LARGEST_LIST, ratio) : ratio,
          list ? LARGEST_LIST + " bytes of " + name : limits.packedRatio() + "×, " + name);
    } catch (UnsupportedZipFeatureException e) {
      throw new DocumentException(Reason.DAMAGED, "" + e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    closed = true;
    zip.close();
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  private final class Bounded extends FilterInputStream {
    private final long most;
    private final String what;
    private long given;

    Bounded(InputStream in, long most, String what) {
      super(in);
      this.most = most;
      this.what = what;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = super.read(into, offset, length);
      count(read);
      return read;
    }

    @Override
    public long skip(long n) throws IOException {
      throw new IOException("what is skipped is not counted");
    }

    @Override
    public boolean markSupported() {
      return false;
    }

    private void count(int read) throws DocumentException {
      if (read > 0) {
        given += read;
        unpacked += read;
        if (given > most) {
          throw new DocumentException(Reason.TOO_LARGE, what);
        }
        if (unpacked > limits.unpackedBytes()) {
          throw new DocumentException(Reason.TOO_LARGE, limits.unpackedBytes() + " unpacked bytes");
        }
      }
    }
  }
}
