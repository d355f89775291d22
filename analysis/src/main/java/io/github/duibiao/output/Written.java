package io.github.duibiao.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The list of the files that the program wrote into a folder, by their names and the SHA-256 of
 * what they hold. A name may have several: while files are replaced, the old and the new one.
 */
final class Written {
  /** The folder inside an output folder that holds what is not for people. */
  static final String PLACE = ".duibiao";

  private static final String LIST = "files";
  private static final String HEAD =
      """
      # Duibiao 写出的文件，可被它替换；改动过的除外。
      # Files that Duibiao wrote and may replace, unless they were changed since.
      """;
  private static final int HASH = 64;
  private static final int MOST_TRIES = 5;
  private static final int BUFFER = 1 << 16;

  private final Map<String, Set<String>> hashes = new TreeMap<>();

  static Path place(Path folder) {
    return folder.resolve(PLACE);
  }

  static Path list(Path folder) {
    return place(folder).resolve(LIST);
  }

  /** Reads the list of a folder; an empty one where there is none. */
  static Written of(Path folder) throws IOException {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      Written written = read(folder);
      if (written != null) {
        return written;
      }
      // For a moment, while another run replaces the folder, there is none.
      Thread.onSpinWait();
    }
    return new Written();
  }

  private static @Nullable Written read(Path folder) throws IOException {
    Path list = list(folder);
    if (!Trees.isFolder(place(folder)) || !isFile(list)) {
      return null;
    }
    Written written = new Written();
    try {
      for (String line : Files.readAllLines(list)) {
        if (line.length() > HASH + 2 && line.charAt(0) != '#') {
          written.add(unescaped(line.substring(HASH + 2)), line.substring(0, HASH));
        }
      }
    } catch (NoSuchFileException e) {
      return null;
    }
    return written;
  }

  /** Says whether a path is a file itself, and no link to one. */
  static boolean isFile(Path path) {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }

  void add(String name, String hash) {
    hashes.computeIfAbsent(name, each -> new HashSet<>()).add(hash);
  }

  void set(String name, String hash) {
    remove(name);
    add(name, hash);
  }

  void remove(String name) {
    hashes.remove(name);
  }

  boolean isListed(String name) {
    return hashes.containsKey(name);
  }

  /** Says whether a file is as the program wrote it. */
  boolean isOwn(Path file) throws IOException {
    Set<String> known = hashes.get(String.valueOf(file.getFileName()));
    return known != null && isFile(file) && known.contains(hash(file));
  }

  void write(Path list) throws IOException {
    StringBuilder text = new StringBuilder(HEAD);
    hashes.forEach(
        (name, all) ->
            all.stream().sorted().forEach(hash -> text.append(hash + "  " + escaped(name) + "\n")));
    Files.writeString(list, text, StandardCharsets.UTF_8);
  }

  private static String escaped(String name) {
    return name.replace("\\", "\\\\").replace("\n", "\\n");
  }

  private static String unescaped(String name) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '\\' && i + 1 < name.length()) {
        c = name.charAt(++i) == 'n' ? '\n' : name.charAt(i);
      }
      plain.append(c);
    }
    return plain.toString();
  }

  static String hash(Path file) throws IOException {
    var digest = FileNames.sha256();
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
