package dev.virga.sql;

import dev.virga.Query;
import dev.virga.render.Reading;
import dev.virga.render.Renderer;
import dev.virga.render.Statement;

/**
 * Computes the rows of a materialized view anew. Run, it returns 0: PostgreSQL does not count what
 * is there then.
 *
 * <pre>{@code
 * Debtors.refresh().concurrently()
 * }</pre>
 *
 * <p>renders {@code refresh materialized view concurrently "debtors"}. Without {@link
 * #concurrently()}, whoever reads the view waits until it is done. Only the owner of the view may
 * refresh it, and roles that are allowed to.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-refreshmaterializedview.html">
 *     PostgreSQL: REFRESH MATERIALIZED VIEW</a>
 */
public final class Refresh implements Query<Long> {
  private final dev.virga.sql.ast.Refresh node;

  private Refresh(dev.virga.sql.ast.Refresh node) {
    this.node = node;
  }

  /** Refreshes a materialized view. */
  public static Refresh of(Table<?, ?> view) {
    return new Refresh(new dev.virga.sql.ast.Refresh(view.source(), false));
  }

  /**
   * {@code concurrently}: others read the rows from before meanwhile. The view needs a unique index
   * over columns, of all of its rows, or PostgreSQL refuses; where most rows change, it takes
   * longer.
   */
  public Refresh concurrently() {
    return new Refresh(new dev.virga.sql.ast.Refresh(node.view(), true));
  }

  @Override
  public Statement<Long> statement() {
    return Renderer.refresh(node, Reading.CHANGED);
  }

  @Override
  public String toString() {
    return sql();
  }
}
