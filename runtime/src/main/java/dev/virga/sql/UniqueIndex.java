package dev.virga.sql;

import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.WriteStatement.ConflictTarget;
import dev.virga.sql.ast.WriteStatement.KeyConflict;
import java.util.List;

/**
 * A unique index, which an upsert names by its columns and expressions: {@code
 * USERS.uniqueIndex(lower(EMAIL))}. The database refuses the upsert when it has no such index.
 *
 * @param <S> the scope: the table of the index
 */
@SuppressWarnings("UnusedTypeParameter") // it exists only for the compiler
public final class UniqueIndex<S> {
  private final List<Expression> elements;
  private final List<Expression> where;

  UniqueIndex(List<Expression> elements, List<Expression> where) {
    this.elements = elements;
    this.where = where;
  }

  ConflictTarget conflict() {
    return new KeyConflict(elements, where);
  }

  /**
   * {@code where ...}: the index is over the rows for which the conditions hold, and no others.
   *
   * <p>Its values stand in the text, not beside it: PostgreSQL takes an index when it sees that the
   * upsert's condition is the index's own. So the values are booleans, whole and decimal numbers,
   * texts and enums.
   *
   * @throws dev.virga.InvalidQueryException if a value is of another type, when the upsert is built
   */
  @SafeVarargs
  public final UniqueIndex<S> where(Condition<? super S> first, Condition<? super S>... more) {
    return new UniqueIndex<>(
        elements, Conditions.joined(where, Conditions.expressions(first, more)));
  }
}
