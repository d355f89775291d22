/**
 * Reads documents into {@link io.github.duibiao.plan.Plan plans}. {@link
 * io.github.duibiao.reading.PlanReader} is the entry point. Behind it data goes one way through the
 * rooms below, and each room knows only those named before it:
 *
 * <ol>
 *   <li>{@code text}: the one normaliser of characters, lines and numbers;
 *   <li>{@code reading.field}: units, time limits, citations and quantities of a cell or a
 *       sentence;
 *   <li>{@code reading.label}: what each line is, such as page furniture or signature;
 *   <li>{@code reading.table}: task tables, from their header to their rows;
 *   <li>{@code reading.outline}: the numbered items of running text;
 *   <li>{@code reading.head}: title, place, year, number, issuer and date;
 *   <li>this package: puts the plan together.
 * </ol>
 *
 * <p>{@link io.github.duibiao.reading.Fixes} are a user's corrections of one document, applied
 * while it is read.
 *
 * <p>Where a room is unsure it leaves a {@link io.github.duibiao.plan.Diagnostic} and keeps the
 * text. What the rooms know of the genre (column names, page furniture, kinds of documents) lies in
 * the tab-separated files beside them.
 */
@PublicApi
@NullMarked
package io.github.duibiao.reading;

import io.github.duibiao.api.PublicApi;
import org.jspecify.annotations.NullMarked;
