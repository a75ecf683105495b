package dev.virga.render;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Binder;
import dev.virga.codec.Carried;
import dev.virga.codec.UnfitValueException;
import dev.virga.schema.Literals;
import dev.virga.sql.ast.Expression.Parameter;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value as SQL text. Values are parameters; only the condition of an index is said in text, since
 * PostgreSQL has to see that it is the index's own, and the query of a view, which is kept.
 */
final class Literal {
  private static final Set<String> WHOLE_NUMBERS = Set.of("smallint", "integer", "bigint");

  private Literal() {}

  /** Returns a value as it stands in the condition of an index. */
  static String ofIndex(Parameter parameter) {
    return plain(parameter)
        .orElseThrow(
            () ->
                new InvalidQueryException(
                    "the condition of an index takes booleans, whole and decimal numbers, texts and enums, not "
                        + (parameter.value() == null
                            ? "null"
                            : parameter.value().getClass().getName())));
  }

  /**
   * Returns a value that is of its type.
   *
   * @param operand whether it stands beside an operator, which tells the type of a text in quotes
   */
  static String typed(Parameter parameter, boolean operand) {
    String type = parameter.binder().literalType();
    @Nullable Object value = parameter.value();
    if (value != null && WHOLE_NUMBERS.contains(type)) {
      return text(parameter.binder(), value);
    }
    boolean isKnown = type.equals("text") || (value instanceof Enum<?> && operand);
    boolean isQuoted = value instanceof String || value instanceof Enum<?>;
    return plain(parameter)
        .filter(literal -> isKnown || !isQuoted)
        .orElseGet(() -> cast(parameter));
  }

  private static String cast(Parameter parameter) {
    Binder<?> binder = parameter.binder();
    Optional<Carried> carried = binder.carried();
    return untyped(parameter)
        + carried
            .map(type -> "::" + type.carrier() + "::" + type.type())
            .orElseGet(() -> "::" + binder.literalType());
  }

  /** Returns a value that is cast to a type by what follows. */
  static String untyped(Parameter parameter) {
    @Nullable Object value = parameter.value();
    return value == null ? "null" : Literals.text(text(parameter.binder(), value));
  }

  /** Returns a value whose type is seen from the literal, or from what it is compared with. */
  private static Optional<String> plain(Parameter parameter) {
    @Nullable Object value = parameter.value();
    if (value instanceof Boolean
        || value instanceof Short
        || value instanceof Integer
        || value instanceof Long) {
      return Optional.of(value.toString());
    }
    if (value instanceof BigDecimal number) {
      return Optional.of(number.toPlainString());
    }
    return value instanceof Enum<?> || value instanceof String
        ? Optional.of(Literals.text(text(parameter.binder(), value)))
        : Optional.empty();
  }

  @SuppressWarnings("unchecked") // the value is the binder's own
  private static <V> String text(Binder<V> binder, Object value) {
    try {
      return binder.literalText((V) value);
    } catch (UnfitValueException e) {
      throw new InvalidQueryException(
          "a value of the type "
              + binder.literalType()
              + " cannot be a part of the statement: "
              + e.getMessage());
    }
  }
}
