package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Decoder;
import dev.virga.sql.ast.Projection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes shapes of columns that are known only when the program runs. */
final class ChosenColumns {
  private ChosenColumns() {}

  static <S> Selectable<S, ChosenRow> of(Collection<? extends Selectable<? super S, ?>> columns) {
    List<Selectable<?, ?>> parts = List.copyOf(new LinkedHashSet<>(columns));
    Decoder<List<@Nullable Object>> values = values(parts);
    return new RowShape<>(
        projection(parts), (row, index) -> new ChosenRow(parts, values.decode(row, index)));
  }

  static <S> Selectable<S, Map<String, @Nullable Object>> of(
      Map<String, ? extends Selectable<? super S, ?>> columns) {
    List<String> names = List.copyOf(columns.keySet());
    List<Selectable<?, ?>> parts = List.copyOf(columns.values());
    Decoder<List<@Nullable Object>> values = values(parts);
    return new RowShape<>(
        projection(parts), (row, index) -> named(names, values.decode(row, index)));
  }

  private static Map<String, @Nullable Object> named(
      List<String> names, List<@Nullable Object> values) {
    Map<String, @Nullable Object> named = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      named.put(names.get(i), values.get(i));
    }
    return named;
  }

  private static Projection projection(List<Selectable<?, ?>> parts) {
    if (parts.isEmpty()) {
      throw new InvalidQueryException("columns(...) without a column selects nothing: name one");
    }
    return new Projection.Group(parts.stream().map(Selectable::projection).toList());
  }

  private static Decoder<List<@Nullable Object>> values(List<Selectable<?, ?>> parts) {
    List<Decoder<?>> decoders = new ArrayList<>();
    int[] places = new int[parts.size()];
    int next = 0;
    for (int i = 0; i < places.length; i++) {
      decoders.add(parts.get(i).decoder());
      places[i] = next;
      next += parts.get(i).projection().width();
    }
    return (row, index) -> {
      List<@Nullable Object> values = new ArrayList<>(places.length);
      for (int i = 0; i < places.length; i++) {
        values.add(decoders.get(i).decode(row, index + places[i]));
      }
      return values;
    };
  }
}
