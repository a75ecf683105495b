package dev.virga.types;

import dev.virga.sql.Column;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sample.ListColumns;
import sample.Lists;
import sample.NewLists;

/**
 * Lists of a type, as a column of {@link ListColumns}.
 *
 * @param type the type of the elements
 * @param column the column
 * @param with gives a new row a list
 * @param read takes it out of the record
 * @param <V> the Java type of the elements
 */
record ListCase<V>(
    TypeCase<V> type,
    Column.Updatable<ListColumns, List<V>> column,
    BiFunction<NewLists, List<V>, NewLists> with,
    Function<Lists, @Nullable List<V>> read) {
  NewLists row(List<V> list) {
    return with.apply(NewLists.withDefaults(), list);
  }

  @Override
  public String toString() {
    return "List<" + type.name() + ">";
  }
}
