package dev.virga.sql;

import dev.virga.sql.ast.WriteStatement.ConflictTarget;
import dev.virga.sql.ast.WriteStatement.KeyConflict;
import java.util.List;

/**
 * A primary key or unique constraint, which an upsert names.
 *
 * @param <S> the scope: the table of the key
 */
@SuppressWarnings("UnusedTypeParameter") // it exists only for the compiler
public final class UniqueKey<S> {
  private final List<String> columns;

  UniqueKey(List<String> columns) {
    this.columns = List.copyOf(columns);
  }

  ConflictTarget conflict() {
    return new KeyConflict(columns, List.of());
  }

  /** Returns the names of the key's columns, in order. */
  public List<String> columns() {
    return columns;
  }
}
