package io.github.duibiao.document.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Limits.Limit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive says how many files it holds and what they are called: only so much of it is kept. */
class DeclaredSizesTest {
  private static final Limits FEW = Limits.standard().with(Limit.ENTRIES, 100);

  private static byte[] zip(int count) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < count; i++) {
        ZipEntry entry = new ZipEntry("plans/" + i + ".txt");
        entry.setExtra(new byte[] {1, 2, 3, 0, 4, 5, 6});
        zip.putNextEntry(entry);
      }
    }
    return out.toByteArray();
  }

  @Test
  void aDirectoryIsReadAsFarAsItsEntriesAreAllowed() throws IOException {
    assertThat(PackedFile.open(zip(100), FEW).entries()).hasSize(100);
    for (int count : new int[] {101, 60_000}) {
      byte[] many = zip(count);
      assertThatThrownBy(() -> PackedFile.open(many, FEW))
          .isInstanceOf(DocumentException.class)
          .hasMessageContaining("entries=100");
    }
  }

  private static void put(TarArchiveOutputStream tar, TarArchiveEntry entry, byte[] bytes)
      throws IOException {
    entry.setSize(bytes.length);
    tar.putArchiveEntry(entry);
    tar.write(bytes);
    tar.closeArchiveEntry();
  }

  /** Three files, of which the second has a name of this length, as GNU writes it. */
  private static Path tar(Path folder, int length) throws IOException {
    Path file = folder.resolve(length + ".tar");
    byte[] plan = "公开".repeat(900_000).getBytes(StandardCharsets.UTF_8);
    byte[] name = "b".repeat(length).getBytes(StandardCharsets.US_ASCII);
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(Files.newOutputStream(file))) {
      put(tar, new TarArchiveEntry("a.txt"), plan);
      put(tar, new TarArchiveEntry("l", TarConstants.LF_GNUTYPE_LONGNAME), name);
      put(tar, new TarArchiveEntry("b.txt"), plan);
      put(tar, new TarArchiveEntry("c.txt"), plan);
    }
    return file;
  }

  private static int files(Path tar) throws IOException {
    int count = 0;
    try (Archive archive = Objects.requireNonNull(Archive.open(tar, Limits.standard()))) {
      while (archive.next() != null) {
        count++;
      }
    }
    return count;
  }

  @Test
  void aNameIsNotAsLongAsAFile(@TempDir Path folder) throws IOException {
    assertThat(files(tar(folder, 10_000))).isEqualTo(3);
    Path endless = tar(folder, 3_000_000);
    assertThatThrownBy(() -> files(endless))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("lineLength=");
  }
}
