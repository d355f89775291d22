package io.github.duibiao.plan;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The place, or the department, that a plan is for (行政区划).
 *
 * @param name the name as governments write it, such as {@code 宣汉县}
 * @param level the level of government; null where the document does not say
 * @param aliases other names by which people ask for it, such as {@code Xuanhan}; never null
 * @param parent the name of the jurisdiction above, such as {@code 南昌市} of {@code 新建区}; null where
 *     the document does not say and no list knows it
 */
public record Jurisdiction(
    String name, @Nullable Level level, List<String> aliases, @Nullable String parent) {

  /** Copies the aliases. */
  public Jurisdiction {
    Objects.requireNonNull(name, "name");
    aliases = List.copyOf(aliases);
  }

  /** Returns a jurisdiction with neither aliases nor a known parent. */
  public static Jurisdiction of(String name, @Nullable Level level) {
    return new Jurisdiction(name, level, List.of(), null);
  }

  /** Returns the name with the parent's before it, such as {@code 南昌市新建区}. */
  public String fullName() {
    return parent == null || name.startsWith(parent) ? name : parent + name;
  }

  /**
   * Says whether somebody who asks for {@code wanted} means this place: its name, its full name,
   * its name without the generic ending ({@code 宣汉} for {@code 宣汉县}) or an alias, whatever the
   * case.
   */
  public boolean isCalled(String wanted) {
    String key = wanted.strip().toLowerCase(Locale.ROOT);
    String bare = name.length() > 2 ? name.substring(0, name.length() - 1) : name;
    return Stream.concat(Stream.of(name, bare, fullName()), aliases.stream())
        .anyMatch(known -> known.toLowerCase(Locale.ROOT).equals(key));
  }

  @Override
  public String toString() {
    return fullName() + (level == null ? "" : " (" + level.label() + ")");
  }
}
