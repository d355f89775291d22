package io.github.duibiao.reading;

import java.nio.file.Path;

/** A discovered file. */
sealed interface DiscoveredFile {

  /** Returns what it is called in a {@link Reading}. */
  String source();

  /** A file of the file system, read when its turn comes. */
  record OnDisk(String source, Path file) implements DiscoveredFile {}

  /** A file that was unpacked: an archive gives one after another. */
  final class Unpacked implements DiscoveredFile {
    final String name;
    final byte[] bytes;
    private final String source;

    Unpacked(String source, String name, byte[] bytes) {
      this.source = source;
      this.name = name;
      this.bytes = bytes;
    }

    @Override
    public String source() {
      return source;
    }
  }

  /** One that there is nothing to read of. */
  record Unreadable(Reading reading) implements DiscoveredFile {
    @Override
    public String source() {
      return reading.source();
    }
  }
}
