package io.github.duibiao.report.part;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.duibiao.alignment.Alignment;
import io.github.duibiao.alignment.Evidence;
import io.github.duibiao.alignment.Link;
import io.github.duibiao.alignment.Relation;
import io.github.duibiao.codebook.Theme;
import io.github.duibiao.coverage.CoverageMatrix;
import io.github.duibiao.editions.Edit;
import io.github.duibiao.editions.Redline;
import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.ShownText;
import io.github.duibiao.plan.Task;
import io.github.duibiao.reuse.SharedText;
import io.github.duibiao.schedule.Due;
import io.github.duibiao.schedule.Month;
import io.github.duibiao.tables.Frequency;
import io.github.duibiao.themes.Counted;
import io.github.duibiao.themes.ThemeContrast;
import io.github.duibiao.wording.FeatureLabels;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the script of the page needs beside the page itself, as JSON. Plans, themes, units, tasks
 * and features are named once and then by their number; a row is a list, whose columns stand beside
 * the method that writes it. A detail has a Chinese and an English wording, or one for both.
 */
final class PageData {
  /** Of so many links the detail of the evidence is given; of many plans the surest have it. */
  private static final int DETAILED = 4000;

  /** Of more plans only the links of our plan come with what they rest on. */
  private static final int EXPLAINED = 50;

  /** Of more plans only the links of our plan come with the changes of wording. */
  private static final int REDLINED = 12;

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int DECIMALS = 3;

  private final Overview overview;
  private final Places places;
  private final Map<String, Integer> plans = new HashMap<>();
  private final Map<String, Integer> tasks = new HashMap<>();
  private final Map<String, Integer> themes = new HashMap<>();
  private final Map<String, Integer> units = new LinkedHashMap<>();
  private final Map<String, Integer> features = new LinkedHashMap<>();
  private final Map<Detail, Integer> details = new LinkedHashMap<>();

  PageData(Overview overview, Places places) {
    this.overview = overview;
    this.places = places;
  }

  /** Says whether the links of other plans than ours come without what they rest on. */
  static boolean terse(Overview overview) {
    return overview.plans().size() > EXPLAINED;
  }

  /** Says whether the links of two plans come with what they rest on. */
  static boolean explained(Overview overview, Alignment alignment) {
    String ours = overview.analyses().ours();
    return !terse(overview) || alignment.left().equals(ours) || alignment.right().equals(ours);
  }

  /** Returns the data. */
  String json() {
    StringWriter text = new StringWriter(1 << 16);
    try (JsonGenerator out = FACTORY.createGenerator(text)) {
      write(out);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail", e);
    }
    return text.toString();
  }

  private void write(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeArrayFieldStart("plans");
    for (Plan plan : overview.plans()) {
      plans.put(plan.id(), plans.size());
      Said name = overview.named(plan.id());
      row(out, places.plan(plan), name.zh(), name.en());
    }
    out.writeEndArray();
    out.writeArrayFieldStart("themes");
    for (Theme theme : overview.analyses().coverage().presentThemes()) {
      themes.put(theme.id(), themes.size());
      row(out, theme.zh(), theme.en());
    }
    out.writeEndArray();
    tasks(out);
    alignments(out);
    frequencies(out);
    months(out);
    orders(out);
    names(out, "units", units);
    out.writeArrayFieldStart("features");
    for (String feature : features.keySet()) {
      row(out, FeatureLabels.zh(feature), FeatureLabels.en(feature));
    }
    out.writeEndArray();
    out.writeArrayFieldStart("details");
    for (Detail detail : details.keySet()) {
      if (detail.same()) {
        row(out, detail.zh());
      } else {
        row(out, detail.zh(), detail.en());
      }
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  /** A task: its place, its plan, its number and title, its themes, its units. */
  private void tasks(JsonGenerator out) throws IOException {
    CoverageMatrix matrix = overview.analyses().coverage();
    Map<String, List<Integer>> themesOf = new HashMap<>();
    for (Theme theme : matrix.presentThemes()) {
      for (Plan plan : overview.plans()) {
        for (String task : matrix.cell(theme.id(), plan.id()).allTasks()) {
          themesOf.computeIfAbsent(task, id -> new ArrayList<>()).add(number(themes, theme.id()));
        }
      }
    }
    out.writeArrayFieldStart("tasks");
    for (Plan plan : overview.plans()) {
      for (Task task : plan.tasks()) {
        tasks.put(task.id(), tasks.size());
        Duty duty = Duty.of(task);
        List<Integer> who = new ArrayList<>();
        duty.leads().forEach(unit -> who.add(number(units, unit)));
        duty.others().forEach(unit -> who.add(number(units, unit)));
        out.writeStartArray();
        out.writeString(places.task(task.id()));
        out.writeNumber(number(plans, plan.id()));
        out.writeString(ShownText.block(Phrases.clip(overview.heading(task))));
        numbers(out, themesOf.getOrDefault(task.id(), List.of()));
        numbers(out, who);
        out.writeEndArray();
      }
    }
    out.writeEndArray();
  }

  /** An alignment: its two plans, the constant, and its links. */
  private void alignments(JsonGenerator out) throws IOException {
    double least = leastDetailed();
    out.writeArrayFieldStart("alignments");
    for (Alignment alignment : overview.analyses().alignments()) {
      out.writeStartArray();
      out.writeNumber(number(plans, alignment.left()));
      out.writeNumber(number(plans, alignment.right()));
      number(out, alignment.constant());
      out.writeStartArray();
      boolean explained = explained(overview, alignment);
      SharedText shared =
          redlined(alignment)
              ? overview.lineage().shared(alignment.left(), alignment.right())
              : null;
      for (Link link : alignment.matches()) {
        link(out, link, explained, link.probability() >= least, shared);
      }
      out.writeEndArray();
      out.writeEndArray();
    }
    out.writeEndArray();
  }

  private boolean redlined(Alignment alignment) {
    String ours = overview.analyses().ours();
    return overview.plans().size() <= REDLINED
        || alignment.left().equals(ours)
        || alignment.right().equals(ours);
  }

  private double leastDetailed() {
    List<Double> probabilities = new ArrayList<>();
    for (Alignment alignment : overview.analyses().alignments()) {
      alignment.matches().forEach(link -> probabilities.add(link.probability()));
    }
    probabilities.sort(Comparator.reverseOrder());
    return probabilities.size() <= DETAILED ? 0 : probabilities.get(DETAILED);
  }

  /**
   * A link: its two tasks, the probability, 1 for the same and 0 for in part, its evidence, the
   * changes of wording.
   */
  private void link(
      JsonGenerator out,
      Link link,
      boolean explained,
      boolean detailed,
      @Nullable SharedText shared)
      throws IOException {
    out.writeStartArray();
    out.writeNumber(number(tasks, link.left()));
    out.writeNumber(number(tasks, link.right()));
    number(out, link.probability());
    out.writeNumber(link.relation() == Relation.SAME ? 1 : 0);
    out.writeStartArray();
    for (Evidence each : explained ? link.evidence() : List.<Evidence>of()) {
      out.writeStartArray();
      out.writeNumber(number(features, each.feature()));
      number(out, each.value());
      number(out, each.weight());
      if (detailed && !each.detail().isEmpty()) {
        out.writeNumber(number(details, overview.detail(each)));
      }
      out.writeEndArray();
    }
    out.writeEndArray();
    if (shared != null) {
      redline(out, overview.task(link.left()), overview.task(link.right()), shared);
    }
    out.writeEndArray();
  }

  /**
   * Two texts as the page shows them, stretch by stretch: the number of its kind and its length, in
   * characters of the script.
   */
  private static void redline(JsonGenerator out, Task left, Task right, SharedText shared)
      throws IOException {
    out.writeStartArray();
    List<Edit> edits =
        Redline.of(shownText(left), shownText(right), List.of(left), List.of(right), shared);
    for (Edit each : edits) {
      out.writeNumber(number(each.kind()));
      out.writeNumber(each.text().length());
    }
    out.writeEndArray();
  }

  private static int number(Edit.Kind kind) {
    return switch (kind) {
      case EQUAL -> 0;
      case REMOVED -> 1;
      case ADDED -> 2;
      case MOVED_AWAY -> 3;
      case MOVED_HERE -> 4;
    };
  }

  /** The text of a task in the page, which a template writes paragraph by paragraph. */
  private static String shownText(Task task) {
    List<String> paragraphs = new ArrayList<>();
    if (task.workingMeasures().isEmpty() || !task.rows().isEmpty()) {
      paragraphs.add(task.text());
    }
    task.workingMeasures().forEach(each -> paragraphs.add(each.text()));
    return String.join("\n", paragraphs);
  }

  /**
   * A contrast of a plan: its theme, how many tasks have it of how many, how many of the others' of
   * how many, how many times as often, the interval's two ends, the adjusted probability.
   */
  private void frequencies(JsonGenerator out) throws IOException {
    Map<String, List<ThemeContrast>> contrasts = new HashMap<>();
    for (Frequency each : Frequency.of(overview.analyses())) {
      ThemeContrast contrast = each.contrast();
      if (each.count().counted() == Counted.TASKS
          && contrast != null
          && contrast.caution() != ThemeContrast.Caution.TOO_FEW) {
        contrasts.computeIfAbsent(each.plan().id(), id -> new ArrayList<>()).add(contrast);
      }
    }
    out.writeArrayFieldStart("frequencies");
    for (Plan plan : overview.plans()) {
      out.writeStartArray();
      for (ThemeContrast each : contrasts.getOrDefault(plan.id(), List.of())) {
        Integer theme = themes.get(each.theme());
        if (theme != null) {
          out.writeStartArray();
          out.writeNumber(theme);
          out.writeNumber(each.any());
          out.writeNumber(each.total());
          out.writeNumber(each.referenceAny());
          out.writeNumber(each.referenceTotal());
          number(out, Math.pow(2, each.logRatio()));
          number(out, Math.pow(2, each.low()));
          number(out, Math.pow(2, each.high()));
          number(out, each.adjusted());
          out.writeEndArray();
        }
      }
      out.writeEndArray();
    }
    out.writeEndArray();
  }

  /** A month: its name, and how much is due in it in every plan. */
  private void months(JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("months");
    for (Month month : overview.analyses().schedule().timeline()) {
      int[] counts = new int[plans.size()];
      for (Due due : month.due()) {
        if (due.deadline() instanceof Deadline.ByDate) {
          counts[number(plans, due.plan())]++;
        }
      }
      out.writeStartArray();
      out.writeString(month.month().toString());
      for (int count : counts) {
        out.writeNumber(count);
      }
      out.writeEndArray();
    }
    out.writeEndArray();
  }

  /** Orders of the plans: like beside like, and those most like ours first. */
  private void orders(JsonGenerator out) throws IOException {
    PlanOrder order = overview.order();
    out.writeObjectFieldStart("orders");
    out.writeFieldName("alike");
    numbers(out, order.clustered());
    out.writeFieldName("ours");
    numbers(out, order.nearest(overview.plans().indexOf(overview.ours().plan())));
    out.writeEndObject();
  }

  private static <T> int number(Map<T, Integer> numbers, T name) {
    Integer known = numbers.putIfAbsent(name, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  private static void number(JsonGenerator out, double value) throws IOException {
    out.writeNumber(Numbers.shortest(value, DECIMALS));
  }

  private static void numbers(JsonGenerator out, List<Integer> values) throws IOException {
    out.writeStartArray();
    for (int value : values) {
      out.writeNumber(value);
    }
    out.writeEndArray();
  }

  private static void row(JsonGenerator out, String... cells) throws IOException {
    out.writeStartArray();
    for (String cell : cells) {
      out.writeString(ShownText.block(cell));
    }
    out.writeEndArray();
  }

  private static void names(JsonGenerator out, String field, Map<String, Integer> names)
      throws IOException {
    out.writeFieldName(field);
    row(out, names.keySet().toArray(new String[0]));
  }
}
