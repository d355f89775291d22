package io.github.duibiao.plan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a diagnostic code, and how the things that a message is about are put behind it.
 *
 * @param severity how much it matters
 * @param sentence what is said, in Chinese and English
 * @param between what parts the things behind it
 * @param parts how many things stand behind it at most
 */
record DiagnosticText(Diagnostic.Severity severity, String sentence, String between, int parts) {
  private static final String FILE = "diagnostics.tsv";
  private static final String BEHIND = ": ";
  private static final int LONGEST = 60;

  /** The columns of a code whose messages are about several things. */
  private static final int OF_SEVERAL = 6;

  private static final Map<DiagnosticCode, DiagnosticText> CATALOGUE = catalogue();

  /** Returns all codes that have a text, in the order of the catalogue. */
  static List<DiagnosticCode> codes() {
    return List.copyOf(CATALOGUE.keySet());
  }

  /** Returns what is said of a code; null for a code that this version does not know. */
  static @Nullable DiagnosticText of(DiagnosticCode code) {
    return CATALOGUE.get(code);
  }

  /** Returns the message about some things; the first sixty characters of these are shown. */
  String message(String... details) {
    String about = String.join(between, details);
    String shown = about.length() > LONGEST ? about.substring(0, LONGEST) + "…" : about;
    return shown.isEmpty() ? sentence : sentence + BEHIND + shown;
  }

  /** Returns the things that a message is about; none where the message has another sentence. */
  List<String> details(String message) {
    String opening = sentence + BEHIND;
    if (!message.startsWith(opening)) {
      return List.of();
    }
    String about = message.substring(opening.length());
    return parts == 1 ? List.of(about) : Arrays.asList(about.split(Pattern.quote(between), parts));
  }

  private static Map<DiagnosticCode, DiagnosticText> catalogue() {
    Map<DiagnosticCode, DiagnosticText> catalogue = new LinkedHashMap<>();
    try (InputStream opened = DiagnosticText.class.getResourceAsStream(FILE)) {
      if (opened == null) {
        throw new IllegalStateException("the resource " + FILE + " is missing from the jar");
      }
      new BufferedReader(new InputStreamReader(opened, StandardCharsets.UTF_8))
          .lines()
          .filter(each -> !each.startsWith("#"))
          .map(each -> each.split("\t", -1))
          .forEach(row -> catalogue.put(new DiagnosticCode(row[0]), text(row)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableMap(catalogue);
  }

  private static DiagnosticText text(String... row) {
    boolean several = row.length == OF_SEVERAL;
    return new DiagnosticText(
        Diagnostic.Severity.valueOf(row[1]),
        row[2] + " / " + row[3],
        several ? row[4] : "",
        several ? Integer.parseInt(row[5]) : 1);
  }
}
