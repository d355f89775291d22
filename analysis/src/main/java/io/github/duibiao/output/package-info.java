/**
 * Files that a program hands to people: {@link io.github.duibiao.output.OutputFolder} writes
 * several, {@link io.github.duibiao.output.OutputFile} one. What is written becomes visible as a
 * whole or not at all, and nothing of the user's own is replaced.
 *
 * <p>A folder that was written to holds a folder {@code .duibiao}: it lists the files that the
 * program wrote, each with its SHA-256. A file that is not listed, or that was changed since,
 * belongs to the user and is replaced only by force.
 *
 * <p>How an earlier report is replaced: all files are written into a hidden folder first, and other
 * files of the old folder are linked into it. Then the old folder is renamed away and the new one
 * is renamed into its place. A process that is killed between these two renames leaves the whole
 * new report under a hidden name; the next run puts it into place. Where that is not possible (the
 * folder holds folders or links, is the working directory or a mount point, or belongs to somebody
 * else; the disk has no hard links), each file is renamed over the old one; a process that is
 * killed halfway leaves a note, by which the next run finishes. This holds against killed
 * processes, not against a loss of power.
 */
@InternalApi
@NullMarked
package io.github.duibiao.output;

import io.github.duibiao.api.InternalApi;
import org.jspecify.annotations.NullMarked;
