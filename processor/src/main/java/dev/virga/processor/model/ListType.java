package dev.virga.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A list of values, held by a one-dimensional array.
 *
 * @param element the type of the values; no list itself
 */
public record ListType(ValueType element) implements ValueType {
  private static final JavaName LIST = new JavaName("java.util", List.of("List"));

  @Override
  public Optional<JavaName> javaName() {
    return Optional.of(LIST);
  }

  @Override
  public Stream<JavaName> mentioned() {
    return Stream.concat(Stream.of(LIST), element.mentioned());
  }

  @Override
  public boolean isGeneric() {
    return true;
  }

  @Override
  public Family family() {
    return Family.OTHER;
  }

  @Override
  public String sqlType(Optional<String> schema) {
    return element.sqlType(schema) + "[]";
  }

  @Override
  public Stream<EnumType> enums() {
    return element.enums();
  }

  @Override
  public Stream<EnumText> enumTexts() {
    return element.enumTexts();
  }

  @Override
  public Stream<CompositeType> composites() {
    return element.composites();
  }

  @Override
  public ValueType in(String columnType) {
    return new ListType(element.in(columnType));
  }

  @Override
  public Stream<WrappedType> wrapped() {
    return element.wrapped();
  }

  /** Returns the type as source code writes it: {@code List<Long>}. */
  @Override
  public String toString() {
    String boxed =
        element.isGeneric()
            ? element.toString()
            : element.javaName().map(JavaName::simpleName).orElseGet(element::toString);
    return "List<" + boxed + ">";
  }
}
