package io.github.duibiao.examples.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was typed after the name of a command. Written here since the libraries for it take longer
 * to start, by reflection, than a comparison takes as a whole.
 *
 * @param files the inputs, in their order
 * @param options the options with their values; an empty value for those that take none
 */
record Arguments(List<String> files, Map<Option, String> options) {

  /**
   * Reads {@code --name value}, {@code --name=value}, {@code -n value} and files, in any order;
   * after {@code --} everything is a file.
   */
  static Arguments parse(List<String> words, Set<Option> known) throws UsageException {
    List<String> files = new ArrayList<>();
    Map<Option, String> options = new EnumMap<>(Option.class);
    boolean onlyFiles = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (onlyFiles || word.length() < 2 || word.charAt(0) != '-') {
        files.add(word);
      } else if (word.equals("--")) {
        onlyFiles = true;
      } else {
        int equals = word.startsWith("--") ? word.indexOf('=') : -1;
        String name = equals < 0 ? word : word.substring(0, equals);
        Option option = Option.named(name);
        if (option == null || !known.contains(option)) {
          throw new UsageException(
              "无法识别的选项 " + name + "；可用：" + written(known) + "。",
              "Unknown option " + name + "; there are " + written(known) + ".");
        }
        String value = equals < 0 ? null : word.substring(equals + 1);
        if (option.takesValue && value == null && i + 1 < words.size()) {
          value = words.get(++i);
        }
        check(option, value);
        if (options.put(option, value == null ? "" : value) != null) {
          throw new UsageException(
              "选项 " + option.written + " 出现了两次。", option.written + " stands twice.");
        }
      }
    }
    return new Arguments(List.copyOf(files), options);
  }

  private static void check(Option option, @Nullable String value) throws UsageException {
    if (option.takesValue && (value == null || value.isEmpty())) {
      throw new UsageException(
          "选项 " + option.written + " 缺少取值。", option.written + " needs a value after it.");
    }
    if (!option.takesValue && value != null) {
      throw new UsageException(
          "选项 " + option.written + " 不带取值。", option.written + " takes no value.");
    }
  }

  private static String written(Set<Option> options) {
    List<String> names = new ArrayList<>();
    for (Option each : options) {
      names.add(each.written);
    }
    return String.join(" ", names);
  }

  boolean has(Option option) {
    return options.containsKey(option);
  }

  @Nullable String value(Option option) {
    return options.get(option);
  }

  /**
   * Returns the value of an option that is a whole number.
   *
   * @param usual what it is where the option is not given
   * @param most what it may be at most; it is 1 at least
   */
  int whole(Option option, int usual, int most) throws UsageException {
    String value = options.get(option);
    if (value == null) {
      return usual;
    }
    try {
      int number = Integer.parseInt(value);
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    boolean open = most == Integer.MAX_VALUE;
    throw new UsageException(
        option.written
            + " 应为"
            + (open ? "不小于 1 " : " 1 至 " + most + " ")
            + "的整数，而不是 "
            + value
            + "。",
        option.written
            + " is a whole number from 1 "
            + (open ? "on" : "to " + most)
            + ", not "
            + value
            + ".");
  }

  /** Returns the format that is asked for, of those that a command writes; usually the first. */
  String format(String... formats) throws UsageException {
    String format = choice(Option.FORMAT);
    if (!List.of(formats).contains(format)) {
      throw new UsageException(
          "这一命令的 --format 应为 " + String.join("、", formats) + "，而不是 " + format + "。",
          "--format of this command is one of "
              + String.join(", ", formats)
              + ", not "
              + format
              + ".");
    }
    return format;
  }

  /**
   * Returns the value of an option that is one of a few words, whatever its case; usually the
   * first.
   */
  String choice(Option option) throws UsageException {
    String value = options.getOrDefault(option, option.choices.get(0));
    for (String each : option.choices) {
      if (each.equalsIgnoreCase(value)) {
        return each;
      }
    }
    throw new UsageException(
        option.written + " 的取值应为 " + String.join("、", option.choices) + "，而不是 " + value + "。",
        option.written
            + " is one of "
            + String.join(", ", option.choices)
            + ", not "
            + value
            + ".");
  }
}
