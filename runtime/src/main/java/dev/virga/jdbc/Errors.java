package dev.virga.jdbc;

import dev.virga.CheckViolation;
import dev.virga.ConnectionFailure;
import dev.virga.ConstraintViolation;
import dev.virga.ConversionFailure;
import dev.virga.DatabaseException;
import dev.virga.DatabaseException.Details;
import dev.virga.DeadlockDetected;
import dev.virga.ExclusionViolation;
import dev.virga.ForeignKeyViolation;
import dev.virga.NotNullViolation;
import dev.virga.NotOneRow;
import dev.virga.QueryCanceled;
import dev.virga.SerializationFailure;
import dev.virga.StaleRow;
import dev.virga.UniqueViolation;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Turns the driver's exceptions into those of this library, without the values that the driver puts
 * into them.
 */
final class Errors {
  /** Class 22, data exceptions: PostgreSQL quotes the value that it could not take. */
  private static final String DATA_EXCEPTION = "22";

  /** The classes of what the driver says when it cannot convert a value, which it quotes. */
  private static final Set<String> CONVERSIONS = Set.of("07", DATA_EXCEPTION, "42");

  /** Everything between the first quotation mark and the last one, in any language of messages. */
  private static final Pattern QUOTED =
      Pattern.compile("[\"'«»„“”‚‘’‹›「」].*[\"'«»„“”‚‘’‹›「」]", Pattern.DOTALL);

  private Errors() {}

  /** Does something with JDBC, and translates what it throws. */
  static <T> T translating(Action<T> action) {
    try {
      return action.run();
    } catch (SQLException e) {
      throw translate(e, null);
    }
  }

  /** Returns the exception to throw for what was sent, if anything was. */
  static DatabaseException translate(SQLException e, @Nullable Sent sent) {
    if (e instanceof NotOneRowException) {
      return new NotOneRow(details(e, sent));
    }
    if (e instanceof StaleRowException) {
      return new StaleRow(details(e, sent));
    }
    String state = e.getSQLState();
    return isConversion(e)
        ? new ConversionFailure(details(e, sent))
        : exception(state == null ? "" : state, details(e, sent));
  }

  private static Details details(SQLException e, @Nullable Sent sent) {
    ServerErrorMessage server = ofServer(e);
    String state = e.getSQLState();
    String message = message(e, server, state);
    String told =
        sent == null || sent.place().isEmpty() ? message : message + " (" + sent.place() + ")";
    SQLException cause = new SQLException(message, state);
    cause.setStackTrace(e.getStackTrace());
    return new Details(
        told,
        state,
        server == null ? null : server.getConstraint(),
        server == null ? null : server.getTable(),
        server == null ? null : server.getColumn(),
        sent == null ? null : sent.sql(),
        sent == null ? List.of() : sent.parameters(),
        cause);
  }

  private static @Nullable ServerErrorMessage ofServer(SQLException e) {
    return e instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
  }

  /** Returns whether the driver could not convert a value. */
  static boolean isConversion(SQLException e) {
    String state = e.getSQLState();
    return ofServer(e) == null
        && state != null
        && state.length() > 2
        && CONVERSIONS.contains(state.substring(0, 2));
  }

  /** Returns whether a statement fails for a reason of its own, which it does again. */
  static boolean isRepeatable(SQLException e) {
    DatabaseException kind = translate(e, null);
    return !(kind instanceof SerializationFailure
        || kind instanceof DeadlockDetected
        || kind instanceof QueryCanceled
        || kind instanceof ConnectionFailure);
  }

  /** Returns the exception to throw when the data source has no connection. */
  static ConnectionFailure noConnection(SQLException e) {
    return new ConnectionFailure(details(e, null));
  }

  private static DatabaseException exception(String state, Details details) {
    return switch (state) {
      case "23505" -> new UniqueViolation(details);
      case "23503", "23001" -> new ForeignKeyViolation(details);
      case "23502" -> new NotNullViolation(details);
      case "23514" -> new CheckViolation(details);
      case "23P01" -> new ExclusionViolation(details);
      case "40001" -> new SerializationFailure(details);
      case "40P01" -> new DeadlockDetected(details);
      case "57014" -> new QueryCanceled(details);
      case "57P01", "57P02", "57P03", "57P04", "57P05", "25P03", "25P04" ->
          new ConnectionFailure(details);
      default -> {
        if (state.startsWith("23")) {
          yield new ConstraintViolation(details);
        }
        yield state.startsWith("08")
            ? new ConnectionFailure(details)
            : new DatabaseException(details);
      }
    };
  }

  private static String message(
      SQLException e, @Nullable ServerErrorMessage server, @Nullable String state) {
    if (server != null && server.getMessage() != null) {
      return state != null && state.startsWith(DATA_EXCEPTION)
          ? masked(server.getMessage())
          : server.getMessage() + OlderServers.wayOut(state, server.getMessage());
    }
    return isConversion(e)
        ? "a value does not fit the type that it is sent or read as"
        : String.valueOf(e.getMessage());
  }

  private static String masked(String message) {
    return QUOTED.matcher(message).replaceAll(Matcher.quoteReplacement("\"...\""));
  }

  /** Something done with JDBC. */
  @FunctionalInterface
  interface Action<T> {
    /** Does it. */
    T run() throws SQLException;
  }
}
