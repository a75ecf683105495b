package dev.virga.sql.ast;

import dev.virga.codec.Codec;

/**
 * One key of an {@code order by}.
 *
 * @param descending whether large values come first
 * @param nulls where nulls come; PostgreSQL takes them for larger than any value
 * @param codec what sends and reads values of the expression
 * @param nullable whether the expression may be null where its table is present
 */
public record SortKey(
    Expression expression, boolean descending, Nulls nulls, Codec<?> codec, boolean nullable) {
  /** Returns the key with nulls in another place. */
  public SortKey nulls(Nulls changed) {
    return new SortKey(expression, descending, changed, codec, nullable);
  }

  /** Returns the key for a place where its table may be absent. */
  public SortKey asNullable() {
    return new SortKey(expression, descending, nulls, codec, true);
  }

  /** Returns the key of the opposite order, in which nulls change sides too. */
  public SortKey reversed() {
    return new SortKey(expression, !descending, nulls.reversed(), codec, nullable);
  }

  /** Returns whether nulls come after all values. */
  public boolean nullsComeLast() {
    return nulls == Nulls.LAST || (nulls == Nulls.DEFAULT && !descending);
  }

  /** Says the same in each run, whatever the codec is called: cursors are told apart by it. */
  @Override
  public String toString() {
    return expression + (descending ? " desc" : "") + nulls.sql() + " " + codec.sqlType();
  }

  /** Where nulls come. */
  public enum Nulls {
    /** As PostgreSQL has it: last ascending, first descending. */
    DEFAULT(""),
    /** Before all values. */
    FIRST(" nulls first"),
    /** After all values. */
    LAST(" nulls last");

    private final String sql;

    Nulls(String sql) {
      this.sql = sql;
    }

    Nulls reversed() {
      return this == DEFAULT ? DEFAULT : this == FIRST ? LAST : FIRST;
    }

    /** Returns what follows the direction. */
    public String sql() {
      return sql;
    }
  }
}
