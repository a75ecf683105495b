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
 * The row {@code "row"} of a derived table: its columns. It is read as a record of {@link Keywords.Line}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface RowRow {
  /**
   * The row {@code "row"}.
   */
  RowType<RowRow, Keywords.Line> ROW = RowType.of("row", RowRow::read);

  /**
   * The column {@code "i"}: {@code bigint}.
   */
  NumberColumn<RowRow, Long> I = ROW.number("i", Codecs.LONG);

  /**
   * The column {@code "row"}: {@code bigint}.
   */
  NumberColumn<RowRow, Long> LINE = ROW.number("row", Codecs.LONG);

  /**
   * Returns a derived table of a query's rows.
   */
  static Derived<RowRow, Keywords.Line> as(Subquery<Keywords.Line> query) {
    return ROW.as(query);
  }

  /**
   * Returns a common table expression of a query's rows.
   */
  static Cte<RowRow, Keywords.Line> cte(Subquery<Keywords.Line> query) {
    return ROW.cte(query);
  }

  /**
   * Returns a common table expression of the rows that changes return.
   */
  static Cte<RowRow, Keywords.Line> cte(Changes<Keywords.Line> changes) {
    return ROW.cte(changes);
  }

  /**
   * Returns a recursive common table expression: a base, and what a step adds to the rows found last.
   */
  static Cte<RowRow, Keywords.Line> recursive(Subquery<Keywords.Line> base,
      Function<Derived<RowRow, Keywords.Line>, ? extends Subquery<Keywords.Line>> step) {
    return ROW.recursive(base, step);
  }

  /**
   * Returns a derived table of the rows of a function.
   */
  static Derived<RowRow, Keywords.Line> from(Operand<?, ?> function) {
    return ROW.from(function);
  }

  /**
   * Returns a derived table of the rows of a function.
   */
  static Derived<RowRow, Keywords.Line> from(TableFunction function) {
    return ROW.from(function);
  }

  /**
   * Returns a derived table of records.
   */
  static Derived<RowRow, Keywords.Line> values(Collection<Keywords.Line> rows) {
    return ROW.values(rows, Keywords.Line::i, Keywords.Line::line);
  }

  private static Keywords.Line read(Row row, int i) {
    return new Keywords.Line(row.getLong(i), row.getLong(i + 1));
  }
}
