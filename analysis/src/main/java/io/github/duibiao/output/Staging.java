package io.github.duibiao.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A hidden folder for files that nobody is to see yet. It is locked as long as its process lives,
 * so that a later run knows what a killed one left behind. Its lock file says for which folder the
 * files are.
 */
final class Staging implements AutoCloseable {
  static final String BESIDE = ".duibiao-";
  private static final String INSIDE = "new-";
  private static final String COMING = ".lock";
  private static final int LONGEST_NAME = 1_024;

  /** Where the system tells of this process, on Linux. */
  private static final Path PROCESS = Path.of("/proc/self");

  /** Locks of one process are not seen by itself. */
  private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

  private final Path place;
  private final Path target;
  private final Locked lock;
  private final boolean beside;

  private Staging(Path place, Path target, Locked lock, boolean beside) {
    this.place = place;
    this.target = target;
    this.lock = lock;
    this.beside = beside;
  }

  /** Makes one beside a folder, from where a new folder can take the old one's place. */
  static Staging beside(Path folder) throws IOException {
    Path parent = parent(folder);
    String name = folder.getFileName().toString();
    return make(parent, BESIDE, name, folder, true);
  }

  /** Makes one inside a folder. */
  static Staging inside(Path folder) throws IOException {
    return make(Files.createDirectories(Written.place(folder)), INSIDE, ".", folder, false);
  }

  static Path parent(Path folder) {
    Path parent = folder.getParent();
    return parent == null ? folder : parent;
  }

  /**
   * Makes one. The lock comes first and then moves in, so that no moment of a kill leaves a folder
   * of which nobody knows whether it is in use.
   */
  private static Staging make(Path in, String prefix, String name, Path target, boolean beside)
      throws IOException {
    for (long number = System.nanoTime(); ; number++) {
      Path place = in.resolve(prefix + Long.toHexString(number));
      Path coming = coming(place);
      OWN.add(place);
      Locked lock = null;
      try {
        lock = Locked.waitFor(coming);
        lock.channel().write(ByteBuffer.wrap(name.getBytes(StandardCharsets.UTF_8)));
        // As open to others as any folder made there, unlike a temporary one.
        Files.createDirectory(place);
        Files.move(coming, lock(place), StandardCopyOption.ATOMIC_MOVE);
        Files.createDirectory(place.resolve("files"));
        return new Staging(place, target, lock, beside);
      } catch (FileAlreadyExistsException | NoSuchFileException e) {
        if (!Trees.isFolder(in)) {
          throw e;
        }
        abandon(place, lock); // Another run had the same thought, or took it for a dead one's.
      } catch (IOException e) {
        abandon(place, lock);
        throw e;
      }
    }
  }

  private static void abandon(Path place, @Nullable Locked lock) throws IOException {
    Files.deleteIfExists(coming(place));
    Trees.deleteEmpty(place, place);
    if (lock != null) {
      lock.close();
    }
    OWN.remove(place);
  }

  private static Path coming(Path place) {
    return place.resolveSibling(place.getFileName() + COMING);
  }

  private static Path lock(Path place) {
    return place.resolve("lock");
  }

  /** Returns whether it is beside the folder, not in it. */
  boolean isBeside() {
    return beside;
  }

  /** Returns where the files are written. */
  Path files() {
    return place.resolve("files");
  }

  /** Returns where an old folder is put while the new one takes its place. */
  Path old() {
    return place.resolve("old");
  }

  /** Returns where old files are kept until all new ones are in place. */
  Path back() {
    return place.resolve("back");
  }

  /** Returns the note that the files are complete and are being moved. */
  Path note() {
    return place.resolve("note");
  }

  /** Returns the folder that the files are for. */
  Path target() {
    return target;
  }

  /** Finishes or removes what killed runs left for a folder, in it or beside it. */
  static void recover(Path folder, boolean beside) {
    if (beside) {
      recover(parent(folder), BESIDE, null);
    }
    recover(Written.place(folder), INSIDE, folder);
  }

  private static void recover(Path in, String prefix, @Nullable Path folder) {
    try {
      for (Path each : Trees.in(in, prefix + "*")) {
        recover(each, folder);
      }
    } catch (IOException e) {
      // It belongs to somebody else, or cannot be written: left to who can.
    }
  }

  private static void recover(Path path, @Nullable Path folder) throws IOException {
    String name = path.getFileName().toString();
    boolean coming = name.endsWith(COMING);
    Path place =
        coming ? path.resolveSibling(name.substring(0, name.length() - COMING.length())) : path;
    Path lock = coming ? path : lock(place);
    if (OWN.contains(place) || !Written.isFile(lock) || !isOfThisUser(path)) {
      return;
    }
    Locked locked = Locked.tryFor(lock, false);
    if (locked == null) {
      return;
    }
    try {
      if (coming) {
        Files.delete(path);
        Trees.deleteEmpty(place, place);
      } else {
        Path target = folder == null ? place.resolveSibling(name(locked)) : folder;
        if (folder != null || parent(place).equals(target.normalize().getParent())) {
          finish(new Staging(place, target, locked, folder == null));
        }
      }
    } finally {
      locked.close();
    }
  }

  /** In a folder that many may write, nobody is to lay files for others to put into place. */
  private static boolean isOfThisUser(Path path) throws IOException {
    return !Files.exists(PROCESS)
        || Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(PROCESS));
  }

  private static String name(Locked lock) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(LONGEST_NAME);
    while (bytes.hasRemaining() && lock.channel().read(bytes) >= 0) {
      // Reads on to the end.
    }
    return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
  }

  private static void finish(Staging left) throws IOException {
    if (Trees.exists(left.old()) && !Trees.exists(left.target())) {
      Path whole = Trees.exists(left.files()) ? left.files() : left.old();
      Files.move(whole, left.target(), StandardCopyOption.ATOMIC_MOVE);
    } else if (Written.isFile(left.note()) && Trees.isFolder(left.target())) {
      Moves.finish(left);
    }
    left.remove();
  }

  /** Removes it. A file of an old folder that is not the program's goes to the new folder. */
  void remove() throws IOException {
    if (!Trees.isFolder(place) || (Trees.exists(old()) && !Swap.emptied(old(), target))) {
      return;
    }
    for (Path each : Trees.in(place, "*")) {
      if (!each.equals(lock(place))) {
        Trees.delete(each);
      }
    }
    // The lock comes out last, as it went in first: killed here, it is still known for what it is.
    Files.move(lock(place), coming(place), StandardCopyOption.ATOMIC_MOVE);
    Files.deleteIfExists(place);
    Files.deleteIfExists(coming(place));
  }

  @Override
  public void close() throws IOException {
    try {
      remove();
    } finally {
      lock.close();
      OWN.remove(place);
      if (!beside) {
        removeIfEmpty(Written.place(target));
      }
    }
  }

  private static void removeIfEmpty(Path made) throws IOException {
    if (Trees.in(made, "*").isEmpty()) {
      Trees.deleteEmpty(made, made);
    }
  }
}
