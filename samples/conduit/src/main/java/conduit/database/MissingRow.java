package conduit.database;

import conduit.problem.Problem;
import dev.virga.ForeignKeyViolation;

/**
 * Says what is the matter when a row refers to one that is no more: somebody may have deleted the
 * article in the meantime, and a token may be older than the database.
 */
public final class MissingRow {
  private MissingRow() {}

  /** Returns the problem, by the foreign key that found nothing. */
  public static Problem problem(ForeignKeyViolation violation) {
    String key = violation.constraint().orElse("");
    if (key.endsWith("_article_id_fkey")) {
      return Problem.notFound("article");
    }
    return key.endsWith("_followed_id_fkey")
        ? Problem.notFound("profile")
        : Problem.unauthorized("token", "is invalid");
  }
}
