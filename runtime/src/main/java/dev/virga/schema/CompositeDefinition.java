package dev.virga.schema;

import java.util.List;
import java.util.Optional;

/**
 * A composite type.
 *
 * @param schema the schema that it lies in; empty for the connection's default
 * @param name its name, unquoted
 * @param attributes what it is made of, in order
 * @param enums the enum types that the attributes use
 * @param renames what those enum types and their labels were called before
 * @param comment what the database says about it
 * @param formerName the name that it had before
 */
public record CompositeDefinition(
    Optional<String> schema,
    String name,
    List<AttributeDefinition> attributes,
    List<EnumDefinition> enums,
    List<RenameDefinition> renames,
    Optional<String> comment,
    Optional<String> formerName)
    implements SchemaObject {
  /** Copies the lists. */
  public CompositeDefinition {
    attributes = List.copyOf(attributes);
    enums = List.copyOf(enums);
    renames = List.copyOf(renames);
  }

  /** Returns the type with other attributes. */
  public CompositeDefinition with(List<AttributeDefinition> others) {
    return new CompositeDefinition(schema, name, others, enums, renames, comment, formerName);
  }

  @Override
  public Kind kind() {
    return Kind.COMPOSITE;
  }
}
