/**
 * Web pages → paragraphs and tables, through jsoup.
 *
 * <p>{@link io.github.duibiao.document.html.HtmlFormat} is the door. A page is read as a browser
 * shows it: hidden parts are left out, numbers of lists are computed, cells that span rows and
 * columns are laid out. {@code TextWeights} weighs its parts, {@code Article} finds the article
 * among navigation and footers, {@code PageText} walks it.
 */
@InternalApi
@NullMarked
package io.github.duibiao.document.html;

import io.github.duibiao.api.InternalApi;
import org.jspecify.annotations.NullMarked;
