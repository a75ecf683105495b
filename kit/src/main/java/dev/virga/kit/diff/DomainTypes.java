package dev.virga.kit.diff;

import dev.virga.kit.ddl.Quoted;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.schema.ElementType;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.DomainDefinition;
import java.util.HashMap;
import java.util.Map;

/** Knows which types the values of domains have, before and after. */
final class DomainTypes {
  private final Map<String, String> types = new HashMap<>();

  DomainTypes(DatabaseDefinition before, DatabaseDefinition after) {
    add(before);
    add(after);
  }

  private void add(DatabaseDefinition database) {
    for (DomainDefinition domain : database.objects(DomainDefinition.class)) {
      types.put(Quoted.name(QualifiedName.of(domain)), domain.type());
    }
  }

  /**
   * Says what becomes of the values where a column of one type gets another. PostgreSQL looks at
   * each value that becomes one of a domain, and may write it anew.
   */
  Conversion conversion(String before, String after) {
    Conversion ofValues = Conversion.between(ofValues(before), ofValues(after));
    boolean sameValues = ofValues == Conversion.IN_PLACE && Conversion.isChange(before, after);
    return sameValues && (isDomain(before) || isDomain(after)) ? Conversion.LOSSLESS : ofValues;
  }

  /** Returns the type that the values of a column have, whatever its domain. */
  private String ofValues(String type) {
    ElementType element = ElementType.of(type);
    return element.named(types.getOrDefault(element.name(), element.name())).columnType();
  }

  private boolean isDomain(String type) {
    return types.containsKey(ElementType.of(type).name());
  }
}
