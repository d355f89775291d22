package io.github.duibiao.document.sheet;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import io.github.duibiao.document.Block;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Limits.Limit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Values parted by a separator, one record a line or, in quotes, over several (RFC 4180). */
final class SeparatedText {
  private static final int SAMPLE = 1 << 16;

  private final Limits limits;
  private final char separator;

  private SeparatedText(Limits limits, char separator) {
    this.limits = limits;
    this.separator = separator;
  }

  /** Returns what a text holds; lines are those of the text. */
  static ImmutableList<Block> blocks(String text, String separators, Limits limits)
      throws DocumentException {
    char separator = separator(text, separators, limits);
    SheetCells grid = new SheetCells(new Room(limits));
    new SeparatedText(limits, separator)
        .parse(text, (line, column, value) -> grid.cell(line - 1, column, value));
    return ImmutableList.copyOf(grid.blocks(0));
  }

  /**
   * Finds the separator by what it makes of the beginning: the one by which most records have the
   * same number of fields, and more than one.
   */
  static char separator(String text, String separators, Limits limits) throws DocumentException {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    char best = separators.charAt(0);
    long bestScore = 0;
    for (int i = 0; i < separators.length(); i++) {
      char each = separators.charAt(i);
      Map<Integer, Integer> widths = new HashMap<>();
      new SeparatedText(limits, each)
          .parse(sample, (line, column, value) -> widths.merge(line, 1, Integer::sum));
      Map<Integer, Long> counts = new HashMap<>();
      widths.values().stream()
          .filter(width -> width > 1)
          .forEach(width -> counts.merge(width, 1L, Long::sum));
      for (Map.Entry<Integer, Long> count : counts.entrySet()) {
        long score = count.getValue() * 1_000 + Math.min(999, count.getKey());
        if (score > bestScore) {
          bestScore = score;
          best = each;
        }
      }
    }
    return best;
  }

  private interface Fields {
    void field(int line, int column, String value) throws DocumentException;
  }

  private void parse(String text, Fields fields) throws DocumentException {
    try (CsvReader<RowFields> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(false)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(true)
            .maxBufferSize(Math.max(limits.lineLength(), 1 << 14))
            .build(new RowFields(fields), text)) {
      reader.forEach(record -> {});
    } catch (CsvParseException | UncheckedIOException e) {
      throw reason(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The library reports what a callback throws as the cause of its own; else its room is full. */
  private DocumentException reason(RuntimeException thrown) {
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      if (each instanceof DocumentException reason) {
        return reason;
      }
    }
    return limits.reached(Limit.LINE_LENGTH);
  }

  private static final class RowFields extends AbstractBaseCsvCallbackHandler<RowFields> {
    private final Fields fields;

    RowFields(Fields fields) {
      this.fields = fields;
    }

    @Override
    protected void handleField(int column, char[] buffer, int offset, int length, boolean quoted) {
      try {
        fields.field(
            (int) Math.min(Integer.MAX_VALUE, getStartingLineNumber()),
            column,
            new String(buffer, offset, length));
      } catch (DocumentException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    protected RowFields buildRecord() {
      return this;
    }
  }
}
