package dev.virga.processor.model;

import java.util.Optional;

/** Finds the declaration of a record by its name, whether it is compiled now or was before. */
public interface Declarations {
  /** Returns the declaration; empty for a type that declares no table. */
  Optional<Declaration> table(JavaName name);

  /** Returns the declaration; empty for a type that declares neither a table nor a view. */
  Optional<Declaration> tableOrView(JavaName name);

  /** Returns the composite type that a record declares; empty for a type that declares none. */
  Optional<Declaration> composite(JavaName name);

  /** Returns the shape that a record declares; empty for a type that declares none. */
  Optional<ShapeDeclaration> shape(JavaName name);
}
