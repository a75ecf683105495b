package dev.virga.jdbc;

import dev.virga.codec.BinaryForm;
import dev.virga.codec.BinaryOutput;
import dev.virga.render.CopyStatement;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;
import org.postgresql.jdbc.PgConnection;

/** Sends rows with {@code copy}, in PostgreSQL's binary format. */
final class Copying {
  /** The signature, no flags, and a header without extension. */
  static final byte[] HEADER = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
  };

  private static final byte[] END = {(byte) 0xff, (byte) 0xff};

  private Copying() {}

  /**
   * Writes a row behind others.
   *
   * @param number the row's, for messages
   * @throws dev.virga.ConversionFailure if a value cannot be written
   */
  static void write(
      CopyStatement copy, long number, @Nullable Object[] values, BinaryOutput rows, Sent sent) {
    rows.putShort(values.length);
    for (int i = 0; i < values.length; i++) {
      CopyStatement.Column column = copy.columns().get(i);
      try {
        write(column, values[i], rows);
      } catch (RuntimeException e) {
        throw Conversions.uncopied(e, number, column, sent);
      }
    }
  }

  @SuppressWarnings("unchecked") // the value is of the column's codec, and so is the form
  private static <V> void write(
      CopyStatement.Column column, @Nullable Object value, BinaryOutput rows) {
    BinaryForm<V> form = (BinaryForm<V>) column.form();
    if (form == null) {
      throw new IllegalStateException(column.name() + " has no binary form");
    }
    rows.putCell(form, (V) value);
  }

  /** Sends rows, and returns how many there were. */
  static long send(Connection connection, CopyStatement copy, BinaryOutput rows)
      throws SQLException {
    CopyIn sending = connection.unwrap(PgConnection.class).getCopyAPI().copyIn(copy.sql());
    try {
      sending.writeToCopy(HEADER, 0, HEADER.length);
      sending.writeToCopy(rows.bytes(), 0, rows.size());
      sending.writeToCopy(END, 0, END.length);
      return sending.endCopy();
    } finally {
      if (sending.isActive()) {
        sending.cancelCopy();
      }
    }
  }
}
