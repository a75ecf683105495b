package jsons;

import dev.virga.codec.Codecs;
import dev.virga.codec.JsonType;
import dev.virga.codec.Row;
import dev.virga.sql.Changes;
import dev.virga.sql.Column;
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
 * The row {@code "measured"} of a derived table: its columns. It is read as a record of {@link Box.Measured}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface Measured {
  /**
   * The row {@code "measured"}.
   */
  RowType<Measured, Box.Measured> MEASURED = RowType.of("measured", Measured::read);

  /**
   * The column {@code "id"}: {@code bigint}.
   */
  NumberColumn<Measured, Long> ID = MEASURED.number("id", Codecs.LONG);

  /**
   * The column {@code "size"}: {@code jsonb}.
   */
  Column<Measured, Box.Size> SIZE = MEASURED.column("size",
      Codecs.jsonb(new JsonType<Box.Size>() {}));

  /**
   * Returns a derived table of a query's rows.
   */
  static Derived<Measured, Box.Measured> as(Subquery<Box.Measured> query) {
    return MEASURED.as(query);
  }

  /**
   * Returns a common table expression of a query's rows.
   */
  static Cte<Measured, Box.Measured> cte(Subquery<Box.Measured> query) {
    return MEASURED.cte(query);
  }

  /**
   * Returns a common table expression of the rows that changes return.
   */
  static Cte<Measured, Box.Measured> cte(Changes<Box.Measured> changes) {
    return MEASURED.cte(changes);
  }

  /**
   * Returns a recursive common table expression: a base, and what a step adds to the rows found last.
   */
  static Cte<Measured, Box.Measured> recursive(Subquery<Box.Measured> base,
      Function<Derived<Measured, Box.Measured>, ? extends Subquery<Box.Measured>> step) {
    return MEASURED.recursive(base, step);
  }

  /**
   * Returns a derived table of the rows of a function.
   */
  static Derived<Measured, Box.Measured> from(Operand<?, ?> function) {
    return MEASURED.from(function);
  }

  /**
   * Returns a derived table of the rows of a function.
   */
  static Derived<Measured, Box.Measured> from(TableFunction function) {
    return MEASURED.from(function);
  }

  /**
   * Returns a derived table of records.
   */
  static Derived<Measured, Box.Measured> values(Collection<Box.Measured> rows) {
    return MEASURED.values(rows, Box.Measured::id, Box.Measured::size);
  }

  private static Box.Measured read(Row row, int i) {
    return new Box.Measured(row.getLong(i), row.get(i + 1, SIZE.codec()));
  }
}
