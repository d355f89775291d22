package io.github.duibiao.document;

/**
 * How much a document may take. A limit that is reached ends the reading of that document with a
 * {@link DocumentException} that names it.
 *
 * @param bytes the size of a file, in bytes
 * @param unpackedBytes the size of all that is packed in a file, in bytes
 * @param packedRatio how many times larger than packed something unpacked may be
 * @param entries how many files a packed file may hold
 * @param depth how deep elements may be nested
 * @param cells how many cells all tables may have together, and how many elements a web page
 * @param lineLength the length of a line or paragraph, in characters; a longer line of a text is
 *     cut with a {@link Document.Doubt}
 * @param pages how many pages a PDF may have
 */
public record Limits(
    long bytes,
    long unpackedBytes,
    int packedRatio,
    int entries,
    int depth,
    int cells,
    int lineLength,
    int pages) {
  private static final Limits STANDARD =
      new Limits(64L << 20, 256L << 20, 200, 10_000, 256, 500_000, 1 << 20, 2_000);

  /** Checks that all are positive. */
  public Limits {
    if (Math.min(bytes, unpackedBytes) < 1
        || Math.min(Math.min(packedRatio, entries), Math.min(depth, cells)) < 1
        || Math.min(lineLength, pages) < 1) {
      throw new IllegalArgumentException("a limit is at least 1");
    }
  }

  /** Returns the error that says that a file is larger than allowed. */
  public DocumentException tooLarge() {
    return new DocumentException(DocumentException.Reason.TOO_LARGE, bytes + " bytes");
  }

  /** Returns limits that hold every real plan many times over and bound the memory it takes. */
  public static Limits standard() {
    return STANDARD;
  }
}
