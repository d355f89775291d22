package io.github.duibiao;

import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.plan.Level;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Originals;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.Section;
import io.github.duibiao.plan.Source;
import io.github.duibiao.plan.Target;
import io.github.duibiao.plan.Task;
import io.github.duibiao.plan.TextSpan;
import io.github.duibiao.plan.Unit;
import io.github.duibiao.reading.PlanReader;
import io.github.duibiao.text.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes plans out of the tasks of others, and knows what it did: the seeded source of families of
 * plans with known truth. What it makes is built on the texts of published and of invented plans; a
 * test that uses it is skipped where those are not at hand.
 */
public final class GeneratedPlans {
  private static final List<List<String>> WORDS =
      Lexicon.rows(GeneratedPlans.class, "rewordings.tsv");
  private static final List<String> PLACES =
      List.of("青岭", "白沙", "东垣", "临泽河", "云溪", "石门关", "南浦", "宝塔", "双桥", "长乐湾");
  private static final List<Level> LEVELS =
      List.of(Level.NATIONAL, Level.PROVINCE, Level.CITY, Level.COUNTY, Level.TOWNSHIP);
  private static final String SUFFIXES = "国省市县镇";

  private static final class Texts {
    static final List<Plan> ALL = read();

    private static List<Plan> read() {
      List<Plan> plans = new ArrayList<>();
      try {
        List<Path> files = new ArrayList<>(Originals.files());
        try (Stream<Path> made = Files.list(files.get(0).resolveSibling("made"))) {
          made.filter(each -> each.toString().endsWith(".txt")).sorted().forEach(files::add);
        }
        for (Path file : files) {
          plans.add(PlanReader.standard().read(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return List.copyOf(plans);
    }
  }

  private final Random random;

  public GeneratedPlans(long seed) {
    random = new Random(seed);
  }

  /** The plans whose texts are used, those that names begin with. */
  public static List<Plan> texts(String... names) throws IOException {
    Originals.files(); // Skips the test where they are missing.
    return Texts.ALL.stream()
        .filter(each -> Stream.of(names).anyMatch(name -> each.id().startsWith(name)))
        .toList();
  }

  public boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  public int below(int bound) {
    return random.nextInt(bound);
  }

  public <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** A draft of a task: what it is called, what it says, who answers. */
  public record Draft(
      String title, List<String> sentences, List<Responsibility> units, List<Target> targets) {
    public static Draft of(Task task) {
      return new Draft(task.title(), cut(task), units(task), List.of());
    }

    private static List<Responsibility> units(Task task) {
      return Stream.concat(
              task.responsibilities().stream(),
              task.rows().stream().flatMap(each -> each.responsibilities().stream()))
          .distinct()
          .limit(4)
          .toList();
    }

    private static List<String> cut(Task task) {
      List<String> sentences = new ArrayList<>();
      String text =
          task.text().isEmpty()
              ? task.rows().stream().map(Measure::text).collect(Collectors.joining("。"))
              : task.text();
      for (String each : text.replace("\n", "").split("(?<=[。；;])", -1)) {
        if (each.strip().length() >= 6) {
          sentences.add(each.strip());
        }
      }
      return sentences;
    }

    public String text() {
      return String.join("", sentences);
    }

    public Draft withTitle(String value) {
      return new Draft(value, sentences, units, targets);
    }

    public Draft withSentences(List<String> value) {
      return new Draft(title, value, units, targets);
    }
  }

  /** The tasks of a plan that say enough to be worked on. */
  public static List<Draft> drafts(Plan plan) {
    return plan.tasks().stream()
        .map(Draft::of)
        .filter(each -> !each.sentences().isEmpty() && each.text().length() >= 30)
        .toList();
  }

  /** Some drafts of other fields, none of which is headed like one of these. */
  public List<Draft> foreign(List<Plan> others, List<Draft> than, int count) {
    List<Draft> all = new ArrayList<>();
    others.forEach(each -> all.addAll(drafts(each)));
    Collections.shuffle(all, random);
    Set<String> known = new HashSet<>();
    than.forEach(each -> known.addAll(pairs(each.title())));
    return all.stream()
        .filter(each -> pairs(each.title()).stream().filter(known::contains).count() < 2)
        .limit(count)
        .toList();
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }

  /** Says the same in other words: the heavier, the more words, and clauses change their places. */
  public Draft reword(Draft draft, double weight) {
    List<String> sentences = new ArrayList<>();
    for (String each : draft.sentences) {
      sentences.add(reword(each, weight));
    }
    if (weight > 0.5 && sentences.size() > 2 && chance(0.5)) {
      Collections.swap(sentences, 0, 1);
    }
    String title = chance(weight / 2) ? replaceWords(draft.title, weight) : draft.title;
    return new Draft(title, sentences, draft.units, draft.targets);
  }

  private String reword(String sentence, double weight) {
    String end = sentence.substring(sentence.length() - 1);
    List<String> clauses =
        new ArrayList<>(List.of(sentence.substring(0, sentence.length() - 1).split("[，,]", -1)));
    if (clauses.size() > 2 && chance(weight * 0.6)) {
      int at = below(clauses.size() - 1);
      Collections.swap(clauses, at, at + 1);
    }
    if (clauses.size() > 3 && chance(weight * 0.4)) {
      clauses.remove(below(clauses.size()));
    }
    return replaceWords(String.join("，", clauses), weight) + end;
  }

  private String replaceWords(String text, double weight) {
    String reworded = text;
    List<List<String>> words = new ArrayList<>(WORDS);
    Collections.shuffle(words, random);
    for (List<String> pair : words) {
      if (chance(weight)) {
        boolean turned = reworded.contains(pair.get(1));
        reworded = reworded.replaceFirst(pair.get(turned ? 1 : 0), pair.get(turned ? 0 : 1));
      }
    }
    return reworded;
  }

  /** Where a task of two parts is cut: behind the sentence that ends its first half. */
  public static int middle(Draft draft) {
    int letters = 0;
    for (int k = 0; k < draft.sentences.size() - 1; k++) {
      letters += draft.sentences.get(k).length();
      if (letters * 2 >= draft.text().length() * 0.7) {
        return letters * 3 >= draft.text().length() && letters * 3 <= draft.text().length() * 2
            ? k + 1
            : 0;
      }
    }
    return 0;
  }

  /** A heading made of how a text begins. */
  public static String heading(List<String> sentences) {
    String first = sentences.get(0);
    int end = 0;
    while (end < first.length() && "，,。；;：".indexOf(first.charAt(end)) < 0 && end < 16) {
      end++;
    }
    return first.substring(0, end);
  }

  /** Makes a task of a place its own: a sentence of its own, its own units, its own numbers. */
  public Draft localise(Draft draft, int level, String place, List<Plan> others) {
    List<String> sentences = new ArrayList<>(reword(draft, 0.15).sentences);
    List<Draft> foreign = foreign(others, List.of(draft), 3);
    List<Target> targets = new ArrayList<>();
    int ways = 1 + below(3);
    if ((ways & 1) != 0 && !foreign.isEmpty()) {
      Draft other = one(foreign);
      sentences.add(place + one(other.sentences));
    }
    List<Responsibility> units = draft.units;
    if ((ways & 2) != 0) {
      int number = 3 + below(90);
      sentences.add("在" + place + "打造示范点" + number + "个，" + "明确专人负责。");
      targets.add(new Target(number + "个", BigDecimal.valueOf(number), null, "个"));
    }
    return new Draft(
        draft.title, sentences, units.stream().map(each -> at(each, level)).toList(), targets);
  }

  /** Gives the units of another level their names there. */
  public Draft passDown(Draft draft, int level) {
    return new Draft(
        draft.title,
        draft.sentences,
        draft.units.stream().map(each -> at(each, level)).toList(),
        draft.targets);
  }

  private static Responsibility at(Responsibility each, int level) {
    String name = each.unit().name();
    String own = SUFFIXES.substring(level, level + 1);
    String moved =
        !name.isEmpty() && "国省市县区镇".indexOf(name.charAt(0)) >= 0 ? own + name.substring(1) : name;
    return new Responsibility(new Unit(moved, each.unit().function()), each.role());
  }

  public String place() {
    return one(PLACES);
  }

  /** Makes a plan of drafts, cut into sections of about five. */
  public static Plan plan(
      String id, String place, int level, int year, @Nullable LocalDate day, List<Draft> drafts) {
    List<Integer> sections = new ArrayList<>();
    for (int k = 0; k < drafts.size(); k++) {
      sections.add(1 + k / 5);
    }
    return plan(id, place, level, year, day, drafts, sections);
  }

  /** Makes a plan of drafts in sections whose numbers are given. */
  public static Plan plan(
      String id,
      String place,
      int level,
      int year,
      @Nullable LocalDate day,
      List<Draft> drafts,
      List<Integer> sectionOf) {
    List<Task> tasks = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    for (int k = 0; k < drafts.size(); k++) {
      String section = sectionOf.get(k).toString();
      if (sections.stream().noneMatch(each -> each.number().equals(section))) {
        sections.add(new Section(section, "第" + section + "部分", null, "", TextSpan.ofLine(k + 1)));
      }
      Draft each = drafts.get(k);
      String taskId = id + "#" + (k + 1);
      TextSpan span = TextSpan.ofLine(k + 2);
      List<Measure> measures = new ArrayList<>();
      for (String sentence : each.sentences) {
        String measure = taskId + "." + (measures.size() + 1);
        measures.add(
            Measure.builder(measure, Measure.Origin.PROSE).text(sentence).span(span).build());
      }
      tasks.add(
          Task.builder(taskId)
              .number(String.valueOf(k + 1))
              .section(section)
              .title(each.title)
              .text(each.text())
              .responsibilities(each.units)
              .targets(each.targets)
              .measures(measures)
              .span(span)
              .build());
    }
    String name = level == 0 ? "全国" : place + SUFFIXES.charAt(level);
    return Plan.builder(id, new Source(id + ".txt", "text/plain", "0".repeat(64)))
        .title(name + year + "年重点工作要点")
        .year(year)
        .issuedOn(day)
        .documentNumber(place + "发〔" + year + "〕" + (level + 3) + "号")
        .jurisdiction(Jurisdiction.of(name, LEVELS.get(level)))
        .preamble("现将" + year + "年重点工作要点印发给你们，请认真贯彻执行。")
        .sections(sections)
        .tasks(tasks)
        .build();
  }
}
