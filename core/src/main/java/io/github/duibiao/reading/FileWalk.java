package io.github.duibiao.reading;

import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.packed.Archive;
import io.github.duibiao.reading.PlanReadException.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Goes through files, folders and archives, whatever lies in whatever, in the order of names. One
 * folder's names and one archive's file are held at a time. A link to a folder is not followed, so
 * that no walk goes round.
 */
final class FileWalk implements Closeable {
  private static final String INSIDE = "!/";
  private static final String LIBRARY = "org.apache.commons:commons-compress";

  private final List<Path> except;
  private final Limits limits;
  private final Deque<Place> places = new ArrayDeque<>();

  /** Where files lie. */
  private interface Place extends Closeable {
    /** Returns the next; null at the end. May open a place in this one instead of giving a file. */
    @Nullable DiscoveredFile next();

    @Override
    void close();
  }

  FileWalk(List<Path> given, List<Path> except, Limits limits) {
    this.except = except;
    this.limits = limits;
    places.push(new Paths(given.iterator(), true));
  }

  /** Returns the next file; null at the end. */
  @Nullable DiscoveredFile next() {
    while (!places.isEmpty()) {
      Place place = places.getFirst();
      DiscoveredFile found = place.next();
      if (found != null) {
        return found;
      }
      // A place that opened another one is not at its end.
      if (places.getFirst() == place) {
        places.pop().close();
      }
    }
    return null;
  }

  @Override
  public void close() {
    while (!places.isEmpty()) {
      places.pop().close();
    }
  }

  private static DiscoveredFile failed(String source, Reason reason) {
    return new DiscoveredFile.Unreadable(
        new Reading.Failed(source, new PlanReadException(source, reason)));
  }

  private static DiscoveredFile failed(String source, DocumentException reason) {
    return new DiscoveredFile.Unreadable(
        new Reading.Failed(source, new PlanReadException(source, reason)));
  }

  private static DiscoveredFile skipped(String source, String chinese, String english) {
    return new DiscoveredFile.Unreadable(new Reading.Skipped(source, chinese, english));
  }

  private static DocumentException full(OutOfMemoryError e) {
    return new DocumentException(DocumentException.Reason.TOO_LARGE, "内存不足 out of memory", e);
  }

  private static DocumentException missing(NoClassDefFoundError e) {
    return new DocumentException(DocumentException.Reason.LIBRARY_MISSING, LIBRARY, e);
  }

  /** Paths that the user gave, or that lie in a folder. */
  private final class Paths implements Place {
    private final Iterator<Path> paths;
    private final boolean given;

    Paths(Iterator<Path> paths, boolean given) {
      this.paths = paths;
      this.given = given;
    }

    @Override
    public @Nullable DiscoveredFile next() {
      Place here = this;
      while (paths.hasNext() && places.getFirst() == here) {
        DiscoveredFile found = at(paths.next());
        if (found != null) {
          return found;
        }
      }
      return null;
    }

    /** Returns the file of a path; null where it opened a place. */
    private @Nullable DiscoveredFile at(Path path) {
      String source = path.toString();
      String name = String.valueOf(path.getFileName());
      // A pattern such as plans/* names the corrections with their documents.
      SkippedFiles.Kind kind = given && !Fixes.isFixes(name) ? null : SkippedFiles.of(name);
      if (kind != null) {
        return skipped(source, kind.chinese(), kind.english());
      }
      if (!given && isExcepted(path)) {
        return skipped(source, "输出的位置", "where results are written");
      }
      if (Files.isDirectory(path)) {
        if (!given && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
          return skipped(source, "指向文件夹的链接", "link to a folder");
        }
        return folder(path, source);
      }
      if (!Files.exists(path)) {
        return failed(source, Reason.MISSING);
      }
      if (!given && !Files.isRegularFile(path)) {
        return skipped(source, "不是普通文件", "no regular file");
      }
      try {
        Archive archive = Files.isRegularFile(path) ? Archive.open(path, limits) : null;
        if (archive == null) {
          return new DiscoveredFile.OnDisk(source, path);
        }
        places.push(new Packed(archive, source));
        return null;
      } catch (DocumentException e) {
        return failed(source, e);
      } catch (IOException e) {
        return failed(source, Reason.UNREADABLE);
      } catch (NoClassDefFoundError e) {
        return failed(source, missing(e));
      } catch (OutOfMemoryError e) {
        return failed(source, full(e));
      }
    }

    private boolean isExcepted(Path path) {
      for (Path each : except) {
        try {
          // Most names differ, and need no look at the disk.
          Path name = each.getFileName();
          if (name != null && path.endsWith(name) && Files.isSameFile(path, each)) {
            return true;
          }
        } catch (IOException e) {
          // One of the two is missing.
        }
      }
      return false;
    }

    private @Nullable DiscoveredFile folder(Path path, String source) {
      try (Stream<Path> inside = Files.list(path)) {
        List<Path> sorted = inside.sorted(Comparator.comparing(Path::toString)).toList();
        places.push(new Paths(sorted.iterator(), false));
        return null;
      } catch (IOException | UncheckedIOException e) {
        return failed(source, Reason.UNREADABLE);
      }
    }

    @Override
    public void close() {}
  }

  /** What lies in an archive. */
  private final class Packed implements Place {
    private final Archive archive;
    private final String source;

    Packed(Archive archive, String source) {
      this.archive = archive;
      this.source = source;
    }

    @Override
    public @Nullable DiscoveredFile next() {
      while (places.getFirst() == this) {
        Archive.Item item;
        try {
          item = archive.next();
        } catch (DocumentException e) {
          places.pop().close();
          return failed(source, e);
        } catch (OutOfMemoryError e) {
          places.pop().close();
          return failed(source, full(e));
        }
        if (item == null) {
          return null;
        }
        DiscoveredFile found = at(item);
        if (found != null) {
          return found;
        }
      }
      return null;
    }

    private @Nullable DiscoveredFile at(Archive.Item item) {
      String inside = source + INSIDE + item.name();
      SkippedFiles.Kind kind = SkippedFiles.of(item.name());
      if (kind != null) {
        return skipped(inside, kind.chinese(), kind.english());
      }
      try {
        byte[] bytes = item.bytes();
        Archive nested = archive.open(bytes, item.name());
        if (nested == null) {
          return new DiscoveredFile.Unpacked(inside, item.name(), bytes);
        }
        places.push(new Packed(nested, inside));
        return null;
      } catch (DocumentException e) {
        return failed(inside, e);
      } catch (NoClassDefFoundError e) {
        return failed(inside, missing(e));
      } catch (OutOfMemoryError e) {
        return failed(inside, full(e));
      }
    }

    @Override
    public void close() {
      try {
        archive.close();
      } catch (IOException e) {
        // All that is wanted of it was read.
      }
    }
  }
}
