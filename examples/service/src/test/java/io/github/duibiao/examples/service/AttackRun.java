package io.github.duibiao.examples.service;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/**
 * Treats a service badly, for a limited time and only on this machine: prints how often each status
 * came and how long {@code /health} took meanwhile. Run against a service that was started by
 * itself, so that its memory can be watched.
 *
 * <pre>
 * AttackRun PORT HEALTH_PORT trickle 300 30      slow heads and slow bodies, half of each
 * AttackRun PORT HEALTH_PORT upload 200 16       uploads of 16 MiB, 50 at once
 * AttackRun PORT HEALTH_PORT clients 50 60       clients that ask again as soon as answered
 * </pre>
 */
final class AttackRun {
  private static final int AT_ONCE = 50;
  private static final int MEBIBYTE = 1 << 20;

  private final int port;
  private final int healthPort;
  private final Map<Integer, LongAdder> answers = new ConcurrentSkipListMap<>();
  private final AtomicLong slowest = new AtomicLong();
  private final LongAdder unhealthy = new LongAdder();
  private volatile boolean over;

  private AttackRun(int port, int healthPort) {
    this.port = port;
    this.healthPort = healthPort;
  }

  /**
   * Runs an attack.
   *
   * @param words the ports, the attack, its number and its seconds or megabytes
   */
  public static void main(String[] words) throws InterruptedException {
    AttackRun run = new AttackRun(Integer.parseInt(words[0]), Integer.parseInt(words[1]));
    int number = Integer.parseInt(words[3]);
    int size = Integer.parseInt(words[4]);
    Thread watch = new Thread(run::watch);
    watch.start();
    switch (words[2]) {
      case "trickle" -> run.trickle(number, size);
      case "upload" -> run.upload(number, size);
      default -> run.clients(number, size);
    }
    run.over = true;
    watch.join();
    boolean failed =
        run.answers.keySet().stream().anyMatch(each -> each == 0 || (each >= 500 && each != 503));
    System.out.printf(
        "%s: %s; slowest health %d ms, unanswered %d%n",
        words[2],
        run.answers,
        TimeUnit.NANOSECONDS.toMillis(run.slowest.get()),
        run.unhealthy.sum());
    System.exit(failed || run.unhealthy.sum() > 0 ? 1 : 0);
  }

  private void count(int status) {
    answers.computeIfAbsent(status, each -> new LongAdder()).increment();
  }

  private void watch() {
    List<Calls> both = List.of(new Calls(healthPort), new Calls(port));
    while (!over) {
      for (Calls each : both) {
        long begin = System.nanoTime();
        try {
          if (each.get("/health").statusCode() != 200) {
            unhealthy.increment();
          }
        } catch (RuntimeException e) {
          unhealthy.increment();
        }
        slowest.accumulateAndGet(System.nanoTime() - begin, Math::max);
      }
      pause(200);
    }
  }

  /** Answers are counted by their status; 1 stands for a connection that was closed unanswered. */
  private void trickle(int number, int seconds) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    ExecutorService threads = Executors.newFixedThreadPool(number);
    for (int i = 0; i < number; i++) {
      String head =
          i % 2 == 0
              ? "GET /health HTTP/1.1\r\nHost: localhost\r\nX-Slow: "
              : "POST /compare HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data;"
                  + " boundary=b\r\nContent-Length: 60000\r\n\r\n";
      threads.execute(() -> trickle(head, end));
    }
    threads.shutdown();
    threads.awaitTermination(seconds + 60L, TimeUnit.SECONDS);
  }

  private void trickle(String head, long end) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(50);
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      while (System.nanoTime() < end) {
        out.write('x');
        byte[] answer = new byte[12];
        try {
          int read = socket.getInputStream().readNBytes(answer, 0, answer.length);
          count(read < 12 ? 1 : Integer.parseInt(new String(answer, 9, 3, StandardCharsets.UTF_8)));
          return;
        } catch (java.net.SocketTimeoutException e) {
          pause(1_000);
        }
      }
      count(2);
    } catch (IOException e) {
      count(1);
    }
  }

  private void upload(int number, int mebibytes) throws InterruptedException {
    byte[] line = "    另附说明：按照有关规定办理，确保落实到位。\n".getBytes(StandardCharsets.UTF_8);
    byte[] start = Calls.OURS.getBytes(StandardCharsets.UTF_8);
    byte[] document = Arrays.copyOf(start, mebibytes * MEBIBYTE - 1_024);
    for (int at = start.length; at + line.length < document.length; at += line.length) {
      System.arraycopy(line, 0, document, at, line.length);
    }
    Arrays.fill(document, document.length - line.length, document.length, (byte) '\n');
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    for (int i = 0; i < number; i++) {
      threads.execute(() -> ask("?format=html", Map.of("large.txt", document)));
    }
    threads.shutdown();
    threads.awaitTermination(10, TimeUnit.MINUTES);
  }

  private void clients(int number, int seconds) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    ExecutorService threads = Executors.newFixedThreadPool(number);
    for (int i = 0; i < number; i++) {
      threads.execute(
          () -> {
            while (System.nanoTime() < end) {
              ask("?format=html", Calls.both());
            }
          });
    }
    threads.shutdown();
    threads.awaitTermination(seconds + 60L, TimeUnit.SECONDS);
  }

  private void ask(String query, Map<String, byte[]> documents) {
    try {
      count(new Calls(port).compare(query, documents).statusCode());
    } catch (RuntimeException e) {
      System.out.println(e);
      count(0);
    }
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
