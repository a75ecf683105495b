package dev.virga.processor.read;

import dev.virga.annotation.Row;
import dev.virga.annotation.Table;
import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The annotated types for which nothing is generated yet. A record that mentions a type that does
 * not exist waits for the next round: another processor may generate it.
 *
 * <p>Mutable, over the rounds. It holds names, because elements belong to one round; sorted ones,
 * so that problems come in the same order, whatever the order of the sources.
 */
public final class Pending {
  private final Elements elements;
  private final SortedSet<String> names = new TreeSet<>();

  /** Starts with nothing. */
  public Pending(Elements elements) {
    this.elements = elements;
  }

  /** Adds the annotated types of a round. */
  public void add(RoundEnvironment round) {
    Stream.of(Table.class, Row.class)
        .flatMap(
            annotation ->
                ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)).stream())
        .forEach(type -> names.add(type.getQualifiedName().toString()));
  }

  /** Removes and returns the declarations that need no type that does not exist. */
  public List<Declaration> takeReady(DeclarationReader reader) {
    List<Declaration> ready =
        declarations(reader).stream().filter(declaration -> isReady(declaration, reader)).toList();
    ready.forEach(declaration -> names.remove(declaration.name().qualified()));
    return ready;
  }

  private static boolean isReady(Declaration declaration, DeclarationReader reader) {
    return declaration.unknownTypes().isEmpty()
        && declaration.relatives().stream()
            .flatMap(relative -> reader.table(relative).stream())
            .allMatch(relative -> relative.unknownTypes().isEmpty());
  }

  /** Says which types do not exist, after the last round that could have generated them. */
  public void giveUp(DeclarationReader reader, Problems problems) {
    for (Declaration declaration : declarations(reader)) {
      declaration
          .unknownTypes()
          .forEach(
              type ->
                  problems.add(
                      type.position(),
                      ProblemKey.UNKNOWN_TYPE,
                      "the type ",
                      type.value(),
                      " does not exist, and no processor has generated it; correct its name, or import it"));
    }
  }

  private List<Declaration> declarations(DeclarationReader reader) {
    return names.stream()
        .map(elements::getTypeElement)
        .filter(TypeElement.class::isInstance)
        .flatMap(type -> reader.read(type).stream())
        .toList();
  }
}
