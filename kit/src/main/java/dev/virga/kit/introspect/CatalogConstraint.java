package dev.virga.kit.introspect;

import dev.virga.schema.ReferentialAction;
import java.util.List;
import java.util.Optional;

/**
 * A constraint, as {@code tables.sql} reads it.
 *
 * @param kind {@code p}, {@code u}, {@code f}, {@code c} or {@code x}, as in {@code pg_constraint}
 * @param options what it is besides what records say, in the words of SQL
 */
record CatalogConstraint(
    String name,
    String kind,
    List<String> columns,
    Optional<String> referencedSchema,
    Optional<String> referencedTable,
    List<String> referencedColumns,
    String onDelete,
    String onUpdate,
    Optional<String> condition,
    String definition,
    List<String> options) {
  boolean isKey() {
    return kind.equals("p") || kind.equals("u");
  }

  static ReferentialAction action(String letter) {
    return switch (letter) {
      case "r" -> ReferentialAction.RESTRICT;
      case "c" -> ReferentialAction.CASCADE;
      case "n" -> ReferentialAction.SET_NULL;
      case "d" -> ReferentialAction.SET_DEFAULT;
      default -> ReferentialAction.NO_ACTION;
    };
  }
}
