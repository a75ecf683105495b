package dev.virga.jdbc;

import dev.virga.codec.BinaryForm;
import dev.virga.render.CopyStatement;
import dev.virga.render.CopyStatement.Column;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a table takes rows by {@code copy} as an insert would: it is a table, and its columns are
 * of the types whose bytes are sent. A domain's are those of the type that it is made of.
 */
final class CopyTarget {
  static final String SQL =
      """
      select "c"."relkind" in ('r', 'p') and not "c"."relhasrules", \
      row_security_active("c"."oid"), "a"."attname", \
      case "b"."typtype" when 'e' then 'enum' else "b"."typname" end \
      from "pg_catalog"."pg_class" as "c" \
      join "pg_catalog"."pg_attribute" as "a" on "a"."attrelid" = "c"."oid" \
      join "pg_catalog"."pg_type" as "t" on "t"."oid" = "a"."atttypid" \
      join "pg_catalog"."pg_type" as "b" \
      on "b"."oid" = coalesce(nullif("t"."typbasetype", 0), "t"."oid") \
      where "c"."oid" = cast(? as regclass) and "a"."attname" = any(?)""";

  private CopyTarget() {}

  /** Returns why rows would not arrive as they are meant, before anything is sent. */
  static Optional<String> refusal(CopyStatement copy) {
    if (copy.columns().isEmpty()) {
      return Optional.of("the rows give no column a value");
    }
    return copy.columns().stream()
        .filter(column -> column.form() == null)
        .map(
            column ->
                column.name()
                    + " is of type "
                    + column.codec().sqlType()
                    + ", which has no binary form here")
        .findFirst();
  }

  /** Asks the database, and returns why rows would not arrive as they are meant. */
  static Optional<String> refusal(Connection connection, CopyStatement copy) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(SQL)) {
      statement.setString(1, copy.table());
      statement.setArray(
          2,
          connection.createArrayOf(
              "text", copy.columns().stream().map(Column::name).toArray(String[]::new)));
      try (ResultSet columns = statement.executeQuery()) {
        String refusal = null;
        while (columns.next() && refusal == null) {
          refusal = refusal(columns, copy);
        }
        return Optional.ofNullable(refusal);
      }
    }
  }

  private static @Nullable String refusal(ResultSet column, CopyStatement copy)
      throws SQLException {
    if (!column.getBoolean(1)) {
      return "it is no plain table";
    }
    if (column.getBoolean(2)) {
      return "it has row security";
    }
    String name = column.getString(3);
    String type = column.getString(4);
    for (Column copied : copy.columns()) {
      BinaryForm<?> form = copied.form();
      if (copied.name().equals(name) && form != null && !form.fits(type)) {
        return name + " is of type " + type + " in the database, not " + copied.codec().sqlType();
      }
    }
    return null;
  }
}
