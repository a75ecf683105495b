package dev.virga.sql;

import dev.virga.sql.ast.Relation;
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

  Link(Supplier<Relation> declaration, Supplier<Table<T, R>> target) {
    this.declaration = declaration;
    this.target = target;
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
