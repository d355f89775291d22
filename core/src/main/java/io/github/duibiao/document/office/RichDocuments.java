package io.github.duibiao.document.office;

import com.google.common.collect.ImmutableList;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentFormat;
import io.github.duibiao.document.Limits;

/**
 * Reads RTF, whatever the file is called: Word and WPS save it as {@code .doc} and {@code .wps}
 * too. Numbers of lists are read as the program wrote them before their paragraphs.
 *
 * <p>Needs no library. The platform's own reader knows neither the encodings of Chinese nor tables,
 * and no maintained one that does was found.
 */
public final class RichDocuments implements DocumentFormat {
  /** Makes a reader. */
  public RichDocuments() {}

  @Override
  public String name() {
    return "RTF";
  }

  @Override
  public ImmutableList<String> endings() {
    return ImmutableList.of("rtf");
  }

  @Override
  public boolean recognises(byte[] bytes, String name) {
    return Container.of(bytes) == Container.RICH_TEXT;
  }

  @Override
  public Document read(byte[] bytes, String name, Limits limits) throws DocumentException {
    return new RichText(bytes, limits).read();
  }
}
