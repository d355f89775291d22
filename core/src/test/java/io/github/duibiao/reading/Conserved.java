package io.github.duibiao.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.duibiao.json.PlanJson;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.SourceSpan;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a text stands neither in the JSON of its plan nor in a line that the source map gives a
 * reason for. Knows the text and the JSON and nothing of how the one is read into the other.
 */
final class Conserved {
  private static final Pattern HAN = Pattern.compile("[\\u3400-\\u4dbf\\u4e00-\\u9fff]+");
  private static final Pattern BLANKS =
      Pattern.compile("(?<=[\\u3400-\\u9fff])[ \\t\\u3000]+(?=[\\u3400-\\u9fff])");
  private static final int RUN = 4;
  private static final Set<String> SAID_OF_THE_TEXT =
      Set.of("diagnostics", "source", "schema", "sourceMap");

  private Conserved() {}

  /**
   * Returns the lines that lost runs of characters, each with its number and its first lost run.
   */
  static List<String> lost(String text, Plan plan) throws IOException {
    Set<String> kept = new HashSet<>();
    StringBuilder all = new StringBuilder();
    for (String each : strings(PlanJson.write(plan))) {
      kept.addAll(runs(each));
      all.append(each);
    }
    kept.addAll(runs(all.toString()));
    String[] lines = text.replace("\r\n", "\n").split("\n", -1);
    boolean[] given = new boolean[lines.length + 1];
    for (SourceSpan span : plan.sourceMap()) {
      for (int i = span.from();
          i <= Math.min(span.to(), lines.length) && !span.fate().isKept();
          i++) {
        given[i] = true;
      }
    }
    List<String> lost = new ArrayList<>();
    for (int i = 1; i <= lines.length; i++) {
      List<String> missing = given[i] ? List.of() : new ArrayList<>(runs(lines[i - 1]));
      if (!given[i]) {
        missing.removeAll(kept);
      }
      if (!missing.isEmpty()) {
        lost.add(i + ": " + missing.get(0));
      }
    }
    return lost;
  }

  /** Returns the Han characters of lines that the source map calls unread, and of all lines. */
  static int[] unread(String text, Plan plan) {
    String[] lines = text.replace("\r\n", "\n").split("\n", -1);
    boolean[] unread = new boolean[lines.length + 1];
    for (SourceSpan span : plan.sourceMap()) {
      for (int i = span.from(); i <= Math.min(span.to(), lines.length); i++) {
        unread[i] |= span.fate() == SourceSpan.Fate.UNREAD;
      }
    }
    int[] count = new int[2];
    for (int i = 1; i <= lines.length; i++) {
      int han =
          (int) lines[i - 1].chars().filter(c -> HAN.matcher("" + (char) c).matches()).count();
      count[0] += unread[i] ? han : 0;
      count[1] += han;
    }
    return count;
  }

  private static List<String> strings(String json) throws IOException {
    List<String> strings = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      boolean details = false;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          String name = parser.currentName();
          if (details) {
            strings.add(name);
          } else if (SAID_OF_THE_TEXT.contains(name)) {
            parser.nextToken();
            parser.skipChildren();
          } else if (name.equals("details")) {
            parser.nextToken();
            details = true;
          }
        } else if (token == JsonToken.VALUE_STRING) {
          strings.add(parser.getText());
        } else if (token == JsonToken.END_OBJECT) {
          details = false;
        }
      }
    }
    return strings;
  }

  private static Set<String> runs(String text) {
    Set<String> runs = new HashSet<>();
    String plain = BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    for (Matcher han = HAN.matcher(plain); han.find(); ) {
      String run = han.group();
      for (int i = 0; i + RUN <= run.length(); i++) {
        runs.add(run.substring(i, i + RUN));
      }
    }
    return runs;
  }
}
