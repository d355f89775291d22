package io.github.duibiao.document.packed;

import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.Limits;
import java.io.IOException;
import java.util.Comparator;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The files of a ZIP file, by their names: its directory allows any order. */
final class ZippedArchive extends Archive {
  private final PackedFile file;
  private final Limits limits;
  private final Allowance allowance;
  private final Iterator<PackedFile.Entry> entries;

  ZippedArchive(PackedFile file, Limits limits, Allowance allowance, int depth) {
    super(limits, allowance, depth);
    this.file = file;
    this.limits = limits;
    this.allowance = allowance;
    this.entries =
        file.entries().stream()
            .filter(each -> !each.isFolder())
            .sorted(Comparator.comparing(PackedFile.Entry::name))
            .iterator();
  }

  private record Zipped(PackedFile file, PackedFile.Entry entry, Limits limits) implements Item {
    @Override
    public String name() {
      return entry.name();
    }

    @Override
    public byte[] bytes() throws DocumentException {
      return Archive.bytes(file.open(entry), limits);
    }
  }

  @Override
  public @Nullable Item next() throws DocumentException {
    allowance.check();
    return entries.hasNext() ? new Zipped(file, entries.next(), limits) : null;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
