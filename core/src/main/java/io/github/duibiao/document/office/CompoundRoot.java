package io.github.duibiao.document.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What stands at the root of a compound file (MS-CFB 2.6), told without a library: a text document
 * may hold a workbook further down, and a workbook a text.
 */
final class CompoundRoot {
  private static final int ENTRY = 128;
  private static final int MOST = 4_096;
  private static final int LISTED_FATS = 109;

  private final byte[] bytes;
  private final int sector;
  private final int directory;

  private CompoundRoot(byte[] bytes) {
    this.bytes = bytes;
    int shift = number(30, 2);
    this.sector = shift == 12 ? 1 << 12 : 1 << 9;
    this.directory = number(48, 4);
  }

  /** Returns the names at the root, in lower case; none where the file is broken. */
  static Set<String> names(byte[] bytes) {
    CompoundRoot root = new CompoundRoot(bytes);
    Set<String> names = new HashSet<>();
    Set<Integer> known = new HashSet<>();
    Deque<Integer> open = new ArrayDeque<>();
    int first = root.place(0);
    open.push(first < 0 ? -1 : root.number(first + 76, 4));
    while (!open.isEmpty() && known.size() < MOST) {
      int entry = open.pop();
      int at = entry < 0 || !known.add(entry) ? -1 : root.place(entry);
      if (at < 0) {
        continue;
      }
      int length = Math.max(0, Math.min(64, root.number(at + 64, 2)) - 2);
      String name = new String(bytes, at, length, StandardCharsets.UTF_16LE);
      names.add(name.toLowerCase(Locale.ROOT));
      open.push(root.number(at + 68, 4));
      open.push(root.number(at + 72, 4));
    }
    return names;
  }

  /** Returns where an entry of the directory stands; -1 where it does not. */
  private int place(int entry) {
    int perSector = sector / ENTRY;
    int at = directory;
    for (int i = 0; i < entry / perSector; i++) {
      at = i < MOST ? next(at) : -1;
      if (at < 0) {
        return -1;
      }
    }
    long place = (at + 1L) * sector + (long) (entry % perSector) * ENTRY;
    return at < 0 || place + ENTRY > bytes.length ? -1 : (int) place;
  }

  /** Returns the sector that follows one; negative where none does. */
  private int next(int of) {
    int perSector = sector / 4;
    int fat = of / perSector < LISTED_FATS ? number(76 + 4 * (of / perSector), 4) : -1;
    long place = (fat + 1L) * sector + 4L * (of % perSector);
    return fat < 0 || place + 4 > bytes.length ? -1 : number((int) place, 4);
  }

  private int number(int at, int length) {
    int value = 0;
    for (int i = length - 1; i >= 0; i--) {
      value = value << 8 | (at + i < bytes.length ? bytes[at + i] & 0xff : 0);
    }
    return value;
  }
}
