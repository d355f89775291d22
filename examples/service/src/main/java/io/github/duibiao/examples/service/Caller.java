package io.github.duibiao.examples.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * Who may call: whoever presents the token; without a token, programs of this machine that call it
 * by a name of this machine. The latter keeps out pages that a browser here has open and that have
 * their own name point to this address (DNS rebinding).
 *
 * @param token what is to be presented; null where nothing is
 */
record Caller(@Nullable String token) {
  private static final Set<String> LOCAL_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final String BEARER = "Bearer ";
  private static final Pattern AUTHORITY =
      Pattern.compile("(?:[A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(?::[0-9]{1,5})?");

  /**
   * Lets a call through.
   *
   * @throws Problem 401 or 403 where it may not
   */
  void check(Request call) {
    checkName(call);
    if (token == null) {
      return;
    }
    String presented = call.getHeaders().get(HttpHeader.AUTHORIZATION);
    // The name of the scheme may be written in any case (RFC 9110, section 11.1).
    if (presented == null
        || !presented.regionMatches(true, 0, BEARER, 0, BEARER.length())
        || !same(presented.substring(BEARER.length()).strip(), token)) {
      throw new Problem(
          401, "需要令牌：Authorization: Bearer …", "A token is needed: Authorization: Bearer …");
    }
  }

  /**
   * Lets a call through by the name alone that it calls.
   *
   * @throws Problem 403 where it may not
   */
  void checkName(Request call) {
    String host = call.getHeaders().get(HttpHeader.HOST);
    if (token == null && (host == null || !LOCAL_NAMES.contains(withoutPort(host)))) {
      throw new Problem(
          403, "只接受对本机名称的调用。", "Call it by a name of this machine, such as 127.0.0.1.");
    }
  }

  /** Returns the name and the port that a call was made to, fit to be shown in a page. */
  static String authority(Request call) {
    String host = call.getHeaders().get(HttpHeader.HOST);
    return host != null && AUTHORITY.matcher(host).matches()
        ? host
        : "127.0.0.1:" + Request.getLocalPort(call);
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
