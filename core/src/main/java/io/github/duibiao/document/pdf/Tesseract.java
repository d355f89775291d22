package io.github.duibiao.document.pdf;

import io.github.duibiao.document.Budget;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The command {@code tesseract}, which recognises characters; a process for each page. */
final class Tesseract {
  private static final String COMMAND = "tesseract";
  private static final String LANGUAGE = "chi_sim";

  /** How it looks for text on a page: by itself, or as one block. */
  private static final String AUTOMATIC = "3";

  private static final String BLOCK = "6";

  /** What it may say of a page. */
  private static final int MOST_OUTPUT = 16 << 20;

  private static final String INSTALL =
      "请安装 tesseract 及 chi_sim 语言数据 install tesseract with the language data chi_sim, as by"
          + " apt-get install tesseract-ocr tesseract-ocr-chi-sim, or brew install tesseract"
          + " tesseract-lang";

  private final Path command;

  private Tesseract(Path command) {
    this.command = command;
  }

  /** Returns the command; null where it is not on the path of the system. */
  static @Nullable Tesseract find() {
    String path = System.getenv("PATH");
    boolean windows = System.getProperty("os.name", "").startsWith("Windows");
    for (String each : (path == null ? "" : path).split(File.pathSeparator, -1)) {
      try {
        Path command = Path.of(each).resolve(windows ? COMMAND + ".exe" : COMMAND);
        if (!each.isEmpty() && Files.isExecutable(command)) {
          return new Tesseract(command);
        }
      } catch (InvalidPathException e) {
        // No folder that a command could lie in.
      }
    }
    return null;
  }

  /** Returns what is thrown where the command or its language is missing. */
  static DocumentException missing() {
    return new DocumentException(Reason.LIBRARY_MISSING, INSTALL);
  }

  /** Says whether the command knows Chinese. */
  boolean knowsChinese() throws DocumentException {
    return run(List.of("--list-langs"), null).lines().anyMatch(LANGUAGE::equals);
  }

  /**
   * Recognises a page.
   *
   * @param dots how many dots are an inch
   * @param block whether it is one block of text, whatever its lines look like
   * @return a table of words with their places and certainty, as the command writes it
   */
  String words(Bitmap page, int dots, boolean block) throws DocumentException {
    List<String> words = new ArrayList<>();
    words.addAll(List.of("stdin", "stdout", "-l", LANGUAGE, "--dpi", Integer.toString(dots)));
    words.addAll(List.of("--psm", block ? BLOCK : AUTOMATIC));
    words.addAll(List.of("-c", "preserve_interword_spaces=1"));
    if (block) {
      // In short lines it takes complicated characters for dirt, and leaves out the line.
      words.addAll(List.of("-c", "textord_noise_rejrows=0", "-c", "textord_noise_rejwords=0"));
    }
    words.add("tsv");
    return run(words, page);
  }

  /** Returns by how many quarters to the right a page is to be turned to stand upright. */
  int quarters(Bitmap page) throws DocumentException {
    String said = run(List.of("stdin", "stdout", "--psm", "0", "-l", "osd"), page);
    for (String line : said.split("\n", -1)) {
      if (line.startsWith("Rotate:")) {
        String degrees = line.substring(7).strip();
        return degrees.matches("90|180|270") ? Integer.parseInt(degrees) / 90 : 0;
      }
    }
    return 0;
  }

  private String run(List<String> words, @Nullable Bitmap page) throws DocumentException {
    List<String> line = new ArrayList<>();
    line.add(command.toString());
    line.addAll(words);
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    // One thread is faster for one page, and leaves the others to other documents.
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      throw missing();
    }
    try {
      Thread feeder = new Thread(() -> feed(process, page), "duibiao-scan");
      feeder.setDaemon(true);
      feeder.start();
      return output(process);
    } catch (IOException e) {
      throw new DocumentException(Reason.DAMAGED, COMMAND, e);
    } finally {
      process.destroyForcibly();
    }
  }

  /** Hands over a page as a portable grey map, which takes no packing. */
  private static void feed(Process process, @Nullable Bitmap page) {
    try (OutputStream out = process.getOutputStream()) {
      if (page != null) {
        String head = String.format(Locale.ROOT, "P5 %d %d 255\n", page.width, page.height);
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(page.bytes());
      }
    } catch (IOException e) {
      // The command ended before: what it wrote says why.
    }
  }

  private static String output(Process process) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 13];
    try (InputStream in = process.getInputStream()) {
      while (true) {
        Budget.check();
        if (in.available() == 0 && process.isAlive()) {
          pause(process);
          continue;
        }
        int count = in.read(buffer);
        if (count < 0) {
          return out.toString(StandardCharsets.UTF_8);
        }
        out.write(buffer, 0, count);
        if (out.size() > MOST_OUTPUT) {
          throw new DocumentException(Reason.TOO_LARGE, COMMAND + " > " + MOST_OUTPUT);
        }
      }
    }
  }

  private static void pause(Process process) {
    try {
      process.waitFor(20, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
