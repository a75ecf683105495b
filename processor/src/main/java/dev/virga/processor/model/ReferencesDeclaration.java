package dev.virga.processor.model;

import dev.virga.schema.Deferral;
import dev.virga.schema.MatchType;
import dev.virga.schema.ReferentialAction;
import java.util.List;
import java.util.Optional;

/**
 * A foreign key.
 *
 * @param position the annotation
 * @param target the record of the table that it refers to
 * @param by the components that are named as those that refer
 * @param to the components that are named as those referred to; empty for the primary key
 * @param onDelete what a delete of the row referred to does
 * @param onUpdate what a change of the key referred to does
 * @param match what it makes of nulls; empty where a row that has one refers to none
 * @param deferral when it is checked; empty for by each statement
 * @param relation the relation's name in camel case; empty if none is given
 * @param name the name in the database; empty if none is given
 */
public record ReferencesDeclaration(
    Position position,
    Located<JavaName> target,
    List<Located<String>> by,
    List<Located<String>> to,
    Located<ReferentialAction> onDelete,
    Located<ReferentialAction> onUpdate,
    Optional<MatchType> match,
    Optional<Deferral> deferral,
    Optional<Located<String>> relation,
    Optional<Located<String>> name) {
  /** Copies the lists. */
  public ReferencesDeclaration {
    by = List.copyOf(by);
    to = List.copyOf(to);
  }
}
