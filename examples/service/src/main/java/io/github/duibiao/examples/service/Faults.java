package io.github.duibiao.examples.service;

import io.javalin.http.HttpResponseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What went wrong below the service, told so that a caller can act on it. */
final class Faults {
  private static final Logger LOG = LoggerFactory.getLogger(Service.class);

  private Faults() {}

  static Problem tooLarge() {
    return new Problem(413, "上传过大，请减少文件。", "Too much at once; send fewer documents.");
  }

  /** Returns what to tell of an exception that no one expected. */
  static Problem of(Exception fault) {
    if (fault instanceof HttpResponseException known) {
      String message = String.valueOf(known.getMessage());
      return new Problem(known.getStatus(), "请求有误。", message);
    }
    if (isMalformed(fault)) {
      return new Problem(400, "上传内容有误或过大。", "The upload is malformed or too large.");
    }
    LOG.error("a fault of the service", fault);
    return new Problem(500, "服务出错，已记入日志。", "A fault of the service; it is in the log.");
  }

  /** The server tells of uploads that it cannot take apart by several exceptions of its own. */
  private static boolean isMalformed(Throwable fault) {
    for (Throwable each = fault; each != null; each = each.getCause()) {
      if (each.getClass().getName().startsWith("org.eclipse.jetty.http.")
          || each instanceof java.io.IOException) {
        return true;
      }
    }
    return false;
  }
}
