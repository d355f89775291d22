package io.github.duibiao.examples.service;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections that take too long over the head of a request. A byte now and then keeps a
 * connection from being idle; here counts how long no request has come of it. Safe for use by many
 * threads.
 */
final class SlowHeads extends AbstractLifeCycle {
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(15);
  private static final int EVERY_SECONDS = 2;

  /** Of a connection of which a request is being answered: that has limits of its own. */
  private static final long BUSY = Long.MAX_VALUE;

  private final ServerConnector connector;
  private final Scheduler clock;
  private final Map<EndPoint, Long> since = new ConcurrentHashMap<>();
  private Scheduler.Task next = () -> true;

  SlowHeads(ServerConnector connector, Scheduler clock) {
    this.connector = connector;
    this.clock = clock;
  }

  /** Notes that the head of a request has come. */
  void came(Request request) {
    EndPoint from = request.getConnectionMetaData().getConnection().getEndPoint();
    since.put(from, BUSY);
    Request.addCompletionListener(request, fault -> since.put(from, System.nanoTime()));
  }

  @Override
  protected void doStart() {
    next = clock.schedule(this::look, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  protected void doStop() {
    next.cancel();
  }

  private void look() {
    var open = connector.getConnectedEndPoints();
    since.keySet().retainAll(open);
    long now = System.nanoTime();
    for (EndPoint each : open) {
      Long begun = since.putIfAbsent(each, now);
      if (begun != null && begun != BUSY && now - begun > PATIENCE_NANOS) {
        each.close();
      }
    }
    if (isRunning()) {
      doStart();
    }
  }
}
