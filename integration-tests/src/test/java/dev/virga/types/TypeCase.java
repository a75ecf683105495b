package dev.virga.types;

import dev.virga.sql.Column;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sample.NewValue;
import sample.Value;
import sample.Values;

/**
 * A type, as a column of {@link Values}, and values of it that must come back as they went.
 *
 * @param name what a test's name says
 * @param column the column
 * @param with gives a new row the value
 * @param read takes it out of the record
 * @param values the values
 * @param <V> the Java type
 */
record TypeCase<V>(
    String name,
    Column.Updatable<Values, V> column,
    BiFunction<NewValue, V, NewValue> with,
    Function<Value, @Nullable V> read,
    List<V> values) {
  NewValue row(V value) {
    return with.apply(NewValue.withDefaults(), value);
  }

  @Override
  public String toString() {
    return name;
  }
}
