package dev.virga.render;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codec;
import dev.virga.schema.Literals;
import dev.virga.sql.ast.Expression.Parameter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value as SQL text. Values are parameters; only the condition of an index is said in text, since
 * PostgreSQL has to see that it is the index's own.
 */
final class Literal {
  private Literal() {}

  static String of(Parameter parameter) {
    @Nullable Object value = parameter.value();
    if (value instanceof Boolean || value instanceof Integer || value instanceof Long) {
      return value.toString();
    }
    if (value instanceof Short number) {
      return number.toString();
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof Enum<?> && parameter.binder() instanceof Codec<?> codec) {
      return quoted(label(codec, value));
    }
    if (value instanceof String text) {
      return quoted(text);
    }
    throw new InvalidQueryException(
        "the condition of an index takes booleans, whole and decimal numbers, texts and enums, not "
            + (value == null ? "null" : value.getClass().getName()));
  }

  /** Returns the label of an enum's constant, which is its element in an array. */
  @SuppressWarnings("unchecked")
  private static <E> String label(Codec<E> codec, Object constant) {
    return codec.element((E) constant).toString();
  }

  private static String quoted(String text) {
    if (text.indexOf('\0') >= 0) {
      throw new InvalidQueryException("a text in the condition of an index has a character NUL");
    }
    return Literals.text(text);
  }
}
