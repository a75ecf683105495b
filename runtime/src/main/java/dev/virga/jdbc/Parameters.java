package dev.virga.jdbc;

import dev.virga.codec.Binder;
import dev.virga.render.Statement;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Binds the values of statements. */
final class Parameters {
  private Parameters() {}

  /**
   * Binds a statement's values to the parameters behind the first {@code offset}.
   *
   * @throws dev.virga.ConversionFailure if one cannot be sent
   */
  static void bind(PreparedStatement prepared, Statement<?> statement, int offset, Sent sent)
      throws SQLException {
    for (int i = 0; i < statement.parameterCount(); i++) {
      int index = offset + i + 1;
      Binder<?> binder = statement.binder(i);
      @Nullable Object value = statement.value(i);
      try {
        bind(prepared, index, binder, value);
      } catch (RuntimeException e) {
        throw Conversions.unsendable(e, index, binder, sent);
      }
    }
  }

  @SuppressWarnings("unchecked") // the typed façade put the value beside a binder of its type
  private static <V> void bind(
      PreparedStatement prepared, int index, Binder<V> binder, @Nullable Object value)
      throws SQLException {
    if (value == null) {
      prepared.setNull(index, binder.jdbcType());
    } else {
      binder.bind(prepared, index, (V) value);
    }
  }
}
