package dev.virga.sql;

import dev.virga.sql.ast.Relation;

/**
 * A relation as a way to join: the foreign key is the condition.
 *
 * @param <F> the scope that it starts from
 * @param <S> the scope of what is surely there when it is joined
 * @param <A> the scope of all that it brings into the query
 */
public interface JoinPath<F, S, A> {
  /** Returns the node of the query's tree. */
  Relation relation();
}
