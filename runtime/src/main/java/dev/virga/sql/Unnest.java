package dev.virga.sql;

import dev.virga.codec.Codec;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.FunctionCall;
import dev.virga.sql.ast.TableCall;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code unnest(?::type[], ...)}: lists side by side as rows; where one is shorter, its column is
 * null.
 */
public final class Unnest implements TableFunction {
  private final List<String> types;
  private final List<Expression> arrays;

  Unnest(List<String> types, List<Expression> arrays) {
    this.types = List.copyOf(types);
    this.arrays = List.copyOf(arrays);
  }

  static <V> Unnest of(Column<?, V> column, Collection<? extends @Nullable V> values) {
    return new Unnest(List.of(), List.of()).and(column, values);
  }

  /** Adds the values of another column beside those before. */
  public <V> Unnest and(Column<?, V> column, Collection<? extends @Nullable V> values) {
    List<String> longerTypes = new ArrayList<>(types);
    longerTypes.add(column.codec().sqlType());
    List<Expression> longer = new ArrayList<>(arrays);
    longer.add(array(column.codec(), values));
    return new Unnest(longerTypes, longer);
  }

  @SuppressWarnings("unchecked") // the values are of the codec's type: they are of its column
  static <V> Expression array(Codec<V> codec, Collection<? extends @Nullable Object> values) {
    List<@Nullable V> copy = new ArrayList<>(values.size());
    for (Object value : values) {
      copy.add((V) value);
    }
    return ArrayParameter.unnested(codec, copy);
  }

  @Override
  public TableCall node() {
    return new TableCall(new FunctionCall("unnest", arrays, false), types, false, false);
  }
}
