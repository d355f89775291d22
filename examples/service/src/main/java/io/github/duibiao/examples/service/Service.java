package io.github.duibiao.examples.service;

import com.google.common.io.ByteSource;
import io.github.duibiao.Comparison;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The service: its addresses and what holds for all of them. Safe for use by many threads. */
final class Service implements AutoCloseable {
  private static final Set<String> LOCAL_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final int MOST_PARTS = 2_000;

  private final Settings settings;
  private final Caller caller;
  private final Desk desk;
  private final Javalin javalin;

  private Service(Settings settings) {
    this.settings = settings;
    this.caller = new Caller(settings.token(), LOCAL_NAMES);
    int cores = Runtime.getRuntime().availableProcessors();
    this.desk = new Desk(cores, settings.waiting(), settings.seconds());
    this.javalin = Javalin.create(this::configure);
  }

  /** Starts the service; it listens when this returns. */
  static Service start(Settings settings) {
    Service service = new Service(settings);
    service.javalin.start(settings.host(), settings.port());
    return service;
  }

  /** Returns the port that it listens on. */
  int port() {
    return javalin.port();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.http.maxRequestSize = settings.bytes();
    // All in memory: no document of a caller ever lies on a disk.
    config.jetty.multipartConfig.maxInMemoryFileSize(settings.bytes(), SizeUnit.BYTES);
    config.jetty.multipartConfig.maxFileSize(settings.bytes(), SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(settings.bytes(), SizeUnit.BYTES);
    config.jetty.modifyServletContextHandler(handler -> handler.setMaxFormKeys(MOST_PARTS));
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.routes.before(this::admit);
    config.routes.get("/", call -> resource(call, "index.html", "text/html; charset=utf-8"));
    config.routes.get("/openapi.json", call -> resource(call, "openapi.json", "application/json"));
    config.routes.get(
        "/health", call -> call.contentType("application/json").result("{\"status\":\"ok\"}"));
    config.routes.post("/compare", this::compare);
    config.routes.exception(Problem.class, (problem, call) -> tell(call, problem));
    config.routes.exception(Exception.class, (fault, call) -> tell(call, Faults.of(fault)));
  }

  private void admit(Context call) {
    call.header("X-Content-Type-Options", "nosniff");
    call.header("Cache-Control", "no-store");
    call.header("Referrer-Policy", "no-referrer");
    call.header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    caller.check(call);
    if (call.contentLength() > settings.bytes()) {
      throw Faults.tooLarge();
    }
  }

  private void compare(Context call) throws IOException {
    Answer answer = Answer.of(call);
    boolean partial = "true".equals(call.queryParam("partial"));
    Uploads uploads = Uploads.of(call, settings.documents());
    Work work = desk.work(() -> work(uploads, answer, partial));
    if (!work.unread().isEmpty()) {
      call.header("Duibiao-Unread", Integer.toString(work.unread().size()));
    }
    call.header("Content-Disposition", "inline; filename=\"" + answer.fileName() + '"');
    if (answer == Answer.HTML) {
      // The page brings a policy of its own; here it only may not reach for the service.
      call.header("Content-Security-Policy", "sandbox allow-scripts; frame-ancestors 'none'");
    }
    call.contentType(answer.mediaType()).result(work.content().openStream());
  }

  private record Work(ByteSource content, List<String> unread) {}

  private static Work work(Uploads uploads, Answer answer, boolean partial) {
    Uploads.Plans read = uploads.read();
    boolean none = read.plans().isEmpty();
    if (none || (!read.unread().isEmpty() && !partial)) {
      throw new Problem(
          422,
          "有文件无法读取；加 ?partial=true 可只对照其余文件。",
          "Some documents cannot be read; with ?partial=true the others are compared.",
          read.unread());
    }
    return new Work(ByteSource.wrap(answer.write(Comparison.of(read.plans()))), read.unread());
  }

  private static void tell(Context call, Problem problem) {
    if (problem.status() == 429 || problem.status() == 503) {
      call.header("Retry-After", "2");
    }
    call.status(problem.status()).contentType(Problem.MEDIA_TYPE).result(problem.json());
  }

  private static void resource(Context call, String name, String mediaType) {
    try (InputStream in = Objects.requireNonNull(Service.class.getResourceAsStream(name), name)) {
      call.contentType(mediaType).result(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops listening; calls that are under way are broken off. */
  @Override
  public void close() {
    javalin.stop();
    desk.close();
  }
}
