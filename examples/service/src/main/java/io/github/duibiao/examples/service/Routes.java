package io.github.duibiao.examples.service;

import com.google.common.io.ByteSource;
import io.github.duibiao.Comparison;
import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.reading.PlanReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/** The addresses of the service, and what is done at each. */
final class Routes extends Handler.Abstract.NonBlocking {
  private static final String HTML = "text/html; charset=utf-8";
  private static final String JSON = "application/json";

  private final Settings settings;
  private final Caller caller;
  private final WorkQueue desk;
  private final InFlight inFlight;
  private final Room room = new Room(Runtime.getRuntime().maxMemory());
  private final PlanReader reader =
      PlanReader.standard().with(Room.limits(Runtime.getRuntime().maxMemory()));
  private final SlowHeads heads;
  private final Connector health;

  Routes(Settings settings, WorkQueue desk, InFlight inFlight, SlowHeads heads, Connector health) {
    this.settings = settings;
    this.caller = new Caller(settings.token());
    this.desk = desk;
    this.inFlight = inFlight;
    this.heads = heads;
    this.health = health;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    heads.came(request);
    Reply.guard(response);
    try {
      route(request, response, callback);
    } catch (Problem | OutOfMemoryError e) {
      refuseUnheard(request, response, callback, e);
    }
    return true;
  }

  private void route(Request request, Response response, Callback callback) {
    String path = Request.getPathInContext(request);
    boolean onlyHealth = request.getConnectionMetaData().getConnector() == health;
    if (path.equals("/health")) {
      // A program that watches has no token, and need not know one.
      caller.checkName(request);
      allow(request, response, "GET, HEAD");
      Reply.send(response, callback, JSON, utf8("{\"status\":\"ok\"}"));
      return;
    }
    caller.check(request);
    switch (onlyHealth ? "" : path) {
      case "/" -> {
        allow(request, response, "GET, HEAD");
        Reply.send(response, callback, HTML, resource(request, "index.html"));
      }
      case "/openapi.json" -> {
        allow(request, response, "GET, HEAD");
        Reply.send(response, callback, JSON, resource(request, "openapi.json"));
      }
      case "/compare" -> {
        allow(request, response, "POST");
        compare(request, response, callback);
      }
      default -> throw Faults.ofStatus(404);
    }
  }

  private static void allow(Request request, Response response, String methods) {
    if (!List.of(methods.split(", ", -1)).contains(request.getMethod())) {
      response.getHeaders().put(HttpHeader.ALLOW, methods);
      throw new Problem(405, "此处只接受 " + methods + "。", "Only " + methods + " is answered here.");
    }
  }

  private void compare(Request request, Response response, Callback callback) {
    Fields query = query(request);
    Answer answer = Answer.of(query.getValue("format"), request.getHeaders().get("Accept"));
    MemoLanguage language = Answer.language(query.getValue("lang"));
    boolean partial = "true".equals(query.getValue("partial"));
    String type = Uploads.mediaType(request);
    if (request.getLength() > settings.bytes()) {
      throw Faults.tooLarge();
    }
    long size = request.getLength() < 0 ? settings.bytes() : request.getLength();
    InFlight.Reserved held = inFlight.reserve(size);
    CompletableFuture<byte[]> whole;
    CompletableFuture<Work> work;
    try {
      whole = Body.read(request, request.getLength(), settings.bytes());
      work =
          whole
              .thenApply(body -> Uploads.of(body, type, settings.documents()))
              .thenCompose(
                  uploads ->
                      desk.work(() -> work(uploads, answer, language, partial), held::close));
    } catch (OutOfMemoryError e) {
      held.close();
      throw e;
    }
    var unused =
        work.whenComplete(
            (done, fault) -> {
              if (fault == null) {
                send(done, answer, response, callback);
              } else {
                Throwable cause = cause(fault);
                if (!(cause instanceof Problem problem && problem.status() == 503)) {
                  held.close(); // It did not come to work, or the work has ended.
                }
                if (whole.isCompletedExceptionally()) {
                  hangUp(request, response, callback, cause);
                } else {
                  refuse(request, response, callback, cause);
                }
              }
            });
  }

  private static Throwable cause(Throwable fault) {
    Throwable cause = fault instanceof CompletionException ? fault.getCause() : null;
    return cause == null ? fault : cause;
  }

  private static Fields query(Request request) {
    try {
      return Request.extractQueryParameters(request);
    } catch (RuntimeException e) {
      throw Faults.ofStatus(400);
    }
  }

  private record Work(ByteSource content, List<String> unread) {}

  private Work work(Uploads uploads, Answer answer, MemoLanguage language, boolean partial)
      throws InterruptedException {
    int taken = room.take(uploads.size());
    try {
      return result(uploads.read(reader), answer, language, partial);
    } finally {
      room.giveBack(taken);
    }
  }

  private static Work result(
      Uploads.Plans read, Answer answer, MemoLanguage language, boolean partial) {
    boolean none = read.plans().isEmpty();
    if (none || (!read.unread().isEmpty() && !partial)) {
      throw new Problem(
          422,
          "有文件无法读取；加 ?partial=true 可只对照其余文件。",
          "Some documents cannot be read; with ?partial=true the others are compared.",
          read.unread());
    }
    return new Work(
        ByteSource.wrap(answer.write(Comparison.of(read.plans()), language)), read.unread());
  }

  private static void send(Work work, Answer answer, Response response, Callback callback) {
    var headers = response.getHeaders();
    if (!work.unread().isEmpty()) {
      headers.put("Duibiao-Unread", Integer.toString(work.unread().size()));
    }
    headers.put("Content-Disposition", "inline; filename=\"" + answer.fileName() + '"');
    if (answer == Answer.HTML) {
      // The page brings a policy of its own; here it only may not reach for the service.
      headers.put("Content-Security-Policy", "sandbox allow-scripts; frame-ancestors 'none'");
    }
    Reply.send(response, callback, answer.mediaType(), bytes(work.content()));
  }

  private static byte[] bytes(ByteSource source) {
    try {
      return source.read();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot happen: reading from memory", e);
    }
  }

  /** Tells what is wrong with a call whose body was read, or that has none. */
  private static void refuse(
      Request request, Response response, Callback callback, Throwable fault) {
    if (response.isCommitted()) {
      callback.failed(fault);
    } else {
      Reply.tell(request, response, callback, Faults.of(fault));
    }
  }

  /**
   * Tells what is wrong with a call whose body was not read yet.
   *
   * <p>A caller who gets the answer while he is still sending may stop sending and begin the next
   * call in the middle of this one's body; every answer after that would be another call's. So a
   * body that is short is heard to its end first. Where it is not, the connection ends with the
   * answer.
   */
  private void refuseUnheard(
      Request request, Response response, Callback callback, Throwable fault) {
    if (!hasBody(request)) {
      refuse(request, response, callback, fault);
    } else if (isShort(request)) {
      var unused =
          Body.discard(request, settings.bytes())
              .whenComplete(
                  (nothing, broken) -> {
                    if (broken == null) {
                      refuse(request, response, callback, fault);
                    } else {
                      hangUp(request, response, callback, fault);
                    }
                  });
    } else {
      hangUp(request, response, callback, fault);
    }
  }

  /** Tells what is wrong and ends the connection, whose body was not read to its end. */
  private void hangUp(Request request, Response response, Callback callback, Throwable fault) {
    response.getHeaders().put(HttpHeader.CONNECTION, "close");
    Callback told = Callback.from(() -> discard(request, callback), callback::failed);
    refuse(request, response, told, fault);
  }

  private static boolean hasBody(Request request) {
    return request.getHeaders().contains(HttpHeader.CONTENT_LENGTH)
        || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
  }

  /** Says whether a body is on its way already and no longer than the service takes. */
  private boolean isShort(Request request) {
    boolean waits = request.getHeaders().contains(HttpHeader.EXPECT);
    return !waits && request.getLength() >= 0 && request.getLength() <= settings.bytes();
  }

  /** Lets a caller come to the end of what he is sending, so that he gets to reading the answer. */
  private void discard(Request request, Callback callback) {
    var unused =
        Body.discard(request, settings.bytes())
            .whenComplete((nothing, fault) -> callback.succeeded());
  }

  private byte[] resource(Request request, String name) {
    try (InputStream in = Objects.requireNonNull(Routes.class.getResourceAsStream(name), name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return utf8(text.replace("http://127.0.0.1:7070", "http://" + Caller.authority(request)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
