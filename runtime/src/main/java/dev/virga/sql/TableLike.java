package dev.virga.sql;

import dev.virga.sql.ast.From;

/**
 * What can stand in a {@code from} clause: a table, an alias, a derived table.
 *
 * @param <S> the scope of what is surely there when it is joined
 * @param <A> the scope of all that it brings into the query
 */
public interface TableLike<S, A> {
  /** Returns the node of the query's tree. */
  From.Item item();
}
