package io.github.duibiao.examples.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The browser of the machine without a window. A test that asks for it is skipped where there is
 * none, and fails where the environment says {@code CI=true}.
 */
final class Browser implements AutoCloseable {
  private static final Path PROGRAM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final int HEIGHT = 900;

  /** Long enough for a machine that does much else at the same time. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** Kept, since a logger that nobody holds forgets its level. */
  private static final Logger QUIET = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  static Browser start() {
    if (!Files.isExecutable(PROGRAM) || !Files.isExecutable(DRIVER)) {
      String message = "no browser is there: " + PROGRAM + " and " + DRIVER;
      if ("true".equals(System.getenv("CI"))) {
        Assertions.fail(message);
      }
      Assumptions.abort(message);
    }
    ChromeOptions options = new ChromeOptions();
    options.setBinary(PROGRAM.toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=zh-CN");
    // Selenium looks for its own wrapping of the protocol of every version; none is needed here.
    QUIET.setLevel(Level.SEVERE);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(PATIENCE);
    return new Browser(driver);
  }

  /** Opens a page at a width, in a language. */
  void open(Path page, int width, String language) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    driver.get(page.toUri().toString());
    scheme("light");
    if (language.equals("en")) {
      one("label[for=in-en]").click();
    }
  }

  /**
   * Shows the page in light or dark, without movement: a test is not to wait until the page has
   * glided to where a link leads.
   */
  void scheme(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  WebElement one(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** The elements that a reader sees, or would by scrolling. */
  List<WebElement> shown(String selector) {
    return all(selector).stream().filter(WebElement::isDisplayed).toList();
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** What a script of the test's own returns. */
  Object ask(String script, Object... arguments) {
    return Objects.requireNonNull(driver.executeScript(script, arguments), "nothing came back");
  }

  /** Does what returns nothing. */
  void run(String script, Object... arguments) {
    driver.executeScript(script, arguments);
  }

  void choose(String select, String option) {
    for (WebElement each : one(select).findElements(By.tagName("option"))) {
      if (each.getText().equals(option)) {
        each.click();
        return;
      }
    }
    Assertions.fail("no " + option + " in " + one(select).getText());
  }

  void await(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        Assertions.fail("never: " + what);
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** What the page wrote to the console since the last call; a page that behaves writes nothing. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** What the rules of axe-core find of serious or critical impact: the rule and where. */
  List<?> complaints() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
      run(new String(in.readAllBytes(), StandardCharsets.UTF_8) + "; window.axe = axe;");
    }
    return (List<?>)
        Objects.requireNonNull(
            driver.executeAsyncScript(
                """
                const done = arguments[arguments.length - 1];
                axe.run(document, {resultTypes: ["violations"]}).then((found) => done(
                  found.violations
                    .filter((each) => ["serious", "critical"].includes(each.impact))
                    .map((each) => each.id + " " + each.nodes.slice(0, 3).map((node) =>
                      node.html.slice(0, 160) + " " + node.failureSummary).join(" | "))),
                  (error) => done([String(error)]));
                """));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
