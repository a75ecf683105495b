package dev.virga.jdbc;

import java.sql.SQLException;

/** Thrown where a result has not the one row that it is to have. */
final class NotOneRowException extends SQLException {
  private static final long serialVersionUID = 1L;

  private NotOneRowException(String message, String sqlState) {
    super(message, sqlState);
  }

  static NotOneRowException none() {
    return new NotOneRowException(
        "the query returned no row, but is to return exactly one: first() takes none for an answer",
        "P0002");
  }

  static NotOneRowException several() {
    return new NotOneRowException(
        "the query returned several rows, but is to return exactly one: narrow it, or take first() of it in an order",
        "P0003");
  }
}
