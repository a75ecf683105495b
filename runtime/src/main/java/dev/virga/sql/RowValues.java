package dev.virga.sql;

import dev.virga.Generator;
import dev.virga.InvalidQueryException;
import dev.virga.sql.ast.Relation;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The values of a new row, one for each column that an insert can give, in declaration order, each
 * given or left out. Generated code uses it.
 *
 * @param <S> the scope: the table
 */
public final class RowValues<S> {
  /** Stands for a value that is left out. */
  private static final Object LEFT_OUT = new Object();

  /** Stands for a value that the row takes from the one that it is inserted with. */
  private static final Object OF_PARENT = new Object();

  private final Table<S, ?> table;
  private final @Nullable Object[] values;
  private final List<NewChildren> children;

  private RowValues(Table<S, ?> table, @Nullable Object[] values, List<NewChildren> children) {
    this.table = table;
    this.values = values;
    this.children = children;
  }

  /** Returns values for a table, all of which are left out. */
  public static <S> RowValues<S> of(Table<S, ?> table) {
    @Nullable Object[] values = new Object[table.insertable().size()];
    Arrays.fill(values, LEFT_OUT);
    return new RowValues<>(table, values, List.of());
  }

  /**
   * Returns the values with one more given. No other method has its name, because compilers would
   * weigh all of them at each of the many calls in generated code.
   *
   * @param index which of the columns that an insert can give, from 0
   * @param value the value; null only for a column that takes it
   * @throws dev.virga.InvalidQueryException if the value is null and the column is not null
   */
  public RowValues<S> give(int index, @Nullable Object value) {
    @Nullable Object[] copy = values.clone();
    copy[index] = table.insertable().get(index).checked(value);
    return new RowValues<>(table, copy, children);
  }

  /**
   * Returns the values with one more that the row takes from the one that it is inserted with.
   *
   * @param index which of the columns that an insert can give, from 0
   */
  public RowValues<S> ofParent(int index) {
    @Nullable Object[] copy = values.clone();
    copy[index] = OF_PARENT;
    return new RowValues<>(table, copy, children);
  }

  /**
   * Returns the values with rows that are inserted with this one and refer to it.
   *
   * @throws dev.virga.InvalidQueryException if the relation is refined or of an alias, or the rows
   *     take another column from this one than it leads to
   */
  public <C> RowValues<S> with(
      ToMany<S, C, ?> relation, Collection<? extends NewChild<C, S>> rows) {
    return with(NewChildren.referring(own(relation.whole()), rows));
  }

  /**
   * Returns the values with the row that is inserted with this one and refers to it, as {@link
   * #with(ToMany, Collection)} does.
   */
  public <C> RowValues<S> with(OptionalToOne<S, C, ?> relation, NewChild<C, S> row) {
    return with(NewChildren.referring(own(relation.whole()), Collections.singletonList(row)));
  }

  /**
   * Returns the values with rows that are inserted with this one, and connected to it by rows of
   * the table between.
   *
   * @throws dev.virga.InvalidQueryException if the relation is refined or of an alias, or has no
   *     table between
   */
  public <C> RowValues<S> withThrough(
      ToMany<S, C, ?> relation, Collection<? extends NewRow<C>> rows) {
    return with(NewChildren.connected(own(relation.whole()), rows));
  }

  private RowValues<S> with(NewChildren more) {
    return more.rows().isEmpty()
        ? this
        : new RowValues<>(table, values, Conditions.joined(children, List.of(more)));
  }

  private Relation own(Relation relation) {
    if (!relation.from().equals(table.source())) {
      throw new InvalidQueryException(
          "rows are inserted along "
              + relation.name()
              + " of "
              + table.source()
              + ", not of "
              + relation.from());
    }
    return relation;
  }

  /** Returns the values with those that the application makes where they are left out. */
  public RowValues<S> completed() {
    List<ColumnFacts> columns = table.insertable();
    @Nullable Object[] completed = values;
    for (int i = 0; i < values.length; i++) {
      Generator<?> generator = columns.get(i).generator();
      if (generator != null && values[i] == LEFT_OUT) {
        completed = completed == values ? values.clone() : completed;
        completed[i] = made(columns.get(i), generator);
      }
    }
    return completed == values ? this : new RowValues<>(table, completed, children);
  }

  private static Object made(ColumnFacts column, Generator<?> generator) {
    Object value = generator.next();
    if (value == null) {
      throw new InvalidQueryException(
          generator.getClass().getName() + ", which makes the values of " + column + ", made null");
    }
    return value;
  }

  Table<S, ?> table() {
    return table;
  }

  /** Returns the rows that are inserted with this one. */
  List<NewChildren> children() {
    return children;
  }

  boolean isGiven(int index) {
    return values[index] != LEFT_OUT && values[index] != OF_PARENT;
  }

  /** Returns the columns whose values the row takes from the one that it is inserted with. */
  List<String> ofParent() {
    List<ColumnFacts> columns = table.insertable();
    return takenFromParent().stream().mapToObj(index -> columns.get(index).name()).toList();
  }

  /** Returns which values the row takes from the one that it is inserted with. */
  BitSet takenFromParent() {
    BitSet taken = new BitSet(values.length);
    IntStream.range(0, values.length)
        .filter(index -> values[index] == OF_PARENT)
        .forEach(taken::set);
    return taken;
  }

  /** Returns whether a value is left out for which the database has a default. */
  boolean takesDefault(int index) {
    return !isGiven(index) && table.insertable().get(index).defaultExpression() != null;
  }

  @Nullable Object get(int index) {
    return values[index];
  }

  /**
   * Adds the columns whose values are given, and the values, to what a text is known from; returns
   * true, as they are plain.
   */
  boolean given(PlainText text) {
    List<ColumnFacts> columns = table.insertable();
    for (int i = 0; i < values.length; i++) {
      if (isGiven(i)) {
        text.part(columns.get(i).name()).value(values[i]);
      }
    }
    return true;
  }

  /** Returns which values are given. */
  BitSet given() {
    BitSet given = new BitSet(values.length);
    for (int i = 0; i < values.length; i++) {
      if (isGiven(i)) {
        given.set(i);
      }
    }
    return given;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RowValues<?> that
        && table == that.table
        && Arrays.deepEquals(values, that.values)
        && children.equals(that.children);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.deepHashCode(values) + children.hashCode();
  }

  /** Returns the names of the columns that are given; the values may be secrets. */
  @Override
  public String toString() {
    List<ColumnFacts> columns = table.insertable();
    return IntStream.range(0, values.length)
        .filter(this::isGiven)
        .mapToObj(index -> columns.get(index).name())
        .collect(Collectors.joining(", ", table.name() + "(", ")"));
  }
}
