package io.github.duibiao.document.office;

import com.google.common.collect.ImmutableMap;
import io.github.duibiao.document.Document;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.DocumentException.Reason;
import io.github.duibiao.document.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** A file of Word 97 to 2003 (MS-DOC), held as a whole while it is read. */
final class DocFile {
  private static final String MEDIA_TYPE = "application/msword";

  private DocFile() {}

  static Document read(byte[] bytes, Limits limits) throws DocumentException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DocBounds.check(files.getRoot(), limits);
      try (HWPFDocument document = new HWPFDocument(files)) {
        Lists lists = DocLists.of(document, limits);
        BodyReader body = new BodyReader(Styles.NONE, lists.counters(Styles.NONE), limits);
        DocText text = new DocText(document, body);
        return new Document(
            MEDIA_TYPE,
            Document.Flow.PARAGRAPHS,
            text.blocks(),
            facts(document.getSummaryInformation()),
            body.doubts());
      }
    } catch (DocumentException e) {
      throw e;
    } catch (EncryptedDocumentException e) {
      throw new DocumentException(Reason.ENCRYPTED, "DOC", e);
    } catch (OldFileFormatException e) {
      throw new DocumentException(Reason.UNSUPPORTED, "DOC, Word 6/95", e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The library answers broken structures with exceptions of every kind.
      throw new DocumentException(Reason.DAMAGED, "DOC", e);
    }
  }

  private static ImmutableMap<String, String> facts(@Nullable SummaryInformation summary) {
    if (summary == null) {
      return ImmutableMap.of();
    }
    Map<String, String> facts = new TreeMap<>();
    put(facts, "title", summary.getTitle());
    put(facts, "subject", summary.getSubject());
    put(facts, "creator", summary.getAuthor());
    put(facts, "keywords", summary.getKeywords());
    put(facts, "description", summary.getComments());
    put(facts, "lastModifiedBy", summary.getLastAuthor());
    put(facts, "created", instant(summary.getCreateDateTime()));
    put(facts, "modified", instant(summary.getLastSaveDateTime()));
    return ImmutableMap.copyOf(facts);
  }

  private static void put(Map<String, String> facts, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      facts.put(name, value.strip());
    }
  }

  private static @Nullable String instant(@Nullable Date date) {
    Instant at = date == null ? Instant.MIN : date.toInstant();
    // A date that was never set is the first that the format knows, of the year 1601.
    return at.isBefore(Instant.EPOCH) ? null : at.toString();
  }
}
