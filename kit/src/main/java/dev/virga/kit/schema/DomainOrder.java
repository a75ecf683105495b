package dev.virga.kit.schema;

import dev.virga.schema.DomainDefinition;
import dev.virga.schema.Identifiers;
import java.util.ArrayList;
import java.util.List;

/** Orders domains, which may be made of each other. */
public final class DomainOrder {
  private DomainOrder() {}

  /** Returns each behind the one that it is made of, else as they are given. */
  public static List<DomainDefinition> of(List<DomainDefinition> domains) {
    List<DomainDefinition> waiting = new ArrayList<>(domains);
    List<DomainDefinition> ordered = new ArrayList<>();
    while (!waiting.isEmpty()) {
      DomainDefinition next =
          waiting.stream()
              .filter(domain -> waiting.stream().noneMatch(other -> isMadeOf(domain, other)))
              .findFirst()
              .orElse(waiting.get(0));
      waiting.remove(next);
      ordered.add(next);
    }
    return ordered;
  }

  private static boolean isMadeOf(DomainDefinition domain, DomainDefinition other) {
    return ElementType.of(domain.type())
        .name()
        .equals(Identifiers.quoted(other.schema(), other.name()));
  }
}
