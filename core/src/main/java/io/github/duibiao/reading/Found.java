package io.github.duibiao.reading;

import java.nio.file.Path;

/** A file that was come upon. */
sealed interface Found {

  /** Returns what it is called in a {@link Reading}. */
  String source();

  /** A file of the file system, read when its turn comes. */
  record Lying(String source, Path file) implements Found {}

  /** A file that was unpacked: an archive gives one after another. */
  final class Unpacked implements Found {
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
  record Told(Reading reading) implements Found {
    @Override
    public String source() {
      return reading.source();
    }
  }
}
