package io.github.duibiao.document.packed;

import com.github.junrar.ArchiveOptions;
import com.github.junrar.exception.RarException;
import com.github.junrar.exception.UnsupportedRarEncryptedException;
import com.github.junrar.rarfile.FileHeader;
import io.github.duibiao.document.Budget;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Limits.Limit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files of a RAR archive, in their order. */
final class RarArchive extends Archive {
  /** How much of what was unpacked may be looked back at, in bytes; taken as memory. */
  private static final long MOST_DICTIONARY = 64L << 20;

  static {
    readLibrary();
  }

  private final com.github.junrar.Archive file;
  private final Limits limits;
  private final Allowance allowance;
  private final Iterator<FileHeader> entries;
  private final boolean solid;
  private @Nullable FileHeader passed;

  RarArchive(byte[] bytes, Limits limits, Allowance allowance, int depth) throws DocumentException {
    super(limits, allowance, depth);
    this.limits = limits;
    this.allowance = allowance;
    try {
      this.file =
          new com.github.junrar.Archive(
              new ByteArrayInputStream(bytes),
              ArchiveOptions.builder().maxDictionarySize(MOST_DICTIONARY).build());
      if (file.isEncrypted()) {
        throw new DocumentException(Reason.ENCRYPTED, "RAR");
      }
      List<FileHeader> all = file.getFileHeaders();
      this.entries = all.iterator();
      this.solid = all.stream().anyMatch(FileHeader::isSolid);
    } catch (IOException | RarException | RuntimeException e) {
      throw explained(e);
    }
  }

  /**
   * Lets this module read the library that unpacks. Its archive states no name for a module, so
   * that {@code module-info} does not require it.
   */
  private static void readLibrary() {
    Module own = RarArchive.class.getModule();
    if (!own.isNamed()) {
      return;
    }
    try {
      own.addReads(
          Class.forName("com.github.junrar.Archive", false, RarArchive.class.getClassLoader())
              .getModule());
    } catch (ClassNotFoundException | LinkageError e) {
      // It is optional: the constructor finds that it is not there.
    }
  }

  private static DocumentException explained(Exception failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof DocumentException said) {
        return said;
      }
      if (each instanceof UnsupportedRarEncryptedException) {
        return new DocumentException(Reason.ENCRYPTED, "RAR", failure);
      }
    }
    return new DocumentException(Reason.DAMAGED, "RAR", failure);
  }

  /** Takes what is unpacked as far as the limits go. */
  private final class Counted extends OutputStream {
    private final @Nullable ByteArrayOutputStream kept;
    private final long packed;
    private long count;

    Counted(@Nullable ByteArrayOutputStream kept, long packed) {
      this.kept = kept;
      this.packed = Math.max(1, packed);
    }

    @Override
    public void write(int value) throws IOException {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      Budget.check();
      count += length;
      allowance.take(length);
      if (count > limits.bytes()) {
        throw limits.reached(Limit.BYTES);
      }
      if (!solid && count > LimitedStream.SMALL && count / packed >= limits.packedRatio()) {
        throw limits.reached(Limit.PACKED_RATIO);
      }
      if (kept != null) {
        kept.write(bytes, offset, length);
      }
    }
  }

  private void unpack(FileHeader entry, @Nullable ByteArrayOutputStream into)
      throws DocumentException {
    if (entry.isEncrypted()) {
      throw new DocumentException(Reason.ENCRYPTED, entry.getFileName());
    }
    try {
      file.extractFile(entry, new Counted(into, entry.getFullPackSize()));
    } catch (RarException | RuntimeException e) {
      throw explained(e);
    }
  }

  private final class Packed implements Item {
    private final FileHeader entry;

    Packed(FileHeader entry) {
      this.entry = entry;
    }

    @Override
    public String name() {
      return entry.getFileName().replace('\\', '/');
    }

    @Override
    public byte[] bytes() throws DocumentException {
      passed = null;
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      unpack(entry, bytes);
      return bytes.toByteArray();
    }
  }

  @Override
  public @Nullable Item next() throws DocumentException {
    allowance.check();
    FileHeader before = passed;
    passed = null;
    if (before != null && solid) {
      // What follows is packed together with it.
      unpack(before, null);
    }
    while (entries.hasNext()) {
      FileHeader each = entries.next();
      allowance.entry();
      if (!each.isDirectory()) {
        passed = each;
        return new Packed(each);
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
