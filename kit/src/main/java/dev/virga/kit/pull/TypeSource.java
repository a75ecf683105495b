package dev.virga.kit.pull;

import dev.virga.kit.schema.QualifiedName;

/** A class for a type of the database's own. */
sealed interface TypeSource permits EnumSource, DomainSource {
  /** Returns the package of the class. */
  String packageName();

  /** Returns the name of the class. */
  String name();

  /** Returns the name of the type in the database. */
  QualifiedName typeName();

  /** Returns the text of the class. */
  String text();

  /** Returns the name of the class with its package. */
  default String qualifiedName() {
    return packageName() + "." + name();
  }
}
