package dev.virga.relation;

import dev.virga.sql.Condition;
import dev.virga.sql.Ordering;
import dev.virga.sql.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A table as SQL has it, and its rows as Java does: what random trees are made of.
 *
 * @param <S> the scope: the table
 * @param <R> its record
 */
final class Model<S, R> {
  /** Something that keeps some rows. */
  record Filter<S, R>(String text, Condition<S> sql, Predicate<R> java) {}

  /** Something that rows are ordered by. */
  record Key<S, R>(String text, Ordering<S> sql, Comparator<R> java) {}

  private final Table<S, R> table;
  private final List<R> rows;
  private final List<Part<S, R>> columns = new ArrayList<>();
  private final List<Function<Random, Filter<S, R>>> filters = new ArrayList<>();
  private final List<Key<S, R>> keys = new ArrayList<>();
  private final List<Key<S, R>> unique = new ArrayList<>();
  private final List<Links<S, R>> links = new ArrayList<>();

  /** A relation, and what random trees make of it. */
  @FunctionalInterface
  interface Links<S, R> {
    /** Returns a part of a row that the relation leads to, which has at most so many levels. */
    Part<S, R> part(Random random, int depth);
  }

  Model(Table<S, R> table, List<R> rows) {
    this.table = table;
    this.rows = rows;
    columns.add(Part.of("*", table, row -> row));
  }

  Table<S, R> table() {
    return table;
  }

  List<R> rows() {
    return rows;
  }

  Model<S, R> column(Part<S, R> column) {
    columns.add(column);
    return this;
  }

  Model<S, R> filter(Function<Random, Filter<S, R>> filter) {
    filters.add(filter);
    return this;
  }

  Model<S, R> key(Key<S, R> key) {
    keys.add(key);
    return this;
  }

  /** Adds keys that no two rows have all of equal. */
  Model<S, R> unique(List<Key<S, R>> all) {
    unique.addAll(all);
    return this;
  }

  Model<S, R> link(Links<S, R> link) {
    links.add(link);
    return this;
  }

  Filter<S, R> filter(Random random) {
    return filters.get(random.nextInt(filters.size())).apply(random);
  }

  /** Returns an order in which no two rows are equal. */
  List<Key<S, R>> order(Random random) {
    List<Key<S, R>> order = new ArrayList<>();
    if (!keys.isEmpty() && random.nextBoolean()) {
      order.add(keys.get(random.nextInt(keys.size())));
    }
    order.addAll(unique);
    return order;
  }

  /** Returns a part of a row, with at most so many levels below. */
  Part<S, R> part(Random random, int depth) {
    return depth == 0 || random.nextInt(4) == 0
        ? columns.get(random.nextInt(columns.size()))
        : links.get(random.nextInt(links.size())).part(random, depth - 1);
  }
}
