package dev.virga.kit.schema;

import dev.virga.schema.RoutineDefinition;
import dev.virga.schema.SchemaObject;
import dev.virga.schema.SchemaObject.Kind;
import dev.virga.schema.TriggerDefinition;
import java.util.Comparator;
import java.util.Optional;

/**
 * Tells apart what a database has besides tables. Ordered by kind, then by name. Immutable.
 *
 * @param kind what it is; a view, whether its rows are kept or not
 * @param name its name; that of a role or an extension is the same in all schemas
 */
public record ObjectName(Kind kind, QualifiedName name) implements Comparable<ObjectName> {
  private static final Comparator<ObjectName> ORDER =
      Comparator.comparing(ObjectName::kind).thenComparing(ObjectName::name);

  /** Names an object. */
  public static ObjectName of(SchemaObject object) {
    return new ObjectName(
        object.kind() == Kind.MATERIALIZED_VIEW ? Kind.VIEW : object.kind(),
        new QualifiedName(
            isOfTheWholeDatabase(object) ? Optional.empty() : object.schema(),
            nameInSchema(object)));
  }

  /** Returns the signature of a function, and the name of a trigger behind that of its table. */
  private static String nameInSchema(SchemaObject object) {
    if (object instanceof RoutineDefinition routine) {
      return routine.signature();
    }
    return object instanceof TriggerDefinition trigger
        ? trigger.table() + "." + trigger.name()
        : object.name();
  }

  /** Returns the name that an object had before, where that was another one. */
  public static Optional<ObjectName> formerOf(SchemaObject object) {
    ObjectName now = of(object);
    return object
        .formerName()
        .map(name -> new ObjectName(now.kind, new QualifiedName(now.name.schema(), name)));
  }

  /** Returns the name without the schema, if that is the connection's default. */
  public ObjectName inDefault(Optional<String> defaultSchema) {
    return new ObjectName(kind, name.inDefault(defaultSchema));
  }

  private static boolean isOfTheWholeDatabase(SchemaObject object) {
    return object.kind() == Kind.ROLE || object.kind() == Kind.EXTENSION;
  }

  @Override
  public int compareTo(ObjectName other) {
    return ORDER.compare(this, other);
  }

  /** The name for people, such as {@code sequence shop.invoice_numbers}. */
  @Override
  public String toString() {
    return kind + " " + name;
  }
}
