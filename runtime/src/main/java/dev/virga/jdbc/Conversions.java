package dev.virga.jdbc;

import dev.virga.ConversionFailure;
import dev.virga.DatabaseException;
import dev.virga.DatabaseException.Details;
import dev.virga.UnexpectedNullException;
import dev.virga.codec.Binder;
import dev.virga.codec.Codec;
import dev.virga.codec.UnfitValueException;
import dev.virga.codec.UnreadableCellException;
import dev.virga.render.CellColumn;
import dev.virga.render.CopyStatement;
import dev.virga.render.Statement;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Turns what codecs throw into the exceptions of this library: they say which cell or parameter it
 * is, and why it does not fit, but not what it holds.
 */
final class Conversions {
  private static final String DATA_EXCEPTION = "22000";
  private static final String NULL_NOT_ALLOWED = "22004";

  private Conversions() {}

  /** Returns the exception to throw for a cell of a statement's result. */
  static DatabaseException unreadable(
      UnreadableCellException e, Statement<?> statement, Sent sent) {
    Exception reason = e.reason().orElse(null);
    if (reason instanceof SQLException sql && !Errors.isConversion(sql)) {
      return Errors.translate(sql, sent);
    }
    Optional<CellColumn> column = statement.column(e.path());
    String cell = cell(column, e.path());
    if (reason == null) {
      return new UnexpectedNullException(
          details(
              cell
                  + " is null, but what it is read into says that it never is: make the component @Nullable or Optional, or "
                  + (column.isPresent()
                      ? "the column not null"
                      : "select optional(...) or coalesce(...) of it"),
              NULL_NOT_ALLOWED,
              column,
              sent,
              e));
    }
    String message = cell + " cannot be read as " + e.type().orElse("a value") + why(reason);
    return new ConversionFailure(details(message, DATA_EXCEPTION, column, sent, reason));
  }

  /**
   * Returns the exception to throw for a parameter.
   *
   * @param index which parameter of what is sent, from 1
   */
  static ConversionFailure unsendable(
      RuntimeException reason, int index, Binder<?> binder, Sent sent) {
    String type = binder instanceof Codec<?> codec ? " as " + codec.sqlType() : "";
    return unsendable("parameter " + index, type, reason, sent);
  }

  /**
   * Returns the exception to throw for a value of a row that is copied.
   *
   * @param row which row, from 1
   */
  static ConversionFailure uncopied(
      RuntimeException reason, long row, CopyStatement.Column column, Sent sent) {
    return unsendable(
        "row " + row + ", column " + column.name() + ",",
        " as " + column.codec().sqlType(),
        reason,
        sent);
  }

  private static ConversionFailure unsendable(
      String place, String type, RuntimeException reason, Sent sent) {
    String message = place + " cannot be sent" + type + why(reason);
    return new ConversionFailure(details(message, DATA_EXCEPTION, Optional.empty(), sent, reason));
  }

  /** Returns why a value does not fit; only a codec is certain not to quote it. */
  private static String why(Exception reason) {
    return reason instanceof UnfitValueException ? ": " + reason.getMessage() : "";
  }

  private static String cell(Optional<CellColumn> column, List<Integer> path) {
    Iterator<Integer> indexes = path.iterator();
    StringBuilder place = new StringBuilder("column ").append(indexes.next() + 1);
    while (indexes.hasNext()) {
      place.append(", column ").append(indexes.next() + 1).append(" of the rows nested in it");
    }
    return column.map(found -> found + " (" + place + ")").orElse(place.toString());
  }

  private static Details details(
      String message, String sqlState, Optional<CellColumn> column, Sent sent, Exception reason) {
    return new Details(
        message,
        sqlState,
        null,
        column.map(CellColumn::table).orElse(null),
        column.map(CellColumn::column).orElse(null),
        sent.sql(),
        sent.parameters(),
        withoutValues(reason, sqlState));
  }

  /** Returns an exception that says what was thrown and where, but not what about. */
  private static SQLException withoutValues(Exception reason, String sqlState) {
    SQLException masked = new SQLException(reason.getClass().getName(), sqlState);
    masked.setStackTrace(reason.getStackTrace());
    return masked;
  }
}
