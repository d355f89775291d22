package io.github.duibiao.examples.service;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.ArrayByteBufferPool;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * The service: a server with its limits. No thread waits for a caller: bodies are read as they come
 * and answers are written as they are taken. Safe for use by many threads.
 */
final class Service implements AutoCloseable {
  private static final int THREADS = 32;
  private static final int CONNECTIONS = 1_000;
  private static final int HEADER_BYTES = 8 * 1024;
  private static final int IDLE_MILLIS = 10_000;
  private static final int HEALTH_THREADS = 6;
  private static final int HEALTH_CONNECTIONS = 100;

  /** How long a stop waits beyond the time that a call may take. */
  private static final int GRACE_SECONDS = 5;

  private final Server server;
  private final ServerConnector calls;
  private final ServerConnector health;
  private final WorkQueue desk;

  private Service(Settings settings) {
    QueuedThreadPool pool = new QueuedThreadPool(THREADS);
    pool.setName("duibiao-http");
    server = new Server(pool);
    int cores = Runtime.getRuntime().availableProcessors();
    desk = new WorkQueue(cores, settings.waiting(), settings.seconds());
    InFlight inFlight = new InFlight(settings.inFlight());

    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(HEADER_BYTES);
    http.setNotifyRemoteAsyncErrors(true);
    calls = new ServerConnector(server, new HttpConnectionFactory(http));
    add(calls, settings.host(), settings.port(), CONNECTIONS);
    // Its own port, threads and buffers: whatever callers do, this one answers.
    QueuedThreadPool own = new QueuedThreadPool(HEALTH_THREADS);
    own.setName("duibiao-health");
    server.addBean(own);
    health =
        new ServerConnector(
            server, own, null, new ArrayByteBufferPool(), 1, 1, new HttpConnectionFactory(http));
    add(health, settings.host(), settings.healthPort(), HEALTH_CONNECTIONS);

    server.setErrorHandler(new Errors());
    SlowHeads heads = new SlowHeads(calls, server.getScheduler());
    server.addBean(heads);
    server.setHandler(new GracefulHandler(new Routes(settings, desk, inFlight, heads, health)));
    server.setStopTimeout(TimeUnit.SECONDS.toMillis(settings.seconds() + GRACE_SECONDS));
  }

  private void add(ServerConnector connector, String host, int port, int connections) {
    connector.setHost(host);
    connector.setPort(port);
    connector.setIdleTimeout(IDLE_MILLIS);
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(connections, connector));
  }

  /** Starts the service; it listens when this returns. */
  static Service start(Settings settings) {
    Service service = new Service(settings);
    try {
      service.server.start();
    } catch (Exception e) {
      service.close();
      throw new IllegalArgumentException(
          settings.host()
              + ":"
              + settings.port()
              + " / "
              + settings.healthPort()
              + "：无法监听。 Cannot listen there: "
              + e.getMessage(),
          e);
    }
    return service;
  }

  /** Returns the port that it listens on. */
  int port() {
    return calls.getLocalPort();
  }

  /** Returns the port that answers for its health alone. */
  int healthPort() {
    return health.getLocalPort();
  }

  /** Stops listening, lets the calls that are under way come to their end, then stops. */
  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the server did not stop", e);
    } finally {
      desk.close();
    }
  }
}
