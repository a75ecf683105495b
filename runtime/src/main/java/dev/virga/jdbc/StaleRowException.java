package dev.virga.jdbc;

import java.sql.SQLException;

/** Thrown where a row has not the version that it is to have. */
final class StaleRowException extends SQLException {
  private static final long serialVersionUID = 1L;

  StaleRowException() {
    super(
        "no row has this key and this version: it was changed or deleted since it was read, so read it again",
        "02000");
  }
}
