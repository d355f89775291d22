/**
 * What is wrong inside one plan: {@link io.github.duibiao.audit.Audit} runs a list of checks over a
 * plan and returns findings, each with the places in the document that it rests on.
 *
 * <pre>{@code
 * Audit audit = Audit.of(plan);
 * audit.findings(Severity.WARNING).forEach(System.out::println);
 * Audit.builder(plan).without("DEADLINES_VAGUE").build().findings();
 * }</pre>
 *
 * <p>A check is one small class. Checks of your own implement {@link
 * io.github.duibiao.audit.Check}; they are added with the builder, or found by {@link
 * java.util.ServiceLoader}. The guide lists the checks of this library.
 */
@PublicApi
@NullMarked
package io.github.duibiao.audit;

import io.github.duibiao.api.PublicApi;
import org.jspecify.annotations.NullMarked;
