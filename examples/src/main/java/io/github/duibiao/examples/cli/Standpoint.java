package io.github.duibiao.examples.cli;

import io.github.duibiao.Comparison;
import io.github.duibiao.coverage.GapSettings;
import io.github.duibiao.examples.samples.SamplePlans;
import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.plan.Plan;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From where a comparison is looked at: whose it is, what it is measured against, when something is
 * a gap, and in which language it is told. {@code --ours} and {@code --reference} take one of the
 * inputs, the id of a plan, or a document of their own, which is then read too.
 */
final class Standpoint {
  /** The options that say it. */
  static final Set<Option> OPTIONS =
      Set.of(Option.OURS, Option.REFERENCE, Option.AT_LEAST, Option.OFFICIAL_LIST, Option.LANG);

  private Standpoint() {}

  /** Returns the inputs with those that only the options name. */
  static List<String> inputs(List<String> files, Arguments arguments) {
    List<String> all = new ArrayList<>(files);
    for (Option option : List.of(Option.OURS, Option.REFERENCE)) {
      String value = arguments.value(option);
      if (value != null
          && isInput(value)
          && all.stream().noneMatch(each -> name(each).equals(name(value)) || holds(each, value))) {
        all.add(option == Option.OURS ? 0 : all.size(), value);
      }
    }
    return all;
  }

  /** Says whether an input is a folder that a file is in: it is read with that, and only once. */
  private static boolean holds(String input, String file) {
    return !file.startsWith(Inputs.SAMPLE)
        && Tally.isFolder(input)
        && Path.of(name(file)).startsWith(Path.of(name(input)));
  }

  private static boolean isInput(String value) {
    try {
      return value.startsWith(Inputs.SAMPLE) || Files.isRegularFile(Path.of(value));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Returns one name for all the ways in which an input can be written. */
  private static String name(String input) {
    if (input.startsWith(Inputs.SAMPLE)) {
      return SamplePlans.find(input.substring(Inputs.SAMPLE.length()))
          .map(plan -> Inputs.SAMPLE + plan.id())
          .orElse(input);
    }
    try {
      return Path.of(input).toAbsolutePath().normalize().toString();
    } catch (InvalidPathException e) {
      return input;
    }
  }

  /** Sets it on a comparison. */
  static void set(
      Comparison.Builder comparison,
      Arguments arguments,
      List<Plan> plans,
      Map<String, String> idOfSource)
      throws UsageException {
    String ours = plan(Option.OURS, arguments, plans, idOfSource);
    String reference = plan(Option.REFERENCE, arguments, plans, idOfSource);
    if (reference != null) {
      comparison.reference(reference);
    }
    if (ours == null && reference != null) {
      ours =
          plans.stream()
              .map(Plan::id)
              .filter(each -> !each.equals(reference))
              .findFirst()
              .orElse(reference);
    }
    if (ours != null) {
      comparison.ours(ours);
    }
    comparison.gaps(
        GapSettings.STANDARD
            .withAtLeast(
                arguments.whole(Option.AT_LEAST, GapSettings.STANDARD.atLeast(), Integer.MAX_VALUE))
            .withOfficialList(arguments.has(Option.OFFICIAL_LIST)));
  }

  private static @Nullable String plan(
      Option option, Arguments arguments, List<Plan> plans, Map<String, String> idOfSource)
      throws UsageException {
    String value = arguments.value(option);
    if (value == null) {
      return null;
    }
    List<String> ids = plans.stream().map(Plan::id).toList();
    String id =
        idOfSource.entrySet().stream()
            .filter(each -> name(each.getKey()).equals(name(value)))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(value);
    if (!ids.contains(id)) {
      throw new UsageException(
          option.written + " 应为一份文档，或其中一份的编号：" + String.join("、", ids) + "，而不是 " + value + "。",
          option.written
              + " is a document, or the id of one of the plans, "
              + String.join(", ", ids)
              + ", not "
              + value
              + ".");
    }
    return id;
  }

  /** Returns the language that a memo is asked for in; Chinese where none is named. */
  static MemoLanguage language(Arguments arguments) throws UsageException {
    return switch (arguments.choice(Option.LANG)) {
      case "en" -> MemoLanguage.EN;
      case "both" -> MemoLanguage.BOTH;
      default -> MemoLanguage.ZH;
    };
  }
}
