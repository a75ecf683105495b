package dev.virga.sql;

import dev.virga.render.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Statements of one table whose text depends only on a few things, such as the columns that they
 * give values for: each is rendered once, and from then on given other values. Thread-safe.
 *
 * @param <R> what the statements return
 */
final class Rendered<R> {
  /** Rows that give columns at random must not fill the memory: what is beyond is rendered anew. */
  static final int MOST = 256;

  private final Map<List<?>, Statement<R>> byText = new ConcurrentHashMap<>();

  /**
   * Returns the statement for what its text depends on, and its values.
   *
   * @param text what the text depends on, which never changes
   * @param rendering renders the statement, whose parameters are the values, in order
   */
  Statement<R> with(List<?> text, @Nullable Object[] values, Supplier<Statement<R>> rendering) {
    Statement<R> known = byText.get(text);
    if (known == null) {
      Statement<R> made = rendering.get();
      if (byText.size() >= MOST) {
        return made;
      }
      known = byText.computeIfAbsent(text, key -> made.withValues(new Object[values.length]));
    }
    return known.withValues(values);
  }

  /** Forgets all statements: the table has another column. */
  void clear() {
    byText.clear();
  }
}
