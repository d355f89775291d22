package io.github.duibiao.examples.service;

import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What went wrong below the service, told so that a caller can act on it. */
final class Faults {
  private static final Logger LOG = LoggerFactory.getLogger(Service.class);

  private Faults() {}

  static Problem tooLarge() {
    return new Problem(413, "上传过大，请减少文件。", "Too much at once; send fewer documents.");
  }

  static Problem malformed() {
    return new Problem(400, "上传内容有误或中断。", "The upload is malformed, or broke off.");
  }

  /** Returns what to tell of a status that the server itself answers with. */
  static Problem ofStatus(int status) {
    return switch (status) {
      // The version of a mangled request is no fault of the service, though its status says so.
      case 400, 505 -> new Problem(400, "请求有误。", "The request is malformed.");
      case 404 ->
          new Problem(404, "没有这个地址；见 /openapi.json。", "No such address; see /openapi.json.");
      case 408 -> new Problem(408, "请求太慢，请重试。", "The request is too slow; send it again.");
      case 413 -> tooLarge();
      case 414 -> new Problem(414, "地址过长。", "The address is too long.");
      case 431 -> new Problem(431, "请求头过长。", "The head of the request is too long.");
      case 503 -> new Problem(503, "服务繁忙或正在停止。", "The service is busy, or is stopping.");
      case 500 -> new Problem(500, "服务出错，已记入日志。", "A fault of the service; it is in the log.");
      default -> new Problem(status, "请求无法处理。", "The request cannot be answered.");
    };
  }

  /** Returns what to tell of a fault. */
  static Problem of(Throwable fault) {
    if (fault instanceof Problem problem) {
      return problem;
    } else if (fault instanceof OutOfMemoryError) {
      return new Problem(
          503, "内存不足，请减少文件后再试。", "Not enough memory for this; try again with fewer documents.");
    } else if (fault instanceof CancellationException || fault instanceof InterruptedException) {
      return ofStatus(503);
    } else if (fault instanceof TimeoutException) {
      return ofStatus(408);
    } else if (isMalformed(fault)) {
      return malformed();
    }
    LOG.error("a fault of the service", fault);
    return ofStatus(500);
  }

  /** The server tells of uploads that it cannot take apart by several exceptions of its own. */
  private static boolean isMalformed(Throwable fault) {
    for (Throwable each = fault; each != null; each = each.getCause()) {
      if (each.getClass().getName().startsWith("org.eclipse.jetty.")
          || each instanceof java.io.IOException) {
        return true;
      }
    }
    return false;
  }
}
