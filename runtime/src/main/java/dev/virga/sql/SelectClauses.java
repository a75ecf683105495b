package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codecs;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Parameter;
import dev.virga.sql.ast.SortKey;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may follow the tables of a select. */
record SelectClauses(
    boolean distinct,
    List<Expression> where,
    List<Expression> groupBy,
    List<Expression> having,
    List<SortKey> orderBy,
    @Nullable Expression limit,
    @Nullable Expression offset) {
  static final SelectClauses NONE =
      new SelectClauses(false, List.of(), List.of(), List.of(), List.of(), null, null);

  SelectClauses asDistinct() {
    return new SelectClauses(true, where, groupBy, having, orderBy, limit, offset);
  }

  SelectClauses where(List<Expression> more) {
    return new SelectClauses(
        distinct, joined(where, more), groupBy, having, orderBy, limit, offset);
  }

  SelectClauses groupBy(List<Expression> more) {
    return new SelectClauses(
        distinct, where, joined(groupBy, more), having, orderBy, limit, offset);
  }

  SelectClauses having(List<Expression> more) {
    return new SelectClauses(
        distinct, where, groupBy, joined(having, more), orderBy, limit, offset);
  }

  SelectClauses orderBy(List<SortKey> more) {
    return new SelectClauses(
        distinct, where, groupBy, having, joined(orderBy, more), limit, offset);
  }

  SelectClauses limit(long rows) {
    return limit(rows("limit", rows));
  }

  SelectClauses limit(Expression rows) {
    return new SelectClauses(distinct, where, groupBy, having, orderBy, rows, offset);
  }

  SelectClauses offset(long rows) {
    return offset(rows("offset", rows));
  }

  SelectClauses offset(Expression rows) {
    return new SelectClauses(distinct, where, groupBy, having, orderBy, limit, rows);
  }

  static Expression rows(String clause, long rows) {
    if (rows < 0) {
      throw new InvalidQueryException(clause + "(" + rows + "): a number of rows is not negative");
    }
    return new Parameter(Codecs.LONG, rows);
  }

  static <T> List<T> joined(List<T> before, List<T> more) {
    return before.isEmpty() ? more : Stream.concat(before.stream(), more.stream()).toList();
  }
}
