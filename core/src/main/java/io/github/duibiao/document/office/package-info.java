/**
 * Word-processor documents: the package of Office Open XML → paragraphs and tables.
 *
 * <p>{@link io.github.duibiao.document.office.WordDocuments} is the door. Apache POI opens the
 * package; its parts are read as streams, in one pass and without an object for every element. What
 * is read is what a reader of the printed page sees: the numbers of lists counted, tracked changes
 * accepted, fields by their result, hidden text left out.
 */
@NullMarked
package io.github.duibiao.document.office;

import org.jspecify.annotations.NullMarked;
