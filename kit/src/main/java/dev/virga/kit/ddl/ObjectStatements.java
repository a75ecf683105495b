package dev.virga.kit.ddl;

import dev.virga.kit.code.CodeOrder;
import dev.virga.kit.code.CodeOrder.Turn;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.schema.Mentions;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.kit.schema.TypeOrder;
import dev.virga.schema.CompositeDefinition;
import dev.virga.schema.DomainDefinition;
import dev.virga.schema.ExtensionDefinition;
import dev.virga.schema.RoleDefinition;
import dev.virga.schema.RoutineDefinition;
import dev.virga.schema.SchemaObject;
import dev.virga.schema.SchemaObject.Kind;
import dev.virga.schema.SequenceDefinition;
import dev.virga.schema.TriggerDefinition;
import dev.virga.schema.ViewDefinition;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes the statements that create what a database has besides tables. */
public final class ObjectStatements {
  private ObjectStatements() {}

  /** Returns what types may need. */
  static List<String> beforeTypes(DatabaseDefinition database) {
    return create(database, Set.of(Kind.ROLE, Kind.EXTENSION));
  }

  /**
   * Returns what tables may need; domains may need enum types, composite types these and domains.
   */
  static List<String> beforeTables(DatabaseDefinition database) {
    return Stream.of(
            database.objects(SequenceDefinition.class),
            TypeOrder.of(database.objects(DomainDefinition.class)),
            TypeOrder.of(database.objects(CompositeDefinition.class)))
        .flatMap(List::stream)
        .flatMap(object -> create(object).stream())
        .toList();
  }

  /** Returns the views, each behind those that it reads. */
  static List<String> views(DatabaseDefinition database) {
    return Mentions.ordered(database.objects(ViewDefinition.class)).stream()
        .flatMap(view -> create(view).stream())
        .toList();
  }

  /** Returns the functions and procedures of one turn. */
  static List<String> routines(DatabaseDefinition database, Turn turn) {
    return CodeOrder.of(database)
        .of(database.objects(RoutineDefinition.class))
        .getOrDefault(turn, List.of())
        .stream()
        .map(RoutineStatements::create)
        .toList();
  }

  /** Returns the triggers. */
  static List<String> triggers(DatabaseDefinition database) {
    return create(database, Set.of(Kind.TRIGGER));
  }

  private static List<String> create(DatabaseDefinition database, Set<Kind> kinds) {
    return database.objects().stream()
        .filter(object -> kinds.contains(object.kind()))
        .flatMap(object -> create(object).stream())
        .toList();
  }

  /** Creates something, with what belongs to it, and what is said about it. */
  public static List<String> create(SchemaObject object) {
    if (object instanceof RoleDefinition role) {
      return List.of(RoleStatements.create(role));
    }
    if (object instanceof ExtensionDefinition extension) {
      return List.of(ExtensionStatements.create(extension));
    }
    if (object instanceof ViewDefinition view) {
      return ViewStatements.create(view);
    }
    if (object instanceof RoutineDefinition routine) {
      return List.of(RoutineStatements.create(routine));
    }
    if (object instanceof TriggerDefinition trigger) {
      return List.of(TriggerStatements.create(trigger));
    }
    if (object instanceof CompositeDefinition composite) {
      return CompositeStatements.all(composite);
    }
    return object instanceof SequenceDefinition sequence
        ? create(sequence)
        : create((DomainDefinition) object);
  }

  private static List<String> create(SequenceDefinition sequence) {
    return withComment(
        SequenceStatements.create(sequence),
        sequence
            .comment()
            .map(
                text -> SequenceStatements.comment(QualifiedName.of(sequence), Optional.of(text))));
  }

  private static List<String> create(DomainDefinition domain) {
    return withComment(
        DomainStatements.create(domain),
        domain
            .comment()
            .map(text -> DomainStatements.comment(QualifiedName.of(domain), Optional.of(text))));
  }

  private static List<String> withComment(String statement, Optional<String> comment) {
    return comment.map(text -> List.of(statement, text)).orElseGet(() -> List.of(statement));
  }
}
