package io.github.duibiao.examples.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Calls the service as a program would: a multipart upload over HTTP. */
final class Calls {
  private static final String BOUNDARY = "duibiao-5f2c81";

  static final String OURS =
      """
      平山县2024年政务公开工作要点
      一、深化主动公开
      （一）做好政策解读。对重要文件同步发布不少于2种形式的解读材料。（牵头单位：县政府办；责任单位：县司法局）
      （二）推进财政预决算公开。6月底前公开部门决算。（责任单位：县财政局）
      二、规范依申请公开
      （三）提高答复质量。严格执行20个工作日的答复期限。（责任单位：县政府办）
      """;

  static final String THEIRS =
      """
      东河区2024年政务公开工作要点
      一、加强政策公开
      （一）加强政策解读工作。重要文件发布时同步解读，全年开展政策吹风会4次。（责任单位：区政府办）
      （二）办好政府开放日。8月底前各街道至少举办1次政府开放日活动。（责任单位：各街道）
      二、夯实基础
      （三）加强业务培训。年内组织培训不少于2次。（责任单位：区政府办）
      """;

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final int port;

  Calls(int port) {
    this.port = port;
  }

  static Map<String, byte[]> documents(String... namesAndTexts) {
    Map<String, byte[]> documents = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      documents.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
    }
    return documents;
  }

  static Map<String, byte[]> both() {
    return documents("ours.txt", OURS, "theirs.txt", THEIRS);
  }

  HttpResponse<byte[]> get(String path, String... headers) {
    return send(request(path, headers).GET().build());
  }

  HttpResponse<byte[]> compare(String query, Map<String, byte[]> documents, String... headers) {
    HttpRequest.Builder request = request("/compare" + query, headers);
    request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
    return send(request.POST(HttpRequest.BodyPublishers.ofByteArray(body(documents))).build());
  }

  HttpResponse<byte[]> post(String path, String mediaType, String body) {
    HttpRequest.Builder request = request(path).header("Content-Type", mediaType);
    return send(request.POST(HttpRequest.BodyPublishers.ofString(body)).build());
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    request.timeout(Duration.ofSeconds(60));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return request;
  }

  private HttpResponse<byte[]> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static byte[] body(Map<String, byte[]> documents) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    documents.forEach(
        (name, bytes) -> {
          body.writeBytes(
              ("--"
                      + BOUNDARY
                      + "\r\nContent-Disposition: form-data; name=\"document\"; filename=\""
                      + name
                      + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                  .getBytes(StandardCharsets.UTF_8));
          body.writeBytes(bytes);
          body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
    body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return body.toByteArray();
  }

  static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }
}
