package io.github.duibiao.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what users may build on. The mark of a package holds for its public types; a type of its
 * own mark goes by that.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface PublicApi {
  /** What users may expect of the next versions. */
  enum Status {
    /** Changes incompatibly only with a new major version, after a version that deprecates it. */
    STABLE,
    /** May change with any minor version; the list of changes says how. */
    EXPERIMENTAL
  }

  /** Returns what users may expect. */
  Status value() default Status.STABLE;
}
