package dev.virga.processor.validate;

import dev.virga.processor.model.Component;
import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.ForeignKey;
import dev.virga.processor.model.JavaName;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.Position;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the one foreign key of a table that refers to another. */
final class Candidates {
  private final Problems problems;

  Candidates(Problems problems) {
    this.problems = problems;
  }

  /**
   * Returns the foreign key.
   *
   * @param holder the table that has it
   * @param referred the record of the table that it refers to
   * @param given the component that the user names: the foreign key, or one of several columns
   * @param excluded the component that carries the other side of the relation
   * @param member the member of the annotation that names the component
   * @param position what a problem points at when the user names none
   */
  Optional<ForeignKey> find(
      Declaration holder,
      JavaName referred,
      Optional<Located<String>> given,
      Optional<Located<String>> excluded,
      String member,
      Position position) {
    return given.isPresent()
        ? named(holder, referred, given.get())
        : only(holder, referred, excluded.map(Located::value), member, position);
  }

  private Optional<ForeignKey> named(Declaration holder, JavaName referred, Located<String> given) {
    Optional<Component> component = holder.component(given.value());
    List<ForeignKey> found =
        holder.foreignKeys().stream()
            .filter(key -> key.refersTo(referred) && key.isOf(given.value()))
            .toList();
    if (component.isEmpty()) {
      problems.add(
          given.position(),
          ProblemKey.UNKNOWN_COLUMN,
          holder.name().simpleName(),
          " has no component \"",
          given.value(),
          "\"",
          Suggestion.component(holder, given.value()));
    } else if (found.isEmpty()) {
      problems.add(
          given.position(),
          ProblemKey.MISSING_FOREIGN_KEY,
          "\"",
          given.value(),
          "\" of ",
          holder.name().simpleName(),
          " does not refer to ",
          referred.simpleName(),
          "; annotate it with @References(",
          referred.simpleName(),
          ".class), or name another component");
    } else if (found.size() > 1) {
      problems.add(
          given.position(),
          ProblemKey.AMBIGUOUS_FOREIGN_KEY,
          "\"",
          given.value(),
          "\" of ",
          holder.name().simpleName(),
          " belongs to several foreign keys to ",
          referred.simpleName(),
          "; name a component that belongs to one");
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private Optional<ForeignKey> only(
      Declaration holder,
      JavaName referred,
      Optional<String> excluded,
      String member,
      Position position) {
    List<ForeignKey> found =
        holder.foreignKeys().stream()
            .filter(key -> key.refersTo(referred) && !key.components().isEmpty())
            .filter(key -> excluded.filter(key::isOf).isEmpty())
            .toList();
    if (found.isEmpty()) {
      problems.add(
          position,
          ProblemKey.MISSING_FOREIGN_KEY,
          holder.name().simpleName(),
          " has no foreign key to ",
          referred.simpleName(),
          excluded.map(name -> " besides \"" + name + "\"").orElse(""),
          "; annotate a component of ",
          holder.name().simpleName(),
          " with @References(",
          referred.simpleName(),
          ".class)");
    } else if (found.size() > 1) {
      problems.add(
          position,
          ProblemKey.AMBIGUOUS_FOREIGN_KEY,
          holder.name().simpleName(),
          " has several foreign keys to ",
          referred.simpleName(),
          ": ",
          found.stream().map(ForeignKey::label).collect(Collectors.joining(", ")),
          "; choose one with ",
          member,
          " = \"",
          found.get(0).components().get(0).name(),
          "\"");
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
