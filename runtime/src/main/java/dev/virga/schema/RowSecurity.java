package dev.virga.schema;

/** For whom policies say which rows of a table there are. */
public enum RowSecurity {
  /** For all but the owner of the table. */
  ENABLED,
  /** For the owner, too. */
  FORCED
}
