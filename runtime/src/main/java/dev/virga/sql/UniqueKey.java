package dev.virga.sql;

import dev.virga.UniqueViolation;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.ColumnReference;
import dev.virga.sql.ast.Source;
import dev.virga.sql.ast.WriteStatement.ConflictTarget;
import dev.virga.sql.ast.WriteStatement.KeyConflict;
import java.util.List;
import java.util.Optional;

/**
 * A primary key or unique constraint, which an upsert names, and which tells what a {@link
 * UniqueViolation} is about:
 *
 * <pre>{@code
 * try {
 *   db.run(Users.insert(user));
 * } catch (UniqueViolation e) {
 *   if (UNIQUE_EMAIL.isViolatedBy(e)) {
 *     throw new EmailTaken();
 *   }
 *   throw e;
 * }
 * }</pre>
 *
 * @param <S> the scope: the table of the key
 */
@SuppressWarnings("UnusedTypeParameter") // it exists only for the compiler
public final class UniqueKey<S> {
  private final Source table;
  private final String name;
  private final List<String> columns;
  private final ConflictTarget conflict;

  UniqueKey(Source table, String name, List<String> columns) {
    this.table = table;
    this.name = name;
    this.columns = List.copyOf(columns);
    this.conflict =
        new KeyConflict(
            columns.stream()
                .<Expression>map(column -> new ColumnReference(table, column, false))
                .toList(),
            List.of());
  }

  ConflictTarget conflict() {
    return conflict;
  }

  /** Returns the constraint's name in the database, unquoted: {@code users_email_key}. */
  public String name() {
    return name;
  }

  /** Returns the names of the key's columns, in order. */
  public List<String> columns() {
    return columns;
  }

  /** Returns whether it is this key that a row has of another one. */
  public boolean isViolatedBy(UniqueViolation violation) {
    return violation.constraint().equals(Optional.of(name))
        && violation.table().equals(Optional.of(table.name()));
  }

  /** Returns the table and the constraint's name. */
  @Override
  public String toString() {
    return table.name() + "." + name;
  }
}
