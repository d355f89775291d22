package io.github.duibiao.examples.service;

import com.google.common.io.ByteSource;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.reading.PlanReadException;
import io.github.duibiao.reading.PlanReader;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The documents of one call, held in memory.
 *
 * @param documents in the order in which they came
 */
record Uploads(List<Document> documents) {
  private static final int LONGEST_NAME = 120;

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
   * Takes the documents of a call.
   *
   * @throws Problem if there are none, or too many
   */
  static Uploads of(Context call, int most) {
    if (!call.isMultipartFormData()) {
      throw new Problem(
          415,
          "请以 multipart/form-data 上传文件。",
          "Send the documents as multipart/form-data, such as: curl -F document=@plan.txt");
    }
    List<UploadedFile> files = call.uploadedFiles();
    if (files.isEmpty()) {
      throw new Problem(400, "没有上传文件。", "No document was sent.");
    }
    if (files.size() > most) {
      throw new Problem(413, "一次最多 " + most + " 份文件。", "At most " + most + " documents at once.");
    }
    List<Document> documents = new ArrayList<>();
    for (UploadedFile file : files) {
      documents.add(document(file, documents.size() + 1));
    }
    return new Uploads(List.copyOf(documents));
  }

  private static Document document(UploadedFile file, int number) {
    try (InputStream content = file.content()) {
      return new Document(name(file.filename(), number), ByteSource.wrap(content.readAllBytes()));
    } catch (IOException e) {
      throw new Problem(400, "上传中断，请重试。", "The upload broke off; send it again.");
    }
  }

  /** A name is told in reports and headers: no folders, nothing that does not print. */
  private static String name(String sent, int number) {
    String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    name = name.replaceAll("\\p{Cntrl}", "").strip();
    name = name.substring(Math.max(0, name.length() - LONGEST_NAME));
    return name.isEmpty() ? "document-" + number : name;
  }

  /** Reads them; those that are no plans are told beside those that are. */
  Plans read() {
    List<Plan> plans = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    for (Document each : documents) {
      try {
        plans.add(PlanReader.standard().read(each.bytes().read(), each.name()));
      } catch (PlanReadException e) {
        unread.add(String.valueOf(e.getMessage()));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot happen: reading from memory", e);
      }
    }
    return new Plans(plans, unread);
  }
}
