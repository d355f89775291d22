package io.github.duibiao.report.part;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;

/**
 * Packs an office document again without the time at which it was made, so that the same content
 * gives the same bytes.
 *
 * <p>The archive is read by its central directory (PKWARE APPNOTE 4.3): a stream reader of the
 * platform stumbles over the 64-bit descriptors that the spreadsheet library writes after each
 * entry.
 */
final class TimelessArchive {
  /** Not the first moment that archives know: Java writes that one with the time zone's offset. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String PROPERTIES = "docProps/core.xml";
  private static final String FROM = "<dcterms:created";
  private static final String TO = "</dcterms:created>";

  private static final int END_LENGTH = 22;
  private static final int END_COUNT = 10;
  private static final int END_OFFSET = 16;
  private static final int CENTRAL_LENGTH = 46;
  private static final int CENTRAL_PACKED = 20;
  private static final int CENTRAL_NAME = 28;
  private static final int CENTRAL_LOCAL = 42;
  private static final int LOCAL_LENGTH = 30;
  private static final int LOCAL_NAME = 26;

  private final ByteBuffer archive;

  private TimelessArchive(byte[] archive) {
    this.archive = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
  }

  static byte[] of(byte[] archive) throws IOException {
    return new TimelessArchive(archive).repack();
  }

  private byte[] repack() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(archive.limit() / 4);
    int end = archive.limit() - END_LENGTH;
    int at = archive.getInt(end + END_OFFSET);
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (int left = archive.getShort(end + END_COUNT); left > 0; left--) {
        int name = archive.getShort(at + CENTRAL_NAME);
        String path =
            new String(archive.array(), at + CENTRAL_LENGTH, name, StandardCharsets.UTF_8);
        byte[] content = content(archive.getInt(at + CENTRAL_LOCAL), at);
        ZipEntry copy = new ZipEntry(path);
        copy.setTimeLocal(EPOCH);
        out.putNextEntry(copy);
        out.write(path.equals(PROPERTIES) ? withoutTime(content) : content);
        out.closeEntry();
        int extra = archive.getShort(at + CENTRAL_NAME + 2);
        int comment = archive.getShort(at + CENTRAL_NAME + 4);
        at += CENTRAL_LENGTH + name + extra + comment;
      }
    }
    return bytes.toByteArray();
  }

  private byte[] content(int local, int central) throws ZipException {
    int start =
        local
            + LOCAL_LENGTH
            + archive.getShort(local + LOCAL_NAME)
            + archive.getShort(local + LOCAL_NAME + 2);
    byte[] content = new byte[archive.getInt(central + CENTRAL_PACKED + 4)];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(archive.array(), start, archive.getInt(central + CENTRAL_PACKED));
      for (int filled = 0; filled < content.length; ) {
        int more = inflater.inflate(content, filled, content.length - filled);
        if (more == 0) {
          throw new ZipException("an entry of the spreadsheet is shorter than it says");
        }
        filled += more;
      }
      return content;
    } catch (DataFormatException e) {
      throw new ZipException("an entry of the spreadsheet is not deflated: " + e.getMessage());
    } finally {
      inflater.end();
    }
  }

  private static byte[] withoutTime(byte[] properties) {
    String xml = new String(properties, StandardCharsets.UTF_8);
    int from = xml.indexOf(FROM);
    int to = xml.indexOf(TO);
    return from < 0 || to < from
        ? properties
        : (xml.substring(0, from) + xml.substring(to + TO.length()))
            .getBytes(StandardCharsets.UTF_8);
  }
}
