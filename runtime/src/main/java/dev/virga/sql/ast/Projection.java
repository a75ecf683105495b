package dev.virga.sql.ast;

import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
      this(List.copyOf(parts), widthOf(parts));
    }

    private static int widthOf(List<Projection> parts) {
      int width = 0;
      for (Projection part : parts) {
        width += part.width();
      }
      return width;
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

  /** One column that holds rows that a relation leads to. */
  sealed interface RelatedRows extends Projection {
    /** Returns the relation. */
    Relation relation();

    /** Returns what is selected of each row. */
    Projection projection();

    @Override
    default int width() {
      return 1;
    }

    @Override
    default boolean isFlat() {
      return false;
    }
  }

  /** All rows that a relation leads to. */
  record Nested(Related related, Projection projection) implements RelatedRows {
    @Override
    public Relation relation() {
      return related.relation();
    }
  }

  /** The only row that a relation with a limit of one leads to; null where there is none. */
  record First(Related related, Projection projection) implements RelatedRows {
    @Override
    public Relation relation() {
      return related.relation();
    }
  }

  /**
   * A row, the rows that a relation of its table to itself leads to, those that it leads to from
   * there, and so on: each behind the one that led to it, after a cell that counts the steps.
   *
   * @param related the relation, the conditions for the rows that it leads to, and their order
   * @param steps how often the relation is followed at most; null for as often as it leads on
   * @param found what is found of each row
   */
  record Tree(Related related, @Nullable Expression steps, FoundRows found, Projection projection)
      implements RelatedRows {
    /** Returns the tree of what is selected of each row. */
    public static Tree of(Related related, @Nullable Expression steps, Projection row) {
      FoundRows found = FoundRows.along(related.relation());
      Expression count =
          new Expression.FunctionCall("cardinality", List.of(found.placeInTree()), false);
      return new Tree(
          related, steps, found, new Group(List.of(new Item(count, Codecs.INTEGER), row)));
    }

    @Override
    public Relation relation() {
      return related.relation();
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
