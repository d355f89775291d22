package io.github.duibiao.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;

/** Files that must not be replaced, by what they are and not by how they are named. */
final class InputFiles {
  private final Set<Object> keys = new HashSet<>();

  /** Adds a file; one that does not exist needs no protection. */
  void add(Path file) {
    try {
      keys.add(key(file));
    } catch (IOException e) {
      // It is missing, or nobody may look at it.
    }
  }

  boolean contains(Path file) throws IOException {
    return !keys.isEmpty() && keys.contains(key(file));
  }

  /** The number of a file on its disk, where the system has them; a link gives its target's. */
  private static Object key(Path file) throws IOException {
    Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    return key == null ? file.toRealPath() : key;
  }
}
