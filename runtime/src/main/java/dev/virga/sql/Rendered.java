package dev.virga.sql;

import dev.virga.render.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Statements of one table whose text depends only on the columns that they give values for: each is
 * rendered once, and from then on given other values. Thread-safe.
 *
 * @param <R> what the statements return
 */
final class Rendered<R> {
  /** Rows that give columns at random must not fill the memory: what is beyond is rendered anew. */
  static final int MOST = 256;

  private final Map<List<String>, Statement<R>> byColumns = new ConcurrentHashMap<>();

  /**
   * Returns the statement for columns and their values.
   *
   * @param rendering renders the statement, whose parameters are the columns' values, in order
   */
  Statement<R> with(
      List<String> columns, @Nullable Object[] values, Supplier<Statement<R>> rendering) {
    Statement<R> known = byColumns.get(columns);
    if (known == null) {
      Statement<R> made = rendering.get();
      if (byColumns.size() >= MOST) {
        return made;
      }
      known = byColumns.computeIfAbsent(columns, key -> made.withValues(new Object[values.length]));
    }
    return known.withValues(values);
  }

  /** Forgets all statements: the table has another column. */
  void clear() {
    byColumns.clear();
  }
}
