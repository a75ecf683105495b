package dev.virga.sql;

import dev.virga.sql.ast.Expression;
import java.util.List;

/**
 * A filter: all its conditions hold.
 *
 * @param <S> the scope: the table
 */
public final class Where<S> implements Clause<S> {
  private final List<Expression> conditions;

  Where(List<Expression> conditions) {
    this.conditions = conditions;
  }

  List<Expression> conditions() {
    return conditions;
  }
}
