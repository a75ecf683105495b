package common;

import dev.virga.Query;
import dev.virga.codec.Codecs;
import dev.virga.codec.Row;
import dev.virga.sql.Clause;
import dev.virga.sql.Column;
import dev.virga.sql.Count;
import dev.virga.sql.FindFirst;
import dev.virga.sql.FindMany;
import dev.virga.sql.NumberColumn;
import dev.virga.sql.Table;
import dev.virga.sql.Where;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The view {@code "app_oldDesks"}: its columns, relations and queries. Its rows are records of {@link OldDesk}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface OldDesks {
  /**
   * The view {@code "app_oldDesks"}.
   */
  Table<OldDesks, OldDesk> OLD_DESKS = Table.ofView("office", "app_oldDesks", OldDesks::read);

  /**
   * The column {@code "id"}: {@code bigint}.
   */
  NumberColumn<OldDesks, Long> ID = OLD_DESKS.number("id", Codecs.LONG);

  /**
   * The column {@code "madeAt"}: {@code timestamptz}.
   */
  Column<OldDesks, Instant> MADE_AT = OLD_DESKS.column("madeAt", Codecs.INSTANT);

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<OldDesks, OldDesk> findFirst(Clause<? super OldDesks>... clauses) {
    return FindFirst.of(OLD_DESKS, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<OldDesks, OldDesk> findMany(Clause<? super OldDesks>... clauses) {
    return FindMany.of(OLD_DESKS, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super OldDesks>... filters) {
    return Count.rows(OLD_DESKS, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super OldDesks>... filters) {
    return Count.any(OLD_DESKS, filters);
  }

  private static OldDesk read(Row row, int i) {
    return new OldDesk(row.getLong(i), row.get(i + 1, Codecs.INSTANT));
  }
}
