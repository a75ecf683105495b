package dev.virga.kit.ddl;

import static java.util.stream.Collectors.joining;

import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.CheckDefinition;
import dev.virga.schema.DomainDefinition;
import dev.virga.schema.Identifiers;
import java.util.Optional;

/** Writes the statements about domains. */
public final class DomainStatements {
  private DomainStatements() {}

  /** Creates a domain. */
  public static String create(DomainDefinition domain) {
    return "create domain "
        + Quoted.name(QualifiedName.of(domain))
        + " as "
        + domain.type()
        + ColumnClause.collation(domain.collation())
        + domain.defaultExpression().map(ColumnClause::defaultValue).orElse("")
        + (domain.nullable() ? "" : " not null")
        + domain.checks().stream()
            .map(check -> "\n  " + Constraint.check(check))
            .collect(joining());
  }

  /** Says the default of columns that have none of their own. */
  public static String setDefault(QualifiedName domain, Optional<String> expression) {
    return alter(domain)
        + expression.map(text -> "set" + ColumnClause.defaultValue(text)).orElse("drop default");
  }

  /** Takes null from the values of a domain; all rows are looked at. */
  public static String setNotNull(QualifiedName domain) {
    return alter(domain) + "set not null";
  }

  /** Makes null one of its values. */
  public static String dropNotNull(QualifiedName domain) {
    return alter(domain) + "drop not null";
  }

  /** Adds a check; all rows are looked at. */
  public static String add(QualifiedName domain, CheckDefinition check) {
    return alter(domain) + "add " + Constraint.check(check);
  }

  /** Adds a check for values that are written from now on. */
  public static String addNotValid(QualifiedName domain, CheckDefinition check) {
    return add(domain, check) + " not valid";
  }

  /** Looks at all rows, while others write. */
  public static String validate(QualifiedName domain, String check) {
    return alter(domain) + "validate constraint " + Identifiers.quoted(check);
  }

  /** Drops a check. */
  public static String drop(QualifiedName domain, String check) {
    return alter(domain) + "drop constraint " + Identifiers.quoted(check);
  }

  /** Renames a domain within its schema. */
  public static String rename(QualifiedName domain, String name) {
    return alter(domain) + "rename to " + Identifiers.quoted(name);
  }

  /** Says what a domain is about; an empty comment takes away the one that is there. */
  public static String comment(QualifiedName domain, Optional<String> comment) {
    return CommentStatements.on("domain", domain, comment);
  }

  /** Drops a domain; PostgreSQL refuses while a column uses it. */
  public static String drop(QualifiedName domain) {
    return "drop domain " + Quoted.name(domain);
  }

  private static String alter(QualifiedName domain) {
    return "alter domain " + Quoted.name(domain) + " ";
  }
}
