/**
 * Word-processor documents → paragraphs and tables.
 *
 * <p>The doors are {@link io.github.duibiao.document.office.WordDocuments} for DOCX, {@link
 * io.github.duibiao.document.office.BinaryDocuments} for DOC and WPS, {@link
 * io.github.duibiao.document.office.RichDocuments} for RTF and {@link
 * io.github.duibiao.document.office.OpenDocuments} for ODT. Parts of packages are read as streams,
 * in one pass and without an object for every element. What is read is what a reader of the printed
 * page sees: the numbers of lists counted, tracked changes accepted, fields by their result, hidden
 * text left out.
 */
@InternalApi
@NullMarked
package io.github.duibiao.document.office;

import io.github.duibiao.api.InternalApi;
import org.jspecify.annotations.NullMarked;
