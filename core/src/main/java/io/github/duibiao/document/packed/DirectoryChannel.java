package io.github.duibiao.document.packed;

import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Limits.Limit;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * A packed file of which no more is read for its directory than the entries that the limits allow
 * can take: the library keeps the whole directory in memory, whatever number of entries it claims.
 */
final class DirectoryChannel implements SeekableByteChannel {
  /** A record, a header, a long name and what is noted beside it, many times over for most. */
  private static final long OF_AN_ENTRY = 1 << 10;

  /** What is read to find the directory from the end of the file. */
  private static final long SEARCH = 1 << 20;

  private final SeekableByteChannel file;
  private final Limits limits;
  private long left;

  DirectoryChannel(SeekableByteChannel file, Limits limits) {
    this.file = file;
    this.limits = limits;
    this.left = SEARCH + OF_AN_ENTRY * limits.entries();
  }

  /** Says that the directory is known: entries are counted by what they unpack to. */
  void isRead() {
    left = Long.MAX_VALUE;
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    int count = file.read(into);
    left -= Math.max(0, count);
    if (left < 0) {
      throw limits.reached(Limit.ENTRIES);
    }
    return count;
  }

  @Override
  public int write(ByteBuffer from) throws IOException {
    return file.write(from);
  }

  @Override
  public long position() throws IOException {
    return file.position();
  }

  @Override
  public SeekableByteChannel position(long position) throws IOException {
    file.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return file.size();
  }

  @Override
  public SeekableByteChannel truncate(long size) throws IOException {
    file.truncate(size);
    return this;
  }

  @Override
  public boolean isOpen() {
    return file.isOpen();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
