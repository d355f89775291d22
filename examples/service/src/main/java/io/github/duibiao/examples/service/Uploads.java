package io.github.duibiao.examples.service;

import com.google.common.io.ByteSource;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.reading.PlanReadException;
import io.github.duibiao.reading.PlanReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Attributes;

/**
 * The documents of one call, held in memory.
 *
 * @param documents in the order in which they came
 */
record Uploads(List<Document> documents) {
  private static final int LONGEST_NAME = 120;
  private static final int MOST_PARTS = 2_000;

  /** A document as it came. */
  private record Document(String name, ByteSource bytes) {}

  /**
   * What could be read of them.
   *
   * @param plans the plans
   * @param unread for each that is none, its name and why
   */
  record Plans(List<Plan> plans, List<String> unread) {}

  /**
   * Returns the media type of a call's body.
   *
   * @throws Problem if it is no upload
   */
  static String mediaType(Request call) {
    String type = call.getHeaders().get(HttpHeader.CONTENT_TYPE);
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
      throw new Problem(
          415,
          "请以 multipart/form-data 上传文件。",
          "Send the documents as multipart/form-data, such as: curl -F document=@plan.txt");
    }
    return type;
  }

  /**
   * Takes the documents of a call.
   *
   * @param body the body
   * @param type its media type
   * @param most how many documents there may be
   * @throws Problem if there are none, or too many, or if they cannot be taken apart
   */
  static Uploads of(byte[] body, String type, int most) {
    MultiPartConfig config =
        new MultiPartConfig.Builder()
            .maxParts(MOST_PARTS)
            .maxSize(body.length)
            .maxPartSize(body.length)
            // All in memory: no document of a caller ever comes to a disk.
            .maxMemoryPartSize(body.length)
            .useFilesForPartsWithoutFileName(false)
            .build();
    List<Document> documents = new ArrayList<>();
    try (MultiPartFormData.Parts parts =
        MultiPartFormData.getParts(
            Content.Source.from(ByteBuffer.wrap(body)), new Attributes.Mapped(), type, config)) {
      for (MultiPart.Part part : parts) {
        if (part.getFileName() != null) {
          documents.add(document(part, documents.size() + 1));
        }
      }
    } catch (RuntimeException e) {
      // The server tells by many exceptions that it cannot take an upload apart: it is the
      // caller's.
      throw Faults.malformed();
    }
    if (documents.isEmpty()) {
      throw new Problem(400, "没有上传文件。", "No document was sent.");
    }
    if (documents.size() > most) {
      throw new Problem(413, "一次最多 " + most + " 份文件。", "At most " + most + " documents at once.");
    }
    return new Uploads(List.copyOf(documents));
  }

  private static Document document(MultiPart.Part part, int number) {
    try (InputStream content = Content.Source.asInputStream(part.getContentSource())) {
      return new Document(
          name(part.getFileName(), number), ByteSource.wrap(content.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot happen: reading from memory", e);
    }
  }

  /** A name is told in reports and headers: no folders, nothing that does not print. */
  private static String name(String sent, int number) {
    String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "").strip();
    name = name.substring(Math.max(0, name.length() - LONGEST_NAME));
    return name.isEmpty() ? "document-" + number : name;
  }

  /** Returns their size in bytes. */
  long size() {
    return documents.stream().mapToLong(each -> each.bytes().sizeIfKnown().or(0L)).sum();
  }

  /** Reads them; those that are no plans are told beside those that are. */
  Plans read(PlanReader reader) {
    List<Plan> plans = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    for (Document each : documents) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("the time is up");
      }
      try {
        plans.add(reader.read(each.bytes().read(), each.name()));
      } catch (PlanReadException e) {
        unread.add(String.valueOf(e.getMessage()));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot happen: reading from memory", e);
      }
    }
    return new Plans(plans, unread);
  }
}
