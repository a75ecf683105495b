package dev.virga.sql;

import dev.virga.sql.ast.Relation;
import dev.virga.sql.ast.Source;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The declaration of a relation. It is resolved when it is first used, because tables may refer to
 * each other in a circle while they are initialized.
 */
final class Link<T, R> {
  private final Supplier<Relation> declaration;
  private final Supplier<Table<T, R>> target;
  private volatile @Nullable Relation relation;

  private Link(Supplier<Relation> declaration, Supplier<Table<T, R>> target) {
    this.declaration = declaration;
    this.target = target;
  }

  /**
   * Returns the declaration of a relation.
   *
   * @param certain whether each row leads to a row: the foreign key is there and not null
   */
  static <T, R> Link<T, R> of(
      String name,
      Source from,
      List<String> columns,
      Supplier<Table<T, R>> target,
      List<String> targetColumns,
      boolean certain) {
    return through(name, from, columns, () -> null, target, targetColumns, certain);
  }

  /** Returns the declaration of a relation that leads through another table. */
  static <T, R> Link<T, R> through(
      String name,
      Source from,
      List<String> columns,
      Supplier<Relation.@Nullable Through> through,
      Supplier<Table<T, R>> target,
      List<String> targetColumns,
      boolean certain) {
    return new Link<>(
        () ->
            new Relation(
                name,
                from,
                columns,
                through.get(),
                target.get().source(),
                targetColumns,
                target.get().rowKey(),
                certain),
        target);
  }

  Relation relation() {
    Relation resolved = relation;
    if (resolved == null) {
      resolved = declaration.get();
      relation = resolved;
    }
    return resolved;
  }

  /** Returns the link from an alias of the table that it starts from. */
  Link<T, R> of(Alias<?, ?> alias) {
    return new Link<>(() -> relation().from(alias.source()), target);
  }

  Table<T, R> target() {
    return target.get();
  }
}
