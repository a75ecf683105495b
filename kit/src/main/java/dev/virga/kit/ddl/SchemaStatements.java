package dev.virga.kit.ddl;

import dev.virga.schema.Identifiers;

/** Writes the statements about schemas. */
public final class SchemaStatements {
  private SchemaStatements() {}

  /** Creates a schema that is not there yet. */
  public static String create(String schema) {
    return "create schema if not exists " + Identifiers.quoted(schema);
  }

  /** Renames a schema, and so moves all that lies in it. */
  public static String rename(String from, String to) {
    return "alter schema " + Identifiers.quoted(from) + " rename to " + Identifiers.quoted(to);
  }

  /** Drops a schema; PostgreSQL refuses while anything lies in it. */
  public static String drop(String schema) {
    return "drop schema " + Identifiers.quoted(schema);
  }
}
