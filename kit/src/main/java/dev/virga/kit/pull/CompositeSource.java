package dev.virga.kit.pull;

import dev.virga.kit.schema.ElementType;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.AttributeDefinition;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.ColumnForm;
import dev.virga.schema.CompositeDefinition;
import dev.virga.schema.SchemaObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A Java record for a composite type. Each of its components may be null: PostgreSQL knows of none
 * that may not.
 *
 * @param packageName its package
 * @param name its name
 * @param composite the type
 * @param components the components for its attributes
 */
record CompositeSource(
    String packageName, String name, CompositeDefinition composite, List<Component> components)
    implements TypeSource {
  private static final String ANNOTATIONS = "dev.virga.annotation.";

  /** The name of what is generated beside the attributes. */
  private static final String CODEC = "CODEC";

  /** What it is depends on a session, within a composite value. */
  private static final String MONEY = "money";

  /** How many parameters the constructor of a record takes. */
  private static final int ROOM = 254;

  /**
   * Returns the components for a type; empty where a record cannot be the type.
   *
   * @param types the classes for types of the database's own, by their names in it
   */
  static Optional<List<Component>> componentsOf(
      CompositeDefinition composite, String packageName, Map<String, TypeSource> types) {
    Set<String> names = new HashSet<>(Set.of(CODEC));
    List<Component> components = new ArrayList<>();
    for (AttributeDefinition attribute : composite.attributes()) {
      Optional<ComponentType> type =
          typeOf(attribute.type(), packageName, types)
              .filter(found -> found.sqlType().equals(attribute.type()))
              .filter(found -> !ElementType.of(found.sqlType()).name().equals(MONEY));
      if (type.isEmpty()) {
        return Optional.empty();
      }
      components.add(
          new Component(
              freeName(JavaNames.component(attribute.name()), names),
              type.get(),
              column(attribute)));
    }
    return Optional.of(components).filter(list -> !list.isEmpty() && list.size() <= ROOM);
  }

  private static Optional<ComponentType> typeOf(
      String type, String packageName, Map<String, TypeSource> types) {
    ElementType element = ElementType.of(type);
    Optional<ComponentType> own =
        Optional.ofNullable(types.get(element.name()))
            .map(
                source ->
                    ComponentType.of(
                        source,
                        source.packageName().equals(packageName)
                            ? source.name()
                            : source.qualifiedName()));
    return own.map(found -> element.array() ? found.list() : found)
        .or(() -> ComponentType.of(type));
  }

  private static ColumnDefinition column(AttributeDefinition attribute) {
    return new ColumnDefinition(
        attribute.name(),
        attribute.type(),
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new ColumnForm(attribute.collation(), Optional.empty(), Optional.empty())),
        attribute.comment());
  }

  private static String freeName(String component, Set<String> names) {
    String free = component;
    for (int number = 2; !names.add(JavaNames.constant(free)); ) {
      free = component + number++;
    }
    return free;
  }

  @Override
  public QualifiedName typeName() {
    return QualifiedName.of(composite);
  }

  @Override
  public Optional<SchemaObject> object() {
    return Optional.of(composite);
  }

  @Override
  public String text() {
    return TypeSource.head(packageName, imports())
        + "@Composite("
        + TypeSource.members(composite.name(), composite.schema(), composite.comment())
        + ")\npublic record "
        + name
        + "("
        + components.stream()
            .map(component -> "\n    " + written(component))
            .collect(Collectors.joining(","))
        + ") {}\n";
  }

  private Set<String> imports() {
    Set<String> imports = new TreeSet<>(Set.of(ANNOTATIONS + "Composite"));
    imports.add("org.jspecify.annotations.Nullable");
    for (Component component : components) {
      imports.addAll(component.type().imports());
      component.type().annotation().ifPresent(json -> imports.add(ANNOTATIONS + "Json"));
      ColumnWriter.columnAnnotation(component)
          .ifPresent(text -> imports.add(ANNOTATIONS + "Column"));
    }
    return imports;
  }

  private static String written(Component component) {
    StringBuilder text = new StringBuilder();
    component.type().annotation().ifPresent(json -> text.append(json).append(' '));
    ColumnWriter.columnAnnotation(component)
        .ifPresent(members -> text.append("@Column(").append(members).append(") "));
    if (component.type().annotatesItself()) {
      text.append(component.type().nullableName());
    } else {
      text.append("@Nullable ").append(component.type().nullableName());
    }
    return text.append(' ').append(component.name()).toString();
  }
}
