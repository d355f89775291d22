package io.github.duibiao.document.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Limits.Limit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives that are neither ZIP nor TAR, and messages, within the same limits. */
class OtherArchivesTest {
  @TempDir private Path folder;

  private List<String> read(byte[] bytes, String name, Limits limits) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    List<String> found = new ArrayList<>();
    try (Archive archive = Archive.open(file, limits)) {
      if (archive == null) {
        return List.of("no archive");
      }
      for (Archive.Item each = archive.next(); each != null; each = archive.next()) {
        found.add(each.name() + "=" + new String(each.bytes(), StandardCharsets.UTF_8).strip());
      }
    }
    return found;
  }

  private DocumentException refused(byte[] bytes, String name, Limits limits) {
    DocumentException e =
        catchThrowableOfType(DocumentException.class, () -> read(bytes, name, limits));
    assertThat(e).isNotNull();
    return e;
  }

  private static byte[] sevenZip(Map<String, byte[]> files) throws IOException {
    SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
    try (SevenZOutputFile out = new SevenZOutputFile(channel)) {
      for (Map.Entry<String, byte[]> each : files.entrySet()) {
        SevenZArchiveEntry entry = new SevenZArchiveEntry();
        entry.setName(each.getKey());
        out.putArchiveEntry(entry);
        out.write(each.getValue());
        out.closeArchiveEntry();
      }
    }
    return Arrays.copyOf(channel.array(), (int) channel.size());
  }

  private static Map<String, byte[]> files(String... namesAndTexts) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  @Test
  void theFilesOfASevenZipArchiveAreGivenInTheirOrder() throws IOException {
    byte[] bytes = sevenZip(files("方案/一.txt", "甲", "二.txt", "乙"));
    assertThat(read(bytes, "a.7z", Limits.standard())).containsExactly("方案/一.txt=甲", "二.txt=乙");
  }

  @Test
  void aSevenZipArchiveUnpacksNoFurtherThanItMay() throws IOException {
    byte[] bytes = sevenZip(Map.of("a.txt", new byte[8 << 20]));
    assertThat(bytes).hasSizeLessThan(20_000);
    assertThat(refused(bytes, "a.7z", Limits.standard())).hasMessageContaining("packedRatio=");
    Limits more = Limits.standard().with(Limit.PACKED_RATIO, 1_000_000);
    assertThat(refused(bytes, "a.7z", more.with(Limit.UNPACKED_BYTES, 1 << 20)))
        .hasMessageContaining("unpackedBytes=");
    assertThat(refused(Arrays.copyOf(bytes, 100), "a.7z", more).reason()).isEqualTo(Reason.DAMAGED);
    byte[] two = sevenZip(files("1.txt", "a", "2.txt", "b"));
    assertThat(refused(two, "a.7z", Limits.standard().with(Limit.ENTRIES, 1)))
        .hasMessageContaining("entries=");
  }

  private static byte[] number(long value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long rest = value;
    while (rest > 0x7f) {
      out.write((int) (rest & 0x7f) | 0x80);
      rest >>= 7;
    }
    out.write((int) rest);
    return out.toByteArray();
  }

  private static void crc(ByteArrayOutputStream out, byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    for (int i = 0; i < 4; i++) {
      out.write((int) (sum.getValue() >> (8 * i)));
    }
  }

  /** A block of RAR 5: its sum, its length, its kind and what it says; then what it holds. */
  private static byte[] block(int kind, byte[] said, byte[] held) {
    ByteArrayOutputStream inside = new ByteArrayOutputStream();
    inside.writeBytes(number(kind));
    inside.writeBytes(number(held.length > 0 ? 2 : 0));
    if (held.length > 0) {
      inside.writeBytes(number(held.length));
    }
    inside.writeBytes(said);
    ByteArrayOutputStream counted = new ByteArrayOutputStream();
    counted.writeBytes(number(inside.size()));
    counted.writeBytes(inside.toByteArray());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    crc(out, counted.toByteArray());
    out.writeBytes(counted.toByteArray());
    out.writeBytes(held);
    return out.toByteArray();
  }

  /** Files that are not packed, in RAR 5; each claims a size. */
  private static byte[] rar(Map<String, byte[]> files, long claimed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {'R', 'a', 'r', '!', 0x1A, 7, 1, 0});
    out.writeBytes(block(1, number(0), new byte[0]));
    files.forEach(
        (name, bytes) -> {
          ByteArrayOutputStream said = new ByteArrayOutputStream();
          byte[] raw = name.getBytes(StandardCharsets.UTF_8);
          said.writeBytes(number(4));
          said.writeBytes(number(claimed < 0 ? bytes.length : claimed));
          said.writeBytes(number(0644));
          crc(said, bytes);
          said.writeBytes(number(0));
          said.writeBytes(number(1));
          said.writeBytes(number(raw.length));
          said.writeBytes(raw);
          out.writeBytes(block(2, said.toByteArray(), bytes));
        });
    out.writeBytes(block(5, number(0), new byte[0]));
    return out.toByteArray();
  }

  @Test
  void theFilesOfARarArchiveAreGivenInTheirOrder() throws IOException {
    byte[] bytes = rar(files("方案/一.txt", "甲", "二.txt", "乙"), -1);
    assertThat(read(bytes, "a.rar", Limits.standard())).containsExactly("方案/一.txt=甲", "二.txt=乙");
  }

  @Test
  void aRarArchiveGivesWhatItHoldsAndNoMoreThanItMay() throws IOException {
    byte[] bytes = rar(files("一.txt", "甲"), 1L << 40);
    assertThat(read(bytes, "a.rar", Limits.standard())).containsExactly("一.txt=甲");
    assertThat(refused(Arrays.copyOf(bytes, 30), "a.rar", Limits.standard()).reason())
        .isEqualTo(Reason.DAMAGED);
    byte[] large = rar(Map.of("a.txt", new byte[3 << 20]), -1);
    assertThat(refused(large, "a.rar", Limits.standard().with(Limit.UNPACKED_BYTES, 1 << 20)))
        .hasMessageContaining("unpackedBytes=");
  }

  private static final String MESSAGE =
      "From: a@example.cn\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
          + "Content-Type: multipart/mixed; boundary=\"=_b\"\r\n\r\n--=_b\r\n"
          + "Content-Type: text/plain\r\n\r\nsee below\r\n";

  private static String attached(String name, String text) {
    return "--=_b\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; "
        + name
        + "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8))
        + "\r\n";
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void whatIsAttachedToAMessageIsGivenUnderItsName() throws IOException {
    String gbk =
        "=?GBK?B?"
            + Base64.getEncoder().encodeToString("要点".getBytes(Charset.forName("GBK")))
            + "?=";
    String message =
        MESSAGE
            + attached("filename=\"" + gbk + ".doc\"", "甲")
            + attached("filename*=UTF-8''%E8%A6%81%E7%82%B9.txt", "乙")
            + attached("filename*0=\"long\"; filename*1=\"er.txt\"", "丙")
            + "--=_b\r\nContent-Type: image/png; name=x.png\r\n\r\nno\r\n--=_b--\r\n";
    assertThat(read(latin(message), "a.eml", Limits.standard()))
        .containsExactly("要点.doc=甲", "要点.txt=乙", "longer.txt=丙");
  }

  @Test
  void aMessageWithoutFilesIsNoArchive() throws IOException {
    assertThat(read(latin(MESSAGE + "--=_b--\r\n"), "a.eml", Limits.standard()))
        .containsExactly("no archive");
    assertThat(read(latin("Title: x\n\nplain text\n"), "a.txt", Limits.standard()))
        .containsExactly("no archive");
  }

  @Test
  void partsOfPartsEndSomewhere() {
    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < 80; i++) {
      deep.append("Content-Type: multipart/mixed; boundary=\"=_b").append("x".repeat(i));
      deep.append("\"\r\n\r\n--=_b").append("x".repeat(i)).append("\r\n");
    }
    assertThat(refused(latin(deep.toString()), "a.eml", Limits.standard()).reason())
        .isEqualTo(Reason.TOO_LARGE);
    StringBuilder many = new StringBuilder(MESSAGE);
    for (int i = 0; i < 200; i++) {
      many.append(attached("filename=a.txt", "a"));
    }
    assertThat(refused(latin(many.toString()), "a.eml", Limits.standard().with(Limit.ENTRIES, 50)))
        .hasMessageContaining("entries=");
  }
}
