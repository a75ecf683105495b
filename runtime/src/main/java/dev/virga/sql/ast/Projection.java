package dev.virga.sql.ast;

import dev.virga.codec.Codec;
import java.util.List;

/** What a query selects, column by column, in the order in which a decoder reads it. */
public sealed interface Projection {
  /** Returns how many columns it takes. */
  int width();

  /**
   * Returns whether each column is a value of its own: none holds nested rows, which PostgreSQL can
   * neither compare nor name.
   */
  boolean isFlat();

  /** One expression, and what reads its value. */
  record Item(Expression expression, Codec<?> codec) implements Projection {
    @Override
    public int width() {
      return 1;
    }

    @Override
    public boolean isFlat() {
      return true;
    }
  }

  /** Several projections, one after the other. */
  record Group(List<Projection> parts, int width) implements Projection {
    /** Counts the columns. */
    public Group(List<Projection> parts) {
      this(List.copyOf(parts), parts.stream().mapToInt(Projection::width).sum());
    }

    @Override
    public boolean isFlat() {
      return parts.stream().allMatch(Projection::isFlat);
    }
  }

  /** Columns that may all be null, because an outer join found no row for them. */
  record Absent(Projection projection) implements Projection {
    @Override
    public int width() {
      return projection.width();
    }

    @Override
    public boolean isFlat() {
      return projection.isFlat();
    }
  }

  /** Columns of the one row that a whole to-one relation leads to; its table is joined. */
  record Joined(Relation relation, Projection projection) implements Projection {
    @Override
    public int width() {
      return projection.width();
    }

    @Override
    public boolean isFlat() {
      return projection.isFlat();
    }
  }

  /** One column that holds all rows that a relation leads to. */
  record Nested(Related related, Projection projection) implements Projection {
    @Override
    public int width() {
      return 1;
    }

    @Override
    public boolean isFlat() {
      return false;
    }
  }

  /** One column of a query whose text is given: the text says what it is, the codec reads it. */
  record Given(Codec<?> codec) implements Projection {
    @Override
    public int width() {
      return 1;
    }

    @Override
    public boolean isFlat() {
      return true;
    }
  }
}
