package dev.virga.sql;

import dev.virga.sql.ast.BinaryOperator;
import dev.virga.sql.ast.Connective;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Binary;
import dev.virga.sql.ast.Expression.IsNull;
import dev.virga.sql.ast.Expression.Junction;
import dev.virga.sql.ast.Expression.Parameter;
import dev.virga.sql.ast.Expression.RowValue;
import dev.virga.sql.ast.SortKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The condition for the rows that come after a row in an order.
 *
 * <p>Where all keys have one direction and none is null, it is a comparison of row values, {@code
 * (a, b) > (?, ?)}, which an index over the columns answers as it is. Otherwise it is {@code a >= ?
 * and (a > ? or b < ?)}: the first part is what an index can use, and since it holds, the second
 * needs not repeat that {@code a} is equal.
 */
final class Keyset {
  private Keyset() {}

  static Expression after(List<SortKey> order, List<@Nullable Object> values) {
    return isUniform(order) ? rowsAfter(order, values) : after(order, values, 0);
  }

  private static boolean isUniform(List<SortKey> order) {
    boolean descending = order.get(0).descending();
    return order.stream().allMatch(key -> key.descending() == descending && !key.nullable());
  }

  private static Expression rowsAfter(List<SortKey> order, List<@Nullable Object> values) {
    List<Expression> parameters = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      parameters.add(new Parameter(order.get(i).codec(), values.get(i)));
    }
    List<Expression> columns = order.stream().<Expression>map(SortKey::expression).toList();
    boolean one = order.size() == 1;
    return new Binary(
        beyond(order.get(0)),
        one ? columns.get(0) : new RowValue(columns),
        one ? parameters.get(0) : new RowValue(parameters));
  }

  private static Expression after(List<SortKey> order, List<@Nullable Object> values, int at) {
    SortKey key = order.get(at);
    Object value = values.get(at);
    List<Expression> beyond = new ArrayList<>(strictly(key, value));
    if (at == order.size() - 1) {
      return new Junction(Connective.OR, beyond);
    }
    beyond.add(after(order, values, at + 1));
    List<Expression> all = new ArrayList<>(notBefore(key, value));
    all.add(new Junction(Connective.OR, beyond));
    return new Junction(Connective.AND, all);
  }

  /** Returns the alternatives for a key to come after a value. */
  private static List<Expression> strictly(SortKey key, @Nullable Object value) {
    if (value == null) {
      return key.nullsComeLast() ? List.of() : List.of(new IsNull(key.expression(), true));
    }
    Expression beyond = compared(key, beyond(key), value);
    return key.nullable() && key.nullsComeLast()
        ? List.of(beyond, new IsNull(key.expression(), false))
        : List.of(beyond);
  }

  /** Returns what holds unless a key comes before a value. */
  private static List<Expression> notBefore(SortKey key, @Nullable Object value) {
    if (value == null) {
      return key.nullsComeLast() ? List.of(new IsNull(key.expression(), false)) : List.of();
    }
    BinaryOperator operator =
        key.descending() ? BinaryOperator.LESS_OR_EQUAL : BinaryOperator.GREATER_OR_EQUAL;
    Expression notBefore = compared(key, operator, value);
    return List.of(
        key.nullable() && key.nullsComeLast()
            ? new Junction(Connective.OR, List.of(notBefore, new IsNull(key.expression(), false)))
            : notBefore);
  }

  private static BinaryOperator beyond(SortKey key) {
    return key.descending() ? BinaryOperator.LESS : BinaryOperator.GREATER;
  }

  private static Expression compared(SortKey key, BinaryOperator operator, Object value) {
    return new Binary(operator, key.expression(), new Parameter(key.codec(), value));
  }
}
