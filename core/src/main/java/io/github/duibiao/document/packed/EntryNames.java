package io.github.duibiao.document.packed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;

/**
 * Names of entries. A flag or an extra field says that a name is UTF-8; where neither does,
 * programs wrote it in the encoding of their system, which in China is GBK, or in UTF-8 all the
 * same.
 */
final class EntryNames {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private EntryNames() {}

  static String of(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    if (raw == null
        || entry.getNameSource() != NameSource.NAME
        || entry.getGeneralPurposeBit().usesUTF8ForNames()) {
      return entry.getName();
    }
    return of(raw);
  }

  static String of(byte[] raw) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      return new String(raw, GB18030);
    }
  }
}
