package io.github.duibiao.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style of the page, and the Content-Security-Policy that lets nothing but this style take
 * effect: no script, no style beside it, no image, no network.
 *
 * @param css the style
 * @param policy the policy, which names the style by its SHA-256
 */
record Stylesheet(String css, String policy) {
  private static final String RESOURCE = "report.css";

  static Stylesheet load() {
    try (InputStream in = Stylesheet.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            "the resource " + RESOURCE + " is missing from the jar: build it again");
      }
      byte[] bytes = in.readAllBytes();
      String hash =
          Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
      return new Stylesheet(
          new String(bytes, StandardCharsets.UTF_8),
          "default-src 'none'; style-src 'sha256-"
              + hash
              + "'; base-uri 'none'; form-action 'none'");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
