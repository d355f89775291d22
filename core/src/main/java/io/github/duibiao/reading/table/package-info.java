/**
 * Task tables: found among lines or given by the format, their columns given roles, their rows
 * read. Tables return rows and change nothing else. Internal to the library.
 */
@NullMarked
package io.github.duibiao.reading.table;

import org.jspecify.annotations.NullMarked;
