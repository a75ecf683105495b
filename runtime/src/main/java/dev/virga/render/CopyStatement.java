package dev.virga.render;

import dev.virga.codec.BinaryForm;
import dev.virga.codec.Codec;
import dev.virga.sql.ast.Source;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code copy "table" ("column", ...) from stdin (format binary)}.
 *
 * @param table the table, quoted
 * @param sql the text
 * @param columns the columns, in the order of each row's values
 */
public record CopyStatement(String table, String sql, List<Column> columns) {
  /** Copies the list. */
  public CopyStatement {
    columns = List.copyOf(columns);
  }

  /** Renders the statement. */
  public static CopyStatement into(Source table, List<Column> columns) {
    SqlText quoted = new SqlText().table(table);
    SqlText sql = new SqlText().append("copy ").append(quoted);
    String separator = " (";
    for (Column column : columns) {
      sql.append(separator).name(column.name());
      separator = ", ";
    }
    sql.append(columns.isEmpty() ? "" : ")").append(" from stdin (format binary)");
    return new CopyStatement(quoted.toString(), sql.toString(), columns);
  }

  /**
   * A column.
   *
   * @param name its name in the database, unquoted
   * @param form how its values are written; null where the type has no binary form
   */
  public record Column(String name, Codec<?> codec, @Nullable BinaryForm<?> form) {
    /** Takes the form from the codec. */
    public Column(String name, Codec<?> codec) {
      this(name, codec, CopyStatement.form(codec).orElse(null));
    }
  }

  /**
   * Returns how values of a type are copied, if they are: of what travels as another type, the
   * bytes are those of the other.
   */
  public static Optional<? extends BinaryForm<?>> form(Codec<?> codec) {
    return codec.carried().isPresent() ? Optional.empty() : codec.binary();
  }
}
