package io.github.duibiao.document.packed;

import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Limits;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.IOUtils;
import org.jspecify.annotations.Nullable;

/** A TAR archive, or a single file compressed by gzip: what stands first comes first. */
final class StreamedArchive extends Archive {
  private final Limits limits;
  private final Allowance allowance;
  private final LimitedStream limited;
  private final InputStream in;
  private final String single;
  private @Nullable TarArchiveInputStream tar;
  private boolean given;

  StreamedArchive(
      boolean zipped,
      InputStream in,
      long size,
      String name,
      Limits limits,
      Allowance allowance,
      int depth)
      throws DocumentException {
    super(limits, allowance, depth);
    this.limits = limits;
    this.allowance = allowance;
    this.single =
        name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    try {
      InputStream plain = zipped ? new GZIPInputStream(in, 1 << 16) : in;
      this.limited = new LimitedStream(plain, Math.max(1, size), limits, allowance);
      this.in = new BufferedInputStream(limited, 1 << 16);
      this.in.mark(512);
      byte[] head = this.in.readNBytes(512);
      this.in.reset();
      if (Archive.isTar(head)) {
        this.tar = new TarArchiveInputStream(this.in, StandardCharsets.ISO_8859_1.name());
      }
    } catch (DocumentException e) {
      closeQuietly(in);
      throw e;
    } catch (IOException | RuntimeException e) {
      closeQuietly(in);
      throw new DocumentException(Reason.DAMAGED, zipped ? "gzip" : "TAR", e);
    }
  }

  private static void closeQuietly(InputStream in) {
    IOUtils.closeQuietly(in);
  }

  private record Streamed(String name, InputStream in, Limits limits) implements Item {
    @Override
    public byte[] bytes() throws DocumentException {
      return Archive.bytes(
          new FilterInputStream(in) {
            @Override
            public void close() {
              // The next file comes from the same stream.
            }
          },
          limits);
    }
  }

  @Override
  public @Nullable Item next() throws DocumentException {
    allowance.check();
    if (tar == null) {
      boolean first = !given;
      given = true;
      return first ? new Streamed(single, in, limits) : null;
    }
    try {
      for (TarArchiveEntry each = entry(tar); each != null; each = entry(tar)) {
        allowance.entry();
        if (each.isFile() && tar.canReadEntryData(each)) {
          byte[] raw = each.getName().getBytes(StandardCharsets.ISO_8859_1);
          return new Streamed(EntryNames.of(raw), tar, limits);
        }
      }
      return null;
    } catch (DocumentException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new DocumentException(Reason.DAMAGED, "TAR", e);
    }
  }

  /** Passes over the rest of a file and reads what is said of the next; null at the end. */
  private @Nullable TarArchiveEntry entry(TarArchiveInputStream files) throws IOException {
    if (files.getCurrentEntry() != null) {
      files.transferTo(OutputStream.nullOutputStream());
    }
    limited.beginHeader();
    TarArchiveEntry next = files.getNextEntry();
    limited.endHeader();
    return next;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
