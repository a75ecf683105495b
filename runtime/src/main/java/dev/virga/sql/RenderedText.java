package dev.virga.sql;

import dev.virga.render.Reading;
import dev.virga.render.Statement;
import dev.virga.render.StatementText;
import dev.virga.sql.ast.Projection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Texts of statements that begin from one table, whatever they return: each is rendered once, and
 * from then on given other values. Thread-safe.
 */
final class RenderedText {
  private final Map<List<Object>, StatementText> byParts = new ConcurrentHashMap<>();

  /**
   * Returns a statement.
   *
   * @param plain what its text is known from, and its values; null where it is not known
   * @param projection what is selected; null for nothing
   * @param rendering renders it
   */
  <R> Statement<R> with(
      @Nullable PlainText plain,
      Reading<R> reading,
      @Nullable Projection projection,
      Supplier<Statement<R>> rendering) {
    if (plain == null) {
      return rendering.get();
    }
    StatementText known = byParts.get(plain.parts());
    if (known != null) {
      return known.with(plain.values(), reading, projection);
    }
    Statement<R> made = rendering.get();
    if (byParts.size() < Rendered.MOST) {
      byParts.putIfAbsent(plain.parts(), made.text());
    }
    return made;
  }

  /** Forgets all texts: the table has another column. */
  void clear() {
    byParts.clear();
  }
}
