package dev.virga.sql;

import com.google.errorprone.annotations.CompileTimeConstant;
import dev.virga.InvalidQueryException;
import dev.virga.Query;
import dev.virga.codec.Codec;
import dev.virga.render.Reading;
import dev.virga.render.Renderer;
import dev.virga.render.Statement;
import dev.virga.sql.ast.Expression.Template;

/**
 * SQL as text, for what Virga has no words for; imported statically, as {@code import static
 * dev.virga.sql.RawSql.*}. Whoever looks for raw SQL looks for that line.
 *
 * <p>The text has a {@code {}} for each argument, in order. An expression is written there as it is
 * written anywhere, between parentheses where it needs them; a value, {@link Sql#val}, is a
 * parameter. So a value never is text:
 *
 * <pre>{@code
 * sql("{} % {} = 0", VIEWS, val(10)).asCondition()
 * }</pre>
 *
 * <p>renders {@code "views" % ? = 0}. Between quotes and in comments {@code {}} is text, so that
 * {@code '{}'::jsonb} is what it looks like. A {@code ?} is PostgreSQL's operator.
 *
 * <p>The text is a constant of the compiler: Error Prone, where a project uses it, refuses any
 * other ({@code CompileTimeConstant}). A text that is put together at run time needs the methods
 * that say {@code unsafe}: whatever is in such a text runs, so nothing of a user's may be in it.
 *
 * <p>Each method throws {@link InvalidQueryException} when there are more or fewer arguments than
 * places, and when a quote, a comment or a parenthesis is not closed or a semicolon is in the text.
 */
public final class RawSql {
  private RawSql() {}

  /**
   * A part of a statement as text: an expression or a condition, as {@link RawExpr} says. It is
   * usable where all its arguments are: a column of a table that is not in the query does not
   * compile.
   */
  @SafeVarargs
  public static <S> RawExpr<S> sql(
      @CompileTimeConstant String text, Operand<? super S, ?>... arguments) {
    return new RawExpr<>(RawText.expression(text, Conditions.operands(arguments)));
  }

  /** {@link #sql} with a text that is no constant: it must not have anything of a user in it. */
  @SafeVarargs
  public static <S> RawExpr<S> unsafeSql(String text, Operand<? super S, ?>... arguments) {
    return new RawExpr<>(RawText.expression(text, Conditions.operands(arguments)));
  }

  /**
   * A whole query as text; {@link RawQuery} says what its rows become. Its arguments are values and
   * subqueries: there is no table in the text that Virga knows of.
   *
   * <pre>{@code
   * query("select name, count(*) from tags group by name having count(*) > {}", val(2)).as(...)
   * }</pre>
   */
  @SafeVarargs
  public static RawQuery query(@CompileTimeConstant String text, Operand<Object, ?>... arguments) {
    return new RawQuery(RawText.statement(text, Conditions.operands(arguments)));
  }

  /** {@link #query} with a text that is no constant: it must not have anything of a user in it. */
  @SafeVarargs
  public static RawQuery unsafeQuery(String text, Operand<Object, ?>... arguments) {
    return new RawQuery(RawText.statement(text, Conditions.operands(arguments)));
  }

  /**
   * A statement as text that returns no rows, such as an update; run, it returns how many rows it
   * changed. One with {@code returning} is a {@link #query}.
   */
  @SafeVarargs
  public static Query<Long> statement(
      @CompileTimeConstant String text, Operand<Object, ?>... arguments) {
    return changing(RawText.statement(text, Conditions.operands(arguments)));
  }

  /**
   * {@link #statement} with a text that is no constant: it must not have anything of a user in it.
   */
  @SafeVarargs
  public static Query<Long> unsafeStatement(String text, Operand<Object, ?>... arguments) {
    return changing(RawText.statement(text, Conditions.operands(arguments)));
  }

  private static Query<Long> changing(Template text) {
    Statement<Long> statement = Renderer.text(text, Reading.CHANGED);
    return new Built<>(statement);
  }

  /**
   * Says how a column of a raw query is read, as a part of its shape: {@code row(Stat::new,
   * column(Codecs.TEXT), optional(column(Codecs.LONG)))}.
   */
  public static <V> Selectable<Object, V> column(Codec<V> type) {
    return new RawColumn<>(type);
  }
}
