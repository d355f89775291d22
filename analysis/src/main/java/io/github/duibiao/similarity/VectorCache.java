package io.github.duibiao.similarity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Vectors of texts on disk, a file each, named by the model and a digest of the text. A file
 * appears whole or not at all, so that several programs may share a folder; one of another length
 * than it should have is as good as none.
 */
final class VectorCache {
  private static final int SHARD = 2;

  private final Path folder;
  private final int length;

  /**
   * Opens a cache.
   *
   * @param folder where the vectors are kept
   * @param model the name of the model, its version included
   * @param length how many numbers a vector has
   */
  VectorCache(Path folder, String model, int length) {
    this.folder = folder.resolve(model);
    this.length = length;
  }

  /** Returns the vector of a text; null where it is not known. */
  float @Nullable [] get(String text) {
    try {
      byte[] bytes = Files.readAllBytes(file(text));
      if (bytes.length != length * Float.BYTES) {
        return null;
      }
      float[] vector = new float[length];
      ByteBuffer.wrap(bytes).asFloatBuffer().get(vector);
      return vector;
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException("a kept vector cannot be read in " + folder, e);
    }
  }

  /** Keeps the vector of a text. */
  void put(String text, float[] vector) {
    Path file = file(text);
    ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
    bytes.asFloatBuffer().put(vector);
    try {
      Path parent = Files.createDirectories(file.resolveSibling(""));
      Path unfinished = Files.createTempFile(parent, "vector", ".tmp");
      try {
        Files.write(unfinished, bytes.array());
        Files.move(
            unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a vector cannot be kept in " + folder, e);
    }
  }

  private Path file(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      String name = HexFormat.of().formatHex(digest);
      return folder.resolve(name.substring(0, SHARD)).resolve(name.substring(SHARD) + ".f32");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
