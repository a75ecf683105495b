package dev.virga.codec;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.BaseStatement;
import org.postgresql.core.Field;
import org.postgresql.core.Tuple;
import org.postgresql.core.TypeInfo;

/** A result of one row, of texts that PostgreSQL wrote: the driver makes the values of them. */
final class TextRow {
  private static final String ARRAY = "[]";

  private TextRow() {}

  /**
   * Returns the result, before its row.
   *
   * @param cells the texts, null for those that are null
   * @param codecs what will read each of them
   * @param statement where the texts come from
   */
  static ResultSet of(
      List<@Nullable String> cells, List<? extends Codec<?>> codecs, Statement statement)
      throws SQLException {
    BaseConnection connection = statement.getConnection().unwrap(BaseConnection.class);
    Field[] fields = new Field[cells.size()];
    byte[][] bytes = new byte[cells.size()][];
    for (int i = 0; i < fields.length; i++) {
      fields[i] = new Field("", type(codecs.get(i).textType(), connection.getTypeInfo()));
      String cell = cells.get(i);
      if (cell != null) {
        bytes[i] = connection.encodeString(cell);
      }
    }
    return statement
        .unwrap(BaseStatement.class)
        .createDriverResultSet(fields, List.of(new Tuple(bytes)));
  }

  /** The driver finds what other names of a type are only where it looks for its arrays. */
  private static int type(String name, TypeInfo types) throws SQLException {
    return name.endsWith(ARRAY)
        ? types.getPGArrayType(name.substring(0, name.length() - ARRAY.length()))
        : types.getPGArrayElement(types.getPGArrayType(name));
  }
}
