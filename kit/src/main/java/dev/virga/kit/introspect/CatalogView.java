package dev.virga.kit.introspect;

import dev.virga.schema.SchemaObject.Kind;
import java.util.Optional;

/**
 * What a view is, as {@code tables.sql} reads it.
 *
 * @param materialized whether its rows are kept
 * @param query its query, as PostgreSQL prints it
 * @param parameters what {@code with (...)} says
 */
record CatalogView(boolean materialized, String query, Optional<String> parameters) {
  Kind kind() {
    return materialized ? Kind.MATERIALIZED_VIEW : Kind.VIEW;
  }

  /** Returns the query without the blank and the semicolon that PostgreSQL prints around it. */
  String text() {
    String text = query.strip();
    return text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
  }
}
