package io.github.duibiao.report.part;

import io.github.duibiao.language.MemoLanguage;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The memo as a Word document. The library that writes it is loaded when one is asked for. */
public final class WordMemo {
  private WordMemo() {}

  public static byte[] of(Overview overview, MemoLanguage language) {
    try {
      WordText text = new WordText();
      Memo.write(overview, text, language);
      return text.toBytes();
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "写 Word 文件需要 org.apache.poi:poi-ooxml，请加入依赖。"
              + " Writing a Word file needs org.apache.poi:poi-ooxml: add it to the dependencies.",
          e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot happen: writing to memory", e);
    }
  }
}
