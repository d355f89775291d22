/**
 * The command line: {@link io.github.duibiao.examples.cli.Main} reads, compares, aligns, and writes
 * what comes of it.
 *
 * <pre>{@code
 * java -jar duibiao.jar compare ours.txt theirs.txt --out report
 * }</pre>
 *
 * <p>Results go to standard output or to the place that {@code --out} names, in UTF-8 whatever the
 * locale; messages go to standard error, in Chinese and English. The exit status is 0 when all was
 * done, 2 for wrong usage or an output that cannot be written, 3 when an input could not be read.
 */
@NullMarked
package io.github.duibiao.examples.cli;

import org.jspecify.annotations.NullMarked;
