package dev.virga.sql;

import dev.virga.Query;
import dev.virga.render.Reading;
import dev.virga.render.Renderer;
import dev.virga.render.Statement;
import dev.virga.sql.ast.Source;
import java.util.List;

/**
 * Empties whole tables, at once and without looking at their rows. Run, it returns 0: PostgreSQL
 * does not count what was there.
 *
 * <pre>{@code
 * truncate(POSTS, COMMENTS).restartIdentity()
 * }</pre>
 *
 * <p>renders {@code truncate "posts", "comments" restart identity}. It locks the tables against
 * everyone else, fires no {@code on delete}, and is undone with its transaction.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-truncate.html">PostgreSQL: TRUNCATE</a>
 */
public final class Truncate implements Query<Long> {
  private final dev.virga.sql.ast.Truncate node;

  Truncate(List<Source> tables) {
    this(new dev.virga.sql.ast.Truncate(tables, false, false));
  }

  private Truncate(dev.virga.sql.ast.Truncate node) {
    this.node = node;
  }

  /** {@code restart identity}: generated numbers begin anew. */
  public Truncate restartIdentity() {
    return new Truncate(new dev.virga.sql.ast.Truncate(node.tables(), true, node.cascade()));
  }

  /**
   * {@code cascade}: also empties every table with a foreign key to one of these, and so on, named
   * or not. Without it, such a table must be named too, or PostgreSQL refuses.
   */
  public Truncate cascade() {
    return new Truncate(
        new dev.virga.sql.ast.Truncate(node.tables(), node.restartIdentity(), true));
  }

  @Override
  public Statement<Long> statement() {
    return Renderer.truncate(node, Reading.CHANGED);
  }

  @Override
  public String toString() {
    return sql();
  }
}
