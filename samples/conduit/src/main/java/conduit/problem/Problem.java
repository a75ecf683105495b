package conduit.problem;

import java.util.List;
import java.util.Map;

/**
 * Thrown when a request cannot be granted; says to the caller why, as what is wrong with which part
 * of the request.
 */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final transient Map<String, List<String>> errors;

  private Problem(Kind kind, Map<String, List<String>> errors) {
    super(kind + " " + errors);
    this.kind = kind;
    this.errors = errors;
  }

  private static Problem of(Kind kind, String subject, String message) {
    return new Problem(kind, Map.of(subject, List.of(message)));
  }

  /** Something about the request is wrong. */
  public static Problem invalid(String subject, String message) {
    return of(Kind.INVALID, subject, message);
  }

  /** Several things about the request are wrong. */
  public static Problem invalid(Map<String, List<String>> errors) {
    return new Problem(Kind.INVALID, Map.copyOf(errors));
  }

  /** Another one has this value, which only one can have. */
  public static Problem taken(String subject) {
    return of(Kind.TAKEN, subject, "has already been taken");
  }

  /** It is not known who asks. */
  public static Problem unauthorized(String subject, String message) {
    return of(Kind.UNAUTHORIZED, subject, message);
  }

  /** It belongs to somebody else. */
  public static Problem forbidden(String subject) {
    return of(Kind.FORBIDDEN, subject, "forbidden");
  }

  /** There is no such thing. */
  public static Problem notFound(String subject) {
    return of(Kind.NOT_FOUND, subject, "not found");
  }

  /** Returns which kind of problem it is. */
  public Kind kind() {
    return kind;
  }

  /** Returns what is wrong, by the part of the request that it is about. */
  public Map<String, List<String>> errors() {
    return errors;
  }

  /** What kinds of problems there are. */
  public enum Kind {
    /** Something about the request is wrong. */
    INVALID,
    /** Another one has this value. */
    TAKEN,
    /** It is not known who asks. */
    UNAUTHORIZED,
    /** It belongs to somebody else. */
    FORBIDDEN,
    /** There is no such thing. */
    NOT_FOUND
  }
}
