package dev.virga.processor.validate;

import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.Position;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import dev.virga.schema.Identifiers;
import dev.virga.schema.SchemaRelation;
import dev.virga.schema.SchemaRelation.Kind;
import dev.virga.schema.TableDefinition;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The names of what tables bring into their schemas: PostgreSQL has the tables, indexes and
 * sequences of a schema in one list. Within one record, {@link ConstraintNames} sees to them.
 */
final class TakenRelations {
  private final Map<String, Owner> owners = new HashMap<>();

  /** Who has a name. */
  private record Owner(String record, SchemaRelation relation) {
    /**
     * Returns whether two may have one name here: those of one record, and of two tables, are told
     * elsewhere, and PostgreSQL numbers sequences.
     */
    boolean agreesWith(Owner other) {
      return record.equals(other.record)
          || (relation.kind() == other.relation.kind()
              && (relation.kind() == Kind.TABLE || relation.kind() == Kind.SEQUENCE));
    }
  }

  /** Takes the names of a table, or says who has them. */
  void take(Declaration declaration, TableDefinition table, Problems problems) {
    for (SchemaRelation relation : table.relations()) {
      Owner owner = new Owner(declaration.name().nested(), relation);
      Owner first = owners.putIfAbsent(Identifiers.quoted(table.schema(), relation.name()), owner);
      if (first != null && !first.agreesWith(owner)) {
        problems.add(
            position(declaration, relation.name()),
            ProblemKey.DUPLICATE_CONSTRAINT,
            "the " + relation.kind() + " of ",
            owner.record(),
            " has the name \"",
            relation.name(),
            "\", which the " + first.relation().kind() + " of ",
            first.record(),
            " has; tables, keys, indexes and sequences of one schema share their names: give one"
                + " another name");
      }
    }
  }

  /** Returns where the user gives a name, or else the name of the table, of which it is made. */
  private static Position position(Declaration declaration, String name) {
    return Definitions.givenNames(declaration).stream()
        .flatMap(Optional::stream)
        .filter(given -> given.value().equals(name))
        .findFirst()
        .map(Located::position)
        .orElse(declaration.sqlName().position());
  }
}
