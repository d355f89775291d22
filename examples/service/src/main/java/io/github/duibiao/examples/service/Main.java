package io.github.duibiao.examples.service;

/** Starts the service: {@code java -jar duibiao-service.jar}. */
public final class Main {
  private static final int WRONG_USAGE = 2;

  private Main() {}

  /**
   * Starts the service with the settings in the environment.
   *
   * @param words none are taken
   */
  public static void main(String[] words) {
    // Larger buffers of the system are given back after use, not kept for each thread.
    System.setProperty("jdk.nio.maxCachedBufferSize", "262144");
    Service service;
    try {
      service = Service.start(Settings.of(System.getenv()));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(WRONG_USAGE);
      return;
    }
    Runtime.getRuntime().addShutdownHook(new Thread(service::close));
    System.err.println(
        "对标报告服务 Duibiao report service: http://127.0.0.1:"
            + service.port()
            + "  /health: "
            + service.healthPort());
  }
}
