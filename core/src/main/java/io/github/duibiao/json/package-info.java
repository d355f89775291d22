/**
 * Plans as JSON: the documents that programs exchange.
 *
 * <p>{@link io.github.duibiao.json.PlanJson} writes and reads one plan in the schema {@code
 * duibiao/plan/1}; {@link io.github.duibiao.json.PlanFile} keeps many in one file, one a line. The
 * schema itself is the resource {@code META-INF/duibiao/plan-1.schema.json}.
 *
 * <p>What is written is exact: always the same fields in the same order, the same bytes for the
 * same plan. What is read may hold more: unknown fields are passed over, and fields that say
 * nothing may be missing. Whatever else is wrong is a {@link
 * io.github.duibiao.json.JsonFormatException} that names the place and says what to do.
 *
 * <pre>{@code
 * String json = PlanJson.write(plan);
 * Plan same = PlanJson.read(json.getBytes(UTF_8), "plan.json");
 *
 * try (Stream<Plan> plans = PlanFile.at(Path.of("plans.jsonl")).plans()) {
 *   plans.forEach(each -> System.out.println(each.shortName()));
 * }
 * }</pre>
 *
 * <p>{@link io.github.duibiao.json.JsonOutput} and {@link io.github.duibiao.json.JsonInput} are the
 * layer beneath, a few dozen methods over Jackson's streams. The documents of other packages are
 * written and read with them too, so that all look alike and fail alike.
 */
@PublicApi
@NullMarked
package io.github.duibiao.json;

import io.github.duibiao.api.PublicApi;
import org.jspecify.annotations.NullMarked;
