package dev.virga.processor.validate;

import dev.virga.processor.model.Component;
import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.Declarations;
import dev.virga.processor.model.ForeignKey;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.Position;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the foreign key of a table that refers to a key which the row of a view or of a query holds
 * too.
 */
final class HeldKeys {
  private final Declarations declarations;
  private final Problems problems;

  HeldKeys(Declarations declarations, Problems problems) {
    this.declarations = declarations;
    this.problems = problems;
  }

  /** The components of a row that hold a key, and what it is to the other table. */
  private record Pair(ForeignKey held, OtherSide side) {
    String label() {
      return held.label() + " with " + side.foreignKey().label();
    }
  }

  /**
   * Returns the foreign key, as the row sees it.
   *
   * @see OtherSides#find
   */
  Optional<OtherSide> find(
      Declaration row,
      Optional<Located<String>> from,
      Declaration holder,
      Optional<Located<String>> by,
      Optional<Located<String>> excluded,
      Position position) {
    if (!isThere(row, from) || !isThere(holder, by)) {
      return Optional.empty();
    }
    List<Pair> pairs =
        keys(row, from)
            .flatMap(
                held ->
                    keys(holder, by)
                        .filter(key -> excluded.filter(name -> key.isOf(name.value())).isEmpty())
                        .flatMap(key -> pair(held, key).stream()))
            .toList();
    if (pairs.isEmpty()) {
      problems.add(
          position,
          ProblemKey.MISSING_FOREIGN_KEY,
          row.name().simpleName(),
          " holds no key that ",
          holder.name().simpleName(),
          " refers to; annotate the component that holds it with @References, as it is there");
    } else if (pairs.size() > 1) {
      problems.add(
          position,
          ProblemKey.AMBIGUOUS_FOREIGN_KEY,
          holder.name().simpleName(),
          " refers in several ways to what ",
          row.name().simpleName(),
          " holds the key of: ",
          pairs.stream().map(Pair::label).collect(Collectors.joining(", ")),
          "; choose one with from = \"",
          pairs.get(0).held().components().get(0).name(),
          "\", by = \"",
          pairs.get(0).side().foreignKey().components().get(0).name(),
          "\"");
    }
    return pairs.size() == 1 ? Optional.of(pairs.get(0).side()) : Optional.empty();
  }

  private boolean isThere(Declaration record, Optional<Located<String>> name) {
    boolean isThere = name.filter(given -> record.component(given.value()).isEmpty()).isEmpty();
    if (!isThere) {
      new NamedComponents(problems).check(record, name.stream().toList(), "a relation");
    }
    return isThere;
  }

  private static Stream<ForeignKey> keys(Declaration record, Optional<Located<String>> name) {
    return record.foreignKeys().stream()
        .filter(key -> !key.components().isEmpty())
        .filter(key -> name.isEmpty() || key.isOf(name.get().value()));
  }

  /** Returns how two that refer to the same key are equal, whatever the order of its columns. */
  private Optional<Pair> pair(ForeignKey held, ForeignKey other) {
    Optional<Declaration> table =
        declarations
            .table(held.references().target().value())
            .filter(target -> other.refersTo(target.name()));
    Optional<List<Component>> key = table.flatMap(held::key);
    Optional<List<Component>> otherKey = table.flatMap(other::key);
    return key.isPresent()
            && otherKey.isPresent()
            && key.get().size() == otherKey.get().size()
            && key.get().containsAll(otherKey.get())
        ? Optional.of(
            new Pair(
                held,
                new OtherSide(
                    otherKey.get().stream()
                        .map(component -> held.columns().get(key.get().indexOf(component)))
                        .toList(),
                    other)))
        : Optional.empty();
  }
}
