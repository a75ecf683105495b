package conduit.web;

import conduit.problem.Problem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what goes wrong into responses of one form: {@code {"errors": {"title": ["..."]}}}. */
public final class ErrorResponses {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorResponses.class);

  private ErrorResponses() {}

  /** Registers what handles exceptions. */
  public static void register(RoutesConfig routes) {
    routes.exception(Problem.class, ErrorResponses::told);
    routes.exception(HttpResponseException.class, ErrorResponses::refused);
    routes.exception(
        Exception.class,
        (exception, ctx) -> {
          LOG.error("{} {} failed", ctx.method(), ctx.path(), exception);
          respond(
              ctx, HttpStatus.INTERNAL_SERVER_ERROR, Map.of("server", List.of("failed, sorry")));
        });
  }

  private static void told(Problem problem, Context ctx) {
    if (problem.kind() == Problem.Kind.UNAUTHORIZED) {
      ctx.header("WWW-Authenticate", "Token");
    }
    respond(ctx, status(problem.kind()), problem.errors());
  }

  private static HttpStatus status(Problem.Kind kind) {
    return switch (kind) {
      case INVALID, TAKEN -> HttpStatus.UNPROCESSABLE_CONTENT;
      case UNAUTHORIZED -> HttpStatus.UNAUTHORIZED;
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
      case NOT_FOUND -> HttpStatus.NOT_FOUND;
    };
  }

  /** The web server refuses by itself: no such path, or too large a body. */
  private static void refused(HttpResponseException exception, Context ctx) {
    HttpStatus status = HttpStatus.forStatus(exception.getStatus());
    String reason = status.getMessage().toLowerCase(Locale.ROOT);
    respond(ctx, status, Map.of("request", List.of(reason)));
  }

  private static void respond(Context ctx, HttpStatus status, Map<String, List<String>> errors) {
    ctx.status(status).json(Map.of("errors", errors));
  }
}
