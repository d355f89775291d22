package io.github.duibiao.document.pdf;

import io.github.duibiao.document.Budget;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.jspecify.annotations.Nullable;

/**
 * A parser that unpacks every stream once, and throws away what comes out, before anybody else may:
 * the library unpacks into memory whatever comes. Pictures are not unpacked at all.
 */
final class Bounds extends PDFParser {
  /** What a small stream may hold however well it packs. */
  private static final long ALWAYS = 1 << 20;

  /**
   * What any stream may hold: the library unpacks it as a whole, and a page is a list of numbers.
   */
  private static final long LARGEST = 8L << 20;

  /** What a font may hold; those of all Chinese characters have a third. */
  private static final long LARGEST_FONT = 64L << 20;

  /** Objects that are looked up, and that are listed: a page has some ten. */
  private static final int MOST_OBJECTS = 200_000;

  private static final int MOST_LISTED = 500_000;

  /** The longest row that a predictor may work on, in bytes; it is held in memory. */
  private static final long LONGEST_ROW = 1 << 20;

  private static final Set<String> PLAIN =
      Set.of(
          "FlateDecode",
          "Fl",
          "LZWDecode",
          "LZW",
          "ASCII85Decode",
          "A85",
          "ASCIIHexDecode",
          "AHx",
          "RunLengthDecode",
          "RL",
          "Crypt");

  private static final Set<String> FONTS = Set.of("Type1C", "CIDFontType0C", "OpenType");

  private final Limits limits;
  private long unpacked;
  private int objects;
  private @Nullable DocumentException refused;

  Bounds(byte[] bytes, Limits limits) throws IOException {
    super(new Watched(bytes), "", null, null, null);
    this.limits = limits;
    if (listed(bytes) > MOST_LISTED) {
      throw new DocumentException(Reason.TOO_LARGE, MOST_LISTED + " objects");
    }
  }

  /** Returns how many objects a file lists or begins: each is noted before any is looked up. */
  private static int listed(byte[] bytes) {
    int listed = 0;
    int begun = 0;
    for (int i = 5; i + 1 < bytes.length; i++) {
      byte mark = bytes[i];
      boolean entry =
          mark == 'n'
              && bytes[i - 1] == ' '
              && bytes[i - 2] >= '0'
              && bytes[i - 2] <= '9'
              && bytes[i + 1] <= ' ';
      boolean begins =
          mark == 'o' && bytes[i + 1] == 'b' && bytes[i - 1] == ' ' && bytes[i - 2] <= '9';
      listed += entry ? 1 : 0;
      begun += begins ? 1 : 0;
    }
    return Math.max(listed, begun);
  }

  /** Says whether a stream is a font; nothing else is read of it then. */
  static boolean isFont(COSDictionary stream) {
    return stream.containsKey(COSName.LENGTH1)
        || stream.containsKey(COSName.LENGTH2)
        || FONTS.contains(String.valueOf(stream.getNameAsString(COSName.SUBTYPE)));
  }

  /** Throws what was refused so far: the library takes a stream that fails for one missing. */
  void check() throws DocumentException {
    if (refused != null) {
      throw refused;
    }
  }

  @Override
  protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
    COSStream stream = super.parseCOSStream(dictionary);
    if (COSName.XREF.equals(stream.getCOSName(COSName.TYPE))) {
      measure(stream);
      checkEntries(stream);
    }
    return stream;
  }

  @Override
  public COSBase dereferenceCOSObject(COSObject object) throws IOException {
    Budget.check();
    if (++objects > MOST_OBJECTS) {
      throw refuse(new DocumentException(Reason.TOO_LARGE, MOST_OBJECTS + " objects"));
    }
    COSBase found = super.dereferenceCOSObject(object);
    if (found instanceof COSStream stream
        && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
      measure(stream);
    }
    return found;
  }

  private void measure(COSStream stream) throws IOException {
    check();
    List<COSName> filters = filters(stream.getFilters());
    long largest = isFont(stream) ? LARGEST_FONT : LARGEST;
    long most = Math.min(largest, Math.max(ALWAYS, stream.getLength() * limits.packedRatio()));
    if (filters.isEmpty() && stream.getLength() > largest) {
      throw refuse(new DocumentException(Reason.TOO_LARGE, largest + " bytes of a stream"));
    }
    byte[] packed = {};
    for (int i = 0; i < filters.size(); i++) {
      if (!PLAIN.contains(filters.get(i).getName())) {
        throw refuse(new DocumentException(Reason.DAMAGED, "text packed as a picture"));
      }
      checkRows(stream, i);
      boolean last = i == filters.size() - 1;
      Sink sink = new Sink(most, !last);
      try (InputStream in =
          i == 0 ? stream.createRawInputStream() : new ByteArrayInputStream(packed)) {
        FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, sink, stream, i);
      }
      packed = sink.kept.toByteArray();
    }
  }

  private static List<COSName> filters(@Nullable COSBase filters) {
    List<COSName> names = new ArrayList<>();
    if (filters instanceof COSName name) {
      names.add(name);
    } else if (filters instanceof COSArray array) {
      for (int i = 0; i < Math.min(array.size(), 8); i++) {
        // The library applies a filter that is named twice once.
        if (array.getObject(i) instanceof COSName name && !names.contains(name)) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /** A table of objects whose entries take no room could have any number of them. */
  private void checkEntries(COSStream table) throws DocumentException {
    long width = 0;
    if (unpacked / MOST_LISTED > 20) {
      throw refuse(new DocumentException(Reason.TOO_LARGE, MOST_LISTED + " objects"));
    }
    if (table.getDictionaryObject(COSName.W) instanceof COSArray widths) {
      for (int i = 0; i < widths.size(); i++) {
        width += widths.getInt(i, 0);
      }
    }
    if (width < 1) {
      throw refuse(new DocumentException(Reason.DAMAGED, "a table of objects without width"));
    }
  }

  private void checkRows(COSStream stream, int filter) throws DocumentException {
    COSBase found = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
    COSBase parameters = found instanceof COSArray array ? array.getObject(filter) : found;
    if (parameters instanceof COSDictionary dictionary) {
      double bits =
          Math.max(1.0, (double) dictionary.getLong(COSName.COLUMNS, 1))
              * Math.max(1.0, (double) dictionary.getLong(COSName.COLORS, 1))
              * Math.max(1.0, (double) dictionary.getLong(COSName.BITS_PER_COMPONENT, 8));
      if (bits > 8.0 * LONGEST_ROW) {
        throw refuse(new DocumentException(Reason.TOO_LARGE, LONGEST_ROW + " bytes in a row"));
      }
    }
  }

  private DocumentException refuse(DocumentException reason) {
    if (refused == null) {
      refused = reason;
    }
    return refused;
  }

  /** The file, which is searched from end to end where its table of objects is broken. */
  private static final class Watched extends RandomAccessReadBuffer {
    private static final int SELDOM = (1 << 12) - 1;

    private int reads;

    Watched(byte[] bytes) {
      super(bytes);
    }

    @Override
    public int read() throws IOException {
      if ((++reads & SELDOM) == 0) {
        Budget.check();
      }
      return super.read();
    }
  }

  private final class Sink extends OutputStream {
    private final long most;
    private final boolean keeps;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long count;

    Sink(long most, boolean keeps) {
      this.most = most;
      this.keeps = keeps;
    }

    @Override
    public void write(int value) throws IOException {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      Budget.check();
      count += length;
      unpacked += length;
      if (count > most) {
        throw refuse(
            most == LARGEST || most == LARGEST_FONT
                ? new DocumentException(Reason.TOO_LARGE, most + " unpacked bytes of a stream")
                : limits.reached(Limits.Limit.PACKED_RATIO));
      }
      if (unpacked > limits.unpackedBytes()) {
        throw refuse(limits.reached(Limits.Limit.UNPACKED_BYTES));
      }
      if (keeps) {
        kept.write(bytes, offset, length);
      }
    }
  }
}
