package dev.virga.sql;

import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.sql.ast.Expression.Template;

/**
 * SQL text whose type is still to be said: {@code as(Codecs.LONG)}, or {@link #asCondition}. {@link
 * RawSql#sql} makes it.
 *
 * @param <S> the scope: the tables that must be in the query
 */
public final class RawExpr<S> {
  private final Template text;

  RawExpr(Template text) {
    this.text = text;
  }

  /**
   * Returns an expression of a type: one of {@link Codecs}, or that of a column, {@code
   * STATUS.codec()}. Whether the text has that type shows when it runs.
   */
  public <V> Expr<S, V> as(Codec<V> type) {
    return new Computed<>(text, type);
  }

  /** Returns a text. */
  public TextExpr<S> asText() {
    return new ComputedText<>(text, Codecs.TEXT);
  }

  /** Returns a number of a type. */
  public <V extends Number> NumberExpr<S, V> asNumber(Codec<V> type) {
    return new ComputedNumber<>(text, type);
  }

  /** Returns a condition. */
  public Condition<S> asCondition() {
    return new Predicate<>(text);
  }
}
