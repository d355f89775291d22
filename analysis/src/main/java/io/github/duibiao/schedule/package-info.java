/**
 * When things are due and who has how much to do: {@link io.github.duibiao.schedule.Schedule} lays
 * the deadlines (完成时限) of plans on one timeline and counts the work of every unit (单位任务量).
 *
 * <pre>{@code
 * Schedule schedule = Schedule.of(plans);
 * for (Month month : schedule.timeline()) {
 *   System.out.println(month.month() + ": " + month.due());
 * }
 * }</pre>
 *
 * <p>Only what a plan states is counted: a measure is due when its row of the task table or its
 * sentence says so, and is a unit's when the row names the unit or, where the row names none, its
 * task does.
 */
@PublicApi
@NullMarked
package io.github.duibiao.schedule;

import io.github.duibiao.api.PublicApi;
import org.jspecify.annotations.NullMarked;
