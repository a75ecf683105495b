package dev.virga.codec;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Translates between a Java type and a SQL type. Implementations are immutable and thread-safe.
 *
 * @param <V> the Java type
 */
public interface Codec<V> extends Binder<V> {
  /** Returns the SQL type's name, as a cast takes it: {@code bigint}, {@code "Mood"}. */
  String sqlType();

  /** Reads the column at an index that counts from 1; null for SQL's null. */
  @Nullable V read(ResultSet rows, int index) throws SQLException;

  /**
   * Reads a value from the text that PostgreSQL's JSON functions write for it: the token of a
   * number or boolean, the unescaped content of a string.
   *
   * @throws RuntimeException if the text is not of this type; an {@link UnfitValueException} also
   *     tells why
   */
  V parse(String text);

  /**
   * Returns whether {@link #parse} takes JSON as it is, a text in quotes too: only the types of
   * JSON do.
   */
  default boolean isJson() {
    return false;
  }

  /**
   * Returns the name of the type that {@link java.sql.Connection#createArrayOf} takes for an
   * array's elements.
   */
  default String elementType() {
    return sqlType();
  }

  /**
   * Returns the name of the type by which the driver reads a text of a value, as {@link
   * java.sql.Connection#createArrayOf} takes it; {@code []} stands behind that of an array's
   * elements.
   */
  default String textType() {
    return elementType();
  }

  /**
   * Returns the SQL type as which a value is an element of an array: its own, but {@code text} for
   * an array, since PostgreSQL has no arrays of arrays. A cast makes it what it is.
   */
  default String packedType() {
    return sqlType();
  }

  /** Returns what an element of such an array is cast to, which makes it what it is. */
  default String unpackedType() {
    return carried()
        .filter(carried -> !carried.carrier().equals(packedType()))
        .map(carried -> carried.carrier() + "::" + carried.type())
        .orElseGet(this::sqlType);
  }

  /**
   * Returns a value in the form that {@link java.sql.Connection#createArrayOf} takes as an element.
   */
  default Object element(V value) {
    return value;
  }

  /**
   * Returns an array for so many elements. The driver sends arrays of numbers, booleans and texts
   * in binary form, which takes less of both sides, but no arrays of {@link Object}.
   */
  default @Nullable Object[] elements(int size) {
    return new @Nullable Object[size];
  }

  /** Returns what stands between the elements of an array: a comma, but for boxes. */
  default char delimiter() {
    return ',';
  }

  /**
   * Returns whether PostgreSQL's {@code =} finds equal values. It has none for {@code json}, {@code
   * xml}, points and polygons; boxes and circles are equal to it that have the same area.
   */
  default boolean hasEquality() {
    return true;
  }

  /**
   * Returns how values stand in PostgreSQL's binary format, in which {@code copy} and nested rows
   * have them; empty for a type that is not copied, and is nested as JSON.
   */
  default Optional<BinaryForm<V>> binary() {
    return Optional.empty();
  }

  @Override
  default String literalType() {
    return sqlType();
  }

  @Override
  default String literalText(V value) {
    return element(value).toString();
  }
}
