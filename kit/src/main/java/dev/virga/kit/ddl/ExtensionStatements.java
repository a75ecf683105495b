package dev.virga.kit.ddl;

import dev.virga.schema.ExtensionDefinition;
import dev.virga.schema.Identifiers;

/** Writes the statements about extensions. */
public final class ExtensionStatements {
  private ExtensionStatements() {}

  /** Creates an extension, unless somebody else has. */
  public static String create(ExtensionDefinition extension) {
    return "create extension if not exists "
        + Identifiers.quoted(extension.name())
        + extension.schema().map(schema -> " with schema " + Identifiers.quoted(schema)).orElse("");
  }

  /** Moves an extension that can be moved to another schema. */
  public static String move(String extension, String schema) {
    return "alter extension "
        + Identifiers.quoted(extension)
        + " set schema "
        + Identifiers.quoted(schema);
  }

  /** Drops an extension; PostgreSQL refuses while something uses it. */
  public static String drop(String extension) {
    return "drop extension " + Identifiers.quoted(extension);
  }
}
