package dev.virga.codec;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Sends a Java value as a statement's parameter. Implementations are immutable and thread-safe.
 *
 * @param <V> the Java type
 */
public interface Binder<V> {
  /** Returns the constant of {@link java.sql.Types} that a null of this type is bound with. */
  int jdbcType();

  /**
   * Returns the type to which a parameter is cast beside an operator; empty where PostgreSQL finds
   * by itself of which type it is.
   */
  default Optional<String> operandType() {
    return Optional.empty();
  }

  /** Returns as what values travel, where that is another type than their own. */
  default Optional<Carried> carried() {
    return Optional.empty();
  }

  /** Binds a value to the parameter at an index that counts from 1. */
  void bind(PreparedStatement statement, int index, V value) throws SQLException;

  /** Returns the SQL type of values, as a literal is cast to it. */
  String literalType();

  /** Returns a value as the text of a literal, which PostgreSQL reads as the same value. */
  String literalText(V value);
}
