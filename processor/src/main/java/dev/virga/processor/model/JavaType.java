package dev.virga.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Java class with its type arguments, boxed where it is a primitive.
 *
 * @param name the class
 * @param arguments its type arguments; none of them is a wildcard
 */
public record JavaType(JavaName name, List<JavaType> arguments) {
  /** Copies the list. */
  public JavaType {
    arguments = List.copyOf(arguments);
  }

  /** Returns the type of a list's elements; empty for what is no list. */
  public Optional<JavaType> element() {
    return name.qualified().equals("java.util.List")
        ? arguments.stream().findFirst()
        : Optional.empty();
  }

  /** Returns the class and those of the arguments. */
  Stream<JavaName> mentioned() {
    return Stream.concat(
        Stream.of(name), arguments.stream().flatMap(argument -> argument.mentioned()));
  }

  /** Returns the type as messages name it: {@code List<Email>}. */
  @Override
  public String toString() {
    return arguments.isEmpty()
        ? name.simpleName()
        : name.simpleName()
            + arguments.stream()
                .map(JavaType::toString)
                .collect(Collectors.joining(", ", "<", ">"));
  }
}
