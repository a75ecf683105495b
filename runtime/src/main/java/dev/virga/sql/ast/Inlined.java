package dev.virga.sql.ast;

import dev.virga.codec.Binder;
import dev.virga.sql.ast.Expression.Parameter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An expression as it is kept in two fields of a node, where most are parameters: what binds the
 * value, and the value; or nothing, and the expression. So a parameter takes no object of its own.
 */
final class Inlined {
  private Inlined() {}

  /** Returns what is kept in the first field. */
  static @Nullable Binder<?> binder(Expression expression) {
    return expression instanceof Parameter parameter ? parameter.binder() : null;
  }

  /** Returns what is kept in the second field. */
  static @Nullable Object content(Expression expression) {
    return expression instanceof Parameter parameter ? parameter.value() : expression;
  }

  /** Returns the expression that is kept in the fields. */
  static Expression expression(@Nullable Binder<?> binder, @Nullable Object content) {
    return binder == null
        ? (Expression) Objects.requireNonNull(content)
        : new Parameter(binder, content);
  }
}
