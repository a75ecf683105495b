package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codecs;
import dev.virga.sql.ast.BinaryOperator;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Binary;
import dev.virga.sql.ast.Expression.Collated;
import dev.virga.sql.ast.Expression.Verbatim;
import org.jspecify.annotations.Nullable;

/**
 * A text.
 *
 * @param <S> the scope: the tables that must be in the query
 */
public interface TextExpr<S> extends Expr<S, String> {
  /**
   * {@code this like ?}: {@code %} stands for any text, {@code _} for any character, {@code \}
   * takes the next as it is.
   */
  default Condition<S> like(String pattern) {
    return Comparisons.compare(this, BinaryOperator.LIKE, pattern, "like");
  }

  /** {@code this like pattern}. */
  default <X extends S> Condition<X> like(Operand<? super X, String> pattern) {
    return Comparisons.compare(this, BinaryOperator.LIKE, pattern);
  }

  /** {@code this not like ?}. */
  default Condition<S> notLike(String pattern) {
    return Comparisons.compare(this, BinaryOperator.NOT_LIKE, pattern, "notLike");
  }

  /** {@code this not like pattern}. */
  default <X extends S> Condition<X> notLike(Operand<? super X, String> pattern) {
    return Comparisons.compare(this, BinaryOperator.NOT_LIKE, pattern);
  }

  /** {@code this ilike ?}: {@link #like} without regard to case. */
  default Condition<S> ilike(String pattern) {
    return Comparisons.compare(this, BinaryOperator.ILIKE, pattern, "ilike");
  }

  /** {@code this ilike pattern}. */
  default <X extends S> Condition<X> ilike(Operand<? super X, String> pattern) {
    return Comparisons.compare(this, BinaryOperator.ILIKE, pattern);
  }

  /**
   * {@code this like ?} with a pattern for texts that start with {@code prefix}, taken as it is.
   */
  default Condition<S> startsWith(String prefix) {
    return like(escaped(prefix, "startsWith") + "%");
  }

  /** {@code starts_with(this, prefix)}: the prefix is taken as it is. */
  default <X extends S> Condition<X> startsWith(Operand<? super X, String> prefix) {
    return Calls.condition("starts_with", expression(), prefix.expressionBeside(codec()));
  }

  /** {@code this like ?} with a pattern for texts that end with {@code suffix}, taken as it is. */
  default Condition<S> endsWith(String suffix) {
    return like("%" + escaped(suffix, "endsWith"));
  }

  /** {@code right(this, length(suffix)) = suffix}: the suffix is taken as it is. */
  default <X extends S> Condition<X> endsWith(Operand<? super X, String> suffix) {
    Expression end = suffix.expressionBeside(codec());
    return Comparisons.compare(
        Calls.text("right", expression(), Calls.text("length", end).expression()),
        BinaryOperator.EQUAL,
        new ComputedText<>(end, codec()));
  }

  /** {@code this like ?} with a pattern for texts that contain {@code part}, taken as it is. */
  default Condition<S> contains(String part) {
    return like("%" + escaped(part, "contains") + "%");
  }

  /** {@code strpos(this, part) > 0}: the part is taken as it is. */
  default <X extends S> Condition<X> contains(Operand<? super X, String> part) {
    return Comparisons.compare(
        Calls.number("strpos", Codecs.INTEGER, expression(), part.expressionBeside(codec())),
        BinaryOperator.GREATER,
        new Computed<>(new Verbatim("0"), Codecs.INTEGER));
  }

  /** {@code this not ilike ?}. */
  default Condition<S> notIlike(String pattern) {
    return Comparisons.compare(this, BinaryOperator.NOT_ILIKE, pattern, "notIlike");
  }

  /** {@code this not ilike pattern}. */
  default <X extends S> Condition<X> notIlike(Operand<? super X, String> pattern) {
    return Comparisons.compare(this, BinaryOperator.NOT_ILIKE, pattern);
  }

  /** {@code this similar to ?}: a regular expression of the SQL standard matches all of it. */
  default Condition<S> similarTo(String pattern) {
    return Comparisons.compare(this, BinaryOperator.SIMILAR_TO, pattern, "similarTo");
  }

  /** {@code this not similar to ?}. */
  default Condition<S> notSimilarTo(String pattern) {
    return Comparisons.compare(this, BinaryOperator.NOT_SIMILAR_TO, pattern, "notSimilarTo");
  }

  /** {@code this ~ ?}: a POSIX regular expression matches a part of it. */
  default Condition<S> matches(String pattern) {
    return Comparisons.compare(this, BinaryOperator.MATCHES, pattern, "matches");
  }

  /** {@code this ~* ?}: {@link #matches} without regard to case. */
  default Condition<S> matchesIgnoringCase(String pattern) {
    return Comparisons.compare(
        this, BinaryOperator.MATCHES_IGNORING_CASE, pattern, "matchesIgnoringCase");
  }

  /** {@code this !~ ?}. */
  default Condition<S> notMatches(String pattern) {
    return Comparisons.compare(this, BinaryOperator.NOT_MATCHES, pattern, "notMatches");
  }

  /** {@code this !~* ?}. */
  default Condition<S> notMatchesIgnoringCase(String pattern) {
    return Comparisons.compare(
        this, BinaryOperator.NOT_MATCHES_IGNORING_CASE, pattern, "notMatchesIgnoringCase");
  }

  /** {@code this || ?}. */
  default TextExpr<S> concat(String text) {
    return new ComputedText<>(
        new Binary(
            BinaryOperator.CONCATENATE, expression(), Comparisons.parameter(this, text, "concat")),
        codec());
  }

  /** {@code this || other}; null where either is null. */
  default <X extends S> TextExpr<X> concat(Operand<? super X, String> other) {
    return new ComputedText<>(
        new Binary(BinaryOperator.CONCATENATE, expression(), other.expressionBeside(codec())),
        codec());
  }

  /**
   * {@code this collate "collation"}: compares and orders by the rules of a language, or by the
   * characters alone: {@code NAME.collate("C")}.
   *
   * @param collation its name in the catalog, as {@code de-x-icu}
   */
  default TextExpr<S> collate(String collation) {
    if (collation.isEmpty()) {
      throw new InvalidQueryException("collate(\"\"): a collation has a name, such as \"C\"");
    }
    return new ComputedText<>(new Collated(expression(), collation), codec());
  }

  private static String escaped(@Nullable String text, String method) {
    if (text == null) {
      throw new InvalidQueryException(
          method + "(null) is never true in SQL: say isNull(), or leave the condition out");
    }
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
