package dev.virga.kit.pull;

import dev.virga.kit.ddl.Quoted;
import dev.virga.kit.schema.ElementType;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The type of a component, as it is written.
 *
 * @param sqlType the type of its column
 * @param typed whether {@code @Column} has to say that, as it is not the usual one
 * @param name how it is written where it is never null
 * @param nullableName how it is written where it may be null, and carries the annotation
 * @param imports what has to be imported
 * @param annotation what makes the column of this type, where the name alone does not
 */
record ComponentType(
    String sqlType,
    boolean typed,
    String name,
    String nullableName,
    Set<String> imports,
    Optional<String> annotation) {
  /** Copies the set. */
  ComponentType {
    imports = Set.copyOf(imports);
  }

  /** Returns the type for a column's, of which an array is a list; empty where there is none. */
  static Optional<ComponentType> of(String columnType) {
    ElementType element = ElementType.of(columnType);
    Optional<ComponentType> type =
        JavaType.of(element.name()).map(found -> of(found, element.name()));
    // A list that is stored as JSON is one value, and no array.
    return element.array()
        ? type.filter(each -> each.annotation().isEmpty()).map(ComponentType::list)
        : type;
  }

  /** Returns the type for an enum or a domain, by the name that the record has for it. */
  static ComponentType of(TypeSource type, String name) {
    // Java annotates the class, not the package before it.
    String nullable = name.replaceFirst("^(.*\\.)", "$1@Nullable ");
    return new ComponentType(
        Quoted.name(type.typeName()), false, name, nullable, Set.of(), Optional.empty());
  }

  private static ComponentType of(JavaType type, String columnType) {
    boolean typed = !type.sqlType().equals(columnType) && type.canBe(columnType);
    return new ComponentType(
        typed ? columnType : type.sqlType(),
        typed,
        type.javaName(),
        type.nullableName(),
        Set.copyOf(type.imports()),
        type.annotation());
  }

  /** Returns the list of values of this type. */
  ComponentType list() {
    Set<String> all = new TreeSet<>(imports);
    all.add("java.util.List");
    String list = "List<" + (annotatesItself() ? name : nullableName) + ">";
    return new ComponentType(
        new ElementType(sqlType, true).columnType(), typed, list, list, all, annotation);
  }

  /**
   * Returns whether values are of the same type in Java, as those of both ends of a foreign key.
   */
  boolean isSameAs(ComponentType other) {
    return name.equals(other.name) && (typed || other.typed || sqlType.equals(other.sqlType));
  }

  /**
   * Returns how much of a constructor's parameters it takes.
   *
   * @see <a
   *     href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html#jvms-4.11">Limitations
   *     of the Java Virtual Machine</a>
   */
  int slots(boolean nullable) {
    return !nullable && (name.equals("long") || name.equals("double")) ? 2 : 1;
  }

  /** Returns whether the annotation for null is a part of the name. */
  boolean annotatesItself() {
    return nullableName.contains("@");
  }
}
