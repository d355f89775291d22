package io.github.duibiao.examples.samples;

import io.github.duibiao.json.PlanJson;
import io.github.duibiao.plan.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The bundled plans: 新建区 2024, 常州市 2021, 宣汉县 2023 and 练塘镇 2023, always in this order.
 *
 * <p>They are read when first asked for, and kept.
 */
public final class SamplePlans {
  private static final List<String> IDS =
      List.of("nanchang-xinjian-2024", "changzhou-2021", "xuanhan-2023", "liantang-2023");

  private SamplePlans() {}

  /** Puts off reading until the first question. */
  private static final class Bundled {
    private static final List<Plan> PLANS = IDS.stream().map(SamplePlans::read).toList();
  }

  /** Returns the ids, such as {@code xuanhan-2023}, in the order of {@link #all()}. */
  public static List<String> ids() {
    return IDS;
  }

  /** Returns all plans. */
  public static List<Plan> all() {
    return Bundled.PLANS;
  }

  /**
   * Returns the plan that somebody means who says so: its id, the name of its place with or without
   * the ending, or an alias, whatever the case. {@code 练塘}, {@code Liantang} and {@code Lianzheng}
   * are one.
   *
   * @param wanted an id or a name
   * @return the plan; empty if no bundled plan is called so
   */
  public static Optional<Plan> find(String wanted) {
    String id = wanted.strip().toLowerCase(Locale.ROOT);
    return Stream.concat(
            all().stream().filter(each -> each.id().equals(id)),
            all().stream()
                .filter(
                    each -> each.jurisdiction() != null && each.jurisdiction().isCalled(wanted)))
        .findFirst();
  }

  private static Plan read(String id) {
    String name = id + ".json";
    try (InputStream in = SamplePlans.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the sample plan " + name + " is not in the jar");
      }
      return PlanJson.read(in.readAllBytes(), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
