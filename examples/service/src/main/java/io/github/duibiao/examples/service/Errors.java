package io.github.duibiao.examples.service;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What the server itself finds wrong, such as a head that is too long, told as all else is. */
final class Errors extends ErrorHandler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Object fault = request.getAttribute(ERROR_EXCEPTION);
    Problem problem =
        fault instanceof OutOfMemoryError
            ? Faults.of((Throwable) fault)
            : Faults.ofStatus(response.getStatus());
    Reply.tell(request, response, callback, problem);
    return true;
  }
}
