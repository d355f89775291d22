/**
 * The one normaliser of Chinese text, and what every other package compares by: characters brought
 * to one form ({@code Glyphs}), traditional characters as simplified ones, look-alikes that
 * scanners mistake, lines and passages that remember where each character stood, numerals, the
 * marks of numbered headings, and a finder of regular expressions that skips what cannot match.
 *
 * <p>Knows nothing of plans or of document formats beyond a paragraph. Internal to the library.
 */
@InternalApi
@NullMarked
package io.github.duibiao.text;

import io.github.duibiao.api.InternalApi;
import org.jspecify.annotations.NullMarked;
