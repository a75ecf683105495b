package dev.virga.kit.introspect;

import dev.virga.schema.ColumnForm;
import dev.virga.schema.ColumnStorage;
import dev.virga.schema.Compression;
import dev.virga.schema.ComputedDefinition;
import dev.virga.schema.ComputedDefinition.Storage;
import dev.virga.schema.IdentityGeneration;
import dev.virga.schema.SequenceOptions;
import java.util.List;
import java.util.Optional;

/**
 * A column, as {@code tables.sql} reads it.
 *
 * @param expression the default, or what a generated column is made of
 * @param generated {@code s} for stored, {@code v} for virtual, empty for not generated
 * @param identity {@code a} for always, {@code d} for by default, empty for none
 * @param sequence what an identity column's sequence is
 * @param collation its collation, where it is not that of the type and found without its schema
 * @param otherCollation the same, with its schema, where it is found only so
 * @param storage where large values lie, where the type has it otherwise
 * @param compression how large values are compressed, where that is said
 * @param comment what is said about it
 * @param typeSchema where its type lies, or that of its elements, if it is an enum type, a domain
 *     or a composite type
 * @param typeName its name
 * @param labels its labels, if it is an enum type
 * @param array whether it is that of the elements
 */
record CatalogColumn(
    String name,
    String type,
    boolean nullable,
    Optional<String> expression,
    String generated,
    String identity,
    Optional<SequenceOptions> sequence,
    Optional<String> collation,
    Optional<String> otherCollation,
    Optional<ColumnStorage> storage,
    Optional<Compression> compression,
    Optional<String> comment,
    Optional<String> typeSchema,
    Optional<String> typeName,
    Optional<List<String>> labels,
    boolean array) {
  Optional<String> defaultExpression() {
    return generated.isEmpty() ? expression : Optional.empty();
  }

  Optional<ComputedDefinition> computed() {
    return expression
        .filter(text -> !generated.isEmpty())
        .map(
            text ->
                new ComputedDefinition(
                    Parentheses.stripped(text),
                    generated.equals("s") ? Storage.STORED : Storage.VIRTUAL));
  }

  ColumnForm form() {
    return new ColumnForm(collation, storage, compression);
  }

  Optional<IdentityGeneration> identityGeneration() {
    return switch (identity) {
      case "a" -> Optional.of(IdentityGeneration.ALWAYS);
      case "d" -> Optional.of(IdentityGeneration.BY_DEFAULT);
      default -> Optional.empty();
    };
  }
}
