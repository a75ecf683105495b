package dev.virga.processor.validate;

import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.Declaration.Kind;
import dev.virga.processor.model.Declarations;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.Position;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import java.util.Optional;

/**
 * Finds the foreign key of another table that leads back to a record: to the key of a table, or to
 * a key that the row of a view or of a query holds too.
 */
final class OtherSides {
  private final Candidates candidates;
  private final HeldKeys heldKeys;
  private final Problems problems;

  OtherSides(Declarations declarations, Problems problems) {
    this.candidates = new Candidates(problems);
    this.heldKeys = new HeldKeys(declarations, problems);
    this.problems = problems;
  }

  /**
   * Returns the foreign key, as the record sees it.
   *
   * @param record the record that the relation starts from
   * @param from the component of a row that the user names
   * @param holder the table that has the foreign key
   * @param by the component there that the user names
   * @param excluded the component there that carries the other side of the relation
   * @param member the member of the annotation that names the component there
   * @param position what a problem points at when the user names none
   */
  Optional<OtherSide> find(
      Declaration record,
      Optional<Located<String>> from,
      Declaration holder,
      Optional<Located<String>> by,
      Optional<Located<String>> excluded,
      String member,
      Position position) {
    if (record.kind() != Kind.TABLE || isAboutAnother(holder, record)) {
      return heldKeys.find(record, from, holder, by, excluded, position);
    }
    from.ifPresent(
        name ->
            problems.add(
                name.position(),
                ProblemKey.MISPLACED_COLUMNS,
                "\"from\" names a component of a @Row or @View record, and ",
                record.name().simpleName(),
                " is a table, to whose own key others refer; remove it"));
    return candidates
        .find(holder, record.name(), by, excluded, member, position)
        .flatMap(foreignKey -> foreignKey.key(record).map(key -> OtherSide.ofKey(key, foreignKey)));
  }

  /** Returns whether a view holds no key of a table: then both may hold that of a third. */
  private static boolean isAboutAnother(Declaration holder, Declaration table) {
    return holder.kind() == Kind.VIEW
        && holder.foreignKeys().stream().noneMatch(key -> key.refersTo(table.name()));
  }
}
