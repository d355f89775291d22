package io.github.duibiao.document.office;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fonts of an RTF document: the encoding of the bytes set in each, and its name. */
final class RichFonts {
  /** The encodings that fonts are declared for, by the numbers of Windows. */
  private static final Map<Integer, String> BY_SET =
      Map.ofEntries(
          Map.entry(128, "windows-31j"),
          Map.entry(129, "x-windows-949"),
          Map.entry(134, "GB18030"),
          Map.entry(136, "x-windows-950"),
          Map.entry(161, "windows-1253"),
          Map.entry(162, "windows-1254"),
          Map.entry(163, "windows-1258"),
          Map.entry(177, "windows-1255"),
          Map.entry(178, "windows-1256"),
          Map.entry(186, "windows-1257"),
          Map.entry(204, "windows-1251"),
          Map.entry(238, "windows-1250"));

  private static final Map<Integer, String> BY_PAGE =
      Map.of(
          932, "windows-31j",
          936, "GB18030",
          949, "x-windows-949",
          950, "x-windows-950",
          54936, "GB18030",
          65001, "UTF-8");

  private static final int SYMBOLS = 2;

  private record Font(@Nullable Charset charset, boolean symbols, String name) {}

  private final Map<Integer, Font> fonts = new HashMap<>();
  private Charset usual = named("windows-1252");

  /** Says in which encoding the document is, where no font says otherwise. */
  void usual(int page) {
    Charset charset = ofPage(page);
    usual = charset == null ? usual : charset;
  }

  /** Adds a font of a set of characters or of a code page, each -1 where it is not said. */
  void add(int number, int set, int page, String name) {
    Charset charset = page > 0 ? ofPage(page) : null;
    String bySet = BY_SET.get(set);
    if (charset == null && bySet != null) {
      charset = named(bySet);
    }
    fonts.put(number, new Font(charset, set == SYMBOLS, name));
  }

  int size() {
    return fonts.size();
  }

  /** Returns the encoding of bytes in a font; of East Asian ones in the font beside it. */
  Charset charset(int font, int eastAsian) {
    Charset own = charset(font);
    if (own != null) {
      return own;
    }
    Charset beside = charset(eastAsian);
    return beside == null ? usual : beside;
  }

  private @Nullable Charset charset(int font) {
    Font found = fonts.get(font);
    return found == null ? null : found.charset;
  }

  boolean isOfSymbols(int font) {
    Font found = fonts.get(font);
    return found != null && found.symbols;
  }

  String name(int font) {
    Font found = fonts.get(font);
    return found == null ? "" : found.name;
  }

  private static @Nullable Charset ofPage(int page) {
    String name = BY_PAGE.getOrDefault(page, "windows-" + page);
    return Charset.isSupported(name) ? Charset.forName(name) : null;
  }

  private static Charset named(String name) {
    return Charset.isSupported(name)
        ? Charset.forName(name)
        : java.nio.charset.StandardCharsets.ISO_8859_1;
  }
}
