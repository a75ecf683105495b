package dev.virga.sql;

import dev.virga.Query;
import dev.virga.codec.Decoder;
import dev.virga.render.Reading;
import dev.virga.render.Renderer;
import dev.virga.render.RowStatements;
import dev.virga.render.Statement;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.WriteStatement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A statement that changes rows and returns something of each. Run, it returns a list; {@link
 * RowType#cte(Changes)} makes it a part of another statement.
 *
 * @param <R> what each row becomes
 */
public final class Returning<R> implements Query<List<R>>, Changes<R> {
  private final @Nullable WriteStatement node;
  private final Projection projection;
  private final Statement<List<R>> statement;

  Returning(WriteStatement node, Projection projection, Decoder<R> decoder) {
    this(node, projection, Renderer.write(node, new Reading.All<>(decoder)));
  }

  /** Makes a statement of a node that may be rendered already. */
  Returning(WriteStatement node, Projection projection, Statement<List<R>> statement) {
    this.node = node;
    this.projection = projection;
    this.statement = statement;
  }

  /** Makes an insert of rows with others that refer to them, which is several changes at once. */
  Returning(InsertTree tree, Selectable<?, R> shape) {
    this.node = null;
    this.projection = shape.projection();
    this.statement = tree.returning(shape, new Reading.All<>(shape.decoder()));
  }

  /**
   * Makes a write of one table, which is rendered once where its text is known.
   *
   * @param plain what its text is known from
   */
  static <R> Returning<R> of(
      Table<?, ?> table, WriteStatement node, PlainText plain, Selectable<?, R> shape) {
    Projection projection = shape.projection();
    Reading<List<R>> all = new Reading.All<>(shape.decoder());
    Statement<List<R>> known = RenderedText.known(plain, all, projection);
    return new Returning<>(
        node,
        projection,
        known != null ? known : RenderedText.keep(plain, Renderer.write(node, all)));
  }

  /**
   * Returns the statement for exactly one row: run, it returns that row, and throws {@link
   * dev.virga.NotOneRow} where none was changed or several were. They are changed by then: in a
   * transaction, the exception undoes it.
   */
  public Query<R> one() {
    Statement<R> one = RowStatements.one(statement);
    return new Built<>(one);
  }

  /** Returns the statement for the first row that it returns, if there is one. */
  public Query<Optional<R>> first() {
    Statement<Optional<R>> first = RowStatements.first(statement);
    return new Built<>(first);
  }

  @Override
  public WriteStatement node() {
    return InsertTree.requireOne(node);
  }

  @Override
  public Projection projection() {
    return projection;
  }

  @Override
  public Statement<List<R>> statement() {
    return statement;
  }

  @Override
  public String toString() {
    return statement.sql();
  }
}
