package dev.virga.codec;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A one-dimensional array as a {@link List} that cannot be changed; its elements may be null.
 *
 * @param <V> the Java type of the elements
 */
record ListCodec<V>(Codec<V> element) implements Codec<List<V>> {
  private static final int VALUE_OF_AN_ELEMENT = 2;

  /**
   * Types with an operator {@code =} that no index knows, without which arrays are not compared.
   */
  private static final Set<String> WITHOUT_EQUAL_ARRAYS = Set.of("line", "lseg");

  @Override
  public String sqlType() {
    return element.sqlType() + "[]";
  }

  @Override
  public int jdbcType() {
    return Types.ARRAY;
  }

  @Override
  public boolean hasEquality() {
    return element.hasEquality() && !WITHOUT_EQUAL_ARRAYS.contains(element.sqlType());
  }

  @Override
  public Optional<Carried> carried() {
    return element.carried().map(Carried::array);
  }

  @Override
  public void bind(PreparedStatement statement, int index, List<V> values) throws SQLException {
    new ArrayBinder<>(element).bind(statement, index, values);
  }

  @Override
  public @Nullable List<V> read(ResultSet rows, int index) throws SQLException {
    Array array = rows.getArray(index);
    return array == null ? null : values(array);
  }

  /** Reads the elements as a result of their own, so that each is read as it is alone. */
  List<V> values(Array array) throws SQLException {
    List<@Nullable V> values = new ArrayList<>();
    try (ResultSet elements = array.getResultSet()) {
      while (elements.next()) {
        values.add(element.read(elements, VALUE_OF_AN_ELEMENT));
      }
    }
    return unmodifiable(values);
  }

  @Override
  @SuppressWarnings("NullAway") // as in read, an element may be null
  public List<V> parse(String text) {
    List<@Nullable V> values = new ArrayList<>();
    for (String value : JsonValues.elements(text)) {
      values.add(JsonValues.value(value, element));
    }
    return unmodifiable(values);
  }

  /** A null among the elements is PostgreSQL's, not a mistake: the list says what the array has. */
  @SuppressWarnings({"unchecked", "NullAway"})
  private static <V> List<V> unmodifiable(List<? extends @Nullable V> values) {
    return (List<V>) Collections.unmodifiableList(values);
  }

  @Override
  public String elementType() {
    return "text";
  }

  @Override
  public String textType() {
    return element.elementType() + "[]";
  }

  @Override
  public String packedType() {
    return "text";
  }

  @Override
  public Object element(List<V> value) {
    return ArrayText.of(value, element);
  }

  @Override
  public Optional<BinaryForm<List<V>>> binary() {
    return element.binary().flatMap(BinaryForm::array);
  }
}
