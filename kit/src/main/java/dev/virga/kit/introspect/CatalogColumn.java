package dev.virga.kit.introspect;

import dev.virga.schema.IdentityGeneration;
import java.util.List;
import java.util.Optional;

/**
 * A column, as {@code tables.sql} reads it.
 *
 * @param expression the default, or what a generated column is made of
 * @param generated {@code s} for stored, {@code v} for virtual, empty for not generated
 * @param identity {@code a} for always, {@code d} for by default, empty for none
 * @param sequenceOptions the options of an identity column's sequence, where they are not the usual
 * @param enumSchema where its enum type lies, or that of its elements
 */
record CatalogColumn(
    String name,
    String type,
    boolean nullable,
    Optional<String> expression,
    String generated,
    String identity,
    Optional<String> sequenceOptions,
    Optional<String> collation,
    Optional<String> enumSchema,
    Optional<String> enumName,
    Optional<List<String>> enumLabels,
    boolean enumArray) {
  boolean isGenerated() {
    return !generated.isEmpty();
  }

  Optional<String> defaultExpression() {
    return isGenerated() ? Optional.empty() : expression;
  }

  Optional<IdentityGeneration> identityGeneration() {
    return switch (identity) {
      case "a" -> Optional.of(IdentityGeneration.ALWAYS);
      case "d" -> Optional.of(IdentityGeneration.BY_DEFAULT);
      default -> Optional.empty();
    };
  }
}
