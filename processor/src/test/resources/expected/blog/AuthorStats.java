package blog;

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
 * The row {@code "author_stats"} of a derived table: its columns. It is read as a record of {@link AuthorStat}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface AuthorStats {
  /**
   * The row {@code "author_stats"}.
   */
  RowType<AuthorStats, AuthorStat> AUTHOR_STATS = RowType.of("author_stats", AuthorStats::read);

  /**
   * The column {@code "author_id"}: {@code bigint}.
   */
  NumberColumn<AuthorStats, Long> AUTHOR_ID = AUTHOR_STATS.number("author_id", Codecs.LONG);

  /**
   * The column {@code "posts"}: {@code bigint}.
   */
  NumberColumn<AuthorStats, Long> POSTS = AUTHOR_STATS.number("posts", Codecs.LONG);

  /**
   * The column {@code "views"}: {@code bigint}.
   */
  NumberColumn<AuthorStats, Long> VIEWS = AUTHOR_STATS.number("views", Codecs.LONG);

  /**
   * Returns a derived table of a query's rows.
   */
  static Derived<AuthorStats, AuthorStat> as(Subquery<AuthorStat> query) {
    return AUTHOR_STATS.as(query);
  }

  /**
   * Returns a common table expression of a query's rows.
   */
  static Cte<AuthorStats, AuthorStat> cte(Subquery<AuthorStat> query) {
    return AUTHOR_STATS.cte(query);
  }

  /**
   * Returns a common table expression of the rows that changes return.
   */
  static Cte<AuthorStats, AuthorStat> cte(Changes<AuthorStat> changes) {
    return AUTHOR_STATS.cte(changes);
  }

  /**
   * Returns a recursive common table expression: a base, and what a step adds to the rows found last.
   */
  static Cte<AuthorStats, AuthorStat> recursive(Subquery<AuthorStat> base,
      Function<Derived<AuthorStats, AuthorStat>, ? extends Subquery<AuthorStat>> step) {
    return AUTHOR_STATS.recursive(base, step);
  }

  /**
   * Returns a derived table of the rows of a function.
   */
  static Derived<AuthorStats, AuthorStat> from(Operand<?, ?> function) {
    return AUTHOR_STATS.from(function);
  }

  /**
   * Returns a derived table of the rows of a function.
   */
  static Derived<AuthorStats, AuthorStat> from(TableFunction function) {
    return AUTHOR_STATS.from(function);
  }

  /**
   * Returns a derived table of records.
   */
  static Derived<AuthorStats, AuthorStat> values(Collection<AuthorStat> rows) {
    return AUTHOR_STATS.values(rows, AuthorStat::authorId, AuthorStat::posts, AuthorStat::views);
  }

  private static AuthorStat read(Row row, int i) {
    return new AuthorStat(row.getLong(i), row.getLong(i + 1), row.getLong(i + 2));
  }
}
