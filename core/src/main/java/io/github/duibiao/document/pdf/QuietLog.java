package io.github.duibiao.document.pdf;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.impl.Jdk14Logger;
import org.apache.commons.logging.impl.NoOpLog;
import org.jspecify.annotations.Nullable;

/**
 * Where a program has set up no logging, what PDFBox stumbles over goes nowhere: it would go to the
 * terminal, with pieces of the file, which may command it. What others log goes where it would go
 * without this class.
 */
public final class QuietLog implements Log {
  private final Log log;

  /**
   * Makes the log of a class; called by the library of logging, which finds this one by a file.
   *
   * @param name the name of the class
   */
  public QuietLog(String name) {
    boolean ofPdf = name.startsWith("org.apache.pdfbox.") || name.startsWith("org.apache.fontbox.");
    this.log = ofPdf ? new NoOpLog(name) : new Jdk14Logger(name);
  }

  @Override
  public boolean isTraceEnabled() {
    return log.isTraceEnabled();
  }

  @Override
  public void trace(@Nullable Object message) {
    log.trace(message);
  }

  @Override
  public void trace(@Nullable Object message, @Nullable Throwable thrown) {
    log.trace(message, thrown);
  }

  @Override
  public boolean isDebugEnabled() {
    return log.isDebugEnabled();
  }

  @Override
  public void debug(@Nullable Object message) {
    log.debug(message);
  }

  @Override
  public void debug(@Nullable Object message, @Nullable Throwable thrown) {
    log.debug(message, thrown);
  }

  @Override
  public boolean isInfoEnabled() {
    return log.isInfoEnabled();
  }

  @Override
  public void info(@Nullable Object message) {
    log.info(message);
  }

  @Override
  public void info(@Nullable Object message, @Nullable Throwable thrown) {
    log.info(message, thrown);
  }

  @Override
  public boolean isWarnEnabled() {
    return log.isWarnEnabled();
  }

  @Override
  public void warn(@Nullable Object message) {
    log.warn(message);
  }

  @Override
  public void warn(@Nullable Object message, @Nullable Throwable thrown) {
    log.warn(message, thrown);
  }

  @Override
  public boolean isErrorEnabled() {
    return log.isErrorEnabled();
  }

  @Override
  public void error(@Nullable Object message) {
    log.error(message);
  }

  @Override
  public void error(@Nullable Object message, @Nullable Throwable thrown) {
    log.error(message, thrown);
  }

  @Override
  public boolean isFatalEnabled() {
    return log.isFatalEnabled();
  }

  @Override
  public void fatal(@Nullable Object message) {
    log.fatal(message);
  }

  @Override
  public void fatal(@Nullable Object message, @Nullable Throwable thrown) {
    log.fatal(message, thrown);
  }
}
