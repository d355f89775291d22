package io.github.duibiao.reading;

import io.github.duibiao.plan.Plan;

/** What became of one of many files. */
public sealed interface Reading {

  /**
   * Returns the file: its path, and for one in an archive the archive's path, {@code !/} and its
   * name there. A name from an archive may hold any character: do not take it for a path.
   */
  String source();

  /**
   * It was read.
   *
   * @param source the file
   * @param plan the plan, of which the id differs from those before it
   */
  record Done(String source, Plan plan) implements Reading {}

  /**
   * It looks like a document, but could not be read.
   *
   * @param source the file
   * @param reason why; the message names the file
   */
  record Failed(String source, PlanReadException reason) implements Reading {}

  /**
   * It is no document, such as a picture or a file of the system.
   *
   * @param source the file
   * @param chinese what it is, in Chinese
   * @param english the same in English
   */
  record Skipped(String source, String chinese, String english) implements Reading {}
}
