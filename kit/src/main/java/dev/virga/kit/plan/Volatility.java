package dev.virga.kit.plan;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells defaults that are the same for all rows of a statement from those that may not be.
 *
 * @see <a href="https://www.postgresql.org/docs/current/xfunc-volatility.html">PostgreSQL: Function
 *     Volatility Categories</a>
 */
public final class Volatility {
  private static final Pattern TEXT = Pattern.compile("'(?:[^']|'')*'");
  private static final Pattern CALL = Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_$.]*)\\s*\\(");
  private static final Set<String> SAME_FOR_ALL_ROWS =
      Set.of(
          "now",
          "transaction_timestamp",
          "statement_timestamp",
          "lower",
          "upper",
          "concat",
          "coalesce",
          "length",
          "char_length",
          "date_trunc",
          "make_interval",
          "to_char",
          "md5",
          "array",
          "jsonb_build_object",
          "jsonb_build_array",
          "json_build_object",
          "json_build_array",
          "current_setting",
          "varchar",
          "char",
          "numeric",
          "decimal",
          "timestamp",
          "timestamptz",
          "time",
          "and",
          "or",
          "not",
          "in",
          "any");

  private Volatility() {}

  /** Returns whether the default may be another one for each row. */
  public static boolean isPossible(String expression) {
    return CALL.matcher(TEXT.matcher(expression).replaceAll("''"))
        .results()
        .anyMatch(call -> !SAME_FOR_ALL_ROWS.contains(call.group(1).toLowerCase(Locale.ROOT)));
  }
}
