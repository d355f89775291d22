package io.github.duibiao.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.LongestCommonSubsequence;

/**
 * How much of what a careful reader extracts from documents was read: facts are counted for the
 * task or the row that they belong to. Works on the JSON of both.
 */
final class CaseScore {
  /** What is counted. */
  enum Kind {
    TASKS,
    ROWS,
    UNITS,
    DEADLINES,
    CITATIONS,
    TARGETS,
    METADATA
  }

  private static final double SAME_TASK = 0.72;
  private static final double SAME_ROW = 0.8;

  private final Map<Kind, int[]> counts = new EnumMap<>(Kind.class);
  final List<String> misses = new ArrayList<>();

  CaseScore() {
    for (Kind each : Kind.values()) {
      counts.put(each, new int[3]);
    }
  }

  /** Returns twice what was found over what was expected and what was read (F1). */
  double f1(Kind kind) {
    int[] count = counts.get(kind);
    return count[1] + count[2] == 0 ? 1 : 2.0 * count[0] / (count[1] + count[2]);
  }

  /** Counts a document. */
  void add(String name, JsonNode expected, JsonNode plan) {
    metadata(name, expected.path("plan"), plan);
    List<JsonNode> wanted = list(expected.path("tasks"));
    List<JsonNode> tasks = list(plan.path("tasks"));
    Map<Integer, Integer> pairs = pairs(wanted, tasks, SAME_TASK, CaseScore::taskScore);
    count(name, Kind.TASKS, pairs.size(), wanted.size(), tasks.size());
    facts(name, wanted, tasks, pairs);
    List<JsonNode> wantedRows = new ArrayList<>();
    List<JsonNode> rows = new ArrayList<>();
    wanted.forEach(each -> wantedRows.addAll(list(each.path("rows"))));
    for (JsonNode task : tasks) {
      for (JsonNode each : list(task.path("measures"))) {
        if (each.path("source").asText().equals("TABLE")) {
          rows.add(each);
        }
      }
    }
    Map<Integer, Integer> rowPairs =
        pairs(wantedRows, rows, SAME_ROW, (a, b) -> alike(text(a, "text"), text(b, "text")));
    count(name, Kind.ROWS, rowPairs.size(), wantedRows.size(), rows.size());
    facts(name, wantedRows, rows, rowPairs);
  }

  private void metadata(String name, JsonNode expected, JsonNode plan) {
    expected
        .properties()
        .forEach(
            each -> {
              JsonNode place = plan.path("jurisdiction");
              JsonNode found =
                  switch (each.getKey()) {
                    case "jurisdiction" -> place.path("name");
                    case "level" -> place.path("level");
                    default -> plan.path(each.getKey());
                  };
              boolean absent = found.isNull() || found.isMissingNode();
              boolean right =
                  each.getValue().isNull()
                      ? absent
                      : !absent
                          && letters(each.getValue().asText()).equals(letters(found.asText()));
              count(name + " " + each.getKey(), Kind.METADATA, right ? 1 : 0, 1, 1);
            });
  }

  private void facts(
      String name, List<JsonNode> wanted, List<JsonNode> found, Map<Integer, Integer> pairs) {
    for (Kind kind : List.of(Kind.UNITS, Kind.DEADLINES, Kind.CITATIONS, Kind.TARGETS)) {
      for (int i = 0; i < wanted.size(); i++) {
        JsonNode match = pairs.containsKey(i) ? found.get(pairs.get(i)) : null;
        List<String> left = facts(wanted.get(i), kind, false);
        List<String> right = match == null ? List.of() : facts(match, kind, true);
        count(name, kind, common(left, right), left.size(), right.size());
      }
      Set<Integer> used = new HashSet<>(pairs.values());
      for (int i = 0; i < found.size(); i++) {
        if (!used.contains(i)) {
          count(name, kind, 0, 0, facts(found.get(i), kind, true).size());
        }
      }
    }
  }

  private void count(String name, Kind kind, int hit, int expected, int read) {
    int[] count = counts.get(kind);
    count[0] += hit;
    count[1] += expected;
    count[2] += read;
    if (hit < expected || hit < read) {
      misses.add(name + " " + kind + ": " + hit + " of " + expected + ", " + read + " read");
    }
  }

  private static int common(List<String> left, List<String> right) {
    List<String> rest = new ArrayList<>(right);
    int common = 0;
    for (String each : left) {
      common += rest.remove(each) ? 1 : 0;
    }
    return common;
  }

  private static List<String> facts(JsonNode node, Kind kind, boolean read) {
    String field =
        kind == Kind.UNITS && read ? "responsibilities" : kind.name().toLowerCase(Locale.ROOT);
    return list(node.path(field)).stream().map(each -> fact(each, kind)).toList();
  }

  private static String fact(JsonNode each, Kind kind) {
    return switch (kind) {
      case UNITS -> letters(at(each, "unit", 0)) + " " + at(each, "role", 1);
      case DEADLINES ->
          each.isArray()
              ? at(each, "", 1) + " " + at(each, "", 2)
              : each.path("kind").asText()
                  + " "
                  + each.path("date").asText()
                  + each.path("period").asText()
                  + each.path("times").asText();
      case CITATIONS -> letters(at(each, "title", 0)) + " " + letters(at(each, "number", 1));
      case TARGETS -> number(at(each, "value", 1)) + " " + unit(at(each, "unit", 3));
      default -> throw new IllegalArgumentException(kind.name());
    };
  }

  private static String at(JsonNode each, String field, int index) {
    JsonNode value = each.isArray() ? each.path(index) : each.path(field);
    return value.isNull() ? "" : value.asText();
  }

  private static String number(String value) {
    try {
      return new BigDecimal(value).stripTrailingZeros().toPlainString();
    } catch (NumberFormatException e) {
      return value;
    }
  }

  private static String unit(String unit) {
    String letters = letters(unit);
    return letters.isEmpty() ? unit.replace('％', '%') : letters;
  }

  private interface Likeness {
    double of(JsonNode expected, JsonNode found);
  }

  private static double taskScore(JsonNode expected, JsonNode found) {
    String title = letters(text(expected, "title"));
    String foundTitle = text(found, "title");
    String foundText = text(found, "text");
    double score = alike(text(expected, "title"), foundTitle);
    if (title.length() >= 4) {
      score = Math.max(score, letters(foundText).startsWith(title) ? 0.9 : 0);
      score = Math.max(score, letters(foundTitle + foundText).contains(title) ? 0.85 : 0);
    }
    String number = letters(text(expected, "number")).replaceAll("[第条项]", "");
    boolean same =
        !number.isEmpty() && number.equals(letters(text(found, "number")).replaceAll("[第条项]", ""));
    return score + (same ? 0.05 : 0);
  }

  private static double alike(String a, String b) {
    String left = letters(a);
    String right = letters(b);
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    if (left.equals(right)) {
      return 1;
    }
    int shorter = Math.min(left.length(), right.length());
    if (shorter >= 4 && (left.startsWith(right) || right.startsWith(left))) {
      return 0.95;
    }
    return 2.0
        * new LongestCommonSubsequence().apply(left, right)
        / (left.length() + right.length());
  }

  private record Candidate(double score, int left, int right) {}

  /** Pairs one to one, the best first; ties go to the order of the document. */
  private static Map<Integer, Integer> pairs(
      List<JsonNode> wanted, List<JsonNode> found, double least, Likeness likeness) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        double score = likeness.of(wanted.get(i), found.get(j));
        if (score >= least) {
          candidates.add(new Candidate(score, i, j));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble((Candidate each) -> -each.score)
            .thenComparing(each -> Math.abs(each.left - each.right)));
    Map<Integer, Integer> pairs = new HashMap<>();
    Set<Integer> used = new HashSet<>();
    for (Candidate each : candidates) {
      if (!pairs.containsKey(each.left) && used.add(each.right)) {
        pairs.put(each.left, each.right);
      }
    }
    return pairs;
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).isNull() ? "" : node.path(field).asText();
  }

  private static List<JsonNode> list(JsonNode array) {
    List<JsonNode> items = new ArrayList<>();
    array.forEach(items::add);
    return items;
  }

  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[^\\p{L}\\p{N}]+", "")
        .toLowerCase(Locale.ROOT);
  }
}
