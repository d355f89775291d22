/**
 * A report service (报告服务): documents in by upload, their comparison out as JSON, HTML or DOCX.
 *
 * <p>Small enough to copy and change. {@code Service} puts it together; {@code Settings} are its
 * limits; {@code Uploads} takes the documents, in memory only; {@code WorkQueue} lets in as much
 * work at once as the machine can bear and turns the rest away; {@code Answer} writes the
 * comparison.
 */
@NullMarked
package io.github.duibiao.examples.service;

import org.jspecify.annotations.NullMarked;
