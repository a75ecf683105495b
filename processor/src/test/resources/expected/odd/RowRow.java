package odd;

import dev.virga.codec.Codecs;
import dev.virga.codec.Row;
import dev.virga.sql.Derived;
import dev.virga.sql.NumberColumn;
import dev.virga.sql.RowType;
import dev.virga.sql.Select;
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
  static Derived<RowRow, Keywords.Line> as(Select<Keywords.Line> query) {
    return ROW.as(query);
  }

  private static Keywords.Line read(Row row, int i) {
    return new Keywords.Line(row.getLong(i), row.getLong(i + 1));
  }
}
