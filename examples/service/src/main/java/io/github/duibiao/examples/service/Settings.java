package io.github.duibiao.examples.service;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the service runs. Each is taken from an environment variable, so that a token is seen in no
 * list of processes.
 *
 * @param host the address it listens on ({@code DUIBIAO_HOST}); loopback unless told otherwise
 * @param port the port ({@code DUIBIAO_PORT}); 0 for any free one
 * @param token what callers must present ({@code DUIBIAO_TOKEN}); null where none is needed, which
 *     is allowed on loopback alone
 * @param documents how many documents one call may bring ({@code DUIBIAO_DOCUMENTS})
 * @param bytes how large a call may be ({@code DUIBIAO_BYTES})
 * @param seconds how long a call may wait for its answer ({@code DUIBIAO_SECONDS})
 * @param waiting how many calls may wait while others are worked on ({@code DUIBIAO_WAITING})
 * @param healthPort the port that answers for the health of the service alone, whatever goes on at
 *     the other ({@code DUIBIAO_HEALTH_PORT}); the next one unless told otherwise, 0 for any free
 * @param inFlight how many bytes of uploads may be held at once ({@code DUIBIAO_IN_FLIGHT})
 */
record Settings(
    String host,
    int port,
    @Nullable String token,
    int documents,
    int bytes,
    int seconds,
    int waiting,
    int healthPort,
    long inFlight) {
  private static final int SHORTEST_TOKEN = 16;
  private static final int MEBIBYTE = 1 << 20;

  /**
   * Reads the settings.
   *
   * @param environment names and values, such as {@link System#getenv()}
   * @throws IllegalArgumentException if one is wrong; the message says which and what to do
   */
  static Settings of(Map<String, String> environment) {
    int port = number(environment, "DUIBIAO_PORT", 7070, 0, 65_535);
    int bytes = number(environment, "DUIBIAO_BYTES", 16 * MEBIBYTE, 1, 512 * MEBIBYTE);
    // An upload is held twice, and what is read from it several times more.
    long room = Math.max(bytes + 1_024L, Runtime.getRuntime().maxMemory() / 8);
    Settings settings =
        new Settings(
            environment.getOrDefault("DUIBIAO_HOST", "127.0.0.1"),
            port,
            environment.get("DUIBIAO_TOKEN"),
            number(environment, "DUIBIAO_DOCUMENTS", 20, 1, 1_000),
            bytes,
            number(environment, "DUIBIAO_SECONDS", 30, 1, 3_600),
            number(environment, "DUIBIAO_WAITING", 16, 0, 10_000),
            number(
                environment,
                "DUIBIAO_HEALTH_PORT",
                port == 0 ? 0 : Math.min(port + 1, 65_535),
                0,
                65_535),
            number(
                environment,
                "DUIBIAO_IN_FLIGHT",
                (int) Math.min(room, Integer.MAX_VALUE),
                bytes + 1_024,
                Integer.MAX_VALUE));
    settings.check();
    return settings;
  }

  private static int number(
      Map<String, String> environment, String name, int standard, int least, int most) {
    String value = environment.get(name);
    if (value == null) {
      return standard;
    }
    try {
      int number = Integer.parseInt(value.strip());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, as for a number out of range.
    }
    throw new IllegalArgumentException(
        name
            + "="
            + value
            + "：应为 "
            + least
            + " 至 "
            + most
            + " 的整数。"
            + " A whole number from "
            + least
            + " to "
            + most
            + " is expected.");
  }

  private void check() {
    if (token != null && token.length() < SHORTEST_TOKEN) {
      throw new IllegalArgumentException(
          "DUIBIAO_TOKEN：至少 "
              + SHORTEST_TOKEN
              + " 个字符。"
              + " A token has at least "
              + SHORTEST_TOKEN
              + " characters.");
    }
    if (token == null && !isLoopback()) {
      throw new IllegalArgumentException(
          "DUIBIAO_HOST="
              + host
              + "：监听本机以外的地址须设置 DUIBIAO_TOKEN。"
              + " To listen on other than a loopback address, set DUIBIAO_TOKEN.");
    }
  }

  /** Says whether only this machine can reach the service. */
  boolean isLoopback() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(
          "DUIBIAO_HOST=" + host + "：不是本机的地址。 Not an address of this machine.", e);
    }
  }
}
