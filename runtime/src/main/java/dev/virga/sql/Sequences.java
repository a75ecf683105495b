package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codecs;
import dev.virga.schema.Identifiers;
import dev.virga.schema.Literals;
import dev.virga.sql.ast.Expression.Verbatim;
import java.util.Optional;

/**
 * The functions of sequences that belong to no column; imported statically, as {@code import static
 * dev.virga.sql.Sequences.*}.
 *
 * <pre>{@code
 * long number = db.one(select(nextValue("invoice_numbers")));
 * }</pre>
 *
 * <p>runs {@code select nextval('"invoice_numbers"')}. Names are those of {@link
 * dev.virga.annotation.Sequence}, as they stand in the database. A name that is empty, or that
 * PostgreSQL would cut off, is an {@link InvalidQueryException}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-sequence.html">PostgreSQL:
 *     Sequence Manipulation Functions</a>
 */
public final class Sequences {
  private Sequences() {}

  /**
   * {@code nextval('"name"')}: takes the next number of a sequence, which stays taken if the
   * transaction is rolled back. It is asked for once for each row.
   */
  public static NumberExpr<Object, Long> nextValue(String sequence) {
    return call("nextval", Optional.empty(), sequence);
  }

  /** {@code nextval('"schema"."name"')}: takes the next number of a sequence of a schema. */
  public static NumberExpr<Object, Long> nextValue(String schema, String sequence) {
    return call("nextval", Optional.of(schema), sequence);
  }

  /**
   * {@code currval('"name"')}: the number that {@link #nextValue} returned last on this connection,
   * whatever others have taken since. Where it has not been called there, PostgreSQL refuses: ask
   * in the same transaction.
   */
  public static NumberExpr<Object, Long> currentValue(String sequence) {
    return call("currval", Optional.empty(), sequence);
  }

  /**
   * {@code currval('"schema"."name"')}: the number that was taken last on this connection from a
   * sequence of a schema.
   */
  public static NumberExpr<Object, Long> currentValue(String schema, String sequence) {
    return call("currval", Optional.of(schema), sequence);
  }

  /** The name is a part of the statement, as that of a table is, and no parameter. */
  private static NumberExpr<Object, Long> call(
      String function, Optional<String> schema, String sequence) {
    schema.ifPresent(Sequences::requireName);
    requireName(sequence);
    return Calls.number(
        function, Codecs.LONG, new Verbatim(Literals.text(Identifiers.quoted(schema, sequence))));
  }

  private static void requireName(String name) {
    if (name.isEmpty() || name.indexOf('\0') >= 0 || Identifiers.isTooLong(name)) {
      throw new InvalidQueryException(
          "\"" + name + "\" names no sequence: a name has 1 to 63 bytes, and no character NUL");
    }
  }
}
