package io.github.duibiao.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A file that is locked: the lock ends with the process, however that ends. */
final class Locked implements AutoCloseable {
  private static final int TRIES = 600;
  private static final int PAUSE_MILLIS = 50;

  private final FileChannel channel;

  /** What is done with files. */
  interface Work {
    void run() throws IOException;
  }

  private Locked(FileChannel channel) {
    this.channel = channel;
  }

  /** Waits for the lock of a file, which is made where it is missing. */
  static Locked waitFor(Path file) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      Locked locked = tryFor(file, true);
      if (locked != null) {
        return locked;
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    throw new FileSystemException(
        String.valueOf(file.getParent()), null, "another run is writing here 另一进程正在写入");
  }

  /** Does something while it holds the lock of a file. */
  static void during(Path file, Work work) throws IOException {
    Locked locked = waitFor(file);
    try {
      work.run();
    } finally {
      locked.close();
    }
  }

  /** Returns the lock of a file; null where another process holds it. */
  static @Nullable Locked tryFor(Path file, boolean make) throws IOException {
    FileChannel channel =
        make
            ? FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS)
            : FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new Locked(channel);
      }
    } catch (OverlappingFileLockException e) {
      // Held by another thread of this process.
    } catch (IOException e) {
      // A file system that knows no locks: there, runs at once are the user's own care.
      return new Locked(channel);
    }
    channel.close();
    return null;
  }

  FileChannel channel() {
    return channel;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
