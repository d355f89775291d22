package io.github.duibiao.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A folder in which files appear whole or not at all: they are written into a hidden folder beside
 * or inside it and moved when all are done. Opening it is the proof that it can be written.
 *
 * <pre>{@code
 * try (OutputFolder folder = OutputFolder.open(path, inputs)) {
 *   try (OutputStream out = folder.create("report.md")) { ... }
 *   folder.commit();
 * }
 * }</pre>
 *
 * <p>For one thread.
 */
public final class OutputFolder implements AutoCloseable {
  private final Path folder;
  private final Path staging;
  private final @Nullable Path madeFrom;
  private final boolean isNew;
  private final List<Path> inputs;
  private final Map<String, Path> staged = new LinkedHashMap<>();
  private boolean committed;

  private OutputFolder(
      Path folder, Path staging, @Nullable Path madeFrom, boolean isNew, List<Path> inputs) {
    this.folder = folder;
    this.staging = staging;
    this.madeFrom = madeFrom;
    this.isNew = isNew;
    this.inputs = inputs;
  }

  /**
   * Opens a folder for writing. The folder itself comes into being with {@link #commit()}.
   *
   * @param folder the folder; it may be missing, and its parents too
   * @param inputs files that must not be written over
   * @throws IOException if the folder cannot be written, with the reason
   */
  public static OutputFolder open(Path folder, Collection<Path> inputs) throws IOException {
    Path whole = folder.toAbsolutePath().normalize();
    if (Files.exists(whole) && !Files.isDirectory(whole)) {
      throw new NotDirectoryException(folder.toString());
    }
    boolean isNew = !Files.exists(whole);
    Path place = whole;
    Path madeFrom = null;
    if (isNew) {
      Path parent = whole.getParent();
      place = parent == null ? whole : parent;
      madeFrom = firstMissing(place);
      Files.createDirectories(place);
    }
    try {
      Path staging = makeStaging(place);
      return new OutputFolder(whole, staging, madeFrom, isNew, List.copyOf(inputs));
    } catch (IOException e) {
      removeEmpty(place, madeFrom);
      throw e;
    }
  }

  /** Makes a folder that is as open to others as any made there, unlike a temporary one. */
  private static Path makeStaging(Path place) throws IOException {
    long number = System.nanoTime();
    while (Files.exists(place.resolve(name(number)))) {
      number++;
    }
    return Files.createDirectory(place.resolve(name(number)));
  }

  private static String name(long number) {
    return ".duibiao-" + Long.toHexString(number);
  }

  private static @Nullable Path firstMissing(Path folder) {
    Path missing = null;
    for (Path each = folder; each != null && !Files.exists(each); each = each.getParent()) {
      missing = each;
    }
    return missing;
  }

  /**
   * Begins a file.
   *
   * @param name the file's name, without a folder
   * @return where to write it; to be closed before {@link #commit()}
   * @throws IOException if the name is that of an input or of a folder, or the file cannot be made
   */
  public OutputStream create(String name) throws IOException {
    Path target = folder.resolve(name);
    if (!folder.equals(target.getParent())) {
      throw new IllegalArgumentException("not the name of a file: " + name);
    }
    check(name);
    Path file = staging.resolve(name);
    staged.put(name, file);
    return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
  }

  /**
   * Checks that a file of that name may be written.
   *
   * @param name the file's name, without a folder
   * @throws IOException if it is the name of an input or of a folder
   */
  public void check(String name) throws IOException {
    Path target = folder.resolve(name);
    if (!Files.exists(target)) {
      return;
    }
    if (Files.isDirectory(target)) {
      throw new FileSystemException(target.toString(), null, "is a directory 是一个文件夹");
    }
    for (Path input : inputs) {
      if (Files.exists(input) && Files.isSameFile(input, target)) {
        throw new FileSystemException(
            target.toString(), null, "is an input and is not written over 是输入文件，不予覆盖");
      }
    }
  }

  /**
   * Moves the files to their place; a file of the same name is replaced.
   *
   * @throws IOException if one cannot be moved
   */
  public void commit() throws IOException {
    if (isNew && !Files.exists(folder)) {
      Files.move(staging, folder, StandardCopyOption.ATOMIC_MOVE);
    } else {
      for (Map.Entry<String, Path> each : staged.entrySet()) {
        Files.move(
            each.getValue(), folder.resolve(each.getKey()), StandardCopyOption.REPLACE_EXISTING);
      }
      Files.delete(staging);
    }
    committed = true;
  }

  /** Removes what was not committed. */
  @Override
  public void close() throws IOException {
    if (committed) {
      return;
    }
    for (Path each : staged.values()) {
      Files.deleteIfExists(each);
    }
    Files.deleteIfExists(staging);
    removeEmpty(isNew ? staging.getParent() : null, madeFrom);
  }

  private static void removeEmpty(@Nullable Path last, @Nullable Path first) throws IOException {
    List<Path> made = new ArrayList<>();
    for (Path each = last; first != null && each != null && each.startsWith(first); ) {
      made.add(each);
      each = each.getParent();
    }
    for (Path each : made) {
      Files.deleteIfExists(each);
    }
  }

  /** Returns the folder's path. */
  @Override
  public String toString() {
    return folder.toString();
  }
}
