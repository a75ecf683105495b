package dev.virga.kit.ddl;

import static java.util.stream.Collectors.joining;

import dev.virga.schema.Identifiers;
import dev.virga.schema.Literals;
import dev.virga.schema.RoleDefinition;
import dev.virga.schema.RoleDefinition.Attribute;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes the statements about roles, which belong to the server and not to a database. */
public final class RoleStatements {
  private RoleStatements() {}

  /** Creates a role, unless another database of the server has brought it, or does so meanwhile. */
  public static String create(RoleDefinition role) {
    return """
        do $$
        begin
          if not exists (select from pg_catalog.pg_roles where rolname = %s) then
            create role %s%s;
          end if;
        exception
          when duplicate_object or unique_violation then null;
        end $$"""
        .formatted(
            Literals.text(role.name()),
            Identifiers.quoted(role.name()),
            role.attributes().stream().map(attribute -> " " + word(attribute)).collect(joining()));
  }

  /** Says what a role may be from now on. */
  public static String alter(RoleDefinition before, RoleDefinition after) {
    return "alter role "
        + Identifiers.quoted(after.name())
        + Stream.of(Attribute.values())
            .filter(
                attribute ->
                    before.attributes().contains(attribute)
                        != after.attributes().contains(attribute))
            .map(
                attribute ->
                    " "
                        + (after.attributes().contains(attribute)
                            ? word(attribute)
                            : no(attribute)))
            .collect(joining());
  }

  /** Renames a role. */
  public static String rename(String role, String name) {
    return "alter role " + Identifiers.quoted(role) + " rename to " + Identifiers.quoted(name);
  }

  /** Drops a role; PostgreSQL refuses while something of any database is its own. */
  public static String drop(String role) {
    return "drop role " + Identifiers.quoted(role);
  }

  private static String word(Attribute attribute) {
    return attribute.name().toLowerCase(Locale.ROOT);
  }

  private static String no(Attribute attribute) {
    return attribute == Attribute.NOINHERIT ? "inherit" : "no" + word(attribute);
  }
}
