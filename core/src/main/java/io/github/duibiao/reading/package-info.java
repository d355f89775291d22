/**
 * Reads documents into {@link io.github.duibiao.plan.Plan plans}. {@link
 * io.github.duibiao.reading.PlanReader} is the door; behind it a document passes these stations:
 *
 * <ol>
 *   <li>bytes → document: {@link io.github.duibiao.document.Formats} finds the format, which gives
 *       paragraphs and tables;
 *   <li>document → contents: {@code Glyphs} mends blanks and widths, {@code Contents} judges the
 *       tables by what they hold: task table ({@code GridHeader}, {@code GridTable}), information
 *       table ({@code Metadata}) or page layout;
 *   <li>contents → page: {@code Furniture} drops what a web page or a printer put around the text,
 *       {@code TableFinder} lifts the task tables out of plain lines;
 *   <li>page → outline: {@code Numbering} knows the marks of headings, {@code Outline} decides
 *       which of them continue a sequence, {@code Headings} parts a heading from its body;
 *   <li>outline → plan: {@code ClauseReader} takes the units, {@code DeadlineReader}, {@code
 *       CitationReader} and {@code TargetReader} the particulars, {@code TableRows} gives every row
 *       of a table to its task, {@code Front} reads title, number, issuer and date.
 * </ol>
 *
 * <p>Where a station is unsure it leaves a {@link io.github.duibiao.plan.Diagnostic} and keeps the
 * text. What the stations know of the genre (column names, page furniture, kinds of documents) lies
 * in the tab-separated files beside this package.
 */
@NullMarked
package io.github.duibiao.reading;

import org.jspecify.annotations.NullMarked;
