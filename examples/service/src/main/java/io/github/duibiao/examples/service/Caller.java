package io.github.duibiao.examples.service;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may call: whoever presents the token; without a token, programs of this machine that call it
 * by a name of this machine. The latter keeps out pages that a browser here has open and that have
 * their own name point to this address (DNS rebinding).
 *
 * @param token what is to be presented; null where nothing is
 * @param localNames names by which the service may be called without a token
 */
record Caller(@Nullable String token, Set<String> localNames) {
  private static final String BEARER = "Bearer ";

  /**
   * Lets a call through.
   *
   * @throws Problem 401 or 403 where it may not
   */
  void check(Context call) {
    if (token == null) {
      String host = call.header("Host");
      if (host == null || !localNames.contains(withoutPort(host))) {
        throw new Problem(
            403, "只接受对本机名称的调用。", "Call it by a name of this machine, such as 127.0.0.1.");
      }
      return;
    }
    String presented = call.header("Authorization");
    if (presented == null
        || !presented.startsWith(BEARER)
        || !same(presented.substring(BEARER.length()), token)) {
      call.header("WWW-Authenticate", "Bearer");
      throw new Problem(
          401, "需要令牌：Authorization: Bearer …", "A token is needed: Authorization: Bearer …");
    }
  }

  private static String withoutPort(String host) {
    int colon = host.lastIndexOf(':');
    return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
  }

  /** Takes the same time wherever the two differ. */
  private static boolean same(String presented, String token) {
    return MessageDigest.isEqual(
        presented.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }
}
