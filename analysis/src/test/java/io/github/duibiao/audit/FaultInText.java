package io.github.duibiao.audit;

import io.github.duibiao.plan.Deadline;
import io.github.duibiao.plan.Demand;
import io.github.duibiao.plan.Measure;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.plan.Unit;
import io.github.duibiao.units.UnitRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A fault that can be planted in the text of any document, at a place drawn at random among those
 * that a plan read from it shows.
 */
enum FaultInText {
  DEADLINE_BEFORE_ISSUE {
    @Override
    @Nullable String plant(Plan plan, String text, Random random) {
      return deadline(plan, text, random, "1月底前");
    }

    @Override
    Set<String> codes() {
      return Set.of("DEADLINE_BEFORE_ISSUE", "DEADLINE_YEAR_UNCLEAR");
    }
  },
  DEADLINE_IMPOSSIBLE {
    @Override
    @Nullable String plant(Plan plan, String text, Random random) {
      return deadline(plan, text, random, List.of("6月31日", "2月30日").get(random.nextInt(2)));
    }
  },
  DEADLINE_PAST_YEAR {
    @Override
    @Nullable String plant(Plan plan, String text, Random random) {
      return deadline(plan, text, random, (plan.year() - 1) + "年10月底前");
    }
  },
  UNIT_ONLY_IN_TABLE {
    @Override
    @Nullable String plant(Plan plan, String text, Random random) {
      if (plan.tasks().stream().allMatch(each -> each.responsibilities().isEmpty())) {
        return null; // There is no clause to compare with.
      }
      // Where a clause only speaks of departments as a crowd, the table specifies them.
      Measure row =
          draw(
              plan.tasks().stream()
                  .filter(each -> !Bodies.ofProse(plan, each).crowd())
                  .flatMap(each -> each.rows().stream())
                  .filter(each -> named(each) != null),
              random);
      return row == null
          ? null
          : replace(text, row, named(row), named(row) + "、" + level(plan) + "统计局");
    }

    @Override
    Set<String> codes() {
      return Set.of("UNIT_ONLY_IN_TABLE", "UNIT_SPECIFIED_IN_TABLE", "LEAD_DIFFERS");
    }
  },
  UNIT_ONLY_IN_PROSE {
    @Override
    @Nullable String plant(Plan plan, String text, Random random) {
      Task task =
          draw(
              plan.tasks().stream()
                  .filter(each -> !each.responsibilities().isEmpty() && !each.rows().isEmpty()),
              random);
      if (task == null) {
        return null;
      }
      String first = task.responsibilities().get(0).unit().name();
      String clause = task.clause();
      return text.replace(
          task.text().substring(task.text().length() - 3) + clause,
          task.text().substring(task.text().length() - 3)
              + clause.replaceFirst(Pattern.quote(first), level(plan) + "统计局、" + first));
    }
  },
  UNIT_ELSEWHERE {
    @Override
    @Nullable String plant(Plan plan, String text, Random random) {
      Measure row = draw(rows(plan).filter(each -> named(each) != null), random);
      String other = level(plan).equals("县") ? "区" : "县";
      return row == null ? null : replace(text, row, named(row), other + named(row).substring(1));
    }
  },
  MEASURE_ONLY_IN_PROSE {
    @Override
    @Nullable String plant(Plan plan, String text, Random random) {
      Task task =
          draw(
              plan.tasks().stream()
                  .filter(each -> !each.rows().isEmpty() && each.text().endsWith("。")),
              random);
      return task == null ? null : replaceOnce(text, task.text(), task.text() + NEW);
    }
  },
  MEASURE_ONLY_IN_TABLE {
    @Override
    @Nullable String plant(Plan plan, String text, Random random) {
      Measure row = draw(rows(plan).filter(each -> each.text().endsWith("。")), random);
      return row == null ? null : replace(text, row, row.text(), row.text() + NEW);
    }
  },
  WORDING_DIFFERS {
    @Override
    @Nullable String plant(Plan plan, String text, Random random) {
      Measure row = draw(rows(plan).filter(each -> CLAUSE.matcher(each.text()).find()), random);
      if (row == null) {
        return null;
      }
      Matcher clause = CLAUSE.matcher(row.text());
      clause.find();
      String changed = row.text().substring(0, clause.start()) + row.text().substring(clause.end());
      return replace(text, row, row.text(), changed);
    }
  },
  MEASURE_REPEATED {
    @Override
    @Nullable String plant(Plan plan, String text, Random random) {
      Task one = draw(plan.tasks().stream().filter(each -> !each.sentences().isEmpty()), random);
      Task other = draw(plan.tasks().stream().filter(each -> each.text().endsWith("。")), random);
      String sentence = one.sentences().get(one.sentences().size() - 1).text();
      return one.equals(other) || sentence.length() < 20 || !sentence.endsWith("。")
          ? null
          : replaceOnce(text, other.text(), other.text() + sentence);
    }
  },
  CITATION_MALFORMED {
    @Override
    @Nullable String plant(Plan plan, String text, Random random) {
      return citation(text, random, "$1〔$2)$3号");
    }
  },
  CITATION_LATER {
    @Override
    @Nullable String plant(Plan plan, String text, Random random) {
      return citation(text, random, "$1〔" + (plan.issuedOn().getYear() + 1) + "〕$3号");
    }
  },
  LEFTOVER_PLACE {
    @Override
    @Nullable String plant(Plan plan, String text, Random random) {
      if (!"县区".contains(level(plan))) {
        return null;
      }
      Task task = draw(plan.tasks().stream().filter(each -> !each.text().isEmpty()), random);
      String other = level(plan).equals("县") ? "我区" : "我县";
      return replaceOnce(text, task.text(), "结合" + other + "实际，" + task.text());
    }
  },
  LEFTOVER_YEAR {
    @Override
    @Nullable String plant(Plan plan, String text, Random random) {
      String opening = plan.year() + "年,全";
      return text.contains(opening) ? text.replace(opening, (plan.year() - 1) + "年,全") : null;
    }
  };

  private static final String NEW = "组织社区志愿者每周入户发放便民手册并登记意见。";
  private static final Pattern CLAUSE = Pattern.compile("(?<=,)[\\p{IsHan}]{6,20},");
  private static final Pattern NUMBER = Pattern.compile("([发字])〔([0-9]{4})〕([0-9]{1,3})号(?=\\))");

  /** Returns the text with the fault; null where the document has no place for it. */
  abstract @Nullable String plant(Plan plan, String text, Random random);

  /** Returns the codes that the fault may be found under. */
  Set<String> codes() {
    return Set.of(name());
  }

  /** Returns the codes of other findings that it brings with it. */
  Set<String> companions() {
    return switch (this) {
      case DEADLINE_BEFORE_ISSUE, DEADLINE_PAST_YEAR ->
          Set.of("DEADLINE_DIFFERS", "DEADLINE_TEXT_DIFFERS");
      case CITATION_LATER -> Set.of("QUANTITY_DIFFERS");
      case LEFTOVER_PLACE -> Set.of("WORDING_DIFFERS");
      case UNIT_ELSEWHERE ->
          Set.of(
              "LEAD_DIFFERS",
              "UNIT_ONLY_IN_PROSE",
              "UNIT_ONLY_IN_TABLE",
              "UNIT_SPECIFIED_IN_TABLE");
      default -> Set.of();
    };
  }

  private static Stream<Measure> rows(Plan plan) {
    return plan.tasks().stream().flatMap(each -> each.rows().stream());
  }

  private static String level(Plan plan) {
    String place = plan.jurisdiction().name();
    return place.substring(place.length() - 1);
  }

  /** Returns a unit of the level of the plan that a row names; null where it names none. */
  private static @Nullable String named(Measure row) {
    return row.responsibilities().stream()
        .map(each -> each.unit())
        .filter(each -> !UnitRegistry.standard().resolve(each.name()).collective())
        .map(Unit::name)
        .filter(each -> "县区".indexOf(each.charAt(0)) >= 0)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String deadline(Plan plan, String text, Random random, String words) {
    Demand demand =
        draw(
            plan.demands()
                .filter(each -> each instanceof Measure m && m.origin() == Measure.Origin.TABLE)
                .filter(each -> cell((Measure) each) != null),
            random);
    return demand == null ? null : replace(text, demand, cell((Measure) demand), words);
  }

  private static @Nullable String cell(Measure row) {
    return row.deadlines().stream()
        .filter(each -> each instanceof Deadline.ByDate && !row.text().contains(each.raw()))
        .map(Deadline::raw)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String citation(String text, Random random, String form) {
    Matcher matcher = NUMBER.matcher(text);
    List<int[]> places = new ArrayList<>();
    while (matcher.find()) {
      places.add(new int[] {matcher.start(), matcher.end()});
    }
    if (places.isEmpty()) {
      return null;
    }
    int[] place = places.get(random.nextInt(places.size()));
    String broken = NUMBER.matcher(text.substring(place[0], place[1] + 1)).replaceFirst(form);
    return text.substring(0, place[0]) + broken + text.substring(place[1] + 1);
  }

  private static <T> @Nullable T draw(Stream<T> from, Random random) {
    List<T> all = from.toList();
    return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
  }

  private static @Nullable String replaceOnce(String text, String words, String others) {
    int at = text.indexOf(words);
    return at < 0 ? null : text.substring(0, at) + others + text.substring(at + words.length());
  }

  /** Replaces words in the lines of a demand, the last of them that are there. */
  private static @Nullable String replace(String text, Demand demand, String words, String others) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    for (int i = demand.span().endLine(); i >= demand.span().line(); i--) {
      String line = lines.get(i - 1);
      int at = line.lastIndexOf(words);
      if (at >= 0) {
        lines.set(i - 1, line.substring(0, at) + others + line.substring(at + words.length()));
        return String.join("\n", lines) + "\n";
      }
    }
    return null;
  }
}
