package io.github.duibiao.plan;

import java.util.Objects;

/**
 * The file that a plan was read from.
 *
 * @param name the file's name without its directory
 * @param mediaType the media type that was recognised from the content, such as {@code text/plain}
 * @param sha256 the SHA-256 of the bytes, 64 lower-case hexadecimal digits
 */
public record Source(String name, String mediaType, String sha256) {
  /** Checks that nothing is null. */
  public Source {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(sha256, "sha256");
  }
}
