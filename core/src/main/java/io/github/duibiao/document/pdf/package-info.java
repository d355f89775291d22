/**
 * PDF with a text layer → paragraphs and tables.
 *
 * <p>{@link io.github.duibiao.document.pdf.PdfDocuments} is the door. A page is a heap of glyphs
 * and of ruled lines, each at its place: tables are found by the lines that rule them, lines of
 * text by their baselines, paragraphs by where lines begin and end, running heads by their coming
 * back on page after page. Nothing is told from the order in which the file draws.
 */
@NullMarked
package io.github.duibiao.document.pdf;

import org.jspecify.annotations.NullMarked;
