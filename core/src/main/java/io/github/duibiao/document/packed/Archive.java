package io.github.duibiao.document.packed;

import com.google.common.collect.ImmutableList;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.FileBytes;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Limits.Limit;
import io.github.duibiao.document.ReadableFormat;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * An archive of documents: ZIP, 7z, RAR, TAR, either as it is or compressed by gzip, or a message
 * with files attached. It gives one file after another; what is never asked for is never unpacked.
 * What the limits allow is counted through archives in archives. Not for use by several threads.
 *
 * <p>Needs {@code org.apache.commons:commons-compress}; for 7z also {@code org.tukaani:xz}, for RAR
 * {@code com.github.junrar:junrar}.
 */
public abstract class Archive implements Closeable {
  /** What a document that is itself a ZIP file holds, and an archive of documents does not. */
  private static final List<String> PARTS = List.of("[Content_Types].xml", "OFD.xml", "mimetype");

  private static final String LIBRARY = "org.apache.commons:commons-compress";

  /** What unpacks most 7z archives; Commons Compress leaves it to this library. */
  static final String SEVEN_ZIP_LIBRARY = "org.tukaani:xz";

  private static final String RAR_LIBRARY = "com.github.junrar:junrar";

  private static final int TAR_MARK = 257;

  private final Limits limits;
  private final Allowance allowance;
  private final int depth;

  Archive(Limits limits, Allowance allowance, int depth) {
    this.limits = limits;
    this.allowance = allowance;
    this.depth = depth;
  }

  /** A file in an archive. */
  public interface Item {
    /** Returns its name with the folders before it, parted by {@code /}. */
    String name();

    /**
     * Unpacks it. May be called once, before the next item is asked for.
     *
     * @throws DocumentException if it is broken, encrypted, or takes more than the limits
     */
    byte[] bytes() throws DocumentException;
  }

  /**
   * Returns the next file that is no folder; null where there is none.
   *
   * @throws DocumentException if the archive is broken, or takes more than the limits
   */
  public abstract @Nullable Item next() throws DocumentException;

  /** Returns the kinds of archives with what each needs, those that are not ready too. */
  public static ImmutableList<ReadableFormat> readable() {
    String compress = "org.apache.commons.compress.archivers.zip.ZipFile";
    return ImmutableList.of(
        ReadableFormat.of(
            "ZIP, TAR", ImmutableList.of("zip", "tar", "tar.gz", "gz"), compress, LIBRARY),
        ReadableFormat.of(
            "7z", ImmutableList.of("7z"), "org.tukaani.xz.LZMAInputStream", SEVEN_ZIP_LIBRARY),
        ReadableFormat.of("RAR", ImmutableList.of("rar"), "com.github.junrar.Archive", RAR_LIBRARY),
        ReadableFormat.of("EML", ImmutableList.of("eml", "mht"), compress, LIBRARY));
  }

  /**
   * Says whether this is more than its first bytes could be: an archive, if of documents or not.
   */
  public static boolean mayBe(byte[] head) {
    return starts(head, 'P', 'K', 3, 4)
        || starts(head, 'P', 'K', 5, 6)
        || isGzip(head)
        || isSevenZip(head)
        || isRar(head)
        || isTar(head)
        || MailArchive.opens(head);
  }

  private static boolean isSevenZip(byte[] head) {
    return starts(head, '7', 'z', 0xBC, 0xAF, 0x27, 0x1C);
  }

  private static boolean isRar(byte[] head) {
    return starts(head, 'R', 'a', 'r', '!', 0x1A, 0x07);
  }

  private static boolean isGzip(byte[] head) {
    return starts(head, 0x1F, 0x8B);
  }

  static boolean isTar(byte[] head) {
    byte[] mark = "ustar".getBytes(StandardCharsets.US_ASCII);
    return head.length >= TAR_MARK + mark.length
        && Arrays.equals(head, TAR_MARK, TAR_MARK + mark.length, mark, 0, mark.length);
  }

  private static boolean starts(byte[] head, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= head.length || (head[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Opens an archive.
   *
   * @param file where it lies
   * @param limits how much may be unpacked of it
   * @return null where the file is no archive, or a document that is itself packed
   * @throws DocumentException if it is broken
   * @throws IOException if the file cannot be read
   */
  public static @Nullable Archive open(Path file, Limits limits) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(512);
    }
    Allowance allowance = new Allowance(limits);
    String name = String.valueOf(file.getFileName());
    if (starts(head, 'P', 'K')) {
      return zip(
          PackedFile.open(Files.newByteChannel(file), limits, allowance), limits, allowance, 1);
    }
    if (isSevenZip(head)) {
      return new SevenZipArchive(Files.newByteChannel(file), limits, allowance, 1);
    }
    if (isRar(head)) {
      return rar(FileBytes.of(file, limits), limits, allowance, 1);
    }
    if (!isGzip(head) && !isTar(head)) {
      return MailArchive.opens(head) && Files.size(file) <= limits.bytes()
          ? MailArchive.open(FileBytes.of(file, limits), limits, allowance, 1)
          : null;
    }
    return stream(head, Files.newInputStream(file), Files.size(file), name, limits, allowance, 1);
  }

  /**
   * Opens an archive that lies in this one.
   *
   * @param bytes what it was unpacked to
   * @param name its name
   * @return null where it is no archive, or a document that is itself packed
   * @throws DocumentException if it is broken, or lies deeper than the limits allow
   */
  public @Nullable Archive open(byte[] bytes, String name) throws DocumentException {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, 512));
    if (!mayBe(head)) {
      return null;
    }
    if (depth == limits.depth()) {
      throw limits.reached(Limit.DEPTH);
    }
    if (starts(head, 'P', 'K')) {
      return zip(
          PackedFile.open(new SeekableInMemoryByteChannel(bytes), limits, allowance),
          limits,
          allowance,
          depth + 1);
    }
    if (isSevenZip(head)) {
      return new SevenZipArchive(
          new SeekableInMemoryByteChannel(bytes), limits, allowance, depth + 1);
    }
    if (isRar(head)) {
      return rar(bytes, limits, allowance, depth + 1);
    }
    if (!isGzip(head) && !isTar(head)) {
      return MailArchive.open(bytes, limits, allowance, depth + 1);
    }
    return stream(
        head, new ByteArrayInputStream(bytes), bytes.length, name, limits, allowance, depth + 1);
  }

  private static @Nullable Archive zip(
      PackedFile file, Limits limits, Allowance allowance, int depth) throws DocumentException {
    for (String part : PARTS) {
      if (file.entry(part) != null) {
        try {
          file.close();
        } catch (IOException e) {
          throw new DocumentException(Reason.DAMAGED, "ZIP", e);
        }
        return null;
      }
    }
    return new ZippedArchive(file, limits, allowance, depth);
  }

  private static Archive rar(byte[] bytes, Limits limits, Allowance allowance, int depth)
      throws DocumentException {
    try {
      return new RarArchive(bytes, limits, allowance, depth);
    } catch (NoClassDefFoundError e) {
      throw new DocumentException(Reason.LIBRARY_MISSING, RAR_LIBRARY, e);
    }
  }

  private static Archive stream(
      byte[] head,
      InputStream in,
      long size,
      String name,
      Limits limits,
      Allowance allowance,
      int depth)
      throws DocumentException {
    return new StreamedArchive(isGzip(head), in, size, name, limits, allowance, depth);
  }

  /** Reads no more than a file may have. */
  static byte[] bytes(InputStream in, Limits limits) throws DocumentException {
    try (in) {
      byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.bytes() + 1));
      if (bytes.length > limits.bytes()) {
        throw limits.reached(Limit.BYTES);
      }
      return bytes;
    } catch (DocumentException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new DocumentException(Reason.DAMAGED, "", e);
    }
  }
}
