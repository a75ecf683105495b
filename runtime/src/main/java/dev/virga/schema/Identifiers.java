package dev.virga.schema;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Names in SQL: the one place that knows how they are quoted, how long they are, and how PostgreSQL
 * makes them up.
 *
 * @see <a
 *     href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-IDENTIFIERS">PostgreSQL:
 *     Identifiers</a>
 */
public final class Identifiers {
  /** How many bytes of a name PostgreSQL keeps: it cuts off what is longer, without an error. */
  public static final int MAX_BYTES = 63;

  private static final int MOST_BYTES_OF_A_CHAR = 3;

  private Identifiers() {}

  /** Returns whether PostgreSQL would cut a name off. */
  public static boolean isTooLong(String name) {
    return name.length() > MAX_BYTES / MOST_BYTES_OF_A_CHAR && bytes(name) > MAX_BYTES;
  }

  /** Returns a name between quotes, so that any name works and none is anything but a name. */
  public static String quoted(String name) {
    StringBuilder sql = new StringBuilder(name.length() + 2);
    quote(name, sql);
    return sql.toString();
  }

  /** Returns a name between quotes, after that of its schema: {@code "blog"."users"}. */
  public static String quoted(Optional<String> schema, String name) {
    StringBuilder sql = new StringBuilder();
    schema.ifPresent(
        prefix -> {
          quote(prefix, sql);
          sql.append('.');
        });
    quote(name, sql);
    return sql.toString();
  }

  /** Appends a name between quotes to SQL. */
  public static void quote(String name, StringBuilder sql) {
    sql.append('"').append(name.indexOf('"') < 0 ? name : name.replace("\"", "\"\"")).append('"');
  }

  /**
   * Returns the name that PostgreSQL makes up for what belongs to a table, such as {@code
   * users_email_key}: of the longer one of both parts less is taken, until all is 63 bytes.
   *
   * @param table the table
   * @param columns the columns that it is about; none for what is about the whole table
   * @param label what it is: {@code pkey}, {@code key}, {@code fkey}, {@code idx}, {@code check} or
   *     {@code seq}
   * @see <a
   *     href="https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/indexcmds.c">PostgreSQL:
   *     makeObjectName</a>
   */
  public static String madeOf(String table, List<String> columns, String label) {
    String middle = String.join("_", columns);
    int startBytes = bytes(table);
    int middleBytes = bytes(middle);
    int separators = columns.isEmpty() ? 1 : 2;
    while (startBytes + middleBytes + bytes(label) + separators > MAX_BYTES) {
      if (startBytes > middleBytes) {
        startBytes--;
      } else {
        middleBytes--;
      }
    }
    String start = cut(table, startBytes);
    return columns.isEmpty()
        ? start + "_" + label
        : start + "_" + cut(middle, middleBytes) + "_" + label;
  }

  /** Returns as much of a text as fits into a number of bytes, without half of a letter. */
  private static String cut(String text, int maxBytes) {
    String cut = text;
    while (bytes(cut) > maxBytes) {
      cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
    }
    return cut;
  }

  /** Returns how long a name is for PostgreSQL. */
  public static int bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }
}
