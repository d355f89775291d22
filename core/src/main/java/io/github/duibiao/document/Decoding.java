package io.github.duibiao.document;

import com.google.common.collect.ImmutableList;
import io.github.duibiao.api.InternalApi;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bytes → text. A byte order mark decides; then UTF-8, which hardly any other text satisfies by
 * chance; then the encoding that the document states; then whichever of GB18030 and UTF-16 gives
 * the most characters that Chinese prose is full of.
 *
 * @param text the text
 * @param charset the encoding
 * @param damaged how many characters could not be decoded
 */
@InternalApi
public record Decoding(String text, Charset charset, int damaged) {
  /** What a decoder puts for bytes that are none of the charset's. */
  private static final char REPLACED = '\ufffd';

  private static final Charset GB18030 = Charset.forName("GB18030");

  /** Characters that make up a fifth of any official text; they occur by chance only rarely. */
  private static final String FREQUENT = "的一是在和及工作公开政务信息各单位府责任年月日区县市，。、（）：；“”《》,.:;()\n\r ";

  /**
   * Decodes a text.
   *
   * @throws DocumentException if the bytes are no text
   */
  public static Decoding of(byte[] bytes) throws DocumentException {
    return of(bytes, null);
  }

  /**
   * Decodes a text that states its encoding.
   *
   * @param bytes the text
   * @param stated the encoding it states, which may be wrong; null where it states none
   * @throws DocumentException if the bytes are no text
   */
  public static Decoding of(byte[] bytes, @Nullable Charset stated) throws DocumentException {
    Decoding decoding = choose(bytes, stated);
    if (decoding == null || looksBinary(decoding.text)) {
      throw new DocumentException(DocumentException.Reason.NOT_TEXT, "");
    }
    return decoding;
  }

  /**
   * Returns what there is to doubt: that characters could not be decoded; nothing where all could.
   */
  public ImmutableList<Document.Doubt> doubts() {
    return damaged == 0
        ? ImmutableList.of()
        : ImmutableList.of(
            new Document.Doubt(Document.Doubt.Kind.ENCODING_DAMAGED, 0, String.valueOf(damaged)));
  }

  private static @Nullable Decoding choose(byte[] bytes, @Nullable Charset stated) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return lenient(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return lenient(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return lenient(bytes, 2, StandardCharsets.UTF_16BE);
    }
    String utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8 != null && utf8.indexOf('\0') < 0) {
      return new Decoding(utf8, StandardCharsets.UTF_8, 0);
    }
    if (stated != null) {
      Decoding asStated = lenient(bytes, 0, stated);
      if (asStated.damaged * 100L <= asStated.text.length() && asStated.text.indexOf('\0') < 0) {
        return asStated;
      }
    }
    Decoding best = null;
    double bestShare = 0.02;
    for (Charset each : List.of(GB18030, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      String text = strict(bytes, each);
      if (text != null && frequentShare(text) > bestShare) {
        bestShare = frequentShare(text);
        best = new Decoding(text, each, 0);
      }
    }
    if (best != null) {
      return best;
    }
    // A text cut off or damaged in places is still worth reading.
    for (Charset each : List.of(StandardCharsets.UTF_8, GB18030)) {
      Decoding damaged = lenient(bytes, 0, each);
      if (damaged.damaged * 100 < damaged.text.length()
          && frequentShare(damaged.text) > bestShare) {
        return damaged;
      }
    }
    return null;
  }

  private static Decoding lenient(byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    return new Decoding(text, charset, (int) text.chars().filter(c -> c == REPLACED).count());
  }

  private static @Nullable String strict(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    if (text.indexOf(REPLACED) < 0) {
      return text;
    }
    // The text may hold the character itself.
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static double frequentShare(String text) {
    int length = Math.min(text.length(), 20_000);
    long hits = text.chars().limit(length).filter(c -> FREQUENT.indexOf(c) >= 0).count();
    return length == 0 ? 0 : (double) hits / length;
  }

  private static boolean looksBinary(String text) {
    long controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      controls += c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' ? 1 : 0;
    }
    return controls * 100 > text.length();
  }
}
