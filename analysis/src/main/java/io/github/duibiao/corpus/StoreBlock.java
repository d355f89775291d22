package io.github.duibiao.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Some plans, compressed: a member of a gzip file (RFC 1952), so that common programs unpack a
 * store. Its header says in an extra field how long the member is, as blocks of BGZF do (Li 2011),
 * so that blocks are found without unpacking them, also behind one that is damaged. Its trailer has
 * the CRC-32 of what it unpacks to.
 */
final class StoreBlock {
  private static final byte[] MAGIC = {0x1f, (byte) 0x8b, 8, 4};

  /** Magic, time, flags and system; then the length of the extra field, and of ours its name. */
  private static final int FIELD = 12;

  /** Up to the compressed data. */
  static final int HEADER = FIELD + 8;

  private static final int TRAILER = 8;

  /** No block takes more, nor unpacks to more: a plan takes some hundred kilobytes. */
  private static final int MOST = 1 << 28;

  private StoreBlock() {}

  /** Packs lines. */
  static byte[] pack(byte[] lines) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    ByteArrayOutputStream packed = new ByteArrayOutputStream(lines.length / 4 + 64);
    packed.writeBytes(new byte[HEADER]);
    try {
      deflater.setInput(lines);
      deflater.finish();
      byte[] buffer = new byte[1 << 14];
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
    } finally {
      deflater.end();
    }
    packed.writeBytes(new byte[TRAILER]);
    byte[] member = packed.toByteArray();
    ByteBuffer bytes = ByteBuffer.wrap(member).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put(MAGIC).putInt(0).put((byte) 0).put((byte) 255).putShort((short) 8);
    bytes.put((byte) 'D').put((byte) 'B').putShort((short) 4).putInt(member.length);
    CRC32 crc = new CRC32();
    crc.update(lines);
    bytes.position(member.length - TRAILER);
    bytes.putInt((int) crc.getValue()).putInt(lines.length);
    return member;
  }

  /**
   * Returns how long the block is whose header this is; 0 where it is no header of a block, -1
   * where it may be the beginning of one.
   */
  static int length(byte[] header, int size) {
    for (int i = 0; i < Math.min(size, HEADER); i++) {
      if (i < FIELD - 2 ? i < MAGIC.length && header[i] != MAGIC[i] : !fits(header, i)) {
        return 0;
      }
    }
    if (size < HEADER) {
      return -1;
    }
    int length = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).getInt(HEADER - 4);
    return length < HEADER + TRAILER || length > MOST ? 0 : length;
  }

  private static boolean fits(byte[] header, int at) {
    return switch (at - FIELD) {
      case -2 -> header[at] == 8;
      case -1, 3 -> header[at] == 0;
      case 0 -> header[at] == 'D';
      case 1 -> header[at] == 'B';
      case 2 -> header[at] == 4;
      default -> true;
    };
  }

  /** Unpacks a block; null where it is damaged. */
  static byte @Nullable [] unpack(byte[] member) {
    int size =
        ByteBuffer.wrap(member).order(ByteOrder.LITTLE_ENDIAN).getInt(member.length - TRAILER + 4);
    if (size < 0 || size > MOST) {
      return null;
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(member))) {
      byte[] lines = in.readNBytes(size);
      return lines.length == size && in.read() < 0 ? lines : null;
    } catch (IOException e) {
      return null;
    }
  }
}
