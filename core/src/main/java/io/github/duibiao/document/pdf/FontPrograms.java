package io.github.duibiao.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Whether the outlines that a file holds for a font are what the library can take in: it believes
 * the numbers that they state of themselves. Outlines that are not go without notice, as missing
 * ones do.
 */
final class FontPrograms {
  private static final int MOST_PARTS = 65_535;

  /** Mappings of a font: each of its glyphs many times over. */
  private static final long MOST_MAPPINGS = 1_000_000;

  /**
   * The table of ligatures, by ranges of ranges. What is drawn names the ligature itself, so that
   * nobody asks for it; under another name nobody reads it.
   */
  private static final String LIGATURES = "GSUB";

  private static final int HEAD = 12;
  private static final int RECORD = 16;
  private static final Pattern COUNT =
      Pattern.compile("/(?:Subrs|OtherSubrs)\\s{1,100}([0-9]{1,20})");
  private static final Pattern ENCRYPTED = Pattern.compile("eexec\\s?");

  private FontPrograms() {}

  /** Says whether the outlines of a font may be handed on; may mend what they state. */
  static boolean areSound(COSDictionary descriptor) throws IOException {
    if (descriptor.getDictionaryObject(COSName.FONT_FILE) instanceof COSStream program) {
      return isSoundType1(program);
    }
    if (descriptor.getDictionaryObject(COSName.FONT_FILE2) instanceof COSStream program) {
      return isSoundSfnt(program, bytes(program));
    }
    if (descriptor.getDictionaryObject(COSName.FONT_FILE3) instanceof COSStream program) {
      byte[] bytes = bytes(program);
      return bytes.length == 0 || bytes[0] == 1 || isSoundSfnt(program, bytes);
    }
    return true;
  }

  private static byte[] bytes(COSStream program) throws IOException {
    try (InputStream in = program.createInputStream()) {
      return in.readAllBytes();
    }
  }

  private static boolean isSoundType1(COSStream program) throws IOException {
    byte[] bytes = bytes(program);
    if (bytes.length == 0 || (bytes[0] & 0xff) == 0x80) {
      return false;
    }
    int first = Math.max(0, Math.min(bytes.length, program.getInt(COSName.LENGTH1, 0)));
    int second = program.getInt(COSName.LENGTH2, 0);
    program.setInt(COSName.LENGTH1, first);
    program.setInt(COSName.LENGTH2, Math.max(0, Math.min(bytes.length - first, second)));
    String plain = new String(bytes, StandardCharsets.ISO_8859_1);
    Matcher encrypted = ENCRYPTED.matcher(plain);
    boolean sound = countsAreSound(plain) && countsAreSound(decrypted(bytes, first));
    for (int i = 0; i < 4 && sound && encrypted.find(); i++) {
      sound =
          countsAreSound(decrypted(bytes, encrypted.end()))
              && countsAreSound(decrypted(unhexed(bytes, encrypted.end()), 0));
    }
    return sound;
  }

  private static boolean countsAreSound(String program) {
    Matcher count = COUNT.matcher(program);
    while (count.find()) {
      if (count.group(1).length() > 9 || Integer.parseInt(count.group(1)) > MOST_PARTS) {
        return false;
      }
    }
    return true;
  }

  /** The private part of a program (Adobe Type 1 Font Format, 7.1). */
  private static String decrypted(byte[] bytes, int from) {
    StringBuilder plain = new StringBuilder(bytes.length - from);
    int key = 55_665;
    for (int i = from; i < bytes.length; i++) {
      int cipher = bytes[i] & 0xff;
      plain.append((char) (cipher ^ (key >> 8)));
      key = ((cipher + key) * 52_845 + 22_719) & 0xffff;
    }
    return plain.toString();
  }

  private static byte[] unhexed(byte[] bytes, int from) {
    byte[] plain = new byte[(bytes.length - from) / 2 + 1];
    int count = 0;
    for (int i = from; i < bytes.length; i++) {
      int digit = Character.digit(bytes[i], 16);
      if (digit >= 0) {
        plain[count / 2] |= (byte) (count % 2 == 0 ? digit << 4 : digit);
        count++;
      }
    }
    return plain;
  }

  /** A TrueType or OpenType program: the tables that say which character has which glyph. */
  private static boolean isSoundSfnt(COSStream program, byte[] bytes) throws IOException {
    if (starts(bytes, "ttcf")) {
      return false;
    }
    boolean changed = false;
    int tables = (int) number(bytes, 4, 2);
    for (int i = 0; i < tables; i++) {
      int record = HEAD + i * RECORD;
      if (record + RECORD > bytes.length) {
        break;
      }
      String tag = new String(bytes, record, 4, StandardCharsets.ISO_8859_1);
      long start = number(bytes, record + 8, 4);
      if (tag.equals("cmap") && !isSoundMap(bytes, start)) {
        return false;
      }
      if (tag.equals(LIGATURES)) {
        bytes[record] = 'x';
        changed = true;
      }
    }
    if (changed) {
      try (OutputStream out = program.createOutputStream()) {
        out.write(bytes);
      }
    }
    return true;
  }

  private static boolean starts(byte[] bytes, String mark) {
    return bytes.length >= mark.length()
        && new String(bytes, 0, mark.length(), StandardCharsets.ISO_8859_1).equals(mark);
  }

  private static boolean isSoundMap(byte[] bytes, long start) {
    long maps = number(bytes, start + 2, 2);
    long mappings = 0;
    for (int i = 0; i < maps && mappings <= MOST_MAPPINGS; i++) {
      mappings += mappings(bytes, start + number(bytes, start + 4 + 8L * i + 4, 4));
    }
    return mappings <= MOST_MAPPINGS;
  }

  /** Returns how many mappings a table states, of the kinds that state them by ranges. */
  private static long mappings(byte[] bytes, long at) {
    switch ((int) number(bytes, at, 2)) {
      case 4 -> {
        long segments = number(bytes, at + 6, 2) / 2;
        long count = 0;
        for (long i = 0; i < segments; i++) {
          long end = number(bytes, at + 14 + 2 * i, 2);
          long first = number(bytes, at + 16 + 2 * segments + 2 * i, 2);
          count += Math.max(0, end - first + 1);
        }
        return count;
      }
      case 8 -> {
        return ranges(bytes, at + 12 + 8_192);
      }
      case 10 -> {
        return number(bytes, at + 16, 4);
      }
      case 12, 13 -> {
        return ranges(bytes, at + 12);
      }
      default -> {
        return 0;
      }
    }
  }

  private static long ranges(byte[] bytes, long at) {
    long count = 0;
    long groups = number(bytes, at, 4);
    if (groups > MOST_MAPPINGS) {
      return groups;
    }
    for (long i = 0; i < groups && count <= MOST_MAPPINGS; i++) {
      long group = at + 4 + 12 * i;
      count += Math.max(1, number(bytes, group + 4, 4) - number(bytes, group, 4) + 1);
    }
    return count;
  }

  /** Returns a number; 0 beyond the end. */
  private static long number(byte[] bytes, long at, int length) {
    if (at < 0 || at + length > bytes.length) {
      return 0;
    }
    long value = 0;
    for (int i = 0; i < length; i++) {
      value = value << 8 | (bytes[(int) at + i] & 0xff);
    }
    return value;
  }
}
