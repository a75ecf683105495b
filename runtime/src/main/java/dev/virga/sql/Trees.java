package dev.virga.sql;

import dev.virga.sql.ast.Related;
import java.util.List;
import java.util.Optional;

/**
 * Trees and chains of rows, along a relation of a table to itself; imported statically, as {@code
 * import static dev.virga.sql.Trees.*}.
 *
 * <p>The relation is followed to the end, or to a {@link Tree#depth}, by one recursive query within
 * the statement. A row that led to another one is not found again behind it, so a circle ends where
 * it would close. Conditions of the relation hold for each row but the first, which is the row of
 * the query; its order is that of the rows that one row leads to; what it selects is selected of
 * each row.
 *
 * <pre>{@code
 * record Node(Category category, List<Node> children) {}
 *
 * List<Node> roots = db.run(
 *     Categories.findMany(where(PARENT_ID.isNull()))
 *         .select(tree(CHILDREN.orderBy(NAME.asc()), Node::new)));
 * }</pre>
 *
 * <p>renders
 *
 * <pre>{@code
 * select (with recursive "tree" ("id", "path", "place") as (
 *   select "categories"."id", array["categories"."id"], '{}'::bigint[]
 *   union all
 *   select "children"."id", "tree"."path" || "children"."id",
 *     "tree"."place" || row_number() over (order by "children"."name")
 *   from "tree"
 *   join "categories" as "children" on "children"."parent_id" = "tree"."id"
 *   where "children"."id" <> all("tree"."path"))
 *   select json_agg(json_build_array(cardinality("tree"."place"), "node"."id", ...)
 *     order by "tree"."place")
 *   from "tree" join "categories" as "node" on "node"."id" = "tree"."id")
 * from "categories" where "categories"."parent_id" is null
 * }</pre>
 */
public final class Trees {
  private Trees() {}

  /**
   * Selects a row and those below it, nested: each becomes a node with the list of those that it
   * leads to.
   *
   * @param children the relation to the rows below
   * @param constructor takes what the relation selects of a row, and the nodes below it
   * @throws dev.virga.InvalidQueryException if the relation has a limit or an offset
   */
  public static <S, R, N> Tree<S, N> tree(
      ToMany<S, S, R> children, Shape.Of2<R, List<N>, N> constructor) {
    return Tree.of(
        children.related(), children.shape(), rows -> TreeRow.nested(rows, constructor::make));
  }

  /**
   * Selects a row and those above it, nested: each becomes a link with the next one, if there is
   * one.
   *
   * @param parent the relation to the row above
   * @param constructor takes what the relation selects of a row, and the link above it
   */
  public static <S, R, N> Tree<S, N> chain(
      OptionalToOne<S, S, R> parent, Shape.Of2<R, Optional<N>, N> constructor) {
    return chain(parent.related(), parent.shape(), constructor);
  }

  /**
   * Selects a row and those above it, where each row refers to one, nested: the last refers to
   * itself, or to a row that led to it, and has none above it.
   *
   * @param parent the relation to the row above
   * @param constructor takes what the relation selects of a row, and the link above it
   */
  public static <S, R, N> Tree<S, N> chain(
      ToOne<S, S, R> parent, Shape.Of2<R, Optional<N>, N> constructor) {
    return chain(parent.related(), parent.shape(), constructor);
  }

  private static <S, R, N> Tree<S, N> chain(
      Related related, Selectable<?, R> shape, Shape.Of2<R, Optional<N>, N> constructor) {
    return Tree.of(
        related,
        shape,
        rows ->
            TreeRow.<R, N>nested(
                rows, (row, above) -> constructor.make(row, above.stream().findFirst())));
  }

  /**
   * Selects all rows below a row, as a list: each before those below it.
   *
   * @param children the relation to the rows below
   * @throws dev.virga.InvalidQueryException if the relation has a limit or an offset
   */
  public static <S, R> Tree<S, List<R>> descendants(ToMany<S, S, R> children) {
    return Tree.of(children.related(), children.shape(), TreeRow::withoutFirst);
  }

  /**
   * Selects all rows above a row, as a list: the nearest first.
   *
   * @param parent the relation to the row above
   */
  public static <S, R> Tree<S, List<R>> ancestors(OptionalToOne<S, S, R> parent) {
    return Tree.of(parent.related(), parent.shape(), TreeRow::withoutFirst);
  }

  /**
   * Selects all rows above a row, as a list, where each row refers to one: the nearest first, and
   * last the one that refers to itself.
   *
   * @param parent the relation to the row above
   */
  public static <S, R> Tree<S, List<R>> ancestors(ToOne<S, S, R> parent) {
    return Tree.of(parent.related(), parent.shape(), TreeRow::withoutFirst);
  }
}
