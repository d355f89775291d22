package io.github.duibiao.examples.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ServiceTest {
  private static Service service = Service.start(settings(Map.of()));
  private static Calls calls = new Calls(service.port());

  private static Settings settings(Map<String, String> more) {
    Map<String, String> environment = new LinkedHashMap<>(more);
    environment.putIfAbsent("DUIBIAO_PORT", "0");
    environment.putIfAbsent("DUIBIAO_BYTES", "1000000");
    environment.putIfAbsent("DUIBIAO_DOCUMENTS", "3");
    return Settings.of(environment);
  }

  @BeforeAll
  static void answers() {
    assertThat(calls.get("/health").statusCode()).isEqualTo(200);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void comparesWhatIsUploaded() {
    HttpResponse<byte[]> json = calls.compare("", Calls.both());
    assertThat(json.statusCode()).isEqualTo(200);
    assertThat(json.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(Calls.text(json))
        .contains("\"duibiao/report/1\"", "平山县2024年政务公开工作要点", "东河区2024年政务公开工作要点");

    HttpResponse<byte[]> page = calls.compare("?format=html", Calls.both());
    assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(Calls.text(page)).contains("<html", "办好政府开放日");

    HttpResponse<byte[]> memo = calls.compare("", Calls.both(), "Accept", "text/markdown");
    assertThat(Calls.text(memo)).startsWith("#");

    HttpResponse<byte[]> word = calls.compare("?format=docx", Calls.both());
    assertThat(word.headers().firstValue("Content-Disposition").orElse("")).contains("report.docx");
    assertThat(word.body()).startsWith("PK".getBytes(UTF_8));
  }

  @Test
  void givesTheSameBytesEveryTime() {
    assertThat(calls.compare("", Calls.both()).body())
        .isEqualTo(calls.compare("", Calls.both()).body());
  }

  @Test
  void namesWhatCannotBeReadAndComparesTheOthersWhenTold() {
    Map<String, byte[]> documents = Calls.documents("a.txt", Calls.OURS, "b.txt", "今天天气很好。");
    HttpResponse<byte[]> refused = calls.compare("", documents);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith(Problem.MEDIA_TYPE));
    assertThat(Calls.text(refused)).contains("b.txt").doesNotContain("a.txt");

    HttpResponse<byte[]> partial = calls.compare("?partial=true", documents);
    assertThat(partial.statusCode()).isEqualTo(200);
    assertThat(partial.headers().firstValue("Duibiao-Unread")).hasValue("1");
  }

  @Test
  void turnsAwayWhatIsNoUploadOrTooMuch() throws IOException {
    assertThat(calls.post("/compare", "text/plain", "hello").statusCode()).isEqualTo(415);
    assertThat(calls.compare("", Map.of()).statusCode()).isEqualTo(400);
    assertThat(calls.compare("?format=exe", Calls.both()).statusCode()).isEqualTo(406);
    assertThat(calls.get("/no-such-page").statusCode()).isEqualTo(404);
    Map<String, byte[]> four = new LinkedHashMap<>(Calls.both());
    four.putAll(Calls.documents("c.txt", Calls.OURS, "d.txt", Calls.OURS));
    assertThat(calls.compare("", four).statusCode()).isEqualTo(413);
    // The service answers to the length alone and hangs up, which a client still writing may miss.
    String large =
        String.join(
            "\r\n",
            "POST /compare HTTP/1.1",
            "Host: localhost",
            "Connection: close",
            "Content-Type: multipart/form-data; boundary=b",
            "Content-Length: 1100000",
            "\r\n");
    assertThat(raw(large)).startsWith("HTTP/1.1 413");
  }

  @Test
  void turnsAwayUploadsThatHideTheirLength() throws IOException {
    String reply =
        raw(
            "POST /compare HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: multipart/form-data; boundary=b\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "40\r\n--b\r\nContent-Disposition: form-data; name=\"document\"; filename=\"x\"\r\n\r\r\n"
                + "200000\r\n"
                + "x".repeat(0x200000)
                + "\r\n0\r\n\r\n");
    assertThat(reply).matches("(?s)HTTP/1.1 4\\d\\d .*");
  }

  @Test
  void answersOnlyToTheNamesOfThisMachine() throws IOException {
    assertThat(raw("GET /health HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 403");
    assertThat(raw("GET /health HTTP/1.1\r\nHost: localhost:7\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200");
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
      try {
        socket.getOutputStream().write(request.getBytes(UTF_8));
      } catch (IOException e) {
        // The service may hang up before it has heard all; what it said is still there to be read.
      }
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  @Test
  void everyAnswerForbidsWhatItDoesNotNeed() {
    for (HttpResponse<byte[]> each :
        List.of(calls.get("/"), calls.get("/nothing"), calls.compare("", Map.of()))) {
      assertThat(each.headers().map())
          .containsKeys("x-content-type-options", "cache-control", "content-security-policy")
          .doesNotContainKeys("server", "access-control-allow-origin", "set-cookie");
    }
  }

  @Test
  void leavesNoFileBehind() throws IOException {
    Set<Path> before = temporary();
    String padded = Calls.OURS + "    另附说明。\n".repeat(30_000);
    assertThat(calls.compare("", Calls.documents("a.txt", padded, "b.txt", Calls.THEIRS)))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(200);
    assertThat(temporary()).isEqualTo(before);
  }

  private static Set<Path> temporary() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.collect(Collectors.toSet());
    }
  }

  @Test
  void asksForTheTokenWhereThereIsOne() {
    String token = "a-token-of-some-length";
    try (Service guarded = Service.start(settings(Map.of("DUIBIAO_TOKEN", token)))) {
      Calls outside = new Calls(guarded.port());
      assertThat(outside.compare("", Calls.both()).statusCode()).isEqualTo(401);
      assertThat(outside.compare("", Calls.both(), "Authorization", "Bearer wrong").statusCode())
          .isEqualTo(401);
      assertThat(outside.compare("", Calls.both(), "Authorization", "Bearer " + token).statusCode())
          .isEqualTo(200);
    }
  }
}
