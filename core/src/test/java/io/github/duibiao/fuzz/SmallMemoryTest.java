package io.github.duibiao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Documents that reach every limit are read or refused by a virtual machine of 512 MB, the last of
 * a batch too, and libraries say nothing of them on the terminal.
 */
class SmallMemoryTest {
  private static final String HEAD = "云岭县2023年政务公开工作要点\n";

  private static String rows(int count) {
    StringBuilder csv = new StringBuilder("序号,工作任务,工作措施,责任单位,完成时限\n");
    for (int i = 1; i <= count; i++) {
      csv.append(i).append(",推进第").append(i).append("类公开,每季度检查").append(i);
      csv.append("个网站并通报。,县政府办、县财政局,8月底前\n");
    }
    return csv.toString();
  }

  private static String tasks(int count, int length) {
    StringBuilder text = new StringBuilder(HEAD);
    for (int i = 1; i <= count; i++) {
      text.append(i).append(".推进工作。").append("健全制度规范办理".repeat(length / 8));
      text.append("。（责任单位：县政府办）\n");
    }
    return text.toString();
  }

  private static String tags(int count) {
    StringBuilder page = new StringBuilder("<html><body><h1>").append(HEAD).append("</h1>");
    for (int i = 1; i <= count; i++) {
      page.append("<p>").append(i).append("、推进公开。县政府办负责。</p>");
    }
    return page.append("</body></html>").toString();
  }

  /** A page in a font whose outlines are broken, of which the library has much to say. */
  private static byte[] brokenFont() {
    String plain = new String(SyntheticDocuments.of(FuzzTarget.PDF), StandardCharsets.ISO_8859_1);
    String program = "%!PS-AdobeFont \u001b[2J \u202e none";
    String font =
        "<</Type/Font/Subtype/Type1/BaseFont/X/FirstChar 32/LastChar 33/Widths[500 500]"
            + "/FontDescriptor 6 0 R>>endobj\n"
            + "6 0 obj<</Type/FontDescriptor/FontName/X/Flags 32/FontFile 7 0 R>>endobj\n"
            + "7 0 obj<</Length1 20/Length2 12/Length "
            + program.length()
            + ">>stream\n"
            + program
            + "\nendstream endobj\n";
    return plain
        .replace("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n", font)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] rangeOfWidths() {
    String plain = new String(SyntheticDocuments.of(FuzzTarget.PDF), StandardCharsets.ISO_8859_1);
    return plain
        .replace(
            "/Subtype/Type1/BaseFont/Helvetica>>",
            "/Subtype/Type0/BaseFont/S/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype"
                + "/CIDFontType2/BaseFont/S/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
                + "/Supplement 0>>/W[0 2147483647 1000]>>]>>")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static List<String> read(Path folder, boolean log4j) throws Exception {
    String path =
        Arrays.stream(
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"))
                    .split(File.pathSeparator))
            .filter(each -> log4j || !(each.contains("log4j") || each.contains("slf4j")))
            .collect(Collectors.joining(File.pathSeparator));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                path,
                SmallMemory.class.getName(),
                folder.toString())
            .redirectError(folder.resolveSibling("said-" + log4j).toFile())
            .start();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    process.getInputStream().transferTo(out);
    assertThat(process.waitFor()).isZero();
    return out.toString(StandardCharsets.UTF_8)
        .lines()
        // Said of the class path, not of a file.
        .filter(each -> !each.contains("Log4j API could not find a logging provider"))
        .toList();
  }

  private static void put(Path folder, String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @Test
  void whatReachesTheLimitsIsReadOrRefusedAndTheLastIsRead(@TempDir Path temporary)
      throws Exception {
    Path folder = Files.createDirectory(temporary.resolve("in"));
    put(folder, "1.csv", rows(99_000));
    put(folder, "2.csv", rows(19_900));
    put(folder, "3.txt", HEAD + "一\n".repeat(16 << 20));
    put(folder, "4.txt", HEAD + "\n".repeat(3 << 20) + tasks(3, 8));
    put(folder, "5.txt", tasks(20_000, 160));
    put(folder, "6.txt", tasks(100_001, 8));
    put(folder, "7.html", tags(95_000));
    put(folder, "8.html", tags(110_000));
    Files.write(folder.resolve("9.pdf"), rangeOfWidths());
    put(folder, "z.txt", tasks(2, 8));
    assertThat(read(folder, true))
        .containsExactly(
            "1.csv TOO_LARGE",
            "2.csv read",
            "3.txt TOO_LARGE",
            "4.txt read",
            "5.txt read",
            "6.txt TOO_LARGE",
            "7.html read",
            "8.html TOO_LARGE",
            "9.pdf NO_TEXT_LAYER",
            "z.txt read");
  }

  @Test
  void librariesSayNothingOfAFile(@TempDir Path temporary) throws Exception {
    Path folder = Files.createDirectory(temporary.resolve("in"));
    Files.write(folder.resolve("a.pdf"), brokenFont());
    Files.write(folder.resolve("b.pdf"), Arrays.copyOf(SyntheticDocuments.of(FuzzTarget.PDF), 500));
    Files.write(folder.resolve("c.docx"), SyntheticDocuments.of(FuzzTarget.DOCX));
    Files.write(folder.resolve("d.xls"), SyntheticDocuments.of(FuzzTarget.XLS));
    for (boolean log4j : List.of(true, false)) {
      assertThat(read(folder, log4j)).hasSize(4);
      assertThat(Files.readString(temporary.resolve("said-" + log4j)))
          .doesNotContain("pdfbox", "fontbox", "poi", "\u001b", "Exception");
    }
  }
}
