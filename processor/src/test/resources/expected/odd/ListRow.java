package odd;

import dev.virga.codec.Codecs;
import dev.virga.codec.Row;
import dev.virga.sql.Changes;
import dev.virga.sql.Cte;
import dev.virga.sql.Derived;
import dev.virga.sql.NumberColumn;
import dev.virga.sql.Operand;
import dev.virga.sql.RowType;
import dev.virga.sql.Subquery;
import dev.virga.sql.TableFunction;
import java.util.Collection;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The row {@code "list"} of a derived table: its columns. It is read as a record of {@link Keywords.Entry}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface ListRow {
  /**
   * The row {@code "list"}.
   */
  RowType<ListRow, Keywords.Entry> LIST = RowType.of("list", ListRow::read);

  /**
   * The column {@code "entry"}: {@code bigint}.
   */
  NumberColumn<ListRow, Long> ENTRY = LIST.number("entry", Codecs.LONG);

  /**
   * The column {@code "query"}: {@code bigint}.
   */
  NumberColumn<ListRow, Long> QUERY = LIST.number("query", Codecs.LONG);

  /**
   * Returns a derived table of a query's rows.
   */
  static Derived<ListRow, Keywords.Entry> as(Subquery<Keywords.Entry> query) {
    return LIST.as(query);
  }

  /**
   * Returns a common table expression of a query's rows.
   */
  static Cte<ListRow, Keywords.Entry> cte(Subquery<Keywords.Entry> query) {
    return LIST.cte(query);
  }

  /**
   * Returns a common table expression of the rows that changes return.
   */
  static Cte<ListRow, Keywords.Entry> cte(Changes<Keywords.Entry> changes) {
    return LIST.cte(changes);
  }

  /**
   * Returns a recursive common table expression: a base, and what a step adds to the rows found last.
   */
  static Cte<ListRow, Keywords.Entry> recursive(Subquery<Keywords.Entry> base,
      Function<Derived<ListRow, Keywords.Entry>, ? extends Subquery<Keywords.Entry>> step) {
    return LIST.recursive(base, step);
  }

  /**
   * Returns a derived table of the rows of a function.
   */
  static Derived<ListRow, Keywords.Entry> from(Operand<?, ?> function) {
    return LIST.from(function);
  }

  /**
   * Returns a derived table of the rows of a function.
   */
  static Derived<ListRow, Keywords.Entry> from(TableFunction function) {
    return LIST.from(function);
  }

  /**
   * Returns a derived table of records.
   */
  static Derived<ListRow, Keywords.Entry> values(Collection<Keywords.Entry> rows) {
    return LIST.values(rows, Keywords.Entry::entry, Keywords.Entry::query);
  }

  private static Keywords.Entry read(Row row, int i) {
    return new Keywords.Entry(row.getLong(i), row.getLong(i + 1));
  }
}
