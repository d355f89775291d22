package io.github.duibiao.document.packed;

import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Limits;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.io.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * The files of a 7z archive, in their order: one may be packed together with those before it, which
 * are then unpacked for it, and count.
 */
final class SevenZipArchive extends Archive {
  /** How much memory the directory, or what unpacks, may take, in units of 1024 bytes. */
  private static final int MOST_MEMORY = 96 << 10;

  private final SevenZFile file;
  private final long size;
  private final Limits limits;
  private final Allowance allowance;

  /** What is unpacked of the file given last if it is passed over. */
  private long passed;

  SevenZipArchive(SeekableByteChannel channel, Limits limits, Allowance allowance, int depth)
      throws DocumentException {
    super(limits, allowance, depth);
    this.limits = limits;
    this.allowance = allowance;
    DirectoryChannel directory = new DirectoryChannel(channel, limits);
    try {
      this.size = channel.size();
      this.file =
          SevenZFile.builder()
              .setSeekableByteChannel(directory)
              .setMaxMemoryLimitKiB(MOST_MEMORY)
              .get();
      directory.isRead();
    } catch (IOException | RuntimeException | NoClassDefFoundError e) {
      IOUtils.closeQuietly(channel);
      throw explained(e);
    }
  }

  private DocumentException explained(Throwable failure) {
    if (failure instanceof DocumentException said) {
      return said;
    }
    if (failure instanceof PasswordRequiredException) {
      return new DocumentException(Reason.ENCRYPTED, "7z", failure);
    }
    if (failure instanceof NoClassDefFoundError) {
      return new DocumentException(Reason.LIBRARY_MISSING, SEVEN_ZIP_LIBRARY, failure);
    }
    if (failure instanceof MemoryLimitException) {
      return new DocumentException(Reason.TOO_LARGE, "7z: " + MOST_MEMORY + " KB", failure);
    }
    for (Throwable each = failure.getCause(); each != null; each = each.getCause()) {
      if (each instanceof DocumentException said) {
        return said;
      }
    }
    return new DocumentException(Reason.DAMAGED, "7z", failure);
  }

  private final class Packed implements Item {
    private final SevenZArchiveEntry entry;

    Packed(SevenZArchiveEntry entry) {
      this.entry = entry;
    }

    @Override
    public String name() {
      return String.valueOf(entry.getName());
    }

    @Override
    public byte[] bytes() throws DocumentException {
      passed = 0;
      try {
        return Archive.bytes(
            new LimitedStream(file.getInputStream(entry), Math.max(1, size), limits, allowance),
            limits);
      } catch (IOException | RuntimeException | NoClassDefFoundError e) {
        throw explained(e);
      }
    }
  }

  @Override
  public @Nullable Item next() throws DocumentException {
    allowance.take(passed);
    passed = 0;
    try {
      for (SevenZArchiveEntry each = file.getNextEntry();
          each != null;
          each = file.getNextEntry()) {
        allowance.entry();
        if (!each.isDirectory() && each.hasStream() && !each.isAntiItem()) {
          passed = Math.max(0, each.getSize());
          return new Packed(each);
        }
      }
      return null;
    } catch (IOException | RuntimeException | NoClassDefFoundError e) {
      throw explained(e);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
