package dev.virga.schema;

import java.util.List;
import java.util.Optional;

/**
 * A role, which the server has for all of its databases.
 *
 * @param name its name, unquoted
 * @param attributes what it is beyond a role that {@code create role} makes, in the order of the
 *     constants
 * @param formerName the name that it had before
 */
public record RoleDefinition(String name, List<Attribute> attributes, Optional<String> formerName)
    implements SchemaObject {
  /** Sorts the attributes. */
  public RoleDefinition {
    attributes = attributes.stream().distinct().sorted().toList();
  }

  @Override
  public Kind kind() {
    return Kind.ROLE;
  }

  /** A role lies in no schema. */
  @Override
  public Optional<String> schema() {
    return Optional.empty();
  }

  /** What a role may be. */
  public enum Attribute {
    /** It may create databases. */
    CREATEDB,
    /** It may create and change roles. */
    CREATEROLE,
    /** It has the rights of the roles that it is a member of only once it says {@code set role}. */
    NOINHERIT
  }
}
