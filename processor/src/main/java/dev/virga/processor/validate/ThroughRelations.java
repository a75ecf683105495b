package dev.virga.processor.validate;

import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.HasManyDeclaration;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.Position;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import dev.virga.processor.model.Relation;
import dev.virga.processor.model.Relation.Kind;
import dev.virga.processor.model.ScopeName;
import java.util.Optional;

/** Finds the two foreign keys of a table between two that carry a relation. */
final class ThroughRelations {
  private final OtherSides otherSides;
  private final Problems problems;

  ThroughRelations(OtherSides otherSides, Problems problems) {
    this.otherSides = otherSides;
    this.problems = problems;
  }

  /**
   * Returns a relation through a table.
   *
   * @param declared what the annotation says, with a table between
   */
  Optional<Relation> of(
      Declaration from,
      HasManyDeclaration declared,
      Declaration target,
      Declaration between,
      String constant) {
    Position position = declared.through().map(Located::position).orElse(declared.position());
    Optional<OtherSide> near =
        otherSides.find(
            from, declared.from(), between, declared.by(), declared.to(), "by", position);
    if (near.isEmpty() && target.equals(from)) {
      // which of the foreign keys is left for the other side depends on this one
      return Optional.empty();
    }
    Optional<OtherSide> far =
        otherSides.find(
            target,
            Optional.empty(),
            between,
            declared.to(),
            near.map(side -> side.foreignKey().components().get(0).name())
                .map(name -> new Located<>(name, position)),
            "to",
            position);
    if (near.isPresent()
        && near.map(OtherSide::foreignKey).equals(far.map(OtherSide::foreignKey))) {
      problems.add(
          declared.to().map(Located::position).orElse(position),
          ProblemKey.AMBIGUOUS_FOREIGN_KEY,
          "\"by\" and \"to\" are the same component; name the one that refers to each table");
    }
    return near.isEmpty() || far.isEmpty()
        ? Optional.empty()
        : Optional.of(relation(near.get(), far.get(), target, between, constant));
  }

  private static Relation relation(
      OtherSide near, OtherSide far, Declaration target, Declaration between, String constant) {
    return new Relation(
        Kind.TO_MANY,
        constant,
        near.columns(),
        Optional.of(
            new Relation.Through(
                between.name(),
                ScopeName.of(between),
                near.foreignKey().columns(),
                far.foreignKey().columns())),
        target.name(),
        ScopeName.of(target),
        far.columns());
  }
}
