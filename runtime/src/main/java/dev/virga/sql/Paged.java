package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.Page;
import dev.virga.Query;
import dev.virga.codec.Codecs;
import dev.virga.codec.Decoder;
import dev.virga.render.OutputColumns;
import dev.virga.render.Reading;
import dev.virga.render.Renderer;
import dev.virga.render.Statement;
import dev.virga.sql.ast.Clauses;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Cast;
import dev.virga.sql.ast.Expression.FunctionCall;
import dev.virga.sql.ast.From;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.QueryExpression.SelectQuery;
import dev.virga.sql.ast.SortKey;
import dev.virga.sql.ast.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query of one page of rows: the first, those behind or before a cursor, or those from a place.
 *
 * <pre>{@code
 * Page<Post> first = db.run(Posts.findMany(orderBy(CREATED_AT.desc())).page(20));
 * Page<Post> second = db.run(Posts.findMany(orderBy(CREATED_AT.desc())).page(20).after(first.next()));
 * }</pre>
 *
 * <p>The second renders {@code select ..., jsonb_build_array("created_at", "id") from "posts" where
 * ("created_at", "id") < (?, ?) order by "created_at" desc, "id" desc limit ?}.
 *
 * <p>The order is the query's own. The key of each table that is not given by another one's row is
 * added to it, so that no two rows are equal in it; what is derived has no key: its order must be
 * unique by itself. Nullable columns, nulls first or last and mixed directions are taken into
 * account. One row more than the page has is read, to know whether there is a next page.
 *
 * @param <R> what each row becomes
 */
public final class Paged<R> implements Query<Page<R>> {
  private final SelectQuery query;
  private final Decoder<R> decoder;
  private final int size;
  private final List<SortKey> order;
  private final Place place;
  private final boolean counted;

  private Paged(
      SelectQuery query,
      Decoder<R> decoder,
      int size,
      List<SortKey> order,
      Place place,
      boolean counted) {
    this.query = query;
    this.decoder = decoder;
    this.size = size;
    this.order = order;
    this.place = place;
    this.counted = counted;
  }

  static <R> Paged<R> of(SelectQuery query, Decoder<R> decoder, int size) {
    if (size < 1) {
      throw new InvalidQueryException("page(" + size + "): a page has at least one row");
    }
    requirePages(query);
    return new Paged<>(query, decoder, size, PageOrder.of(query), Place.FIRST, false);
  }

  private static void requirePages(SelectQuery query) {
    Clauses clauses = query.clauses();
    if (clauses.limit() != null || clauses.offset() != null) {
      throw new InvalidQueryException(
          "page(...) of a query with limit(...) or offset(...): leave them out, the page has its own");
    }
    if (clauses.distinct() || !clauses.distinctOn().isEmpty()) {
      throw new InvalidQueryException(
          "page(...) of a query with distinct: derive a table of it, and order that by columns that are unique together");
    }
    if (!clauses.windows().isEmpty() || hasWindow(query)) {
      throw new InvalidQueryException(
          "page(...) of a query with window functions, which would see only the page's rows: derive a table of it, and page that");
    }
  }

  private static boolean hasWindow(SelectQuery query) {
    return Stream.concat(
            OutputColumns.of(query.projection()).columns().stream(),
            query.clauses().orderBy().stream().map(SortKey::expression))
        .anyMatch(expression -> expression.has(Expression.WindowCall.class::isInstance));
  }

  /**
   * Returns the page behind a cursor: {@link Page#next()}.
   *
   * @throws dev.virga.InvalidInputException if the text is no cursor of this order
   */
  public Paged<R> after(String cursor) {
    return at(new Place(new Cursor(order).decode(cursor), false, 0), "after");
  }

  /** Returns the page behind a cursor, or the first page where there is none. */
  public Paged<R> after(Optional<String> cursor) {
    return cursor.map(this::after).orElse(this);
  }

  /**
   * Returns the page before a cursor: {@link Page#previous()}.
   *
   * @throws dev.virga.InvalidInputException if the text is no cursor of this order
   */
  public Paged<R> before(String cursor) {
    return at(new Place(new Cursor(order).decode(cursor), true, 0), "before");
  }

  /** Returns the page before a cursor, or this one where there is none. */
  public Paged<R> before(Optional<String> cursor) {
    return cursor.map(this::before).orElse(this);
  }

  /**
   * {@code offset ?}: returns the page that begins behind so many rows. The database reads all of
   * them again for each page, and rows that come and go meanwhile shift the others: prefer a
   * cursor.
   */
  public Paged<R> offset(long rows) {
    RowLimit.rows("offset", rows);
    return at(new Place(null, false, rows), "offset");
  }

  private Paged<R> at(Place other, String method) {
    if (!place.isFirst()) {
      throw new InvalidQueryException(
          method
              + "(...) of a page that begins elsewhere already: say one of after, before, offset");
    }
    return new Paged<>(query, decoder, size, order, other, counted);
  }

  /**
   * Counts the rows of all pages too, by a second statement in the same round trip: {@code select
   * count(*) from ...}. At the default isolation it sees what was committed before it began.
   */
  public Paged<R> withTotal() {
    return new Paged<>(query, decoder, size, order, place, true);
  }

  @Override
  public Statement<Page<R>> statement() {
    Statement<List<Placed<R>>> rows = Renderer.query(page(), new Reading.All<>(placed()));
    if (!counted) {
      return rows.map(found -> page(found, OptionalLong.empty()));
    }
    return rows.and(total(), (found, total) -> page(found, OptionalLong.of(total)));
  }

  private SelectQuery page() {
    Clauses clauses = query.clauses();
    if (place.values() != null) {
      List<Expression> where =
          List.of(Keyset.after(place.backwards() ? reversed() : order, place.values()));
      clauses = clauses.groupBy().isEmpty() ? clauses.where(where) : clauses.having(where);
    }
    if (place.skipped() > 0) {
      clauses = clauses.offset(RowLimit.rows("offset", place.skipped()));
    }
    clauses =
        clauses
            .orderedBy(place.backwards() ? reversed() : order)
            .limit(RowLimit.rows("limit", size + 1L));
    Expression values =
        new FunctionCall("jsonb_build_array", order.stream().map(Paged::written).toList(), true);
    return new SelectQuery(
        new Projection.Group(List.of(query.projection(), new Projection.Item(values, Codecs.TEXT))),
        query.from(),
        query.outer(),
        clauses);
  }

  private static Expression written(SortKey key) {
    return key.codec()
        .carried()
        .<Expression>map(carried -> new Cast(key.expression(), carried.carrier()))
        .orElse(key.expression());
  }

  private List<SortKey> reversed() {
    return order.stream().map(SortKey::reversed).toList();
  }

  private Decoder<Placed<R>> placed() {
    int width = query.projection().width();
    return (row, index) ->
        new Placed<>(decoder.decode(row, index), row.get(index + width, Codecs.TEXT));
  }

  private Page<R> page(List<Placed<R>> found, OptionalLong total) {
    boolean more = found.size() > size;
    List<Placed<R>> rows = new ArrayList<>(more ? found.subList(0, size) : found);
    if (place.backwards()) {
      Collections.reverse(rows);
    }
    boolean nextExists = place.backwards() || more;
    boolean previousExists = place.backwards() ? more : !place.isFirst();
    return new Page<>(
        rows.stream().map(Placed::row).toList(),
        nextExists ? cursor(rows, rows.size() - 1) : Optional.empty(),
        previousExists ? cursor(rows, 0) : Optional.empty(),
        total);
  }

  private Optional<String> cursor(List<Placed<R>> rows, int index) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Cursor(order).encode(rows.get(index).values()));
  }

  private Statement<Long> total() {
    Clauses clauses = query.clauses();
    Expr<Object, Long> count = Aggregates.count();
    SelectQuery counting;
    if (clauses.groupBy().isEmpty()) {
      counting =
          new SelectQuery(
              count.projection(), query.from(), query.outer(), Clauses.NONE.where(clauses.where()));
    } else {
      SelectQuery groups =
          new SelectQuery(
              new Projection.Item(new Expression.Verbatim("1"), Codecs.INTEGER),
              query.from(),
              query.outer(),
              Clauses.NONE
                  .where(clauses.where())
                  .groupBy(clauses.groupBy())
                  .having(clauses.having()));
      From.Item derived =
          new From.DerivedTable(new Source(null, "groups", null), List.of(), groups);
      counting =
          new SelectQuery(
              count.projection(), new From(derived, List.of()), List.of(), Clauses.NONE);
    }
    return Renderer.query(counting, new Reading.One<>((row, index) -> row.getLong(index)));
  }

  @Override
  public String toString() {
    return sql();
  }

  /**
   * Where a page begins.
   *
   * @param values the values of the row next to it; null for none
   * @param backwards whether the page lies before that row
   * @param skipped how many rows are left out first
   */
  private record Place(@Nullable List<@Nullable Object> values, boolean backwards, long skipped) {
    static final Place FIRST = new Place(null, false, 0);

    boolean isFirst() {
      return values == null && skipped == 0;
    }
  }

  /** A row, and its values in the order. */
  private record Placed<R>(R row, String values) {}
}
