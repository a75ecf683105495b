package dev.virga.render;

import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Projection;

/**
 * How cells stand in what holds nested rows: {@code record_send(row(...))}, which is {@code bytea}
 * in PostgreSQL's binary format. So a nested value takes the way of any other, exact and of its own
 * type, and no text is written on one side to be parsed on the other.
 *
 * <p>One row is a record of its cells. Several are a record of one array for each column: a record
 * for each row would tell the types once more for each, and takes twice the time.
 */
interface Packing {
  /** The cells as a query selects them. */
  Packing NONE = (sql, cell, value) -> value.run();

  /** The cells of one row. */
  Packing RECORD = (sql, cell, value) -> Conversion.ofCell(cell).write(sql, value);

  /** The cells of all rows, column by column, in the order of the rows. */
  Packing ARRAYS = new Arrays(() -> {});

  /** Writes a cell, given what writes its value. */
  void write(SqlText sql, Projection cell, Runnable value);

  /**
   * The cells of all rows, column by column.
   *
   * @param order writes the order of each array
   */
  record Arrays(Runnable order) implements Packing {
    @Override
    public void write(SqlText sql, Projection cell, Runnable value) {
      sql.append("array_agg(");
      Conversion.ofElement(cell).write(sql, value);
      order.run();
      sql.append(")");
    }
  }

  /** What makes a value one of a type that is read. */
  enum Conversion {
    NONE("", ""),
    /** A type without a binary form goes as JSON. */
    JSON("to_json(", ")"),
    /** Arrays of several lengths are no array together. */
    BYTES("array_send(", ")"),
    /** SQL text that is given may be of any type where it is said to be text. */
    TEXT("cast(", " as text)");

    private final String before;
    private final String after;

    Conversion(String before, String after) {
      this.before = before;
      this.after = after;
    }

    static Conversion ofCell(Projection cell) {
      if (!(cell instanceof Projection.Item item)) {
        return NONE;
      }
      if (item.codec().binary().isEmpty()) {
        return JSON;
      }
      return item.expression() instanceof Expression.Template
              && item.codec().sqlType().equals("text")
          ? TEXT
          : NONE;
    }

    static Conversion ofElement(Projection cell) {
      Conversion conversion = ofCell(cell);
      return conversion == NONE
              && cell instanceof Projection.Item item
              && item.codec().sqlType().endsWith("[]")
          ? BYTES
          : conversion;
    }

    void write(SqlText sql, Runnable value) {
      sql.append(before);
      value.run();
      sql.append(after);
    }
  }
}
