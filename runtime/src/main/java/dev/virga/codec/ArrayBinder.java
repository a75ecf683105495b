package dev.virga.codec;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sends a list as a one-dimensional array; its elements may be null. */
record ArrayBinder<V>(Codec<V> element) implements Binder<List<V>> {
  @Override
  public int jdbcType() {
    return Types.ARRAY;
  }

  @Override
  public Optional<String> operandType() {
    return element.operandType().map(type -> type + "[]");
  }

  @Override
  public Optional<Carried> carried() {
    return element.carried().map(Carried::array);
  }

  @Override
  public String literalType() {
    return element.sqlType() + "[]";
  }

  @Override
  public String literalText(List<V> values) {
    return ArrayText.of(values, element);
  }

  @Override
  public void bind(PreparedStatement statement, int index, List<V> values) throws SQLException {
    @Nullable Object[] elements = element.elements(values.size());
    for (int i = 0; i < elements.length; i++) {
      V value = values.get(i);
      elements[i] = value == null ? null : element.element(value);
    }
    Array array = statement.getConnection().createArrayOf(element.elementType(), elements);
    if (element.jdbcType() == Types.OTHER) {
      // As with a single value, the server knows the type best. The driver would have to ask for
      // it.
      statement.setObject(index, array.toString(), Types.OTHER);
    } else {
      statement.setArray(index, array);
    }
  }
}
