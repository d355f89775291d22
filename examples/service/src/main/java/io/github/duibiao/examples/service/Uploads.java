package io.github.duibiao.examples.service;

import com.google.common.io.ByteSource;
import io.github.duibiao.json.JsonFormatException;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.reading.Fixes;
import io.github.duibiao.reading.PlanReadException;
import io.github.duibiao.reading.PlanReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
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
 * @param fixes corrections of what is read, by the names of the documents
 */
record Uploads(List<Document> documents, Map<String, Document> fixes) {
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
    Map<String, Document> fixes = new HashMap<>();
    try (MultiPartFormData.Parts parts =
        MultiPartFormData.getParts(
            Content.Source.from(ByteBuffer.wrap(body)), new Attributes.Mapped(), type, config)) {
      for (MultiPart.Part part : parts) {
        if (part.getFileName() != null) {
          Document document = document(part, documents.size() + fixes.size() + 1);
          if (!Fixes.isFixes(document.name())) {
            documents.add(document);
          } else if (fixes.put(ofFixes(document.name()), document) != null) {
            throw new Problem(
                400, "更正文件重名：" + document.name() + "。", document.name() + " was sent twice.");
          }
        }
      }
    } catch (Problem e) {
      throw e;
    } catch (RuntimeException e) {
      // The server tells by many exceptions that it cannot take an upload apart: it is the
      // caller's.
      throw Faults.malformed();
    }
    if (documents.isEmpty()) {
      throw new Problem(400, "没有上传文件。", "No document was sent.");
    }
    if (documents.size() + fixes.size() > most) {
      throw new Problem(413, "一次最多 " + most + " 份文件。", "At most " + most + " documents at once.");
    }
    for (Map.Entry<String, Document> each : fixes.entrySet()) {
      long corrected =
          documents.stream().filter(document -> document.name().equals(each.getKey())).count();
      if (corrected != 1) {
        throw new Problem(
            400,
            "更正文件 " + each.getValue().name() + " 须与一份同名文件一并上传。",
            "Corrections need the one document that they are named after: "
                + each.getValue().name()
                + ".");
      }
    }
    return new Uploads(List.copyOf(documents), Map.copyOf(fixes));
  }

  private static String ofFixes(String name) {
    return name.substring(0, name.length() - Fixes.ENDING.length());
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
    return Stream.concat(documents.stream(), fixes.values().stream())
        .mapToLong(each -> each.bytes().sizeIfKnown().or(0L))
        .sum();
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
        plans.add(corrected(reader, each).read(each.bytes().read(), each.name()));
      } catch (JsonFormatException e) {
        unread.add(String.valueOf(e.getMessage()));
      } catch (PlanReadException e) {
        unread.add(String.valueOf(e.getMessage()));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot happen: reading from memory", e);
      }
    }
    return new Plans(plans, unread);
  }

  private PlanReader corrected(PlanReader reader, Document document)
      throws IOException, JsonFormatException {
    Document file = fixes.get(document.name());
    return file == null ? reader : reader.with(Fixes.parse(file.bytes().read(), file.name()));
  }
}
