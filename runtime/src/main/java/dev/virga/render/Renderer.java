package dev.virga.render;

import dev.virga.InvalidQueryException;
import dev.virga.sql.ast.CommonTable;
import dev.virga.sql.ast.Expression.Template;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.QueryExpression;
import dev.virga.sql.ast.QueryExpression.SelectQuery;
import dev.virga.sql.ast.QueryExpression.SetOperation;
import dev.virga.sql.ast.Refresh;
import dev.virga.sql.ast.Source;
import dev.virga.sql.ast.Truncate;
import dev.virga.sql.ast.WriteStatement;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns a query's tree into a statement, and says what is wrong with a tree that cannot be right.
 *
 * <p>Columns are written with their table's name only in a statement of several tables, as one
 * would by hand. Whether it is one shows while it is written, so a statement that turns out to have
 * several is written once more, unless joins said so at once.
 */
public final class Renderer {
  private Renderer() {}

  /** Renders a query that returns rows. */
  public static <R> Statement<R> query(QueryExpression query, Reading<R> reading) {
    return rendered(
        hasJoins(query), rendering -> rendering.queries().root(query), reading, query.projection());
  }

  /**
   * Renders a query behind common tables that stand in front of it in their order, whether it uses
   * them or not.
   */
  public static <R> Statement<R> query(
      List<CommonTable> tables, QueryExpression query, Reading<R> reading) {
    return rendered(
        rendering -> {
          tables.forEach(rendering.commonTables()::declare);
          rendering.queries().root(query);
        },
        reading,
        query.projection());
  }

  /**
   * Renders a query that is kept, as that of a view is: its columns have names, and its values are
   * a part of the text.
   *
   * @throws InvalidQueryException if it changes rows, or has a parameter of a prepared query
   */
  public static String view(QueryExpression query, List<String> names) {
    SqlText text =
        written(
            hasJoins(query),
            rendering -> rendering.queries().root(query, names),
            ValueForm.LITERALS);
    if (text.effect() == Effect.CHANGES) {
      throw new InvalidQueryException(
          "the query of a view changes rows, which only a statement does that runs: " + text);
    }
    return KeptText.of(text.toString());
  }

  /** Renders a statement that changes rows. */
  public static <R> Statement<R> write(WriteStatement statement, Reading<R> reading) {
    return rendered(
        rendering -> new WriteStatementWriter(rendering).write(statement),
        reading,
        statement.returning());
  }

  /** Renders a statement whose text is given. */
  public static <R> Statement<R> text(Template text, Reading<R> reading) {
    return rendered(rendering -> rendering.expressions().write(text), reading, null);
  }

  /** Renders a statement that empties tables. */
  public static <R> Statement<R> truncate(Truncate statement, Reading<R> reading) {
    return rendered(rendering -> TruncateWriter.write(rendering, statement), reading, null);
  }

  /** Renders a statement that computes the rows of a materialized view anew. */
  public static <R> Statement<R> refresh(Refresh statement, Reading<R> reading) {
    return rendered(rendering -> RefreshWriter.write(rendering, statement), reading, null);
  }

  private static boolean hasJoins(QueryExpression query) {
    return query instanceof SelectQuery select && !select.from().joins().isEmpty();
  }

  private static <R> Statement<R> rendered(
      Consumer<Rendering> pass, Reading<R> reading, @Nullable Projection projection) {
    return rendered(false, pass, reading, projection);
  }

  private static <R> Statement<R> rendered(
      boolean severalTables,
      Consumer<Rendering> pass,
      Reading<R> reading,
      @Nullable Projection projection) {
    return written(severalTables, pass, ValueForm.PARAMETERS).statement(reading, projection);
  }

  private static SqlText written(
      boolean severalTables, Consumer<Rendering> pass, ValueForm values) {
    Rendering first = new Rendering(severalTables, Set.of(), values);
    pass.accept(first);
    if (severalTables == first.scopes().hasSeveralTables() && !first.commonTables().needsNames()) {
      return first.sql();
    }
    Rendering qualified = new Rendering(true, first.commonTables().names(), values);
    pass.accept(qualified);
    return qualified.commonTables().before(qualified.sql());
  }

  /** Refuses a query that uses tables of a query around it. */
  public static void requireStandalone(QueryExpression query) {
    if (query instanceof SelectQuery select && !select.outer().isEmpty()) {
      throw new InvalidQueryException(
          "a subquery with outer("
              + select.outer().stream().map(Source::label).collect(Collectors.joining(", "))
              + ") does not run alone: give it to exists(...) or COLUMN.in(...) of a query of that table");
    }
    if (query instanceof SetOperation operation) {
      requireStandalone(operation.left());
      requireStandalone(operation.right());
    }
  }
}
