package io.github.duibiao.document.packed;

import com.google.common.collect.ImmutableList;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Limits;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.commons.io.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * A ZIP file of which the bytes are at hand. Its directory at the end says what is in it, so that
 * entries are read in any order, one as often as asked for; all that is read counts towards what
 * the limits allow. Not for use by several threads at once.
 */
public final class PackedFile implements Closeable {
  /**
   * How many attributes an element of XML may have, declarations of namespaces among them: a parser
   * looks through all those before for each. Office programs write some thirty.
   */
  public static final int MOST_ATTRIBUTES = 256;

  /** How the parser of the platform names that it stopped at a number of attributes. */
  private static final String STOPPED = "JAXP00010002";

  private final ZipFile zip;
  private final Limits limits;
  private final Allowance allowance;
  private final ImmutableList<Entry> entries;
  private final Map<String, Entry> byName = new HashMap<>();

  /** A file in the packed file. */
  public static final class Entry {
    private final ZipArchiveEntry zipped;
    private final String name;

    private Entry(ZipArchiveEntry zipped) {
      this.zipped = zipped;
      this.name = EntryNames.of(zipped);
    }

    /** Returns its name with the folders before it, parted by {@code /}. */
    public String name() {
      return name;
    }

    /** Says whether it is a folder. */
    public boolean isFolder() {
      return zipped.isDirectory();
    }

    /** Says whether a password protects it. */
    public boolean isEncrypted() {
      return zipped.getGeneralPurposeBit().usesEncryption();
    }
  }

  private PackedFile(ZipFile zip, Limits limits, Allowance allowance) throws DocumentException {
    this.zip = zip;
    this.limits = limits;
    this.allowance = allowance;
    ImmutableList.Builder<Entry> found = ImmutableList.builder();
    for (ZipArchiveEntry each : Collections.list(zip.getEntries())) {
      allowance.entry();
      Entry entry = new Entry(each);
      found.add(entry);
      byName.putIfAbsent(key(entry.name), entry);
    }
    this.entries = found.build();
  }

  /**
   * Opens a packed file.
   *
   * @param bytes the file; not copied
   * @param limits how much may be unpacked of it
   * @throws DocumentException if it is broken, or holds more entries than the limits allow
   */
  public static PackedFile open(byte[] bytes, Limits limits) throws DocumentException {
    return open(new SeekableInMemoryByteChannel(bytes), limits, new Allowance(limits));
  }

  static PackedFile open(SeekableByteChannel channel, Limits limits, Allowance allowance)
      throws DocumentException {
    ZipFile zip = null;
    DirectoryChannel directory = new DirectoryChannel(channel, limits);
    try {
      zip =
          ZipFile.builder()
              .setSeekableByteChannel(directory)
              .setCharset(StandardCharsets.ISO_8859_1)
              .setUseUnicodeExtraFields(true)
              .get();
      directory.isRead();
      return new PackedFile(zip, limits, allowance);
    } catch (DocumentException e) {
      close(zip, channel);
      throw e;
    } catch (IOException | RuntimeException e) {
      // The library answers some broken directories with exceptions that are not checked.
      close(zip, channel);
      for (Throwable each = e.getCause(); each != null; each = each.getCause()) {
        if (each instanceof DocumentException said) {
          throw said;
        }
      }
      throw new DocumentException(Reason.DAMAGED, "ZIP", e);
    }
  }

  private static void close(@Nullable ZipFile zip, SeekableByteChannel channel) {
    if (zip != null) {
      IOUtils.closeQuietly(zip);
    }
    IOUtils.closeQuietly(channel);
  }

  /** Says whether a parser stopped at an element with too many attributes. */
  public static boolean isOfAttributes(Throwable thrown) {
    return String.valueOf(thrown.getMessage()).contains(STOPPED);
  }

  /** Returns what is in it, in the order of its directory. */
  public ImmutableList<Entry> entries() {
    return entries;
  }

  /**
   * Returns the entry of a name, whatever its case and with or without a {@code /} before it; null
   * where there is none.
   */
  public @Nullable Entry entry(String name) {
    return byName.get(key(name));
  }

  private static String key(String name) {
    String key = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return key.startsWith("/") ? key.substring(1) : key;
  }

  /**
   * Opens an entry. Reading it throws a {@link DocumentException} once it, or all that was read
   * from this file, takes more than the limits.
   *
   * @throws DocumentException if it is encrypted or packed in a way that is not known
   */
  public InputStream open(Entry entry) throws DocumentException {
    if (entry.isEncrypted()) {
      throw new DocumentException(Reason.ENCRYPTED, entry.name());
    }
    try {
      if (!zip.canReadEntryData(entry.zipped)) {
        throw new DocumentException(Reason.DAMAGED, entry.name());
      }
      InputStream raw = zip.getInputStream(entry.zipped);
      return new LimitedStream(
          raw, Math.max(1, entry.zipped.getCompressedSize()), limits, allowance);
    } catch (DocumentException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new DocumentException(Reason.DAMAGED, entry.name(), e);
    }
  }

  /**
   * Opens an entry that holds XML: no tag and no text between tags may be longer than what a parser
   * can hold.
   *
   * @throws DocumentException if it is encrypted or packed in a way that is not known
   */
  public InputStream openText(Entry entry) throws DocumentException {
    return text(open(entry));
  }

  /** Returns XML with tags, and texts between tags, that are no longer than a parser can hold. */
  public static InputStream text(InputStream in) {
    return new TagsOnly(in);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
