package dev.virga.sql;

import dev.virga.sql.ast.SortKey;
import java.util.List;

/**
 * An order of rows.
 *
 * @param <S> the scope: the table
 */
public final class OrderBy<S> implements Clause<S> {
  private final List<SortKey> keys;

  OrderBy(List<SortKey> keys) {
    this.keys = keys;
  }

  List<SortKey> keys() {
    return keys;
  }
}
