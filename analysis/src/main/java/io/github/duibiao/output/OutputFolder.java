package io.github.duibiao.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessMode;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A folder in which files appear whole or not at all: they are written into a hidden folder beside
 * or inside it and put into place when all are done. Opening it is the proof that it can be
 * written. A file of the user's is not replaced; the package says how it is known.
 *
 * <pre>{@code
 * try (OutputFolder folder = OutputFolder.open(path, inputs)) {
 *   try (OutputStream out = folder.create("report.md")) { ... }
 *   folder.commit();
 * }
 * }</pre>
 *
 * <p>For one thread. Several processes may write to one folder: each commits as a whole, one after
 * the other. A process that is ended by a signal finishes a commit that it has begun, and removes
 * what it has not committed.
 */
public final class OutputFolder implements AutoCloseable {
  private static final int BUFFER = 1 << 16;
  private static final int MOST_TRIES = 5;

  private final Path folder;
  private final Staging staging;
  private final @Nullable Path madeFrom;
  private final boolean force;
  private final InputFiles inputs = new InputFiles();
  private final Map<String, MessageDigest> created = new LinkedHashMap<>();
  private final Set<String> gone = new LinkedHashSet<>();
  private @Nullable Written known;
  private boolean closed;

  private OutputFolder(Path folder, Staging staging, @Nullable Path madeFrom, boolean force) {
    this.folder = folder;
    this.staging = staging;
    this.madeFrom = madeFrom;
    this.force = force;
  }

  /**
   * Opens a folder for writing. The folder itself comes into being with {@link #commit()}.
   *
   * @param folder the folder; it may be missing, and its parents too
   * @param inputs files that must not be replaced
   * @throws IOException if the folder cannot be written, with the reason
   */
  public static OutputFolder open(Path folder, Collection<Path> inputs) throws IOException {
    return open(folder, inputs, false);
  }

  /**
   * Opens a folder for writing.
   *
   * @param folder the folder; it may be missing, and its parents too
   * @param inputs files that must not be replaced
   * @param force whether files of the user's own may be replaced, if they are no inputs
   * @throws IOException if the folder cannot be written, with the reason
   */
  public static OutputFolder open(Path folder, Collection<Path> inputs, boolean force)
      throws IOException {
    return open(folder, inputs, force, true);
  }

  /**
   * Opens a folder.
   *
   * @param whole whether several files are written that belong together
   */
  static OutputFolder open(Path folder, Collection<Path> inputs, boolean force, boolean whole)
      throws IOException {
    Path real = real(folder.toAbsolutePath().normalize());
    Signals.commit(() -> Staging.recover(real, whole));
    Path madeFrom = null;
    if (!Trees.isFolder(real)) {
      Path parent = Staging.parent(real);
      madeFrom = firstMissing(parent);
      Files.createDirectories(parent);
    }
    OutputFolder opened;
    try {
      Staging staging = patiently(() -> staging(real, whole));
      opened = new OutputFolder(real, staging, madeFrom, force);
    } catch (IOException e) {
      if (madeFrom != null) {
        Trees.deleteEmpty(Staging.parent(real), madeFrom);
      }
      throw e;
    }
    inputs.forEach(opened.inputs::add);
    Signals.watch(opened);
    return opened;
  }

  /** Returns the folder that a path leads to; the path itself where there is none yet. */
  private static Path real(Path path) throws IOException {
    try {
      if (Files.readAttributes(path, BasicFileAttributes.class).isDirectory()) {
        return path.toRealPath();
      }
    } catch (NoSuchFileException e) {
      if (!Files.isSymbolicLink(path)) {
        return path;
      }
    }
    throw new NotDirectoryException(path.toString());
  }

  private static Staging staging(Path folder, boolean whole) throws IOException {
    if (!Trees.isFolder(folder)) {
      return Staging.beside(folder);
    }
    folder.getFileSystem().provider().checkAccess(folder, AccessMode.WRITE);
    if (Trees.isOther(Written.place(folder))) {
      throw new FileSystemException(
          Written.place(folder).toString(), null, "is in the way, remove it 请先移走");
    }
    // Beside it, where a rename can lead into the folder's place; else inside.
    if (whole && Files.isWritable(Staging.parent(folder)) && isOneDisk(folder)) {
      return Staging.beside(folder);
    }
    return Staging.inside(folder);
  }

  private static boolean isOneDisk(Path folder) throws IOException {
    return folder.getFileName() != null
        && Files.getFileStore(folder).equals(Files.getFileStore(Staging.parent(folder)));
  }

  private static @Nullable Path firstMissing(Path folder) {
    Path missing = null;
    for (Path each = folder; each != null && !Files.exists(each); each = each.getParent()) {
      missing = each;
    }
    return missing;
  }

  /**
   * Makes the name of a file from an id, such as that of a plan. An id that is a good name stays as
   * it is; of any other, what file systems or terminals might take amiss is replaced, and some
   * digits are added that tell different ids apart.
   *
   * @param id any text
   * @param ending the ending, such as {@code .json}
   */
  public static String nameOf(String id, String ending) {
    return FileNames.of(id, ending);
  }

  /**
   * Says whether a file or folder of that name holds what this package keeps for itself.
   *
   * @param name the name, without a folder
   */
  public static boolean isOurs(String name) {
    return name.equals(Written.PLACE) || name.startsWith(Staging.BESIDE);
  }

  /**
   * Protects one more input, such as one that was found in a folder. It may be added after a file
   * of that name was created here; then {@link #commit()} fails.
   *
   * @param input the file
   */
  public void protect(Path input) {
    inputs.add(input);
  }

  /**
   * Begins a file.
   *
   * @param name the file's name, without a folder
   * @return where to write it; to be closed before {@link #commit()}
   * @throws IOException if a file of that name may not be written, as {@link #check} says
   */
  public OutputStream create(String name) throws IOException {
    check(name);
    MessageDigest digest = FileNames.sha256();
    OutputStream file =
        Files.newOutputStream(
            staging.files().resolve(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    created.put(name, digest);
    return new DigestOutputStream(new BufferedOutputStream(file, BUFFER), digest);
  }

  /**
   * Checks that a file of that name may be written.
   *
   * @param name the file's name, without a folder
   * @throws IOException if it is the name of an input, of a folder or a link, or of a file that
   *     belongs to the user
   */
  public void check(String name) throws IOException {
    try {
      examine(name);
    } catch (FileSystemException e) {
      if (isForeign()) {
        throw e;
      }
      // Perhaps another run is just replacing it: look again when that is done.
      Signals.commit(() -> patiently(() -> locked(() -> examineAnew(name))));
    }
  }

  private void examineAnew(String name) throws IOException {
    known = null;
    examine(name);
  }

  /** Says whether no run has written here; looks twice, as the folder may be away for a moment. */
  private boolean isForeign() {
    Path place = Written.place(folder);
    return !Trees.isFolder(place) && Trees.isFolder(folder) && !Trees.isFolder(place);
  }

  private void examine(String name) throws IOException {
    Path target;
    try {
      target = folder.resolve(name);
    } catch (InvalidPathException e) {
      throw new FileSystemException(
          name, null, "cannot be the name of a file here 在此不能用作文件名 (LC_ALL=C.UTF-8?)");
    }
    if (!folder.equals(target.getParent()) || name.equals(Written.PLACE)) {
      throw new IllegalArgumentException("not the name of a file: " + name);
    }
    if (!Trees.exists(target)) {
      return;
    }
    String objection = objection(target);
    if (objection != null) {
      throw new FileSystemException(target.toString(), null, objection);
    }
  }

  private @Nullable String objection(Path target) throws IOException {
    if (Trees.isFolder(target)) {
      return "is a directory 是一个文件夹";
    } else if (!Written.isFile(target)) {
      return "is a link or a device and is not replaced 是链接或设备，不予替换";
    } else if (inputs.contains(target)) {
      return "is an input and is not written over 是输入文件，不予覆盖";
    } else if (!force && Files.size(target) > 0 && !known().isOwn(target)) {
      return "was not written by Duibiao, or was changed since; to replace it, use --force"
          + " 不是本程序写出的文件，或已被改动；如需替换，请加 --force";
    }
    return null;
  }

  private Written known() throws IOException {
    Written list = known;
    if (list == null) {
      list = Written.of(folder);
      known = list;
    }
    return list;
  }

  /**
   * Deletes a file with {@link #commit()} if the program wrote it: one that belonged to what is
   * replaced and has no successor.
   *
   * @param name the file's name, without a folder
   */
  public void remove(String name) {
    gone.add(name);
  }

  /**
   * Puts the files into place; files of the same names that the program wrote earlier are replaced.
   *
   * @throws IOException if that is not possible; then nothing has changed
   */
  public void commit() throws IOException {
    Signals.commit(this::place);
    close();
  }

  private void place() throws IOException {
    patiently(() -> placedAsNew() || locked(this::replace));
  }

  /** What needs the folder. */
  private interface Attempt<T> {
    T run() throws IOException;
  }

  /** Tries again where there is no folder: for a moment, while another process replaces it. */
  private static <T> T patiently(Attempt<T> attempt) throws IOException {
    for (int tries = 0; ; tries++) {
      try {
        return attempt.run();
      } catch (NoSuchFileException e) {
        if (tries == MOST_TRIES) {
          throw e;
        }
      }
    }
  }

  private boolean placedAsNew() throws IOException {
    if (Trees.isFolder(folder)) {
      return false;
    }
    Written written = new Written();
    created.forEach((name, digest) -> written.set(name, hash(digest)));
    Path place = Files.createDirectory(Written.place(staging.files()));
    written.write(Written.list(staging.files()));
    try {
      Files.move(staging.files(), folder, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (FileSystemException e) {
      Trees.delete(place);
      if (Trees.isFolder(folder)) {
        return false; // Another run was a moment faster.
      }
      throw e;
    }
  }

  /** Does something while no other run does; returns true. */
  private boolean locked(Locked.Work work) throws IOException {
    Path place = Written.place(folder);
    if (!Trees.isFolder(place)) {
      try {
        Files.createDirectory(place);
      } catch (FileAlreadyExistsException e) {
        // So much the better.
      }
    }
    Locked.during(place.resolve("lock"), work);
    return true;
  }

  private void replace() throws IOException {
    boolean forced = false;
    Written before = Written.of(folder);
    known = before;
    Written both = Written.of(folder);
    Written after = Written.of(folder);
    for (Map.Entry<String, MessageDigest> each : created.entrySet()) {
      String name = each.getKey();
      Path target = folder.resolve(name);
      examine(name);
      if (Trees.exists(target) && !before.isOwn(target)) {
        forced = true;
        both.add(name, Written.hash(target));
      }
      both.add(name, hash(each.getValue()));
      after.set(name, hash(each.getValue()));
    }
    Set<String> going = new LinkedHashSet<>();
    for (String name : gone) {
      if (before.isOwn(folder.resolve(name)) && !inputs.contains(folder.resolve(name))) {
        going.add(name);
        after.remove(name);
      }
    }
    boolean one = created.size() + going.size() == 1;
    if (forced || one || !Swap.run(staging, after, going)) {
      Moves.run(staging, both, after, going);
    }
  }

  private static String hash(MessageDigest digest) {
    // The digest itself may be needed again.
    try {
      return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("the SHA-256 of every Java can be cloned", e);
    }
  }

  /** Removes what was not committed. */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    Signals.forget(this);
    staging.close();
    if (madeFrom != null) {
      Trees.deleteEmpty(Staging.parent(folder), madeFrom);
    }
  }

  /** Removes what was not committed while another thread may still be writing. */
  void discard() {
    try {
      staging.close();
      if (madeFrom != null) {
        Trees.deleteEmpty(Staging.parent(folder), madeFrom);
      }
    } catch (IOException e) {
      // The next run removes it.
    }
  }

  /** Returns the folder's path. */
  @Override
  public String toString() {
    return folder.toString();
  }
}
