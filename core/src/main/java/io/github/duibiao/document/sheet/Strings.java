package io.github.duibiao.document.sheet;

import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Limits.Limit;
import io.github.duibiao.document.packed.XmlElements;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/**
 * Texts as XLSX holds them: runs of different looks, joined; how they are pronounced, left out. The
 * texts that cells share stand in a part of their own.
 */
final class Strings implements XmlElements.Elements {
  private final Limits limits;
  private final List<String> shared = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean open;
  private int pronunciation;
  private long characters;

  Strings(Limits limits) {
    this.limits = limits;
  }

  @Override
  public void start(String name, Attributes attributes) throws DocumentException {
    switch (name) {
      case "si" -> text.setLength(0);
      case "rPh" -> pronunciation++;
      case "t" -> open = pronunciation == 0;
      default -> {}
    }
  }

  @Override
  public void end(String name) throws DocumentException {
    switch (name) {
      case "si" -> {
        if (shared.size() == limits.cells()) {
          throw limits.reached(Limit.CELLS);
        }
        characters += text.length();
        if (characters > limits.characters()) {
          throw limits.reached(Limit.CHARACTERS);
        }
        shared.add(unescaped(text.toString()));
      }
      case "rPh" -> pronunciation--;
      case "t" -> open = false;
      default -> {}
    }
  }

  @Override
  public void text(char[] characters, int start, int length) throws DocumentException {
    if (open) {
      if (text.length() + length > limits.lineLength()) {
        throw limits.reached(Limit.LINE_LENGTH);
      }
      text.append(characters, start, length);
    }
  }

  /** Returns a shared text; empty where there is none of that number. */
  String shared(int number) {
    return number >= 0 && number < shared.size() ? shared.get(number) : "";
  }

  /** Returns the last text that ended; for a part that holds texts between others. */
  String last() {
    characters = 0;
    return shared.remove(shared.size() - 1);
  }

  /** Undoes {@code _x000D_}: marks that XML does not hold are written by their numbers. */
  static String unescaped(String text) {
    int at = text.indexOf("_x");
    if (at < 0) {
      return newlines(text);
    }
    StringBuilder plain = new StringBuilder(text.length());
    int from = 0;
    while (at >= 0) {
      int code = at + 6 < text.length() && text.charAt(at + 6) == '_' ? hex(text, at + 2) : -1;
      if (code >= 0) {
        plain.append(text, from, at).append((char) code);
        from = at + 7;
      }
      at = text.indexOf("_x", code >= 0 ? from : at + 1);
    }
    return newlines(plain.append(text, from, text.length()).toString());
  }

  private static int hex(String text, int from) {
    int value = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    return value;
  }

  private static String newlines(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
