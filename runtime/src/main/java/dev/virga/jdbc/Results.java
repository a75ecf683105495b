package dev.virga.jdbc;

import dev.virga.Page;
import dev.virga.codec.Decoder;
import dev.virga.codec.ResultRow;
import dev.virga.codec.UnreadableCellException;
import dev.virga.render.Reading;
import dev.virga.render.Statement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the result that an executed statement stands on. */
final class Results {
  private Results() {}

  /**
   * Reads the result as a query says.
   *
   * @param rows whether the result is one of rows, as JDBC said
   * @param query the query that it is the result of, one of what was sent
   */
  static <R> R read(PreparedStatement statement, boolean rows, Statement<R> query, Sent sent)
      throws SQLException {
    try {
      return read(statement, rows, query.reading());
    } catch (UnreadableCellException e) {
      throw Conversions.unreadable(e, query, sent);
    }
  }

  @SuppressWarnings("unchecked") // each kind of reading fixes what it returns
  private static <R> R read(PreparedStatement statement, boolean rows, Reading<R> reading)
      throws SQLException {
    if (reading instanceof Reading.Changed) {
      return (R) (Long) statement.getLargeUpdateCount();
    }
    if (reading instanceof Reading.Mapped<?, R> mapped) {
      return mapped(statement, rows, mapped);
    }
    if (reading instanceof Reading.Both<?, ?, R> both) {
      return both(statement, rows, both);
    }
    if (!rows) {
      throw new SQLException("the statement returned no rows");
    }
    try (ResultSet result = statement.getResultSet()) {
      if (reading instanceof Reading.All<?> all) {
        return (R) all(result, all.decoder());
      }
      if (reading instanceof Reading.First<?> first) {
        return (R) first(result, first.decoder());
      }
      if (reading instanceof Reading.Only<R> only) {
        return only(result, only.decoder());
      }
      if (reading instanceof Reading.Current<R> current) {
        return current(result, current.decoder());
      }
      return one(result, ((Reading.One<R>) reading).decoder());
    }
  }

  /** Returns how many rows a result was read from, or how many were changed. */
  static <R> long count(Reading<R> reading, R result) {
    if (reading instanceof Reading.Changed) {
      return (Long) result;
    }
    if (result instanceof Page<?> page) {
      return page.rows().size();
    }
    if (result instanceof List<?> list && reading instanceof Reading.All<?>) {
      return list.size();
    }
    return reading instanceof Reading.First<?> && result.equals(Optional.empty()) ? 0 : 1;
  }

  /** Returns how many rows a statement needs to send at most; 0 for all. */
  static int most(Reading<?> reading) {
    return reading instanceof Reading.Only<?> ? 2 : 0;
  }

  private static <A, R> R mapped(
      PreparedStatement statement, boolean rows, Reading.Mapped<A, R> mapped) throws SQLException {
    return mapped.function().apply(read(statement, rows, mapped.reading()));
  }

  private static <A, B, R> R both(
      PreparedStatement statement, boolean rows, Reading.Both<A, B, R> both) throws SQLException {
    A first = read(statement, rows, both.first());
    B second = read(statement, statement.getMoreResults(), both.second());
    return both.function().apply(first, second);
  }

  private static <R> List<R> all(ResultSet result, Decoder<R> decoder) throws SQLException {
    ResultRow row = new ResultRow(result);
    List<R> rows = new ArrayList<>();
    while (result.next()) {
      rows.add(decoder.decode(row, 0));
    }
    return rows;
  }

  private static <R> Optional<R> first(ResultSet result, Decoder<R> decoder) throws SQLException {
    return result.next()
        ? Optional.ofNullable(decoder.decode(new ResultRow(result), 0))
        : Optional.empty();
  }

  private static <R> R only(ResultSet result, Decoder<R> decoder) throws SQLException {
    if (!result.next()) {
      throw NotOneRowException.none();
    }
    R row = decoder.decode(new ResultRow(result), 0);
    if (result.next()) {
      throw NotOneRowException.several();
    }
    return row;
  }

  private static <R> R current(ResultSet result, Decoder<R> decoder) throws SQLException {
    if (!result.next()) {
      throw new StaleRowException();
    }
    return decoder.decode(new ResultRow(result), 0);
  }

  private static <R> R one(ResultSet result, Decoder<R> decoder) throws SQLException {
    if (!result.next()) {
      throw new SQLException(
          "the statement returned no row where it always returns one: a trigger or rule may have kept it back");
    }
    return decoder.decode(new ResultRow(result), 0);
  }
}
