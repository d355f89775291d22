package io.github.duibiao.corpus;

import io.github.duibiao.corpus.StoreIndex.Block;
import io.github.duibiao.corpus.StoreIndex.Entry;
import io.github.duibiao.json.PlanJson;
import io.github.duibiao.plan.Plan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Many plans in a folder (要点库): JSON Lines, compressed in blocks, with an index.
 *
 * <p>The file {@value #PLANS} is a gzip file of one member a block, which any program unpacks to
 * one plan a line. A block counts only when it is whole and its checksum fits; where it is not, the
 * others are read and {@link #faults} says what is missing. The file {@value #INDEX} is made from
 * it, and made again where it is missing or does not fit.
 *
 * <p>This is the store as it was when it was opened: immutable, safe for use by many threads, and
 * it holds no file open. To add plans, see {@link #write}.
 *
 * <pre>{@code
 * try (StoreWriter writer = PlanStore.write(Path.of("plans"))) {
 *   writer.add(plan);
 * }
 * PlanStore store = PlanStore.open(Path.of("plans"));
 * try (Stream<Plan> plans = store.plans(fault -> System.err.println(fault))) {
 *   long tasks = plans.mapToLong(plan -> plan.tasks().size()).sum();
 * }
 * }</pre>
 */
public final class PlanStore {
  static final String PLANS = "plans.jsonl.gz";
  static final String INDEX = "plans.index";
  static final String LOCK = "plans.lock";

  private final Path folder;
  private final List<Block> blocks;
  private final List<StoreFault> faults;

  private PlanStore(Path folder, List<Block> blocks, List<StoreFault> faults) {
    this.folder = folder;
    this.blocks = List.copyOf(blocks);
    this.faults = List.copyOf(faults);
  }

  /**
   * Opens a store to read it. What is incomplete or damaged is left out, and told by {@link
   * #faults}.
   *
   * @throws StoreException if there is no such folder, or it holds no store
   * @throws IOException if it cannot be read
   */
  public static PlanStore open(Path folder) throws IOException {
    Path plans = folder.resolve(PLANS);
    if (!Files.exists(plans)) {
      if (!Files.exists(folder)) {
        throw new StoreException(StoreFault.of(StoreFault.Kind.MISSING, folder), null);
      }
      throw new StoreException(StoreFault.of(StoreFault.Kind.FOREIGN, folder, PLANS), null);
    }
    try (FileChannel channel = FileChannel.open(plans, StandardOpenOption.READ)) {
      Opened opened = Opened.of(channel, plans, folder.resolve(INDEX), false);
      return new PlanStore(folder, opened.blocks, opened.faults);
    }
  }

  /**
   * Opens a store to add plans to it; makes it where it is missing.
   *
   * @throws StoreException if another writer has it open, or the folder holds something else
   * @throws IOException if it cannot be read or written to
   */
  public static StoreWriter write(Path folder) throws IOException {
    return StoreWriter.open(folder);
  }

  /**
   * What was found of a store.
   *
   * @param end where the next block is written
   * @param indexed whether the index has every block
   */
  record Opened(List<Block> blocks, List<StoreFault> faults, long end, boolean indexed) {
    /** Reads every block, so that none counts that is damaged, whatever the index says. */
    static Opened whole(FileChannel channel, Path plans, Path index) throws IOException {
      return of(channel, plans, index, true);
    }

    private static Opened of(FileChannel channel, Path plans, Path index, boolean whole)
        throws IOException {
      StoreFile file = new StoreFile(channel, plans);
      List<StoreFault> faults = new ArrayList<>();
      List<Block> blocks = new ArrayList<>();
      List<Block> known = StoreIndex.read(index);
      boolean fits = known != null && fits(known, file);
      if (known != null && fits) {
        for (Block each : known) {
          if (!whole || file.plans(each) != null) {
            blocks.add(each);
          }
        }
      } else if (channel.size() > 0) {
        faults.add(StoreFault.of(StoreFault.Kind.INDEX, index));
      }
      long end = 0;
      int count = 0;
      for (Block each : blocks) {
        if (each.offset() > end) {
          faults.add(file.damaged(end, each.offset()));
        }
        end = each.end();
        count += each.plans().size();
      }
      StoreFile.Scanned scanned = file.scan(end, count);
      blocks.addAll(scanned.blocks());
      faults.addAll(scanned.faults());
      boolean indexed = blocks.equals(known);
      return new Opened(blocks, faults, scanned.end(), indexed);
    }

    /** An index of other plans, or of more, tells of itself by the last block that it has. */
    private static boolean fits(List<Block> blocks, StoreFile file) throws IOException {
      return blocks.isEmpty() || file.plans(blocks.get(blocks.size() - 1)) != null;
    }
  }

  /** Returns the folder. */
  public Path folder() {
    return folder;
  }

  /** Returns what was found to be wrong when the store was opened; empty where all is well. */
  public List<StoreFault> faults() {
    return faults;
  }

  /** Returns what each plan comes to, with its id, in the order they were added. */
  List<String> contents() {
    return blocks.stream()
        .flatMap(block -> block.plans().stream())
        .map(each -> each.digest() + each.plan().id())
        .toList();
  }

  /** Returns what is known of the plans without reading them, in the order they were added. */
  public List<StoredPlan> list() {
    return blocks.stream().flatMap(block -> block.plans().stream()).map(Entry::plan).toList();
  }

  /** Returns how many plans there are. */
  public int size() {
    return blocks.stream().mapToInt(block -> block.plans().size()).sum();
  }

  /**
   * Returns the plans in the order they were added, read as they are asked for, a block at a time.
   * To be closed, since it holds the file open.
   *
   * @param faults is told of blocks that are found to be damaged now, which are left out
   * @throws IOException if the file cannot be opened
   */
  public Stream<Plan> plans(Consumer<StoreFault> faults) throws IOException {
    return plans(0, faults);
  }

  /**
   * Returns the plans without the first so many, whose blocks are not read: so several can read a
   * store at once, each a part of it. To be closed, since it holds the file open.
   *
   * @param from how many are left out
   * @param faults is told of blocks that are found to be damaged now, which are left out
   * @throws IOException if the file cannot be opened
   */
  public Stream<Plan> plans(int from, Consumer<StoreFault> faults) throws IOException {
    List<Block> rest = new ArrayList<>();
    int before = 0;
    int skipped = 0;
    for (Block each : blocks) {
      if (before + each.plans().size() > from) {
        skipped = rest.isEmpty() ? from - before : skipped;
        rest.add(each);
      }
      before += each.plans().size();
    }
    return plans(rest, faults).skip(skipped);
  }

  private Stream<Plan> plans(List<Block> blocks, Consumer<StoreFault> faults) throws IOException {
    FileChannel channel = FileChannel.open(folder.resolve(PLANS), StandardOpenOption.READ);
    StoreFile file = new StoreFile(channel, folder.resolve(PLANS));
    return blocks.stream()
        .flatMap(block -> plans(block, file, faults).stream())
        .onClose(
            () -> {
              try {
                channel.close();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private static List<Plan> plans(Block block, StoreFile file, Consumer<StoreFault> faults) {
    try {
      List<byte[]> lines = file.plans(block);
      if (lines == null) {
        faults.accept(file.damaged(block.offset(), block.end()));
        return List.of();
      }
      List<Plan> plans = new ArrayList<>();
      for (byte[] each : lines) {
        plans.add(PlanJson.read(each, PLANS));
      }
      return plans;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the plan of an id, if there is one.
   *
   * @throws StoreException if its block is damaged
   * @throws IOException if it cannot be read
   */
  public Optional<Plan> plan(String id) throws IOException {
    Path path = folder.resolve(PLANS);
    for (Block block : blocks) {
      for (int i = 0; i < block.plans().size(); i++) {
        if (block.plans().get(i).plan().id().equals(id)) {
          try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            StoreFile file = new StoreFile(channel, path);
            List<byte[]> lines = file.plans(block);
            if (lines == null) {
              throw new StoreException(file.damaged(block.offset(), block.end()), null);
            }
            return Optional.of(PlanJson.read(lines.get(i), PLANS));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the folder and how many plans it has. */
  @Override
  public String toString() {
    return folder + " (" + size() + " plans)";
  }
}
