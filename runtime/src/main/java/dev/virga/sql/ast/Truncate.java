package dev.virga.sql.ast;

import java.util.List;

/**
 * {@code truncate ...}.
 *
 * @param restartIdentity whether generated numbers begin anew
 * @param cascade whether tables that refer to these are emptied too
 */
public record Truncate(List<Source> tables, boolean restartIdentity, boolean cascade) {
  /** Copies the list. */
  public Truncate {
    tables = List.copyOf(tables);
  }
}
