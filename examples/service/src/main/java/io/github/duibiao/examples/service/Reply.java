package io.github.duibiao.examples.service;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Writes answers. */
final class Reply {
  private static final int SMALL = 1 << 16;

  private Reply() {}

  /** Sets what every answer says. */
  static void guard(Response response) {
    HttpFields.Mutable headers = response.getHeaders();
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put(HttpHeader.CACHE_CONTROL, "no-store");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
  }

  static void send(Response response, Callback callback, String mediaType, byte[] content) {
    HttpFields.Mutable headers = response.getHeaders();
    headers.put(HttpHeader.CONTENT_TYPE, mediaType);
    headers.put(new HttpField(HttpHeader.CONTENT_LENGTH, Integer.toString(content.length)));
    if (content.length <= SMALL) {
      response.write(true, ByteBuffer.wrap(content), callback);
    } else {
      // Piece by piece: the system is handed no more than the caller takes.
      Content.copy(Content.Source.from(new ByteArrayInputStream(content)), response, callback);
    }
  }

  static void tell(Request request, Response response, Callback callback, Problem problem) {
    guard(response);
    HttpFields.Mutable headers = response.getHeaders();
    if (problem.status() == 429 || problem.status() == 503) {
      headers.put(HttpHeader.RETRY_AFTER, "2");
    } else if (problem.status() == 401) {
      headers.put(HttpHeader.WWW_AUTHENTICATE, "Bearer");
    }
    response.setStatus(problem.status());
    send(
        response,
        callback,
        Problem.MEDIA_TYPE + ";charset=utf-8",
        problem.json().getBytes(StandardCharsets.UTF_8));
  }
}
