package io.github.duibiao.corpus;

import com.google.common.hash.Hashing;
import io.github.duibiao.corpus.StoreIndex.Block;
import io.github.duibiao.corpus.StoreIndex.Entry;
import io.github.duibiao.json.JsonFormatException;
import io.github.duibiao.json.PlanJson;
import io.github.duibiao.plan.Cancellation;
import io.github.duibiao.plan.Plan;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The file with the blocks of a store, opened: finds the whole blocks, whatever else is there. */
final class StoreFile {
  private static final int WINDOW = 1 << 16;
  private static final int DIGITS = 32;
  private static final String ANY_ID = "plan";

  private final FileChannel channel;
  private final String name;

  StoreFile(FileChannel channel, Path path) {
    this.channel = channel;
    name = path.toString();
  }

  /**
   * What was found.
   *
   * @param blocks the whole blocks
   * @param faults what is wrong, in the order of the file
   * @param end where the last whole block or damaged part ends: behind it is at most a beginning
   */
  record Scanned(List<Block> blocks, List<StoreFault> faults, long end) {}

  /** Looks through the file for blocks. */
  Scanned scan(long from, int plansBefore) throws IOException {
    List<Block> blocks = new ArrayList<>();
    List<StoreFault> faults = new ArrayList<>();
    long size = channel.size();
    long at = from;
    int plans = plansBefore;
    while (at < size) {
      Cancellation.check();
      Block block = blockAt(at, size);
      if (block == null) {
        long next = next(at + 1, size);
        if (next == size && begins(at, size)) {
          faults.add(StoreFault.of(StoreFault.Kind.CUT, name, at, size - at, plans));
          return new Scanned(blocks, faults, at);
        }
        faults.add(damaged(at, next));
        at = next;
      } else {
        blocks.add(block);
        plans += block.plans().size();
        at = block.end();
      }
    }
    return new Scanned(blocks, faults, at);
  }

  StoreFault damaged(long from, long to) {
    return StoreFault.of(StoreFault.Kind.DAMAGED, name, from, to);
  }

  /** Whether what is there from here on may be the beginning of a block. */
  private boolean begins(long at, long size) throws IOException {
    byte[] header = bytes(at, (int) Math.min(StoreBlock.HEADER, size - at));
    int length = StoreBlock.length(header, header.length);
    return length < 0 || (length > 0 && at + length > size);
  }

  private @Nullable Block blockAt(long at, long size) throws IOException {
    byte[] lines = linesAt(at, size);
    if (lines == null) {
      return null;
    }
    List<Entry> plans = new ArrayList<>();
    try {
      for (byte[] each : split(lines)) {
        Plan plan = PlanJson.read(each, name);
        plans.add(new Entry(StoredPlan.of(plan), digest(plan)));
      }
    } catch (JsonFormatException e) {
      return null; // Packed well, but no plans.
    }
    byte[] header = bytes(at, StoreBlock.HEADER);
    return new Block(at, StoreBlock.length(header, header.length), plans);
  }

  /** Returns the lines of the block that begins here; null where none does, or a damaged one. */
  private byte @Nullable [] linesAt(long at, long size) throws IOException {
    byte[] header = bytes(at, (int) Math.min(StoreBlock.HEADER, size - at));
    int length = StoreBlock.length(header, header.length);
    return length <= 0 || at + length > size ? null : StoreBlock.unpack(bytes(at, length));
  }

  /** Returns where the next whole block begins; the size of the file where there is none. */
  private long next(long from, long size) throws IOException {
    for (long start = from; start < size; start += WINDOW) {
      Cancellation.check();
      byte[] window = bytes(start, (int) Math.min(WINDOW + StoreBlock.HEADER, size - start));
      for (int i = 0; i < Math.min(WINDOW, window.length - StoreBlock.HEADER); i++) {
        if (window[i] == 0x1f && window[i + 1] == (byte) 0x8b && linesAt(start + i, size) != null) {
          return start + i;
        }
      }
    }
    return size;
  }

  /** Returns the plans of a block, one JSON each; null where it is damaged. */
  @Nullable List<byte[]> plans(Block block) throws IOException {
    long size = channel.size();
    byte[] lines = block.end() > size ? null : linesAt(block.offset(), size);
    List<byte[]> plans = lines == null ? null : split(lines);
    return plans == null || plans.size() != block.plans().size() ? null : plans;
  }

  private static List<byte[]> split(byte[] lines) {
    List<byte[]> split = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < lines.length; i++) {
      if (lines[i] == '\n') {
        split.add(Arrays.copyOfRange(lines, start, i));
        start = i + 1;
      }
    }
    return split;
  }

  /** Returns what a plan comes to, whatever its id: the beginning of a digest of its JSON. */
  static String digest(Plan plan) {
    return Hashing.sha256().hashBytes(json(plan.withId(ANY_ID))).toString().substring(0, DIGITS);
  }

  static byte[] json(Plan plan) {
    return PlanJson.writeLine(plan).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] bytes(long at, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining() && channel.read(buffer, at + buffer.position()) >= 0) {
      Cancellation.check();
    }
    return buffer.array();
  }
}
