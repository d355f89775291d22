/**
 * Real plans to try things on, bundled as data.
 *
 * <p>{@link io.github.duibiao.examples.samples.SamplePlans} gives four open-government work plans
 * of a district, a city, a county and a town. What they say of titles, numbers, dates, headings,
 * units, deadlines, citations and targets is exactly as published; in place of the running text
 * stands a short summary of every task and measure in our own words, which {@link
 * io.github.duibiao.plan.Plan#restated()} says. Title, number, issuer and date find the originals.
 *
 * <pre>{@code
 * Plan town = SamplePlans.find("Lianzheng").orElseThrow();
 * Comparison comparison = Comparison.of(SamplePlans.all());
 * }</pre>
 */
@NullMarked
package io.github.duibiao.examples.samples;

import org.jspecify.annotations.NullMarked;
