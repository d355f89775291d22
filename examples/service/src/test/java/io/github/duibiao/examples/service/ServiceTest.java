package io.github.duibiao.examples.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceTest {
  private static final String SLOW_UPLOAD =
      "POST /compare HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900000\r\n"
          + "Content-Type: multipart/form-data; boundary=b\r\n\r\n--b";

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/form-data",
        "multipart/form-data; boundary",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=\"b",
        "multipart/form-data; boundary=\u00e4\u00f6",
        "multipart/form-data-not; boundary=b",
        "multipart/form-data; boundary=b; charset=none",
        "multipart/form-data; boundary=b; boundary=c"
      })
  void anUploadThatCannotBeTakenApartIsTheCallersFault(String type) throws IOException {
    String head =
        String.join(
            "\r\n",
            "POST /compare HTTP/1.1",
            "Host: localhost",
            "Connection: close",
            "Content-Type: " + type,
            "Content-Length: ");
    for (String body :
        List.of("", "abc", "--b\r\n\r\n--b--", "--b\r\nContent-Disposition: x\r\n")) {
      assertThat(raw(head + body.length() + "\r\n\r\n" + body))
          .startsWith("HTTP/1.1 400")
          .contains("application/problem+json");
    }
  }

  @Test
  void answersOnlyToTheNamesOfThisMachine() throws IOException {
    assertThat(raw("GET /health HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 403");
    assertThat(raw("GET /health HTTP/1.1\r\nHost: localhost:7\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200");
  }

  private static String raw(String request) throws IOException {
    return raw(request.getBytes(UTF_8), service.port());
  }

  private static String raw(byte[] request, int port) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      try {
        socket.getOutputStream().write(request);
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
      for (String scheme : List.of("Bearer ", "bearer ", "BEARER ")) {
        assertThat(outside.compare("", Calls.both(), "Authorization", scheme + token).statusCode())
            .isEqualTo(200);
      }
    }
  }

  @Test
  void tellsProblemsInChineseThatArrivesAsSuch() {
    HttpResponse<byte[]> refused = calls.compare("", Calls.documents("天气.txt", "今天天气很好。"));
    assertThat(refused.headers().firstValue("Content-Type").orElse("").replace(" ", ""))
        .isEqualToIgnoringCase("application/problem+json;charset=utf-8");
    assertThat(Calls.text(refused)).contains("天气.txt", "有文件无法读取").doesNotContain("?.txt");
  }

  @Test
  void namesOfFilesForgeNothing() {
    HttpResponse<byte[]> refused = calls.compare("", Calls.documents("\u202Etxt.exe", "今天天气很好。"));
    assertThat(Calls.text(refused)).contains("txt.exe").doesNotContain("\u202E");
  }

  @Test
  void tellsWhichMethodsAnAddressTakes() {
    HttpResponse<byte[]> get = calls.get("/compare");
    assertThat(get.statusCode()).isEqualTo(405);
    assertThat(get.headers().firstValue("Allow")).hasValue("POST");
    assertThat(calls.post("/health", "text/plain", "x").statusCode()).isEqualTo(405);
  }

  @Test
  void whatTheServerItselfRefusesIsToldAsAllElseIs() throws IOException {
    String host = "\r\nHost: localhost\r\nConnection: close\r\n";
    assertThat(raw("GARBAGE\r\n\r\n"))
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json", "请求有误");
    assertThat(raw("GET / HTTP/7.3" + host + "\r\n"))
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json", "请求有误");
    assertThat(raw("GET /" + "a".repeat(20_000) + " HTTP/1.1" + host + "\r\n"))
        .startsWith("HTTP/1.1 414")
        .contains("application/problem+json", "地址过长");
    assertThat(raw("GET / HTTP/1.1" + host + "X: " + "a".repeat(20_000) + "\r\n\r\n"))
        .startsWith("HTTP/1.1 431")
        .contains("application/problem+json", "请求头过长");
    assertThat(raw("GET /%zz HTTP/1.1" + host + "\r\n"))
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json");
  }

  @Test
  void takesTheNamesOfFormatsThatTheCommandTakes() {
    assertThat(Calls.text(calls.compare("?format=md", Calls.both()))).startsWith("#");
    assertThat(Calls.text(calls.compare("?format=markdown", Calls.both()))).startsWith("#");
  }

  @Test
  void writesAMemoInTheLanguageThatIsAskedFor() {
    assertThat(Calls.text(calls.compare("?format=md&lang=en", Calls.both())))
        .startsWith("# What others have: Pingshan County 2024");
    assertThat(Calls.text(calls.compare("?format=md", Calls.both()))).startsWith("# 对标备忘：");
    assertThat(calls.compare("?format=md&lang=fr", Calls.both()).statusCode()).isEqualTo(400);
  }

  @Test
  void correctionsAreAppliedToTheDocumentThatTheyAreNamedAfter() {
    String fixes = "{\"schema\": \"duibiao/fixes/1\", \"title\": \"更正后的标题\"}";
    Map<String, byte[]> documents = Calls.both();
    documents.put("theirs.txt.fixes.json", fixes.getBytes(UTF_8));
    assertThat(Calls.text(calls.compare("", documents))).contains("\"更正后的标题\"", "平山县2024年政务公开工作要点");

    documents.put("theirs.txt.fixes.json", "{".getBytes(UTF_8));
    HttpResponse<byte[]> broken = calls.compare("", documents);
    assertThat(broken.statusCode()).isEqualTo(422);
    assertThat(Calls.text(broken)).contains("theirs.txt.fixes.json");
  }

  @Test
  void correctionsOfNoDocumentAreRefused() {
    Map<String, byte[]> documents = Calls.documents("a.txt", Calls.OURS, "b.txt.fixes.json", "{}");
    HttpResponse<byte[]> answer = calls.compare("", documents);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Calls.text(answer)).contains("b.txt.fixes.json");
  }

  @Test
  void saysWhereItIsToBeCalled() {
    assertThat(Calls.text(calls.get("/")))
        .contains("http://127.0.0.1:" + service.port() + "/compare")
        .doesNotContain("7070");
    assertThat(Calls.text(calls.get("/openapi.json")))
        .contains("\"http://127.0.0.1:" + service.port() + "\"")
        .doesNotContain("7070");
  }

  @Test
  void answersForItsHealthOnAPortOfItsOwn() {
    Calls health = new Calls(service.healthPort());
    assertThat(health.get("/health").statusCode()).isEqualTo(200);
    assertThat(health.get("/").statusCode()).isEqualTo(404);
    assertThat(health.compare("", Calls.both()).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/health", "/compare?format=exe", "/compare", "/nothing"})
  void aRefusalWaitsForTheBodySoThatTheNextCallHasItsOwnAnswer(String path) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\n")
              .getBytes(UTF_8));
      socket.setSoTimeout(300);
      assertThatExceptionOfType(SocketTimeoutException.class)
          .isThrownBy(() -> socket.getInputStream().read());
      socket.setSoTimeout(0);
      out.write(
          ("hello" + "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
              .getBytes(UTF_8));
      assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
          .matches("(?s)HTTP/1\\.1 4\\d\\d .*HTTP/1\\.1 200 .*");
    }
  }

  @Test
  void aRefusalOfABodyThatWaitsToBeAskedForEndsTheConnection() throws IOException {
    assertThat(
            raw(
                "POST /health HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n"
                    + "Content-Length: 5\r\n\r\n"))
        .startsWith("HTTP/1.1 405")
        .contains("Connection: close");
  }

  @Test
  void slowCallersBlockNobody() throws IOException {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 300; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port());
        slow.add(socket);
        String head = i % 2 == 0 ? "GET /health HTTP/1.1\r\nHost: lo" : SLOW_UPLOAD;
        socket.getOutputStream().write(head.getBytes(UTF_8));
      }
      assertThat(calls.get("/health").statusCode()).isEqualTo(200);
      assertThat(calls.compare("", Calls.both()).statusCode()).isEqualTo(200);
    } finally {
      for (Socket each : slow) {
        each.close();
      }
    }
  }

  @Test
  void bytesAreCountedBeforeABodyIsRead() throws IOException {
    Map<String, String> narrow = Map.of("DUIBIAO_BYTES", "1000000", "DUIBIAO_IN_FLIGHT", "1100000");
    List<Socket> held = new ArrayList<>();
    try (Service small = Service.start(settings(narrow))) {
      Calls others = new Calls(small.port());
      int status = 200;
      // An upload that comes while a call is answered finds no room; one of them soon has all.
      while (status == 200) {
        Socket upload = new Socket(InetAddress.getLoopbackAddress(), small.port());
        held.add(upload);
        upload.getOutputStream().write(SLOW_UPLOAD.getBytes(UTF_8));
        upload.getOutputStream().flush();
        status = others.compare("", padded()).statusCode();
      }
      assertThat(status).isEqualTo(503);
      for (Socket each : held) {
        each.close();
      }
      while (status == 503) {
        status = others.compare("", padded()).statusCode();
      }
      assertThat(status).isEqualTo(200);
    } finally {
      for (Socket each : held) {
        each.close();
      }
    }
  }

  private static Map<String, byte[]> padded() {
    return Calls.documents("a.txt", Calls.OURS + "\n".repeat(300_000), "b.txt", Calls.THEIRS);
  }

  @Test
  void aStopLetsCallsComeToTheirEnd() throws Exception {
    Service stopping = Service.start(settings(Map.of()));
    byte[] body =
        ("--b\r\nContent-Disposition: form-data; name=\"d\"; filename=\"a.txt\"\r\n\r\n"
                + Calls.OURS
                + "\r\n--b--\r\n")
            .getBytes(UTF_8);
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), stopping.port())) {
      socket
          .getOutputStream()
          .write(
              ("POST /compare HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n"
                      + "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: "
                      + body.length
                      + "\r\n\r\n")
                  .getBytes(UTF_8));
      // It is under way once the service asks for its body.
      byte[] goOn = socket.getInputStream().readNBytes("HTTP/1.1 100".length());
      assertThat(new String(goOn, UTF_8)).isEqualTo("HTTP/1.1 100");
      Thread stop = new Thread(stopping::close);
      stop.start();
      socket.getOutputStream().write(body);
      socket.shutdownOutput();
      assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
          .contains("HTTP/1.1 200", "duibiao/report/1");
      stop.join();
    }
  }
}
