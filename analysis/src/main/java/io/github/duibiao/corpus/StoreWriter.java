package io.github.duibiao.corpus;

import io.github.duibiao.corpus.StoreIndex.Block;
import io.github.duibiao.corpus.StoreIndex.Entry;
import io.github.duibiao.plan.Plan;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Adds plans to a store; made by {@link PlanStore#write}. There is one at a time. Not thread-safe.
 *
 * <p>Plans are gathered into blocks. A block is written, then the disk is told to keep it, and only
 * then are its plans acknowledged: they survive whatever becomes of the process, and, as far as the
 * disk does what it is told, of the machine. {@link #flush} acknowledges those added so far.
 *
 * <p>To open a writer, the store is read to its end, so that plans of a damaged block can be added
 * again.
 */
public final class StoreWriter implements Closeable {
  private static final int BLOCK_PLANS = 64;
  private static final int BLOCK_BYTES = 1 << 20;
  private static final Pattern NUMBERED = Pattern.compile("-[0-9]+$");

  private final Path folder;
  private final FileChannel lock;
  private final FileChannel plans;
  private final List<StoreFault> faults = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> contents = new HashSet<>();
  private final Set<String> sources = new HashSet<>();
  private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
  private final List<Entry> pending = new ArrayList<>();
  private @Nullable FileChannel index;
  private long end;
  private int acknowledged;
  private boolean failed;

  private StoreWriter(Path folder, FileChannel lock, FileChannel plans) {
    this.folder = folder;
    this.lock = lock;
    this.plans = plans;
  }

  static StoreWriter open(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(PlanStore.PLANS);
    if (!Files.exists(file) && !isNew(folder)) {
      throw new StoreException(
          StoreFault.of(StoreFault.Kind.FOREIGN, folder, PlanStore.PLANS), null);
    }
    FileChannel lock = locked(folder);
    try {
      FileChannel plans =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      StoreWriter writer = new StoreWriter(folder, lock, plans);
      try {
        writer.begin();
      } catch (IOException | RuntimeException e) {
        plans.close();
        throw e;
      }
      return writer;
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** An empty folder, or one in which a store was about to be made. */
  private static boolean isNew(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.allMatch(each -> each.endsWith(PlanStore.LOCK));
    }
  }

  private static FileChannel locked(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve(PlanStore.LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // Held by another writer of this process.
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    if (lock == null) {
      channel.close();
      throw new StoreException(StoreFault.of(StoreFault.Kind.LOCKED, folder), null);
    }
    return channel;
  }

  private void begin() throws IOException {
    Path indexFile = folder.resolve(PlanStore.INDEX);
    PlanStore.Opened found =
        PlanStore.Opened.whole(plans, folder.resolve(PlanStore.PLANS), indexFile);
    faults.addAll(found.faults());
    found.blocks().forEach(block -> block.plans().forEach(this::know));
    acknowledged = found.blocks().stream().mapToInt(block -> block.plans().size()).sum();
    end = found.end();
    if (end < plans.size()) {
      plans.truncate(end); // The beginning of a block that was never acknowledged.
    }
    plans.force(true);
    if (!found.indexed() || !Files.exists(indexFile)) {
      writeIndex(indexFile, found.blocks());
    }
    index = FileChannel.open(indexFile, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    forceFolder();
  }

  private void writeIndex(Path file, List<Block> blocks) throws IOException {
    Path part = file.resolveSibling(PlanStore.INDEX + ".part");
    try (var out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
      out.write(StoreIndex.header());
      for (Block each : blocks) {
        out.write(StoreIndex.lines(each));
      }
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** So that the files are still in the folder after the power has failed. */
  private void forceFolder() {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Some systems open no folder, and keep it of themselves.
    }
  }

  private void know(Entry entry) {
    StoredPlan plan = entry.plan();
    ids.add(plan.id());
    contents.add(entry.digest() + plan.id());
    contents.add(entry.digest() + NUMBERED.matcher(plan.id()).replaceFirst(""));
    sources.add(source(plan.source(), plan.sha256()));
  }

  private static String source(String name, String sha256) {
    return sha256 + name;
  }

  /** Returns what was found to be wrong with the store when it was opened. */
  public List<StoreFault> faults() {
    return List.copyOf(faults);
  }

  /** Returns how many plans of the store are acknowledged. */
  public int acknowledged() {
    return acknowledged;
  }

  /**
   * Returns whether a plan read from this file is in the store, so that it need not be read again.
   *
   * @param name the name of the file, without its folder
   * @param sha256 its digest, in hexadecimal digits
   */
  public boolean has(String name, String sha256) {
    return sources.contains(source(name, sha256));
  }

  /**
   * Adds a plan. Where another plan has its id, it is kept under that id with a number added.
   *
   * @return whether it was added: false where the very same plan is there already
   * @throws StoreException if the store cannot be written to; what was acknowledged is whole
   */
  public boolean add(Plan plan) throws IOException {
    if (failed) {
      throw new IllegalStateException("writing failed before; open the store anew");
    }
    String digest = StoreFile.digest(plan);
    if (contents.contains(digest + plan.id())) {
      return false;
    }
    String id = plan.id();
    for (int number = 2; ids.contains(id); number++) {
      id = plan.id() + "-" + number;
    }
    Plan kept = id.equals(plan.id()) ? plan : plan.withId(id);
    Entry entry = new Entry(StoredPlan.of(kept), digest);
    lines.writeBytes(StoreFile.json(kept));
    lines.write('\n');
    pending.add(entry);
    know(entry);
    if (pending.size() >= BLOCK_PLANS || lines.size() >= BLOCK_BYTES) {
      flush();
    }
    return true;
  }

  /**
   * Writes what was added and waits until the disk has it.
   *
   * @throws StoreException if it cannot be written; what was acknowledged before is whole
   */
  public void flush() throws IOException {
    if (pending.isEmpty() || failed) {
      return;
    }
    byte[] member = StoreBlock.pack(lines.toByteArray());
    try {
      write(plans, ByteBuffer.wrap(member), end);
      plans.force(true);
    } catch (IOException e) {
      failed = true;
      undo();
      throw new StoreException(
          StoreFault.of(
              StoreFault.Kind.UNWRITTEN,
              folder.resolve(PlanStore.PLANS),
              String.valueOf(e.getMessage()),
              acknowledged),
          e);
    }
    Block block = new Block(end, member.length, pending);
    end = block.end();
    acknowledged += pending.size();
    pending.clear();
    lines.reset();
    append(StoreIndex.lines(block));
  }

  private static void write(FileChannel channel, ByteBuffer bytes, long at) throws IOException {
    long position = at;
    while (bytes.hasRemaining()) {
      position += channel.write(bytes, position);
    }
  }

  /** Takes back the beginning of a block, as far as the disk lets it. */
  private void undo() {
    try {
      plans.truncate(end);
    } catch (IOException e) {
      // Whoever opens the store next sees that the block is not whole.
    }
  }

  /** What does not fit is found out by its checksum, and made again from the plans. */
  private void append(String text) {
    FileChannel channel = index;
    if (channel == null) {
      return;
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    } catch (IOException e) {
      index = null;
    }
  }

  /** Acknowledges what was added, and lets others write. */
  @Override
  public void close() throws IOException {
    try {
      flush();
    } finally {
      FileChannel last = index;
      if (last != null) {
        last.close();
      }
      plans.close();
      lock.close();
    }
  }
}
