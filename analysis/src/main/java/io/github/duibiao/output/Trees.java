package io.github.duibiao.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** What is done with whole folders; links are never followed. */
final class Trees {
  private Trees() {}

  static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Says by one look whether something is there that is no folder. */
  static boolean isOther(Path path) throws IOException {
    try {
      return !Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
          .isDirectory();
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /** Returns what is in a folder; nothing where there is no such folder. */
  static List<Path> in(Path folder, String glob) throws IOException {
    List<Path> all = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, glob)) {
      entries.forEach(all::add);
    } catch (NoSuchFileException | NotDirectoryException e) {
      return List.of();
    }
    return all;
  }

  static void delete(Path path) throws IOException {
    if (isFolder(path)) {
      for (Path each : in(path, "*")) {
        delete(each);
      }
    }
    Files.deleteIfExists(path);
  }

  /** Deletes folders that were made on the way to the last one, as far as they are empty. */
  static void deleteEmpty(Path last, Path first) throws IOException {
    for (Path each = last; each != null && each.startsWith(first); each = each.getParent()) {
      try {
        Files.deleteIfExists(each);
      } catch (DirectoryNotEmptyException e) {
        return; // Somebody else found a use for it.
      }
    }
  }
}
