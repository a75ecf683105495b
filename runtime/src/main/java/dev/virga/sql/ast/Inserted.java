package dev.virga.sql.ast;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows that a statement inserts. It reads them from a common table: their own table does not have
 * them before the statement ends.
 *
 * @param rows the common table that has them
 * @param between the one that has the rows which connect them to those that they are inserted with;
 *     null for none
 * @param related the rows that are inserted with these, by the relation that leads to them
 */
public record Inserted(
    CommonTable rows, @Nullable CommonTable between, Map<Relation, Inserted> related) {
  /** Copies the map. */
  public Inserted {
    related = Map.copyOf(related);
  }
}
