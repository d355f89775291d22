package io.github.duibiao.fuzz;

import com.google.common.collect.ImmutableList;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Limits.Limit;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.reading.PlanReadException;
import io.github.duibiao.reading.PlanReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A format to be fuzzed. The parts of packed formats are mutated, not the packing, which would
 * hardly ever be whole again: the first byte of the input chooses the part that the others replace.
 */
enum FuzzTarget {
  TXT("plan.txt"),
  HTML("plan.html"),
  CSV("plan.csv"),
  XLSX(
      "plan.xlsx",
      "xl/worksheets/sheet1.xml",
      "xl/sharedStrings.xml",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels"),
  XLS("plan.xls"),
  DOCX(
      "plan.docx",
      "word/document.xml",
      "word/numbering.xml",
      "word/styles.xml",
      "word/_rels/document.xml.rels",
      "[Content_Types].xml"),
  PDF("plan.pdf"),
  DOC("plan.doc"),
  RTF("plan.rtf"),
  ODT("plan.odt", "content.xml", "styles.xml", "META-INF/manifest.xml"),
  ODS("plan.ods", "content.xml"),
  OFD("plan.ofd", "Doc_0/Pages/Page_0/Content.xml", "Doc_0/Document.xml", "OFD.xml"),
  JSON("plan.json"),
  /** Files in a file: {@link ArchiveBytes} says what the bytes stand for. */
  ZIP("plans.zip");

  /** What a document may take while it is fuzzed: little, so that a limit is reached soon. */
  private static final Limits LIMITS =
      Limits.standard().with(Limit.UNPACKED_BYTES, 16 << 20).with(Limit.CELLS, 50_000);

  final String file;
  private final ImmutableList<String> parts;

  FuzzTarget(String file, String... parts) {
    this.file = file;
    this.parts = ImmutableList.copyOf(parts);
  }

  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads what the bytes stand for; fails where it ends in anything but a plan or a reason. */
  void read(byte[] input) {
    byte[] document = document(input);
    if (this == ZIP) {
      ArchiveBytes.readings(document, LIMITS).forEach(FuzzTarget::check);
      return;
    }
    try {
      Plan plan = PlanReader.standard().with(LIMITS).read(document, file);
      if (plan.tasks().isEmpty()) {
        throw new AssertionError("a plan without tasks");
      }
    } catch (PlanReadException e) {
      check(e);
    }
  }

  /** A format of ours that answers with anything else is at fault, though its users are spared. */
  private static void check(PlanReadException e) {
    if (e.getMessage() == null || e.getMessage().isBlank()) {
      throw new AssertionError("a reason without words", e);
    }
    Throwable cause =
        e.getCause() instanceof DocumentException document ? document.getCause() : e.getCause();
    if (cause instanceof RuntimeException || cause instanceof StackOverflowError) {
      StackTraceElement[] trace = cause.getStackTrace();
      if (trace.length > 0 && trace[0].getClassName().startsWith("io.github.duibiao")) {
        throw new AssertionError("a fault in " + trace[0], cause);
      }
    }
  }

  /** Returns the document that the bytes stand for. */
  byte[] document(byte[] input) {
    return this == ZIP ? ArchiveBytes.of(input) : parts.isEmpty() ? input : packed(input);
  }

  private byte[] packed(byte[] input) {
    if (input.length == 0 || (input[0] & 0xff) % (parts.size() + 1) == parts.size()) {
      return input.length == 0 ? input : Arrays.copyOfRange(input, 1, input.length);
    }
    Map<String, byte[]> files = new LinkedHashMap<>(Holder.of(this));
    files.put(
        parts.get((input[0] & 0xff) % (parts.size() + 1)),
        Arrays.copyOfRange(input, 1, input.length));
    return pack(files);
  }

  /** The parts of the documents that are mutated, made when first asked for. */
  private static final class Holder {
    private static final Map<FuzzTarget, Map<String, byte[]>> PARTS = new LinkedHashMap<>();

    static synchronized Map<String, byte[]> of(FuzzTarget target) {
      return PARTS.computeIfAbsent(target, each -> unpack(SyntheticDocuments.of(each)));
    }
  }

  /** Returns an input that leaves each part as it is, and one that is the whole document. */
  Map<String, byte[]> seeds() {
    Map<String, byte[]> seeds = new LinkedHashMap<>();
    if (this == ZIP) {
      return ArchiveBytes.seeds();
    }
    byte[] whole = SyntheticDocuments.of(this);
    if (parts.isEmpty()) {
      seeds.put("whole", whole);
      return seeds;
    }
    Map<String, byte[]> files = unpack(whole);
    for (int i = 0; i < parts.size(); i++) {
      byte[] part = files.get(parts.get(i));
      if (part != null) {
        seeds.put("part-" + i, chosen(i, part));
      }
    }
    seeds.put("whole", chosen(parts.size(), whole));
    return seeds;
  }

  private static byte[] chosen(int choice, byte[] bytes) {
    byte[] seed = new byte[bytes.length + 1];
    seed[0] = (byte) choice;
    System.arraycopy(bytes, 0, seed, 1, bytes.length);
    return seed;
  }

  private static Map<String, byte[]> unpack(byte[] packed) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
      for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
        files.put(each.getName(), ((InputStream) zip).readAllBytes());
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return files;
  }

  private static byte[] pack(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> each : files.entrySet()) {
        ZipEntry entry = new ZipEntry(each.getKey());
        CRC32 sum = new CRC32();
        sum.update(each.getValue());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(each.getValue().length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(each.getValue());
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }
}
