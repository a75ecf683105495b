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
 * The row {@code "list"} of a derived table: its columns. It is read as a record of {@link Keywords.Entry}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface List {
  /**
   * The row {@code "list"}.
   */
  RowType<List, Keywords.Entry> LIST = RowType.of("list", List::read);

  /**
   * The column {@code "entry"}: {@code bigint}.
   */
  NumberColumn<List, Long> ENTRY = LIST.number("entry", Codecs.LONG);

  /**
   * The column {@code "query"}: {@code bigint}.
   */
  NumberColumn<List, Long> QUERY = LIST.number("query", Codecs.LONG);

  /**
   * Returns a derived table of a query's rows.
   */
  static Derived<List, Keywords.Entry> as(Select<Keywords.Entry> query) {
    return LIST.as(query);
  }

  private static Keywords.Entry read(Row row, int i) {
    return new Keywords.Entry(row.getLong(i), row.getLong(i + 1));
  }
}
