package io.github.duibiao.document;

import com.google.common.collect.ImmutableList;
import io.github.duibiao.document.DocumentException.Reason;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first bytes of formats that are not read: they say what a document is that no format
 * recognised, and keep it from being taken for a text.
 *
 * @param bytes the first bytes
 * @param name what the format is called
 * @param reason why it is not read
 */
record Signature(ImmutableList<Byte> bytes, String name, Reason reason) {
  private static final List<Signature> KNOWN =
      List.of(
          scan("89504E47", "PNG"),
          scan("FFD8FF", "JPEG"),
          picture("47494638", "GIF"),
          scan("49492A00", "TIFF"),
          scan("4D4D002A", "TIFF"),
          picture("52494646", "RIFF (WebP, WAV, AVI)"),
          other("25504446", "PDF"),
          other("504B0304", "ZIP (DOCX, XLSX, OFD …)"),
          other("D0CF11E0", "DOC / XLS / WPS"),
          other("1F8B", "gzip"),
          other("526172211A", "RAR"),
          other("377ABCAF", "7z"),
          other("7B5C727466", "RTF"));

  /** A picture of a page may be read where characters are recognised. */
  private static Signature scan(String hex, String name) {
    return new Signature(parse(hex), name, Reason.NO_TEXT_LAYER);
  }

  private static Signature picture(String hex, String name) {
    return new Signature(parse(hex), name, Reason.NOT_TEXT);
  }

  private static Signature other(String hex, String name) {
    return new Signature(parse(hex), name, Reason.UNSUPPORTED);
  }

  private static ImmutableList<Byte> parse(String hex) {
    ImmutableList.Builder<Byte> bytes = ImmutableList.builder();
    for (byte each : HexFormat.of().parseHex(hex)) {
      bytes.add(each);
    }
    return bytes.build();
  }

  /** Returns the signature that a document opens with; null where it opens with none of these. */
  static @Nullable Signature of(byte[] document) {
    for (Signature each : KNOWN) {
      if (each.opens(document)) {
        return each;
      }
    }
    return null;
  }

  private boolean opens(byte[] document) {
    if (document.length < bytes.size()) {
      return false;
    }
    for (int i = 0; i < bytes.size(); i++) {
      if (document[i] != bytes.get(i)) {
        return false;
      }
    }
    return true;
  }
}
