package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.sql.ast.Window.Exclusion;
import dev.virga.sql.ast.Window.Frame;
import dev.virga.sql.ast.Window.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The rows around a row that a window function looks at: {@code partition by ... order by ... rows
 * between ... and ...}.
 *
 * <pre>{@code
 * sum(VIEWS).over(partitionBy(AUTHOR_ID).orderBy(CREATED_AT.asc()).rows(unboundedPreceding(), currentRow()))
 * }</pre>
 *
 * @param <S> the scope: the tables that must be in the query
 * @see <a
 *     href="https://www.postgresql.org/docs/current/sql-expressions.html#SYNTAX-WINDOW-FUNCTIONS">PostgreSQL:
 *     Window Function Calls</a>
 */
public final class Window<S> {
  private final dev.virga.sql.ast.Window node;

  Window(dev.virga.sql.ast.Window node) {
    this.node = node;
  }

  dev.virga.sql.ast.Window node() {
    return node;
  }

  /** {@code partition by ...}: the rows that are equal in all these. */
  @SafeVarargs
  public final <X extends S> Window<X> partitionBy(Operand<? super X, ?>... expressions) {
    if (node.name() != null) {
      throw new InvalidQueryException(
          "window(\""
              + node.name()
              + "\") has its partitions where the query declares it: say partitionBy(...) there");
    }
    return new Window<>(
        new dev.virga.sql.ast.Window(
            node.name(),
            Conditions.joined(node.partitionBy(), Conditions.operands(expressions)),
            node.orderBy(),
            node.frame()));
  }

  /** {@code order by ...}; keys given before come first. */
  @SafeVarargs
  public final <X extends S> Window<X> orderBy(Ordering<? super X>... orderings) {
    return new Window<>(
        new dev.virga.sql.ast.Window(
            node.name(),
            node.partitionBy(),
            Conditions.joined(node.orderBy(), Conditions.keys(orderings)),
            node.frame()));
  }

  /** {@code rows between start and end}: so many rows before and behind. */
  public Window<S> rows(FrameBound start, FrameBound end) {
    return framed(Unit.ROWS, start, end);
  }

  /**
   * {@code range between start and end}: so far before and behind, in the value that orders the
   * rows; a distance needs exactly one such value.
   */
  public Window<S> range(FrameBound start, FrameBound end) {
    return framed(Unit.RANGE, start, end);
  }

  /** {@code groups between start and end}: so many groups of equal rows before and behind. */
  public Window<S> groups(FrameBound start, FrameBound end) {
    return framed(Unit.GROUPS, start, end);
  }

  private Window<S> framed(Unit unit, FrameBound start, FrameBound end) {
    FrameBound.requireOrder(start, end);
    return with(new Frame(unit, start.node(), end.node(), Exclusion.NO_OTHERS));
  }

  /** {@code exclude current row}: leaves out the row itself. */
  public Window<S> excludeCurrentRow() {
    return excluding(Exclusion.CURRENT_ROW);
  }

  /** {@code exclude group}: leaves out the row and those equal in the order. */
  public Window<S> excludeGroup() {
    return excluding(Exclusion.GROUP);
  }

  /** {@code exclude ties}: leaves out the rows equal in the order, but not the row itself. */
  public Window<S> excludeTies() {
    return excluding(Exclusion.TIES);
  }

  private Window<S> excluding(Exclusion exclusion) {
    @Nullable Frame frame = node.frame();
    if (frame == null) {
      throw new InvalidQueryException(
          "a window without a frame excludes nothing: say rows(...), range(...) or groups(...) first");
    }
    return with(new Frame(frame.unit(), frame.start(), frame.end(), exclusion));
  }

  private Window<S> with(Frame frame) {
    return new Window<>(
        new dev.virga.sql.ast.Window(node.name(), node.partitionBy(), node.orderBy(), frame));
  }
}
