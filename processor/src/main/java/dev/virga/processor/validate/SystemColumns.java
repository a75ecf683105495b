package dev.virga.processor.validate;

import java.util.Set;

/**
 * The columns that PostgreSQL gives each table by itself: it creates none with a column of its own
 * of such a name.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-system-columns.html">PostgreSQL: System
 *     Columns</a>
 */
final class SystemColumns {
  private static final Set<String> NAMES =
      Set.of("tableoid", "xmin", "cmin", "xmax", "cmax", "ctid");

  private SystemColumns() {}

  static boolean contain(String name) {
    return NAMES.contains(name);
  }
}
