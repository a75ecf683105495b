package dev.virga;

import java.io.Serializable;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when the database, or the way to it, refuses a statement, or a value cannot be converted.
 * The subclasses are the cases that programs tell apart.
 *
 * <p>The message and the cause hold the SQL text and names of the schema, but no value of a
 * parameter or a row: what PostgreSQL says in its detail is left out, and what it quotes in its
 * message where it quotes values. The values of parameters are there only where {@link
 * DatabaseOptions#showParameters} asks for them.
 *
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL: Error
 *     Codes</a>
 */
public class DatabaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Details details;

  /** Creates the exception from what the database says. */
  public DatabaseException(Details details) {
    super(details.text(), details.cause());
    this.details = details;
  }

  /** Returns the five characters of the error's code; empty when there was none. */
  public Optional<String> sqlState() {
    return Optional.ofNullable(details.sqlState());
  }

  /** Returns the name of the constraint that was violated. */
  public Optional<String> constraint() {
    return Optional.ofNullable(details.constraint());
  }

  /** Returns the name of the table that the error is about. */
  public Optional<String> table() {
    return Optional.ofNullable(details.table());
  }

  /** Returns the name of the column that the error is about. */
  public Optional<String> column() {
    return Optional.ofNullable(details.column());
  }

  /**
   * Returns the text of the statement; empty when there was none, as when no connection was to be
   * had.
   */
  public Optional<String> sql() {
    return Optional.ofNullable(details.sql());
  }

  /**
   * Returns the values of the parameters as text, in the order of their places in {@link #sql};
   * long ones are cut. Empty unless {@link DatabaseOptions#showParameters} asks for them.
   */
  public List<String> parameters() {
    return details.parameters();
  }

  /**
   * What is known of an error.
   *
   * @param message what went wrong, without values
   * @param sqlState the error's code
   * @param constraint the constraint that was violated
   * @param table the table
   * @param column the column
   * @param sql the statement's text
   * @param parameters the values of the parameters, where they may be shown
   * @param cause the exception of the driver, without values
   */
  public record Details(
      String message,
      @Nullable String sqlState,
      @Nullable String constraint,
      @Nullable String table,
      @Nullable String column,
      @Nullable String sql,
      List<String> parameters,
      @Nullable SQLException cause)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Copies the parameters. */
    public Details {
      parameters = List.copyOf(parameters);
    }

    private String text() {
      String code = sqlState == null ? "" : " [" + sqlState + "]";
      String in = sql == null ? "" : System.lineSeparator() + "  in: " + sql;
      String with =
          parameters.isEmpty()
              ? ""
              : System.lineSeparator() + "  with: " + String.join(", ", parameters);
      return message + code + in + with;
    }
  }
}
