package dev.virga.codec;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.jdbc.PgArray;

/**
 * A one-dimensional array of a domain. PostgreSQL takes a value of the domain for one of its base
 * type, but not an array for an array: they are not compared with each other.
 *
 * @param domain the domain, as a cast takes it
 * @param list the same as an array of the base type
 */
record DomainListCodec<V>(String domain, ListCodec<V> list) implements Codec<List<V>> {
  @Override
  public String sqlType() {
    return domain + "[]";
  }

  /**
   * {@code OTHER}: the driver leaves the parameter's type to the server, which knows the domain.
   */
  @Override
  public int jdbcType() {
    return Types.OTHER;
  }

  @Override
  public void bind(PreparedStatement statement, int index, List<V> values) throws SQLException {
    statement.setObject(index, element(values), Types.OTHER);
  }

  /**
   * Reads the elements as those of the base type: the driver goes by the numbers of types, and that
   * of a domain says nothing to it.
   */
  @Override
  public @Nullable List<V> read(ResultSet rows, int index) throws SQLException {
    String text = rows.getString(index);
    if (text == null) {
      return null;
    }
    BaseConnection connection = rows.getStatement().getConnection().unwrap(BaseConnection.class);
    int type = connection.getTypeInfo().getPGArrayType(list.element().elementType());
    return list.values(new PgArray(connection, type, text));
  }

  @Override
  public List<V> parse(String text) {
    return list.parse(text);
  }

  @Override
  public boolean hasEquality() {
    return list.hasEquality();
  }

  @Override
  public String elementType() {
    return list.elementType();
  }

  @Override
  public String textType() {
    return list.textType();
  }

  @Override
  public String packedType() {
    return list.packedType();
  }

  @Override
  public Object element(List<V> value) {
    return list.element(value);
  }

  @Override
  public Optional<BinaryForm<List<V>>> binary() {
    return list.binary();
  }
}
