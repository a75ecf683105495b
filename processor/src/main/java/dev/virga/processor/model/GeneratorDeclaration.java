package dev.virga.processor.model;

import java.util.Optional;

/**
 * The class that makes a component's values, which an annotation names: as it is written, right or
 * wrong.
 *
 * @param type the class
 * @param made the type of the values, as the class says; empty if it is no class
 * @param madeText the same as source code writes it
 */
public record GeneratorDeclaration(MadeClass type, Optional<JavaType> made, String madeText) {
  /** Returns whether the values are those of a component. */
  public boolean fits(ComponentType component) {
    return made.isPresent() && made.equals(component.javaType());
  }

  /** Returns whether the values are those of the only component of a component's record. */
  public boolean fitsWrapped(ComponentType component) {
    return made.isPresent()
        && component
            .value()
            .filter(
                value ->
                    value instanceof WrappedType wrapped
                        && made.filter(type -> type.arguments().isEmpty())
                            .map(JavaType::name)
                            .equals(wrapped.stored().javaName()))
            .isPresent();
  }
}
