package dev.virga.processor.validate;

import dev.virga.processor.model.ExtensionDeclaration;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.PackageDeclaration;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import dev.virga.processor.model.RoleDeclaration;
import dev.virga.processor.model.SequenceDeclaration;
import dev.virga.schema.ExtensionDefinition;
import dev.virga.schema.Identifiers;
import dev.virga.schema.RoleDefinition;
import dev.virga.schema.SchemaObjects;
import dev.virga.schema.SequenceDefinition;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks what packages declare, and makes what the database has of it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createrole.html">PostgreSQL: CREATE
 *     ROLE</a>
 */
public final class PackageObjects {
  private static final String NAME_OF_SOME_BYTES = "write a name of 1 to 63 bytes";

  /** What SQL means by something else than a role. */
  private static final Set<String> NO_ROLES =
      Set.of("public", "none", "current_role", "current_user", "session_user");

  private final Problems problems;
  private final SqlNames sqlNames;
  private final Set<String> taken = new HashSet<>();

  /** Reports to the problems of a round. */
  public PackageObjects(Problems problems) {
    this.problems = problems;
    this.sqlNames = new SqlNames(problems);
  }

  /** Returns what a package brings; empty if something is wrong with it. */
  public Optional<SchemaObjects> of(PackageDeclaration declaration) {
    int before = problems.count();
    declaration.roles().forEach(this::check);
    declaration.extensions().forEach(this::check);
    declaration.sequences().forEach(this::check);
    return problems.count() > before
        ? Optional.empty()
        : Optional.of(
            new SchemaObjects(
                declaration.name(),
                declaration.roles().stream().map(PackageObjects::definition).toList(),
                declaration.extensions().stream().map(PackageObjects::definition).toList(),
                declaration.sequences().stream().map(PackageObjects::definition).toList(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty()));
  }

  private void check(RoleDeclaration role) {
    String name = role.name().value();
    named(role.name(), "@Role");
    if (name.startsWith("pg_") || NO_ROLES.contains(name)) {
      problems.add(
          role.name().position(),
          ProblemKey.RESERVED_NAME,
          "\"",
          name,
          "\" is no role of yours: PostgreSQL has that name for something of its own; write another one");
    }
    distinct(role.name(), "role " + name);
    former(role.formerName(), name, "the role");
  }

  private void check(ExtensionDeclaration extension) {
    named(extension.name(), "@Extension");
    extension.schema().ifPresent(this::schema);
    distinct(extension.name(), "extension " + extension.name().value());
  }

  private void check(SequenceDeclaration sequence) {
    String name = sequence.name().value();
    named(sequence.name(), "@Sequence");
    sequence.schema().ifPresent(this::schema);
    sequence
        .comment()
        .ifPresent(comment -> sqlNames.checkComment(comment.value(), comment.position()));
    distinct(
        sequence.name(),
        "sequence " + Identifiers.quoted(sequence.schema().map(Located::value), name));
    former(sequence.formerName(), name, "the sequence");
    NumberBounds.of(sequence.type())
        .check(
            new NumberBounds.Sequence("the sequence " + name, sequence.type(), ProblemKey.SEQUENCE),
            sequence.numbers(),
            problems);
  }

  private void named(Located<String> name, String annotation) {
    sqlNames.check(name.value(), name.position(), annotation, NAME_OF_SOME_BYTES);
  }

  private void schema(Located<String> schema) {
    sqlNames.check(schema.value(), schema.position(), "the schema", NAME_OF_SOME_BYTES);
  }

  private void distinct(Located<String> name, String what) {
    if (!taken.add(what)) {
      problems.add(
          name.position(),
          ProblemKey.DUPLICATE_OBJECT,
          "the package declares the ",
          what,
          " twice; remove one of the annotations, or write another name");
    }
  }

  private void former(Optional<Located<String>> former, String name, String what) {
    former.ifPresent(
        old -> {
          sqlNames.check(old.value(), old.position(), "\"renamedFrom\"", NAME_OF_SOME_BYTES);
          if (old.value().equals(name)) {
            problems.add(
                old.position(),
                ProblemKey.FORMER_NAME,
                what,
                " has the name \"",
                name,
                "\" now; write the one that it had before, or leave \"renamedFrom\" out");
          }
        });
  }

  private static RoleDefinition definition(RoleDeclaration role) {
    return new RoleDefinition(
        role.name().value(), role.attributes(), role.formerName().map(Located::value));
  }

  private static ExtensionDefinition definition(ExtensionDeclaration extension) {
    return new ExtensionDefinition(
        extension.schema().map(Located::value), extension.name().value());
  }

  private static SequenceDefinition definition(SequenceDeclaration sequence) {
    return new SequenceDefinition(
        sequence.schema().map(Located::value),
        sequence.name().value(),
        sequence.type(),
        Optional.of(NumberBounds.of(sequence.type()).options(sequence.numbers())),
        sequence.comment().map(Located::value),
        sequence.formerName().map(Located::value));
  }
}
