package io.github.duibiao.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts a new folder in the place of an old one by two renames, so that all files change at once.
 * Other files of the old folder are in the new one too: as further names of the same files.
 */
final class Swap {
  private static final Path LOCK = Path.of(Written.PLACE, "lock");

  private Swap() {}

  /**
   * Swaps the folders.
   *
   * @param written those that it wrote into the new one
   * @param gone the names of files that the new folder does not have any more
   * @return whether it was done; where not, nothing was
   */
  static boolean run(Staging staging, Written written, Set<String> gone) throws IOException {
    Path folder = staging.target();
    Path fresh = staging.files();
    if (!staging.isBeside() || isWorkplace(folder) || !isPlain(folder)) {
      return false;
    }
    List<Path> links = new ArrayList<>();
    try {
      if (!sameOwner(folder, fresh)) {
        return false;
      }
      Files.createDirectory(Written.place(fresh));
      written.write(Written.list(fresh));
      // The same lock for the new folder: whoever waits for it waits for both.
      Files.createLink(fresh.resolve(LOCK), folder.resolve(LOCK));
      for (Path each : Trees.in(folder, "*")) {
        Path kept = fresh.resolve(each.getFileName());
        if (Written.isFile(each) && !Trees.exists(kept) && !gone.contains(name(each))) {
          Files.createLink(kept, each);
          links.add(kept);
        }
      }
      Files.move(folder, staging.old(), StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException | UnsupportedOperationException e) {
      // No links here, or the folder is a file system itself, or a file in it is in use.
      undo(fresh, links);
      return false;
    }
    try {
      Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (IOException e) {
      undo(fresh, links);
      if (!Trees.exists(folder)) {
        Files.move(staging.old(), folder, StandardCopyOption.ATOMIC_MOVE);
        throw e;
      }
      // Another process took the old folder's absence for a folder that never was.
      emptied(staging.old(), folder);
      throw new NoSuchFileException(folder.toString());
    }
  }

  private static void undo(Path fresh, List<Path> links) throws IOException {
    Trees.delete(Written.place(fresh));
    for (Path each : links) {
      Files.delete(each);
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  /** A shell or a server that works in a folder would go on in the old one. */
  private static boolean isWorkplace(Path folder) throws IOException {
    return Path.of("").toRealPath().startsWith(folder);
  }

  /** Says whether a folder holds files alone: a folder or a link in it cannot have two names. */
  private static boolean isPlain(Path folder) throws IOException {
    for (Path each : Trees.in(folder, "*")) {
      if (!Written.isFile(each) && !name(each).equals(Written.PLACE)) {
        return false;
      }
    }
    return Trees.isFolder(Written.place(folder));
  }

  /** Says whether a new folder belongs to whom the old one does; gives it the same permissions. */
  private static boolean sameOwner(Path folder, Path fresh) throws IOException {
    if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      return true;
    }
    PosixFileAttributes old = posix(folder);
    PosixFileAttributes ours = posix(fresh);
    if (!old.owner().equals(ours.owner()) || !old.group().equals(ours.group())) {
      return false;
    }
    Files.setPosixFilePermissions(fresh, old.permissions());
    return true;
  }

  private static PosixFileAttributes posix(Path path) throws IOException {
    return Files.readAttributes(path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Empties an old folder. A file that came into it while it was replaced goes to the new one.
   *
   * @return whether all of it is gone
   */
  static boolean emptied(Path old, Path folder) throws IOException {
    Written written = Written.of(old);
    Written fresh = Written.of(folder);
    boolean all = true;
    for (Path each : Trees.in(old, "*")) {
      Path now = folder.resolve(each.getFileName());
      if (isSame(each, now) || written.isOwn(each)) {
        Files.delete(each);
      } else if (!name(each).equals(Written.PLACE)) { // That goes last: it says whose the rest is.
        all &= moved(each, now, fresh.isListed(name(each)));
      }
    }
    if (all) {
      Trees.delete(old);
    }
    return all;
  }

  /** Moves what the user changed in the meantime; not onto a file that the program wrote. */
  private static boolean moved(Path file, Path to, boolean listed) throws IOException {
    if (Trees.exists(to) && (listed || !Written.isFile(to))) {
      return false;
    }
    Files.move(file, to, StandardCopyOption.ATOMIC_MOVE);
    return true;
  }

  private static boolean isSame(Path one, Path other) throws IOException {
    try {
      return Written.isFile(one) && Written.isFile(other) && Files.isSameFile(one, other);
    } catch (NoSuchFileException e) {
      return false; // Another run is just putting its folder in the place of that one.
    }
  }
}
