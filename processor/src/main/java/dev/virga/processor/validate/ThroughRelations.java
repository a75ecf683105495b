package dev.virga.processor.validate;

import dev.virga.processor.model.Component;
import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.ForeignKey;
import dev.virga.processor.model.HasManyDeclaration;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.Position;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import dev.virga.processor.model.Relation;
import dev.virga.processor.model.Relation.Kind;
import dev.virga.processor.model.ScopeName;
import java.util.List;
import java.util.Optional;

/** Finds the two foreign keys of a table between two that carry a relation. */
final class ThroughRelations {
  private final OtherSides otherSides;
  private final Candidates candidates;
  private final Problems problems;

  ThroughRelations(OtherSides otherSides, Problems problems) {
    this.otherSides = otherSides;
    this.candidates = new Candidates(problems);
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
    Optional<OtherSide> side =
        otherSides.find(from, declared.from(), between, declared.by(), declared.to(), position);
    Optional<ForeignKey> near = side.map(OtherSide::foreignKey);
    if (near.isEmpty() && target.equals(from)) {
      // which of the foreign keys is left for the other side depends on this one
      return Optional.empty();
    }
    Optional<ForeignKey> far =
        candidates.find(
            between,
            target.name(),
            declared.to(),
            near.map(key -> key.components().get(0).name())
                .map(name -> new Located<>(name, position)),
            "to",
            position);
    if (near.isPresent() && near.equals(far)) {
      problems.add(
          declared.to().map(Located::position).orElse(position),
          ProblemKey.AMBIGUOUS_FOREIGN_KEY,
          "\"by\" and \"to\" are the same component; name the one that refers to each table");
    }
    return side.isEmpty() || far.isEmpty()
        ? Optional.empty()
        : relation(side.get(), far.get(), target, between, constant);
  }

  private static Optional<Relation> relation(
      OtherSide near, ForeignKey far, Declaration target, Declaration between, String constant) {
    Relation.Through through =
        new Relation.Through(
            between.name(), ScopeName.of(between), near.foreignKey().columns(), far.columns());
    return far.key(target)
        .map(
            targetKey ->
                new Relation(
                    Kind.TO_MANY,
                    constant,
                    near.columns(),
                    Optional.of(through),
                    target.name(),
                    ScopeName.of(target),
                    columns(targetKey)));
  }

  private static List<String> columns(List<Component> components) {
    return components.stream().map(Component::columnName).toList();
  }
}
