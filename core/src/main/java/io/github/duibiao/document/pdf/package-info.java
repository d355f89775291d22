/**
 * Documents of fixed layout → paragraphs and tables: PDF with a text layer, OFD, and pictures of
 * pages of which the characters are recognised.
 *
 * <p>{@link io.github.duibiao.document.pdf.PdfDocuments}, {@link
 * io.github.duibiao.document.pdf.OfdDocuments} and {@link
 * io.github.duibiao.document.pdf.ScannedDocuments} are the doors; what they find on a page, glyphs
 * and ruled lines each at its place, is put together by one layout. Tables are found by the lines
 * that rule them, lines of text by their baselines, paragraphs by where lines begin and end,
 * running heads by their coming back on page after page. Nothing is told from the order in which
 * the file draws.
 */
@InternalApi
@NullMarked
package io.github.duibiao.document.pdf;

import io.github.duibiao.api.InternalApi;
import org.jspecify.annotations.NullMarked;
