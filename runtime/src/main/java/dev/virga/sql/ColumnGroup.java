package dev.virga.sql;

import dev.virga.codec.Decoder;
import dev.virga.sql.ast.Projection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a record that is spread over them: {@code Customers.HOME}. Selected, it is the
 * record; null where it may be absent and all of its columns are null. Immutable.
 *
 * @param <S> the scope: the table of the columns
 * @param <R> the record
 */
public final class ColumnGroup<S, R> implements Selectable<S, R> {
  private final Decoder<R> decoder;
  private final boolean maybeAbsent;
  private final List<Part<S, R, ?>> parts;

  private ColumnGroup(Decoder<R> decoder, boolean maybeAbsent, List<Part<S, R, ?>> parts) {
    this.decoder = decoder;
    this.maybeAbsent = maybeAbsent;
    this.parts = parts;
  }

  /** A column and the component that it holds. */
  private record Part<S, R, V>(
      Column.Updatable<S, V> column, Function<? super R, ? extends @Nullable V> component) {
    Assignment<S> set(@Nullable R record) {
      return column.set(record == null ? null : component.apply(record));
    }

    Condition<S> is(R record) {
      V value = component.apply(record);
      return value == null ? column.isNull() : column.eq(value);
    }
  }

  /** Returns a group without columns yet, of a record that is always there. */
  public static <S, R> ColumnGroup<S, R> of(Decoder<R> decoder) {
    return new ColumnGroup<>(decoder, false, List.of());
  }

  /** Returns a group without columns yet, of a record that is absent where all of them are null. */
  public static <S, R> ColumnGroup<S, R> maybeAbsent(Decoder<R> decoder) {
    return new ColumnGroup<>(decoder, true, List.of());
  }

  /** Returns the group with one more column, behind the others. */
  public <V> ColumnGroup<S, R> with(
      Column.Updatable<S, V> column, Function<? super R, ? extends @Nullable V> component) {
    List<Part<S, R, ?>> more = new ArrayList<>(parts);
    more.add(new Part<>(column, component));
    return new ColumnGroup<>(decoder, maybeAbsent, List.copyOf(more));
  }

  /**
   * {@code "home_street" = ?, "home_city" = ?}: gives each column its component of a record; null
   * only for a record that may be absent.
   *
   * <pre>{@code
   * Customers.update(HOME.set(new Address("Main St", "Springfield"))).where(ID.eq(1L))
   * }</pre>
   */
  public List<Assignment<S>> set(@Nullable R record) {
    List<Assignment<S>> assignments = new ArrayList<>();
    parts.forEach(part -> assignments.add(part.set(record)));
    return assignments;
  }

  /** {@code "home_street" = ? and "home_city" is null}: each column has its component. */
  public Condition<S> eq(R record) {
    List<Condition<S>> conditions = new ArrayList<>();
    parts.forEach(part -> conditions.add(part.is(record)));
    return Sql.allOf(conditions);
  }

  @Override
  public Projection projection() {
    List<Projection> columns = new ArrayList<>();
    parts.forEach(part -> columns.add(part.column().projection()));
    return new Projection.Group(columns);
  }

  @Override
  @SuppressWarnings("NullAway") // the record that it is read into says whether it may be absent
  public Decoder<R> decoder() {
    int width = parts.size();
    return maybeAbsent
        ? (row, index) -> row.areNull(index, width) ? null : decoder.decode(row, index)
        : decoder;
  }
}
