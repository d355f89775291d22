/**
 * Documents before they are understood: bytes of some format → paragraphs and tables in reading
 * order.
 *
 * <p>A {@link io.github.duibiao.document.DocumentFormat} knows one format and nothing of plans.
 * What it gives, a {@link io.github.duibiao.document.Document}, is the same for all formats, so
 * that a plan is read the same way from whichever it was published in. Formats that are not among
 * those that come with the library are found by {@link java.util.ServiceLoader}.
 */
@NullMarked
package io.github.duibiao.document;

import org.jspecify.annotations.NullMarked;
