/**
 * Documents before they are understood: bytes of some format → paragraphs and tables in reading
 * order.
 *
 * <p>A {@link io.github.duibiao.document.DocumentFormat} knows one format and nothing of plans.
 * What it gives, a {@link io.github.duibiao.document.Document}, is the same for all formats, so
 * that a plan is read the same way from whichever it was published in. {@link
 * io.github.duibiao.document.Formats} is the door: it finds the format by what the bytes say. The
 * formats themselves, those that come with the library and those of others, are found by {@link
 * java.util.ServiceLoader}; plain text is what is left. A format that knows of cells that span rows
 * and columns lays them out with a {@link io.github.duibiao.document.TableLayout}.
 *
 * <p>What a file declares of itself is believed only as far as {@link
 * io.github.duibiao.document.Limits} and {@link io.github.duibiao.document.Budget} go; {@code
 * bounds.md} beside the module lists every such number, and what bounds it.
 */
@PublicApi
@NullMarked
package io.github.duibiao.document;

import io.github.duibiao.api.PublicApi;
import org.jspecify.annotations.NullMarked;
