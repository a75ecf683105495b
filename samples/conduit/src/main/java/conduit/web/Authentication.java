package conduit.web;

import conduit.problem.Problem;
import conduit.security.Tokens;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out who asks, from the header {@code Authorization: Token ...}; {@code Bearer} is as good.
 */
public final class Authentication {
  private static final Pattern HEADER =
      Pattern.compile("(?:Token|Bearer) +(\\S+)", Pattern.CASE_INSENSITIVE);

  private final Tokens tokens;

  /** Reads tokens with {@code tokens}. */
  public Authentication(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the id of the user who asks. */
  public long user(Context ctx) {
    return viewer(ctx).orElseThrow(() -> Problem.unauthorized("token", "is missing"));
  }

  /**
   * Returns the id of the user who asks, if somebody says so; a token that is not valid is refused.
   */
  public Optional<Long> viewer(Context ctx) {
    String header = ctx.header("Authorization");
    Matcher matcher = HEADER.matcher(header == null ? "" : header.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        tokens
            .userId(matcher.group(1))
            .orElseThrow(() -> Problem.unauthorized("token", "is invalid")));
  }
}
