package dev.virga.sql;

import dev.virga.Query;
import dev.virga.render.Statement;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.WriteStatement;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An insert of one row that returns something of it; {@link RowType#cte(Changes)} makes it a part
 * of another statement.
 *
 * @param <R> what the row becomes
 * @param <Q> what the query returns: the row, or an {@code Optional} of it
 */
public final class ReturningRow<R, Q> implements Query<Q>, Changes<R> {
  private final @Nullable Supplier<WriteStatement> node;
  private final Projection projection;
  private final Statement<Q> statement;

  /**
   * Makes the insert.
   *
   * @param node makes the node of the statement's tree, which nobody asks for that runs it; null
   *     for an insert of several tables
   */
  ReturningRow(
      @Nullable Supplier<WriteStatement> node, Projection projection, Statement<Q> statement) {
    this.node = node;
    this.projection = projection;
    this.statement = statement;
  }

  @Override
  public WriteStatement node() {
    return InsertTree.requireOne(node == null ? null : node.get());
  }

  @Override
  public Projection projection() {
    return projection;
  }

  @Override
  public Statement<Q> statement() {
    return statement;
  }

  @Override
  public String toString() {
    return statement.sql();
  }
}
