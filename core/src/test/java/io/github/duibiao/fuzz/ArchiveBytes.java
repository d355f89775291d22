package io.github.duibiao.fuzz;

import io.github.duibiao.document.Limits;
import io.github.duibiao.reading.PlanReadException;
import io.github.duibiao.reading.PlanReader;
import io.github.duibiao.reading.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * What an archive to be fuzzed is made of. The first byte says how it is packed: as it is, as a ZIP
 * file, as one in another, compressed by gzip, or as entries that overlap. In a ZIP file each entry
 * is a line with its name, behind the flags, and its content up to the next NUL.
 */
final class ArchiveBytes {
  private static final int KINDS = 5;

  private ArchiveBytes() {}

  static byte[] of(byte[] input) {
    if (input.length == 0) {
      return input;
    }
    byte[] rest = Arrays.copyOfRange(input, 1, input.length);
    return switch ((input[0] & 0xff) % KINDS) {
      case 1 -> zip(rest);
      case 2 -> new ZipBytes().stored("a/b.zip", zip(rest), 0).bytes();
      case 3 -> gzip(rest);
      case 4 -> ZipBytes.overlapping(rest, 20);
      default -> rest;
    };
  }

  private static byte[] zip(byte[] entries) {
    ZipBytes zip = new ZipBytes();
    for (String each : new String(entries, StandardCharsets.ISO_8859_1).split("\0", -1)) {
      int end = each.indexOf('\n');
      if (end > 0) {
        byte[] content = each.substring(end + 1).getBytes(StandardCharsets.ISO_8859_1);
        int flags = each.charAt(0) == 'u' ? 1 << 11 : each.charAt(0) == 'e' ? 1 : 0;
        zip.stored(each.substring(1, end), content, flags);
      }
    }
    return zip.bytes();
  }

  private static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zipped = new GZIPOutputStream(bytes)) {
      zipped.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Returns why what is in the archive was not read; a plan read of it has tasks. */
  static List<PlanReadException> readings(byte[] archive, Limits limits) {
    try {
      Path file = Files.createTempFile("plans", ".zip");
      try (Stream<Reading> all =
          PlanReader.standard().with(limits).readAll(List.of(Files.write(file, archive)))) {
        return all.flatMap(ArchiveBytes::reason).toList();
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<PlanReadException> reason(Reading reading) {
    if (reading instanceof Reading.Done done && done.plan().tasks().isEmpty()) {
      throw new AssertionError("a plan without tasks");
    }
    return reading instanceof Reading.Failed failed ? Stream.of(failed.reason()) : Stream.empty();
  }

  static Map<String, byte[]> seeds() {
    String plan =
        new String(SyntheticDocuments.of(FuzzTarget.TXT), StandardCharsets.UTF_8).substring(0, 120);
    String gbk = latin("某县/要点.txt", Charset.forName("GB18030"));
    String utf = latin("某县/要点.txt", StandardCharsets.UTF_8);
    String text = latin(plan, StandardCharsets.UTF_8);
    String entries =
        String.join(
            "\0",
            "u" + utf + "\n" + text,
            "n" + gbk + "\n" + text,
            "n../../b.txt\n" + text,
            "nC:\\c.txt\n" + text,
            "e/d.html\n<p>" + text,
            "nd/\n",
            "nx.png\n",
            "nd.csv\na,b");
    Map<String, byte[]> seeds = new LinkedHashMap<>();
    seeds.put("zip", bytes(1, entries));
    seeds.put("nested", bytes(2, entries));
    seeds.put("gzip", bytes(3, text));
    seeds.put("overlapping", bytes(4, text));
    byte[] whole = SyntheticDocuments.of(FuzzTarget.ZIP);
    seeds.put("whole", bytes(0, new String(whole, StandardCharsets.ISO_8859_1)));
    return seeds;
  }

  private static String latin(String text, Charset charset) {
    return new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(int kind, String rest) {
    return ((char) kind + rest).getBytes(StandardCharsets.ISO_8859_1);
  }
}
