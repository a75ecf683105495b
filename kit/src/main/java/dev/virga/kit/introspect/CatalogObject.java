package dev.virga.kit.introspect;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.virga.kit.json.StrictJson;
import dev.virga.schema.CheckDefinition;
import dev.virga.schema.CompositeDefinition;
import dev.virga.schema.DomainDefinition;
import dev.virga.schema.ExtensionDefinition;
import dev.virga.schema.RoleDefinition;
import dev.virga.schema.RoutineDefinition;
import dev.virga.schema.SchemaObject;
import dev.virga.schema.SchemaObject.Kind;
import dev.virga.schema.SequenceDefinition;
import dev.virga.schema.TriggerDefinition;

/**
 * What there is besides tables and views, as {@code objects.sql} reads it.
 *
 * @param kind what it is
 * @param json its definition, in the words of PostgreSQL
 */
record CatalogObject(Kind kind, String json) {
  private static final String CHECK = "CHECK ";

  SchemaObject definition() throws JsonProcessingException {
    return switch (kind) {
      case ROLE -> StrictJson.MAPPER.readValue(json, RoleDefinition.class);
      case EXTENSION -> StrictJson.MAPPER.readValue(json, ExtensionDefinition.class);
      case SEQUENCE -> StrictJson.MAPPER.readValue(json, SequenceDefinition.class);
      case FUNCTION, PROCEDURE ->
          printed(StrictJson.MAPPER.readValue(json, RoutineDefinition.class));
      case COMPOSITE -> printed(StrictJson.MAPPER.readValue(json, CompositeDefinition.class));
      case TRIGGER -> StrictJson.MAPPER.readValue(json, TriggerDefinition.class);
      default -> printed(StrictJson.MAPPER.readValue(json, DomainDefinition.class));
    };
  }

  private static RoutineDefinition printed(RoutineDefinition routine) {
    return new RoutineDefinition(
        routine.kind(),
        routine.schema(),
        routine.name(),
        routine.arguments().stream()
            .map(type -> type.replaceFirst("^(public|pg_catalog)\\.", ""))
            .toList(),
        routine.definition().stripTrailing());
  }

  private static CompositeDefinition printed(CompositeDefinition composite) {
    return composite.with(
        composite.attributes().stream()
            .map(attribute -> attribute.as(TypeName.shortened(attribute.type())))
            .toList());
  }

  private static DomainDefinition printed(DomainDefinition domain) {
    return new DomainDefinition(
        domain.schema(),
        domain.name(),
        TypeName.shortened(domain.type()),
        domain.collation(),
        domain.defaultExpression(),
        domain.nullable(),
        domain.checks().stream()
            .map(check -> new CheckDefinition(check.name(), condition(check.condition())))
            .toList(),
        domain.comment(),
        domain.formerName());
  }

  /** Returns {@code value > 0} for {@code CHECK ((VALUE > 0)) NOT VALID}. */
  private static String condition(String printed) {
    String condition = printed.substring(CHECK.length());
    return Parentheses.stripped(
        Parentheses.stripped(condition.substring(0, Parentheses.end(condition) + 1)));
  }
}
