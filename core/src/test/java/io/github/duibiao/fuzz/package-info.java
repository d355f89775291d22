/**
 * Input of every kind, made up by a fuzzer or found by it before.
 *
 * <p>A {@link io.github.duibiao.fuzz.FuzzTarget} turns bytes into a document of one format and
 * reads it: nothing may come of it but a plan or the documented exception. {@code mvn -Pfuzz -pl
 * core process-test-classes -Dfuzz.target=xlsx -Dfuzz.seconds=300} lets Jazzer make up input; what
 * it found lies among the test resources and is read again by every test run.
 */
@NullMarked
package io.github.duibiao.fuzz;

import org.jspecify.annotations.NullMarked;
