package dev.virga.kit.pull;

import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.SchemaObject;
import java.util.Optional;

/** A class for a type of the database's own. */
sealed interface TypeSource permits EnumSource, DomainSource, CompositeSource {
  /** Returns the package of the class. */
  String packageName();

  /** Returns the name of the class. */
  String name();

  /** Returns the name of the type in the database. */
  QualifiedName typeName();

  /** Returns what the class declares by itself; nothing for an enum, which columns bring along. */
  default Optional<SchemaObject> object() {
    return Optional.empty();
  }

  /** Returns the text of the class. */
  String text();

  /** Returns the name of the class with its package. */
  default String qualifiedName() {
    return packageName() + "." + name();
  }
}
