package io.github.duibiao.examples.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Many clients at once, each asking again as soon as it is answered: prints how often each status
 * came. Run against a service that was started by itself, so that its memory can be watched.
 */
final class LoadRun {
  private LoadRun() {}

  /**
   * Runs the load.
   *
   * @param words the port, the number of clients, the number of seconds
   */
  public static void main(String[] words) throws InterruptedException {
    int port = Integer.parseInt(words[0]);
    int clients = Integer.parseInt(words[1]);
    long end = System.nanoTime() + Long.parseLong(words[2]) * 1_000_000_000;
    Map<Integer, LongAdder> answers = new TreeMap<>();
    for (int status : new int[] {200, 429, 503}) {
      answers.put(status, new LongAdder());
    }
    LongAdder others = new LongAdder();
    Calls calls = new Calls(port);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      Thread client = new Thread(() -> ask(calls, end, answers, others));
      client.start();
      threads.add(client);
    }
    for (Thread each : threads) {
      each.join();
    }
    System.out.println(answers + ", others: " + others);
    System.exit(others.sum() == 0 ? 0 : 1);
  }

  private static void ask(
      Calls calls, long end, Map<Integer, LongAdder> answers, LongAdder others) {
    while (System.nanoTime() < end) {
      int status;
      try {
        status = calls.compare("?format=html", Calls.both()).statusCode();
      } catch (RuntimeException e) {
        e.printStackTrace();
        status = 0;
      }
      answers.getOrDefault(status, others).increment();
    }
  }
}
