package io.github.duibiao.examples.service;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections that take too long over the head of a request. A byte now and then keeps a
 * connection from being idle; here counts how long no request has come of it.
 */
final class SlowHeaders extends AbstractLifeCycle {
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(15);
  private static final int EVERY_SECONDS = 2;

  private final ServerConnector connector;
  private final Server server;
  private Map<EndPoint, Seen> seen = new HashMap<>();
  private Scheduler.Task next = () -> true;

  /** How many requests a connection had brought, and since when it has been no more. */
  private record Seen(long requests, long since) {}

  SlowHeaders(ServerConnector connector, Server server) {
    this.connector = connector;
    this.server = server;
  }

  @Override
  protected void doStart() {
    next = server.getScheduler().schedule(this::look, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  protected void doStop() {
    next.cancel();
  }

  private void look() {
    Map<EndPoint, Seen> now = new HashMap<>();
    for (EndPoint each : connector.getConnectedEndPoints()) {
      Connection connection = each.getConnection();
      if (connection == null || connection.getMessagesIn() > connection.getMessagesOut()) {
        continue; // A request is being answered: its own limits hold.
      }
      long requests = connection.getMessagesIn();
      Seen before = seen.get(each);
      long since =
          before != null && before.requests == requests ? before.since : System.nanoTime();
      if (System.nanoTime() - since > PATIENCE_NANOS) {
        each.close();
      } else {
        now.put(each, new Seen(requests, since));
      }
    }
    seen = now;
    if (isRunning()) {
      doStart();
    }
  }
}
