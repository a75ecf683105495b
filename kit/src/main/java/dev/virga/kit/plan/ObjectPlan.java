package dev.virga.kit.plan;

import dev.virga.kit.ddl.CompositeStatements;
import dev.virga.kit.ddl.DomainStatements;
import dev.virga.kit.ddl.ExtensionStatements;
import dev.virga.kit.ddl.ObjectStatements;
import dev.virga.kit.ddl.RoleStatements;
import dev.virga.kit.ddl.SequenceStatements;
import dev.virga.kit.diff.Change;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.CompositeDefinition;
import dev.virga.schema.DomainDefinition;
import dev.virga.schema.ExtensionDefinition;
import dev.virga.schema.RoleDefinition;
import dev.virga.schema.SchemaObject;
import dev.virga.schema.SequenceDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans the changes of roles, extensions, sequences, domains and composite types. */
final class ObjectPlan {
  private final Style style;

  ObjectPlan(Style style) {
    this.style = style;
  }

  List<Planned> planned(Change.ChangeObject change) {
    Optional<SchemaObject> before = change.before();
    return change
        .after()
        .map(
            after ->
                before.map(there -> altered(there, after, change)).orElseGet(() -> created(after)))
        .orElseGet(() -> List.of(dropped(before.orElseThrow())));
  }

  private static List<Planned> created(SchemaObject object) {
    Rank rank =
        switch (object.kind()) {
          case ROLE -> Rank.CREATE_ROLES;
          case EXTENSION -> Rank.CREATE_EXTENSIONS;
          case SEQUENCE -> Rank.CREATE_SEQUENCES;
          case COMPOSITE -> Rank.CREATE_COMPOSITES;
          default -> Rank.CREATE_DOMAINS;
        };
    return ObjectStatements.create(object).stream().map(sql -> Planned.main(rank, sql)).toList();
  }

  private static Planned dropped(SchemaObject object) {
    QualifiedName name = QualifiedName.of(object);
    return switch (object.kind()) {
      case ROLE -> Planned.main(Rank.DROP_ROLES, RoleStatements.drop(object.name()));
      case EXTENSION -> Planned.main(Rank.DROP_EXTENSIONS, ExtensionStatements.drop(object.name()));
      case SEQUENCE ->
          Planned.main(Rank.DROP_SEQUENCES, SequenceStatements.drop(name))
              .with(Dangers.dropSequence(name));
      case COMPOSITE -> Planned.main(Rank.DROP_COMPOSITES, CompositeStatements.drop(name));
      default -> Planned.main(Rank.DROP_DOMAINS, DomainStatements.drop(name));
    };
  }

  private List<Planned> altered(
      SchemaObject before, SchemaObject after, Change.ChangeObject change) {
    if (before instanceof RoleDefinition role) {
      return altered(role, (RoleDefinition) after);
    }
    if (after instanceof ExtensionDefinition extension) {
      return List.of(
          Planned.main(
              Rank.CREATE_EXTENSIONS,
              ExtensionStatements.move(extension.name(), extension.schema().orElseThrow())));
    }
    if (before instanceof CompositeDefinition type) {
      return new CompositePlan(type, (CompositeDefinition) after, change.holders()).planned();
    }
    return before instanceof SequenceDefinition sequence
        ? altered(sequence, (SequenceDefinition) after)
        : new DomainPlan(
                (DomainDefinition) before, (DomainDefinition) after, change.holders(), style)
            .planned();
  }

  private static List<Planned> altered(RoleDefinition before, RoleDefinition after) {
    List<Planned> planned = new ArrayList<>();
    if (!before.name().equals(after.name())) {
      planned.add(
          Planned.main(Rank.RENAMES, RoleStatements.rename(before.name(), after.name()))
              .with(Hazard.BREAKS_RUNNING_CODE));
    }
    if (!before.attributes().equals(after.attributes())) {
      planned.add(Planned.main(Rank.ALTER_ROLES, RoleStatements.alter(before, after)));
    }
    return planned;
  }

  private static List<Planned> altered(SequenceDefinition before, SequenceDefinition after) {
    QualifiedName name = QualifiedName.of(after);
    List<Planned> planned = new ArrayList<>();
    if (!before.name().equals(after.name())) {
      planned.add(
          Planned.main(
                  Rank.RENAMES, SequenceStatements.rename(QualifiedName.of(before), after.name()))
              .with(Hazard.BREAKS_RUNNING_CODE));
    }
    if (!before.type().equals(after.type()) || !before.options().equals(after.options())) {
      SequenceStatements.reach(before, after)
          .ifPresent(sql -> planned.add(Planned.main(Rank.CREATE_SEQUENCES, sql)));
      planned.add(Planned.main(Rank.CREATE_SEQUENCES, SequenceStatements.alter(before, after)));
    }
    if (!before.comment().equals(after.comment())) {
      planned.add(Planned.main(Rank.COMMENTS, SequenceStatements.comment(name, after.comment())));
    }
    return planned;
  }
}
