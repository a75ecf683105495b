package dev.virga.kit.schema;

import dev.virga.schema.AttributeDefinition;
import dev.virga.schema.CompositeDefinition;
import dev.virga.schema.DomainDefinition;
import dev.virga.schema.Identifiers;
import dev.virga.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;

/** Orders domains, and composite types, which may be made of each other. */
public final class TypeOrder {
  private TypeOrder() {}

  /**
   * Returns each behind those that it is made of, else as they are given; others are left where
   * they are.
   */
  public static <T extends SchemaObject> List<T> of(List<T> types) {
    List<T> waiting = new ArrayList<>(types);
    List<T> ordered = new ArrayList<>();
    while (!waiting.isEmpty()) {
      T next =
          waiting.stream()
              .filter(type -> waiting.stream().noneMatch(other -> isMadeOf(type, other)))
              .findFirst()
              .orElse(waiting.get(0));
      waiting.remove(next);
      ordered.add(next);
    }
    return ordered;
  }

  private static boolean isMadeOf(SchemaObject type, SchemaObject other) {
    String name = Identifiers.quoted(other.schema(), other.name());
    return parts(type).stream().anyMatch(part -> ElementType.of(part).name().equals(name));
  }

  private static List<String> parts(SchemaObject type) {
    if (type instanceof DomainDefinition domain) {
      return List.of(domain.type());
    }
    return type instanceof CompositeDefinition composite
        ? composite.attributes().stream().map(AttributeDefinition::type).toList()
        : List.of();
  }
}
