package conduit.web;

import conduit.problem.Problem;
import io.javalin.http.Context;
import java.util.Optional;

/** Reads the parameters in a request's URL. */
public final class Parameters {
  private Parameters() {}

  /** Reads a text from the query; empty when it is left out or blank. */
  public static Optional<String> text(Context ctx, String name) {
    Optional<String> text = Optional.ofNullable(ctx.queryParam(name)).filter(t -> !t.isBlank());
    if (text.filter(t -> t.indexOf('\0') >= 0).isPresent()) {
      throw Problem.invalid(name, "is invalid");
    }
    return text;
  }

  /** Reads a number from the query, which is from {@code least} to {@code most}. */
  public static int number(Context ctx, String name, int otherwise, int least, int most) {
    Optional<String> text = text(ctx, name);
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(text.get());
      if (number < least || number > most) {
        throw Problem.invalid(name, "must be from " + least + " to " + most);
      }
      return number;
    } catch (NumberFormatException e) {
      throw Problem.invalid(name, "is not a number");
    }
  }

  /** Reads an id from the path; what cannot be an id is not found. */
  public static long id(Context ctx, String name, String subject) {
    try {
      return Long.parseLong(ctx.pathParam(name));
    } catch (NumberFormatException e) {
      throw Problem.notFound(subject);
    }
  }
}
