package io.github.duibiao.output;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/**
 * Makes names of files from ids. An id that is a good name stays as it is. Any other gives a name
 * that every usual file system takes, with some digits of the id's SHA-256 at its end, so that
 * different ids give different names.
 */
final class FileNames {
  /** In bytes: file systems take 255, and an ending and a number must have room. */
  private static final int MOST_BYTES = 180;

  private static final int MOST_ENDING = 16;
  private static final int DIGITS = 8;
  private static final String FORBIDDEN = "/\\:*?\"<>|";

  /** Names of devices on Windows, whatever ending follows. */
  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6",
          "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7",
          "lpt8", "lpt9");

  private FileNames() {}

  static String of(String id, String ending) {
    if (ending.length() > MOST_ENDING || !ending.equals(plain(ending))) {
      throw new IllegalArgumentException("not the ending of a file's name: " + ending);
    }
    String name = cut(trimmed(plain(id)));
    if (!isNameable(name)) {
      name = cut(trimmed(ascii(name)));
    }
    boolean device = DEVICES.contains(name.split("\\.", 2)[0].toLowerCase(Locale.ROOT));
    if (name.equals(id) && !name.isEmpty() && !device) {
      return name + ending;
    }
    return (device || name.isEmpty() ? "plan" : name) + "-" + digits(id) + ending;
  }

  /** Puts a hyphen for what separates folders, steers a terminal or does not print. */
  private static String plain(String id) {
    StringBuilder name = new StringBuilder();
    // No more than can be kept: an id may be of any length.
    id.codePoints()
        .limit(MOST_BYTES + 1L)
        .forEach(each -> name.appendCodePoint(isPlain(each) ? each : '-'));
    return name.toString();
  }

  private static boolean isPlain(int each) {
    return switch (Character.getType(each)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> FORBIDDEN.indexOf(each) < 0;
    };
  }

  private static String ascii(String name) {
    return name.replaceAll("[^\\x20-\\x7e]+", "-");
  }

  /**
   * A dot in front hides a file, a hyphen makes it an option of commands that are given all files;
   * a dot or a space at the end is lost on Windows.
   */
  private static String trimmed(String name) {
    int from = 0;
    int to = name.length();
    while (from < to && ".- ".indexOf(name.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && (name.charAt(to - 1) == '.' || name.charAt(to - 1) == ' ')) {
      to--;
    }
    return name.substring(from, to);
  }

  private static String cut(String name) {
    int bytes = 0;
    for (int i = 0; i < name.length(); ) {
      int each = name.codePointAt(i);
      bytes += Character.toString(each).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MOST_BYTES) {
        return trimmed(name.substring(0, i));
      }
      i += Character.charCount(each);
    }
    return name;
  }

  /** In a locale without Chinese, Java cannot name a Chinese file. */
  private static boolean isNameable(String name) {
    try {
      return Path.of(name) != null;
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static String digits(String id) {
    return HexFormat.of()
        .formatHex(sha256().digest(id.getBytes(StandardCharsets.UTF_8)))
        .substring(0, DIGITS);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
