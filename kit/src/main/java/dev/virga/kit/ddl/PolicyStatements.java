package dev.virga.kit.ddl;

import static java.util.stream.Collectors.joining;

import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.Identifiers;
import dev.virga.schema.PolicyDefinition;
import dev.virga.schema.PolicyDefinition.Command;
import dev.virga.schema.PolicyDefinition.Mode;
import dev.virga.schema.RowSecurity;
import dev.virga.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the statements about policies, and about the tables that they hold for. */
public final class PolicyStatements {
  private PolicyStatements() {}

  /** Creates a policy. */
  public static String create(QualifiedName table, PolicyDefinition policy) {
    return "create" + named(table, policy.name()) + definition(policy);
  }

  /** Says what a policy is, as {@code create policy} has it behind the table. */
  public static String definition(PolicyDefinition policy) {
    return (policy.mode() == Mode.RESTRICTIVE ? " as restrictive" : "")
        + (policy.command() == Command.ALL
            ? ""
            : " for " + policy.command().name().toLowerCase(Locale.ROOT))
        + (policy.roles().isEmpty() ? "" : roles(policy))
        + conditions(policy);
  }

  /** Changes the roles and conditions of a policy; it keeps the conditions that it has. */
  public static String alter(QualifiedName table, PolicyDefinition policy) {
    return "alter" + named(table, policy.name()) + roles(policy) + conditions(policy);
  }

  /** Renames a policy. */
  public static String rename(QualifiedName table, String from, String to) {
    return "alter" + named(table, from) + " rename to " + Identifiers.quoted(to);
  }

  /** Drops a policy. */
  public static String drop(QualifiedName table, String policy) {
    return "drop" + named(table, policy);
  }

  /** Lets policies hold for others than before. */
  public static List<String> secure(
      QualifiedName table, Optional<RowSecurity> before, Optional<RowSecurity> after) {
    List<String> statements = new ArrayList<>();
    if (before.isPresent() != after.isPresent()) {
      statements.add(level(table, after.isPresent() ? "enable" : "disable"));
    }
    if (isForced(before) != isForced(after)) {
      statements.add(level(table, isForced(after) ? "force" : "no force"));
    }
    return statements;
  }

  /** Returns the statements of a new table. */
  public static List<String> of(TableDefinition table) {
    QualifiedName name = QualifiedName.of(table);
    List<String> statements = new ArrayList<>();
    table.policies().forEach(policy -> statements.add(create(name, policy)));
    statements.addAll(secure(name, Optional.empty(), table.rowSecurity()));
    return statements;
  }

  private static boolean isForced(Optional<RowSecurity> security) {
    return security.filter(RowSecurity.FORCED::equals).isPresent();
  }

  private static String level(QualifiedName table, String verb) {
    return "alter table " + Quoted.name(table) + " " + verb + " row level security";
  }

  private static String named(QualifiedName table, String policy) {
    return " policy " + Identifiers.quoted(policy) + " on " + Quoted.name(table);
  }

  private static String roles(PolicyDefinition policy) {
    return policy.roles().isEmpty()
        ? " to public"
        : policy.roles().stream().map(Identifiers::quoted).collect(joining(", ", " to ", ""));
  }

  private static String conditions(PolicyDefinition policy) {
    return policy.using().map(text -> " using (" + text + ")").orElse("")
        + policy.check().map(text -> " with check (" + text + ")").orElse("");
  }
}
