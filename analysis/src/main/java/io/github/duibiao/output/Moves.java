package io.github.duibiao.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Renames files one by one over those of a folder. If one cannot be renamed, those before it are
 * taken back. If the process is killed between them, the next run finishes.
 */
final class Moves {
  private static final String LIST = "list";

  private Moves() {}

  /**
   * Moves all files of a staging folder.
   *
   * @param both the files of the program, with what they hold before and after
   * @param after the same, with what they hold after
   * @param gone the names of files to be deleted
   */
  static void run(Staging staging, Written both, Written after, Collection<String> gone)
      throws IOException {
    Path folder = staging.target();
    List<Path> files = Trees.in(staging.files(), "*");
    keepOld(staging, files);
    // From here on, whoever looks at the list takes the old files and the new ones for ours.
    replaceList(staging, both);
    Files.write(staging.note(), gone);
    List<Path> done = new ArrayList<>();
    try {
      for (Path each : files) {
        move(each, folder.resolve(each.getFileName()));
        done.add(each);
      }
      for (String name : gone) {
        Files.deleteIfExists(folder.resolve(name));
      }
    } catch (IOException e) {
      Files.deleteIfExists(staging.note());
      takeBack(staging, done);
      throw e;
    }
    replaceList(staging, after);
    Files.delete(staging.note());
  }

  /** Finishes what a killed run began; leaves alone what its user changed in between. */
  static void finish(Staging staging) throws IOException {
    Path lock = Written.place(staging.target()).resolve("lock");
    Locked.during(lock, () -> finishLocked(staging));
  }

  private static void finishLocked(Staging staging) throws IOException {
    Path folder = staging.target();
    Written written = Written.of(folder);
    for (Path each : Trees.in(staging.files(), "*")) {
      Path target = folder.resolve(each.getFileName());
      if (!Trees.exists(target) || written.isOwn(target)) {
        move(each, target);
      }
    }
    for (String name : Files.readAllLines(staging.note())) {
      if (written.isOwn(folder.resolve(name))) {
        Files.delete(folder.resolve(name));
      }
    }
  }

  private static void keepOld(Staging staging, List<Path> files) throws IOException {
    Files.createDirectory(staging.back());
    for (Path each : files) {
      Path old = staging.target().resolve(each.getFileName());
      Path kept = staging.back().resolve(each.getFileName());
      if (Trees.exists(old)) {
        try {
          Files.createLink(kept, old);
        } catch (IOException | UnsupportedOperationException e) {
          Files.copy(old, kept); // A file system without links.
        }
      }
    }
  }

  private static void takeBack(Staging staging, List<Path> done) throws IOException {
    for (Path each : done) {
      Path target = staging.target().resolve(each.getFileName());
      Path kept = staging.back().resolve(each.getFileName());
      if (Trees.exists(kept)) {
        move(kept, target);
      } else {
        Files.deleteIfExists(target);
      }
    }
  }

  private static void replaceList(Staging staging, Written written) throws IOException {
    Path list = staging.back().resolve(LIST + ".new");
    written.write(list);
    move(list, Written.list(staging.target()));
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }
}
