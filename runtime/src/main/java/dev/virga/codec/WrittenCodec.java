package dev.virga.codec;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type whose values go and come as the text that PostgreSQL writes for them. The server knows
 * best of which type a parameter is: it is sent without one.
 *
 * @param write returns the text of a value
 * @param read returns the value of a text
 * @param binary how {@code copy} writes values; empty where it cannot
 */
record WrittenCodec<V>(
    String sqlType,
    Function<V, String> write,
    Function<String, V> read,
    Optional<BinaryForm<V>> binary)
    implements Codec<V> {
  private static final Set<String> WITHOUT_EQUALITY =
      Set.of("point", "box", "path", "polygon", "circle", "xml");

  @Override
  public int jdbcType() {
    return Types.OTHER;
  }

  @Override
  public void bind(PreparedStatement statement, int index, V value) throws SQLException {
    statement.setObject(index, write.apply(value), Types.OTHER);
  }

  @Override
  public @Nullable V read(ResultSet rows, int index) throws SQLException {
    String text = rows.getString(index);
    return text == null ? null : parse(text);
  }

  @Override
  public V parse(String text) {
    return read.apply(text);
  }

  /**
   * The elements of an array are texts until the whole is sent, without a type as well. Those of
   * boxes stand apart by a sign of their own, which the driver knows.
   */
  @Override
  public String elementType() {
    return delimiter() == ',' ? "text" : sqlType;
  }

  @Override
  public char delimiter() {
    return sqlType.equals("box") ? ';' : ',';
  }

  @Override
  public boolean hasEquality() {
    return !WITHOUT_EQUALITY.contains(sqlType);
  }

  @Override
  public Object element(V value) {
    return write.apply(value);
  }
}
