package io.github.duibiao.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** ZIP files put together byte by byte, so that they may be what no program writes. */
final class ZipBytes {
  private static final int LOCAL = 30;
  private static final int STORED_BLOCK = 5;

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
  private int count;

  /** What both headers of an entry say of it. */
  private record Said(String name, int flags, int method, long sum, int packed, int plain) {
    byte[] local() {
      ByteBuffer bytes = buffer(LOCAL + name.length()).putInt(0x04034b50).putShort((short) 20);
      return filled(common(bytes).put(raw()));
    }

    byte[] central(int offset) {
      ByteBuffer bytes = buffer(46 + name.length()).putInt(0x02014b50);
      common(bytes.putShort((short) 20).putShort((short) 20)).putShort((short) 0);
      return filled(bytes.putLong(0).putInt(offset).put(raw()));
    }

    private byte[] raw() {
      return name.getBytes(StandardCharsets.ISO_8859_1);
    }

    private ByteBuffer common(ByteBuffer bytes) {
      bytes.putShort((short) flags).putShort((short) method).putInt(0).putInt((int) sum);
      bytes.putInt(packed).putInt(plain);
      return bytes.putShort((short) name.length()).putShort((short) 0);
    }
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] filled(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.position()];
    buffer.flip().get(bytes);
    return bytes;
  }

  /** Adds an entry that is stored as it is, of a name in ISO 8859-1. */
  ZipBytes stored(String name, byte[] content, int flags) {
    CRC32 sum = new CRC32();
    sum.update(content);
    Said said = new Said(name, flags, 0, sum.getValue(), content.length, content.length);
    lists(said, body.size());
    body.writeBytes(said.local());
    body.writeBytes(content);
    return this;
  }

  private void lists(Said said, int offset) {
    directory.writeBytes(said.central(offset));
    count++;
  }

  byte[] bytes() {
    ByteBuffer end = buffer(22).putInt(0x06054b50).putInt(0);
    end.putShort((short) count).putShort((short) count);
    end.putInt(directory.size()).putInt(body.size());
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(body.toByteArray());
    all.writeBytes(directory.toByteArray());
    all.writeBytes(filled(end.putShort((short) 0)));
    return all.toByteArray();
  }

  /**
   * Returns a file of entries that overlap: the packed bytes of each quote the header of the next
   * and go on with its packed bytes, so that all share those of the last.
   *
   * @param kernel what the last entry holds, and each at its end
   */
  static byte[] overlapping(byte[] kernel, int entries) {
    byte[] packed = deflated(kernel);
    int packedSize = packed.length;
    int plainSize = kernel.length;
    List<byte[]> headers = new ArrayList<>();
    List<Said> said = new ArrayList<>();
    for (int i = entries - 1; i >= 0; i--) {
      CRC32 sum = new CRC32();
      headers.forEach(sum::update);
      sum.update(kernel);
      String name = 1000 + i + ".txt";
      Said each = new Said(name, 0, Deflater.DEFLATED, sum.getValue(), packedSize, plainSize);
      said.add(0, each);
      headers.add(0, each.local());
      packedSize += STORED_BLOCK + LOCAL + name.length();
      plainSize += LOCAL + name.length();
    }
    ZipBytes zip = new ZipBytes();
    for (int i = 0; i < entries; i++) {
      byte[] header = headers.get(i);
      if (i > 0) {
        ByteBuffer block = buffer(STORED_BLOCK).put((byte) 0).putShort((short) header.length);
        zip.body.writeBytes(filled(block.putShort((short) ~header.length)));
      }
      zip.lists(said.get(i), zip.body.size());
      zip.body.writeBytes(header);
    }
    zip.body.writeBytes(packed);
    return zip.bytes();
  }

  private static byte[] deflated(byte[] plain) {
    Deflater deflater = new Deflater(9, true);
    deflater.setInput(plain);
    deflater.finish();
    byte[] packed = new byte[plain.length + 64];
    int size = deflater.deflate(packed);
    deflater.end();
    return Arrays.copyOf(packed, size);
  }
}
