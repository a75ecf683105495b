package shop;

import dev.virga.codec.Codecs;
import dev.virga.codec.Row;
import dev.virga.sql.BooleanColumn;
import dev.virga.sql.Changes;
import dev.virga.sql.Column;
import dev.virga.sql.ColumnTrait;
import dev.virga.sql.Cte;
import dev.virga.sql.Derived;
import dev.virga.sql.NumberColumn;
import dev.virga.sql.Operand;
import dev.virga.sql.RowType;
import dev.virga.sql.Subquery;
import dev.virga.sql.TableFunction;
import dev.virga.sql.TextColumn;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The row {@code "summary"} of a derived table: its columns. It is read as a record of {@link Summary}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface Summaries {
  /**
   * The row {@code "summary"}.
   */
  RowType<Summaries, Summary> SUMMARIES = RowType.of("summary", Summaries::read);

  /**
   * The column {@code "mood"}: {@code "mood"}.
   */
  Column<Summaries, Mood> MOOD = SUMMARIES.column("mood",
      Codecs.enumeration("\"mood\"", Mood.class));

  /**
   * The column {@code "n"}: {@code bigint}.
   */
  NumberColumn<Summaries, Long> COUNT = SUMMARIES.number("n", Codecs.LONG);

  /**
   * The column {@code "any"}: {@code boolean}.
   */
  BooleanColumn<Summaries> ANY = SUMMARIES.bool("any");

  /**
   * The column {@code "total"}: {@code numeric} or null.
   */
  NumberColumn<Summaries, BigDecimal> TOTAL = SUMMARIES.number("total", Codecs.DECIMAL,
      ColumnTrait.NULLABLE);

  /**
   * The column {@code "first"}: {@code text} or null.
   */
  TextColumn<Summaries> FIRST = SUMMARIES.text("first", ColumnTrait.NULLABLE);

  /**
   * Returns a derived table of a query's rows.
   */
  static Derived<Summaries, Summary> as(Subquery<Summary> query) {
    return SUMMARIES.as(query);
  }

  /**
   * Returns a common table expression of a query's rows.
   */
  static Cte<Summaries, Summary> cte(Subquery<Summary> query) {
    return SUMMARIES.cte(query);
  }

  /**
   * Returns a common table expression of the rows that changes return.
   */
  static Cte<Summaries, Summary> cte(Changes<Summary> changes) {
    return SUMMARIES.cte(changes);
  }

  /**
   * Returns a recursive common table expression: a base, and what a step adds to the rows found last.
   */
  static Cte<Summaries, Summary> recursive(Subquery<Summary> base,
      Function<Derived<Summaries, Summary>, ? extends Subquery<Summary>> step) {
    return SUMMARIES.recursive(base, step);
  }

  /**
   * Returns a derived table of the rows of a function.
   */
  static Derived<Summaries, Summary> from(Operand<?, ?> function) {
    return SUMMARIES.from(function);
  }

  /**
   * Returns a derived table of the rows of a function.
   */
  static Derived<Summaries, Summary> from(TableFunction function) {
    return SUMMARIES.from(function);
  }

  /**
   * Returns a derived table of records.
   */
  static Derived<Summaries, Summary> values(Collection<Summary> rows) {
    return SUMMARIES.values(rows, Summary::mood, Summary::count, Summary::any, Summary::total,
        row -> row.first().orElse(null));
  }

  private static Summary read(Row row, int i) {
    return new Summary(row.get(i, MOOD.codec()), row.getLong(i + 1), row.getBoolean(i + 2),
        row.getNullable(i + 3, Codecs.DECIMAL),
        Optional.ofNullable(row.getNullable(i + 4, Codecs.TEXT)));
  }
}
