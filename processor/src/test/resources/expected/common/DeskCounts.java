package common;

import dev.virga.codec.Codecs;
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
import java.time.Instant;
import java.util.Collection;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The row {@code "deskCounts"} of a derived table: its columns. It is read as a record of {@link DeskCount}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface DeskCounts {
  /**
   * The row {@code "deskCounts"}.
   */
  RowType<DeskCounts, DeskCount> DESK_COUNTS = RowType.of("deskCounts", DeskCounts::read);

  /**
   * The column {@code "id"}: {@code bigint}.
   */
  NumberColumn<DeskCounts, Long> ID = DESK_COUNTS.number("id", Codecs.LONG);

  /**
   * The column {@code "madeAt"}: {@code timestamptz}.
   */
  Column<DeskCounts, Instant> MADE_AT = DESK_COUNTS.column("madeAt", Codecs.INSTANT);

  /**
   * The column {@code "deskCount"}: {@code bigint}.
   */
  NumberColumn<DeskCounts, Long> DESK_COUNT = DESK_COUNTS.number("deskCount", Codecs.LONG);

  /**
   * Returns a derived table of a query's rows.
   */
  static Derived<DeskCounts, DeskCount> as(Subquery<DeskCount> query) {
    return DESK_COUNTS.as(query);
  }

  /**
   * Returns a common table expression of a query's rows.
   */
  static Cte<DeskCounts, DeskCount> cte(Subquery<DeskCount> query) {
    return DESK_COUNTS.cte(query);
  }

  /**
   * Returns a common table expression of the rows that changes return.
   */
  static Cte<DeskCounts, DeskCount> cte(Changes<DeskCount> changes) {
    return DESK_COUNTS.cte(changes);
  }

  /**
   * Returns a recursive common table expression: a base, and what a step adds to the rows found last.
   */
  static Cte<DeskCounts, DeskCount> recursive(Subquery<DeskCount> base,
      Function<Derived<DeskCounts, DeskCount>, ? extends Subquery<DeskCount>> step) {
    return DESK_COUNTS.recursive(base, step);
  }

  /**
   * Returns a derived table of the rows of a function.
   */
  static Derived<DeskCounts, DeskCount> from(Operand<?, ?> function) {
    return DESK_COUNTS.from(function);
  }

  /**
   * Returns a derived table of the rows of a function.
   */
  static Derived<DeskCounts, DeskCount> from(TableFunction function) {
    return DESK_COUNTS.from(function);
  }

  /**
   * Returns a derived table of records.
   */
  static Derived<DeskCounts, DeskCount> values(Collection<DeskCount> rows) {
    return DESK_COUNTS.values(rows, DeskCount::id, DeskCount::madeAt, DeskCount::deskCount);
  }

  private static DeskCount read(Row row, int i) {
    return new DeskCount(row.getLong(i), row.get(i + 1, Codecs.INSTANT), row.getLong(i + 2));
  }
}
