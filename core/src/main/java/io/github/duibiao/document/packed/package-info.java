/**
 * Files that hold files: an archive, or the parts of an office document.
 *
 * <p>{@link io.github.duibiao.document.packed.PackedFile} opens one from bytes and gives what is in
 * it as streams that stop at the {@linkplain io.github.duibiao.document.Limits limits}. Nothing is
 * ever unpacked to a disk.
 */
@InternalApi
@NullMarked
package io.github.duibiao.document.packed;

import io.github.duibiao.api.InternalApi;
import org.jspecify.annotations.NullMarked;
