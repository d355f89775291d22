package io.github.duibiao.document.office;

import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Characters of the fonts of symbols, which have places of their own in them. */
final class Symbols {
  private static final ImmutableMap<String, String> CHARACTERS = read();

  private Symbols() {}

  /** Returns the character at a place of a font, as it is written in hexadecimal digits. */
  static String character(@Nullable String font, @Nullable String place) {
    if (font == null || place == null || !place.matches("[0-9A-Fa-f]{1,4}")) {
      return "";
    }
    int code = Integer.parseInt(place, 16);
    String known =
        CHARACTERS.get(font.toLowerCase(Locale.ROOT) + ' ' + Integer.toHexString(code & 0xff));
    boolean own = code < 0x100 || (code >= 0xF000 && code <= 0xF0FF);
    return own && known != null ? known : code < ' ' ? "" : Character.toString((char) code);
  }

  private static ImmutableMap<String, String> read() {
    ImmutableMap.Builder<String, String> characters = ImmutableMap.builder();
    try (InputStream in = Symbols.class.getResourceAsStream("symbols.tsv")) {
      if (in == null) {
        throw new IllegalStateException("the resource symbols.tsv is missing from the jar");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isEmpty() || line.startsWith("#")) {
          continue;
        }
        String[] columns = line.split("\t", -1);
        int place = Integer.parseInt(columns[1], 16);
        for (int i = 0; i < columns[2].length(); i++) {
          characters.put(
              columns[0] + ' ' + Integer.toHexString(place + i), columns[2].substring(i, i + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return characters.buildOrThrow();
  }
}
