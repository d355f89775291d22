package io.github.duibiao.report.part;

import io.github.duibiao.plan.ShownText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The style and the scripts of a page, and the Content-Security-Policy that lets nothing but them
 * take effect: no script or style beside them, no image, no network.
 */
public final class Assets {
  /** The build that holds lines, bars, points and marks. */
  static final String CHARTS =
      "META-INF/resources/webjars/echarts/5.3.1/dist/echarts.common.min.js";

  /** The parts of the script, in the order in which they build on each other. */
  private static final List<String> SCRIPTS =
      List.of(
          "page.js",
          "places.js",
          "filters.js",
          "themes.js",
          "heat.js",
          "passages.js",
          "charts.js",
          "evidence.js",
          "pair.js",
          "counts.js",
          "copy.js");

  private final byte[] css;
  private final byte[] charts;
  private final byte[] script;

  private Assets(List<String> styles, byte[] charts, List<String> scripts) {
    css = concatenated(styles);
    this.charts = charts;
    script = concatenated(scripts);
  }

  /** Returns those of the report. */
  static Assets ofReport() {
    return new Assets(List.of("report.css"), charts(), SCRIPTS);
  }

  /** Returns those of the page on which pairs are judged. */
  public static Assets ofLabels() {
    return new Assets(
        List.of("sheet.css", "label.css"), new byte[0], List.of("page.js", "label.js"));
  }

  /** Returns those of the page on which a threshold is chosen. */
  public static Assets ofThresholds() {
    return new Assets(
        List.of("sheet.css", "threshold.css"), new byte[0], List.of("page.js", "threshold.js"));
  }

  /** Returns a page of these with its data at the end, in UTF-8. */
  public byte[] page(String name, String json) {
    String page =
        new String(resource(name), StandardCharsets.UTF_8)
            .replace("@policy@", policy())
            .replace("@style@", css());
    return behind(page, json);
  }

  /** Returns the style. */
  String css() {
    return new String(css, StandardCharsets.UTF_8);
  }

  /**
   * Returns a page in UTF-8 with data and scripts at the end of its body: everything can be read
   * before the first script arrives. The scripts are copied byte by byte.
   *
   * @param page the page, in which names and texts may be as others wrote them
   * @param json the data; no character of it can end the element that they stand in
   */
  byte[] behind(String page, String json) {
    String html = ShownText.block(page);
    int end = html.lastIndexOf("</body>");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(html.length() * 2 + charts.length * 2);
    bytes.writeBytes(utf8(html.substring(0, end)));
    bytes.writeBytes(utf8("<script type=\"application/json\" id=\"data\">"));
    bytes.writeBytes(utf8(json.replace("<", "\\u003c")));
    if (charts.length > 0) {
      bytes.writeBytes(utf8("</script>\n<script>"));
      bytes.writeBytes(charts);
    }
    bytes.writeBytes(utf8("</script>\n<script>"));
    bytes.writeBytes(script);
    bytes.writeBytes(utf8("</script>\n" + html.substring(end)));
    return bytes.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the policy, which names style and scripts by their SHA-256. */
  String policy() {
    return "default-src 'none'; style-src "
        + hash(css)
        + "; script-src "
        + (charts.length > 0 ? hash(charts) + " " : "")
        + hash(script)
        + "; base-uri 'none'; form-action 'none'";
  }

  private static byte[] concatenated(List<String> names) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream(1 << 15);
    for (String name : names) {
      whole.writeBytes(resource(name));
    }
    return whole.toByteArray();
  }

  /** Returns a file that lies beside this class. */
  static byte[] resource(String name) {
    return all(Assets.class.getResourceAsStream(name), name);
  }

  /**
   * The library of charts is another module, or no module: the loader of classes finds it in both.
   */
  private static byte[] charts() {
    return all(Assets.class.getClassLoader().getResourceAsStream(CHARTS), CHARTS);
  }

  private static byte[] all(@Nullable InputStream opened, String name) {
    try (InputStream in = opened) {
      if (in == null) {
        throw new IllegalStateException(
            "the resource " + name + " is missing from the class path: build it again");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
