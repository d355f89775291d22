package io.github.duibiao.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * One file that appears whole or not at all. A link leads to the file that it points to. To a
 * device or a pipe is written as to a stream; it is never replaced.
 *
 * <p>For one thread.
 */
public final class OutputFile implements AutoCloseable {
  /** Of the mode that the system tells of a file, the bits for its kind; see inode(7). */
  private static final int KIND_OF_FILE = 0170000;

  private static final int BLOCK_DEVICE = 0060000;

  private final Path file;
  private final @Nullable OutputFolder folder;

  private OutputFile(Path file, @Nullable OutputFolder folder) {
    this.file = file;
    this.folder = folder;
  }

  /**
   * Says whether a path leads to a pipe, a terminal or another device that takes a stream and
   * cannot be replaced. A disk takes one too, but that would destroy what is on it: it is no
   * stream.
   */
  public static boolean isStream(Path path) {
    return Files.exists(path)
        && !Files.isRegularFile(path)
        && !Files.isDirectory(path)
        && !isDisk(path);
  }

  private static boolean isDisk(Path path) {
    try {
      return Files.getAttribute(path, "unix:mode") instanceof Integer mode
          && (mode & KIND_OF_FILE) == BLOCK_DEVICE;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * Opens a file for writing.
   *
   * @param path the file; it may be missing, and its folders too
   * @param inputs files that must not be replaced
   * @param force whether a file of the user's own may be replaced, if it is no input
   * @throws IOException if it cannot be written, with the reason
   */
  public static OutputFile open(Path path, Collection<Path> inputs, boolean force)
      throws IOException {
    if (isStream(path)) {
      return new OutputFile(path, null);
    }
    Path file = path.toAbsolutePath().normalize();
    if (Files.exists(file)) {
      if (isDisk(file)) {
        throw new FileSystemException(path.toString(), null, "is a disk 是磁盘设备");
      }
      file = file.toRealPath();
    } else if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileSystemException(path.toString(), null, "is a link to nothing 是失效的链接");
    }
    Path name = file.getFileName();
    Path parent = file.getParent();
    if (name == null || parent == null) {
      throw new FileSystemException(path.toString(), null, "is a directory 是一个文件夹");
    }
    OutputFolder folder = OutputFolder.open(parent, inputs, force, false);
    try {
      folder.check(name.toString());
      return new OutputFile(file, folder);
    } catch (IOException | RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  /**
   * Protects one more input; see {@link OutputFolder#protect}.
   *
   * @param input the file
   */
  public void protect(Path input) {
    if (folder != null) {
      folder.protect(input);
    }
  }

  /**
   * Writes the file.
   *
   * @param content all of it
   * @throws IOException if it cannot be written; then nothing has changed, unless it is a stream
   */
  public void write(byte[] content) throws IOException {
    if (folder == null) {
      try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
        out.write(content);
      }
      return;
    }
    try (OutputStream out = folder.create(String.valueOf(file.getFileName()))) {
      out.write(content);
    }
    folder.commit();
  }

  /** Removes what was not written to its end. */
  @Override
  public void close() throws IOException {
    if (folder != null) {
      folder.close();
    }
  }

  /** Returns the file's path. */
  @Override
  public String toString() {
    return file.toString();
  }
}
