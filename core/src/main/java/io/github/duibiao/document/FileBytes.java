package io.github.duibiao.document;

import io.github.duibiao.api.InternalApi;
import io.github.duibiao.document.Limits.Limit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The bytes of a file, and of what is no file but is read as one. A device or a pipe does not say
 * how much it holds; it may give without end, or give nothing and never end.
 */
@InternalApi
public final class FileBytes {
  private FileBytes() {}

  /**
   * Reads a file.
   *
   * @throws DocumentException if it holds more bytes than the limits allow, or takes longer
   * @throws IOException if it cannot be read
   */
  public static byte[] of(Path file, Limits limits) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Budget.within(limits, () -> Budget.apart(() -> read(file, limits)));
    }
    if (Files.size(file) > limits.bytes()) {
      throw limits.reached(Limit.BYTES);
    }
    return read(file, limits);
  }

  private static byte[] read(Path file, Limits limits) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.bytes() + 1));
      if (bytes.length > limits.bytes()) {
        throw limits.reached(Limit.BYTES);
      }
      return bytes;
    }
  }
}
