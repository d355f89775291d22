package io.github.duibiao.corpus;

import io.github.duibiao.GeneratedPlans;
import io.github.duibiao.GeneratedPlans.Draft;
import io.github.duibiao.corpus.Phrase.Aspect;
import io.github.duibiao.corpus.Phrase.Subject;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.Role;
import io.github.duibiao.plan.Unit;
import io.github.duibiao.text.Lexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Makes corpora of plans as they arise, and knows which tasks are the same and what was taken from
 * where: a national plan of each field and year is copied, reworded, split, merged and shortened by
 * provinces, theirs by cities, and so on down to towns, each with tasks of its own.
 *
 * <p>Every plan is made when it is its turn, so that a corpus may be larger than memory; the same
 * seed gives the same corpus. There are 800 demands over 80 subjects of eight fields.
 */
public final class GeneratedCorpus {
  private static final List<Subject> SUBJECTS = subjects();
  private static final List<Aspect> ASPECTS = aspects();
  private static final List<String> FIELDS =
      SUBJECTS.stream().map(Subject::field).distinct().toList();
  private static final Map<String, String> TITLES =
      Map.of(
          "open", "政务公开工作要点",
          "safety", "安全生产工作要点",
          "food", "食品安全重点工作安排",
          "env", "污染防治攻坚工作计划",
          "service", "优化营商环境工作要点",
          "people", "民生实事工作安排",
          "law", "法治建设工作要点",
          "digital", "数字化建设工作要点");
  private static final List<String> FORMULAE =
      List.of(
          "各级各部门要高度重视，切实加强组织领导，确保各项任务落到实处。",
          "要坚持问题导向，细化工作措施，推动工作提质增效。",
          "各责任单位要按照职责分工，密切协作配合，形成工作合力。");
  private static final String FIRST = "青白东临云石南宝双长金玉平永安新海江湖山龙凤清秀华兴宁德福康";
  private static final String SECOND = "岭沙垣泽溪门浦塔桥湾州阳川原河泉台城坪田林江港峰池冈屯埠津陵";
  private static final String LEVELS = "国省市县镇";
  private static final int YEARS = 10;
  private static final int FIRST_YEAR = 2016;

  private final long seed;
  private final Habits habits;
  private final Consumer<GeneratedPlan> taker;
  private int left;

  /**
   * A plan and where its tasks are from.
   *
   * @param demands what each task demands, in their order: equal where two tasks are the same
   * @param from the ids of the tasks that each was taken from
   * @param matters what each task does about its subject: where two that demand different things
   *     have one of these in common, a reader would call them the same in part
   */
  public record GeneratedPlan(
      Plan plan, List<String> demands, List<List<String>> from, List<Set<String>> matters) {}

  /**
   * What plans make of those above them.
   *
   * @param dropped the share of tasks that a place leaves out
   * @param parted the share that it splits, and the share that it merges
   * @param copied up to which share tasks are left out, split, merged or copied
   * @param lightly up to which share they are that or change in a few words; the others are worded
   *     anew
   */
  record Habits(double dropped, double parted, double copied, double lightly) {
    static final Habits USUAL = new Habits(0.15, 0.03, 0.5, 0.8);

    /** Of places that write for themselves: twice as much is worded anew, and more left out. */
    static final Habits FREE = new Habits(0.25, 0.04, 0.4, 0.6);
  }

  private GeneratedCorpus(long seed, Habits habits, Consumer<GeneratedPlan> taker) {
    this.seed = seed;
    this.habits = habits;
    this.taker = taker;
  }

  /** Makes plans one by one. */
  public static void each(long seed, int plans, Consumer<GeneratedPlan> taker) {
    each(seed, plans, Habits.USUAL, taker);
  }

  /** Makes plans one by one, of places of some habits. */
  static void each(long seed, int plans, Habits habits, Consumer<GeneratedPlan> taker) {
    GeneratedCorpus corpus = new GeneratedCorpus(seed, habits, taker);
    int fields = plans < 20 ? Math.min(2, plans) : FIELDS.size();
    int others = fields == 1 ? 0 : plans / 2 / (fields - 1);
    for (int f = 0; f < fields; f++) {
      corpus.family(f, f == 0 ? plans - others * (fields - 1) : others);
    }
  }

  /** Makes plans all at once. */
  public static List<GeneratedPlan> list(long seed, int plans) {
    List<GeneratedPlan> all = new ArrayList<>();
    each(seed, plans, all::add);
    return all;
  }

  /** Returns whether two different demands have one in common: as a part, or merged. */
  public static boolean related(String one, String other) {
    Set<String> demands = new HashSet<>();
    for (String each : one.split("\\+", -1)) {
      demands.add(each.split("/", -1)[0]);
    }
    for (String each : other.split("\\+", -1)) {
      if (demands.contains(each.split("/", -1)[0])) {
        return true;
      }
    }
    return false;
  }

  private static List<Subject> subjects() {
    List<Subject> subjects = new ArrayList<>();
    for (List<String> row : Lexicon.rows(GeneratedCorpus.class, "subjects.tsv")) {
      List<String> names = List.of(row.get(1).split("/", -1));
      List<String> units = List.of(row.get(2).split(" ", -1));
      subjects.add(new Subject(row.get(0), names, units, List.copyOf(row.subList(3, row.size()))));
    }
    return subjects;
  }

  private static List<Aspect> aspects() {
    List<Aspect> aspects = new ArrayList<>();
    for (List<String> row : Lexicon.rows(GeneratedCorpus.class, "aspects.tsv")) {
      List<List<String>> slots = new ArrayList<>();
      row.subList(1, row.size()).forEach(each -> slots.add(List.of(each.split("\\|", -1))));
      aspects.add(new Aspect(row.get(0), slots));
    }
    return aspects;
  }

  /** The plans of one field: of every year a tree of places, the same every year. */
  private void family(int field, int plans) {
    int years = Math.max(1, Math.min(YEARS, plans / 40));
    List<GeneratedTask> national = new ArrayList<>();
    for (int y = 0; y < years && plans > 0; y++) {
      int places = plans / years + (y < plans % years ? 1 : 0);
      int depth = places <= 8 ? 1 : places <= 60 ? 2 : places <= 2_000 ? 3 : 4;
      int width = 1;
      while (size(width, depth) < places) {
        width++;
      }
      Place top = new Place(FIELDS.get(field), FIRST_YEAR + y, 0, width, depth, "", field);
      SplittableRandom random = random(field, y, 0);
      List<GeneratedTask> tasks = new ArrayList<>();
      if (y == 0) {
        add(tasks, top.field, 18 + random.nextInt(5), random);
      } else {
        String last = new Place(top.field, top.year - 1, 0, 0, 0, "", field).id();
        pass(national, last, 0.06, random).forEach(tasks::add);
        add(tasks, top.field, 2 + random.nextInt(3), random);
      }
      national = tasks;
      left = places;
      descend(top, tasks);
    }
  }

  private static long size(int width, int depth) {
    long size = 1;
    long level = 1;
    for (int d = 0; d < depth; d++) {
      level *= width;
      size += level;
    }
    return size;
  }

  /** A place in a year; its number is the same every year. */
  private record Place(
      String field, int year, int level, int width, int depth, String path, int number) {
    String id() {
      return field + "-" + year + "-n" + path;
    }

    String name() {
      SplittableRandom random = new SplittableRandom(number * 0x9e3779b9L);
      return level == 0
          ? "全国"
          : ""
              + FIRST.charAt(random.nextInt(FIRST.length()))
              + SECOND.charAt(random.nextInt(SECOND.length()))
              + (level > 2 ? SECOND.charAt(Math.floorMod(number, SECOND.length())) : "");
    }

    Place below(int child) {
      int next = number * 64 + child + 1;
      return new Place(field, year, level + 1, width, depth - 1, path + "." + child, next);
    }
  }

  private SplittableRandom random(long one, long other, long third) {
    return new SplittableRandom(((seed * 31 + one) * 1_000_003 + other) * 1_000_003 + third);
  }

  private void descend(Place place, List<GeneratedTask> tasks) {
    if (left == 0) {
      return;
    }
    left--;
    taker.accept(plan(place, tasks));
    for (int child = 0; child < place.width && place.depth > 0 && left > 0; child++) {
      Place below = place.below(child);
      SplittableRandom random = random(below.number, below.year, below.level);
      List<GeneratedTask> own = pass(tasks, place.id(), habits.dropped, random);
      // What a place has of its own it has every year.
      add(own, place.field, 2, random(below.number, 1, below.level));
      add(own, place.field, random.nextInt(3), random);
      descend(below, own);
    }
  }

  /** What another plan makes of these tasks. */
  private List<GeneratedTask> pass(
      List<GeneratedTask> tasks, String plan, double dropped, SplittableRandom random) {
    List<GeneratedTask> passed = new ArrayList<>();
    for (int t = 0; t < tasks.size(); t++) {
      GeneratedTask each = tasks.get(t).from(plan + "#" + (t + 1));
      double draw = random.nextDouble();
      if (draw < dropped) {
        continue;
      }
      if (draw < dropped + habits.parted && each.whole()) {
        passed.addAll(each.split(random));
      } else if (draw < dropped + 2 * habits.parted && each.whole() && t + 1 < tasks.size()) {
        GeneratedTask next = tasks.get(t + 1).from(plan + "#" + (t + 2));
        boolean fits = next.whole() && !next.demand().equals(each.demand());
        passed.add(fits ? each.merged(next) : each);
        t += fits ? 1 : 0;
      } else if (draw < habits.copied) {
        passed.add(each);
      } else if (draw < habits.lightly) {
        passed.add(each.lightly(random));
      } else {
        passed.add(each.heavily(random));
      }
    }
    for (int k = 0; k + 1 < passed.size(); k += 1 + random.nextInt(6)) {
      passed.add(k, passed.remove(k + 1));
    }
    return passed;
  }

  private static void add(
      List<GeneratedTask> tasks, String field, int count, SplittableRandom random) {
    List<Subject> subjects = SUBJECTS.stream().filter(each -> each.field().equals(field)).toList();
    Set<String> known = new HashSet<>();
    tasks.forEach(each -> known.add(each.demand()));
    for (int k = 0; k < count; k++) {
      Subject subject = subjects.get(random.nextInt(subjects.size()));
      Aspect aspect = ASPECTS.get(random.nextInt(ASPECTS.size()));
      GeneratedTask task = GeneratedTask.of(subject, aspect, random);
      if (tasks.stream().noneMatch(each -> related(each.demand(), task.demand()))) {
        boolean formula = random.nextInt(8) == 0;
        String said = formula ? FORMULAE.get(random.nextInt(FORMULAE.size())) : "";
        tasks.add(random.nextInt(tasks.size() + 1), task.withFormula(said));
      }
    }
  }

  private static GeneratedPlan plan(Place place, List<GeneratedTask> tasks) {
    String name = place.name();
    List<Draft> drafts = new ArrayList<>();
    for (GeneratedTask each : tasks) {
      List<String> headings = each.headings().stream().map(one -> one.text(name)).toList();
      List<String> sentences = new ArrayList<>();
      each.sentences().forEach(one -> sentences.add(one.text(name)));
      if (!each.formula().isEmpty()) {
        sentences.add(each.formula());
      }
      Map<String, Responsibility> units = new LinkedHashMap<>();
      for (String unit : each.headings().get(0).subject().units()) {
        String called = place.level == 0 ? unit : LEVELS.charAt(place.level) + unit;
        units.put(called, new Responsibility(new Unit(called, null), Role.RESPONSIBLE));
      }
      drafts.add(
          new Draft(String.join("，", headings), sentences, List.copyOf(units.values()), List.of()));
    }
    Plan plan = GeneratedPlans.plan(place.id(), name, place.level, place.year, null, drafts);
    String title = (place.level == 0 ? "" : name + LEVELS.charAt(place.level)) + place.year + "年";
    return new GeneratedPlan(
        plan.toBuilder().title(title + TITLES.get(place.field)).build(),
        tasks.stream().map(GeneratedTask::demand).toList(),
        tasks.stream().map(GeneratedTask::from).toList(),
        tasks.stream().map(GeneratedTask::matters).toList());
  }
}
