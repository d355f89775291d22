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

  private static Path tar(Path folder, int length) throws IOException {
    Path file = folder.resolve(length + ".tar");
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(Files.newOutputStream(file))) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
      for (String name : new String[] {"a.txt", "长".repeat(1) + "b".repeat(length), "c.txt"}) {
        byte[] bytes = "公开".repeat(900_000).getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
      }
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
