package dev.virga.processor.read;

import dev.virga.annotation.Composite;
import dev.virga.annotation.Domain;
import dev.virga.annotation.Row;
import dev.virga.annotation.Shape;
import dev.virga.annotation.Table;
import dev.virga.annotation.View;
import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.DomainDeclaration;
import dev.virga.processor.model.JavaName;
import dev.virga.processor.model.ShapeDeclaration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
  private final SortedSet<String> shapes = new TreeSet<>();
  private final SortedSet<String> domains = new TreeSet<>();
  private final SortedSet<String> composites = new TreeSet<>();

  /** Starts with nothing. */
  public Pending(Elements elements) {
    this.elements = elements;
  }

  /** Adds the annotated types of a round. */
  public void add(RoundEnvironment round) {
    ElementFilter.typesIn(
            round.getElementsAnnotatedWithAny(Set.of(Table.class, View.class, Row.class)))
        .forEach(type -> names.add(type.getQualifiedName().toString()));
    ElementFilter.typesIn(round.getElementsAnnotatedWith(Shape.class))
        .forEach(type -> shapes.add(type.getQualifiedName().toString()));
    ElementFilter.typesIn(round.getElementsAnnotatedWith(Domain.class))
        .forEach(type -> domains.add(type.getQualifiedName().toString()));
    ElementFilter.typesIn(round.getElementsAnnotatedWith(Composite.class))
        .forEach(type -> composites.add(type.getQualifiedName().toString()));
  }

  /** Removes and returns the composite types that need no type that does not exist. */
  public List<Declaration> takeReadyComposites(DeclarationReader reader) {
    List<Declaration> all = composites(reader);
    Set<JavaName> waiting = waiting(all);
    List<Declaration> ready =
        all.stream().filter(declaration -> !waiting.contains(declaration.name())).toList();
    ready.forEach(declaration -> composites.remove(declaration.name().qualified()));
    return ready;
  }

  /** Removes and returns all composite types that are left. */
  public List<Declaration> takeAllComposites(DeclarationReader reader) {
    List<Declaration> all = composites(reader);
    composites.clear();
    return all;
  }

  private List<Declaration> composites(DeclarationReader reader) {
    return types(composites).flatMap(type -> reader.readComposite(type).stream()).toList();
  }

  /** Removes and returns the domains that need no type that does not exist. */
  public List<DomainDeclaration> takeReadyDomains(DeclarationReader reader) {
    List<DomainDeclaration> ready =
        domains(reader).stream().filter(domain -> domain.unknownTypes().isEmpty()).toList();
    ready.forEach(domain -> domains.remove(domain.name().qualified()));
    return ready;
  }

  /** Removes and returns all domains that are left. */
  public List<DomainDeclaration> takeAllDomains(DeclarationReader reader) {
    List<DomainDeclaration> all = domains(reader);
    domains.clear();
    return all;
  }

  private List<DomainDeclaration> domains(DeclarationReader reader) {
    return types(domains).flatMap(type -> reader.readDomain(type).stream()).toList();
  }

  /**
   * Removes and returns the shapes that need no type that does not exist. They wait for all tables,
   * because a path may lead from each to any.
   */
  public List<ShapeDeclaration> takeReadyShapes(DeclarationReader reader) {
    List<ShapeDeclaration> ready =
        names.isEmpty()
            ? shapes(reader).stream().filter(shape -> shape.unknownTypes().isEmpty()).toList()
            : List.of();
    ready.forEach(shape -> shapes.remove(shape.name().qualified()));
    return ready;
  }

  /** Removes and returns all shapes that are left. */
  public List<ShapeDeclaration> takeAllShapes(DeclarationReader reader) {
    List<ShapeDeclaration> all = shapes(reader);
    shapes.clear();
    return all;
  }

  private List<ShapeDeclaration> shapes(DeclarationReader reader) {
    return types(shapes).flatMap(type -> reader.readShape(type).stream()).toList();
  }

  /**
   * Removes and returns the declarations that need no type that does not exist, neither themselves
   * nor their relatives.
   */
  public List<Declaration> takeReady(DeclarationReader reader) {
    List<Declaration> all = declarations(reader);
    List<Declaration> known = Stream.concat(all.stream(), composites(reader).stream()).toList();
    Set<JavaName> waiting = waiting(known);
    List<Declaration> ready =
        all.stream().filter(declaration -> !waiting.contains(declaration.name())).toList();
    ready.forEach(declaration -> names.remove(declaration.name().qualified()));
    return ready;
  }

  /**
   * Returns the records that mention types that do not exist, their relatives, the relatives of
   * these, and so on.
   */
  private static Set<JavaName> waiting(List<Declaration> declarations) {
    Set<JavaName> waiting = new HashSet<>();
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Declaration declaration : declarations) {
        boolean waits =
            !declaration.unknownTypes().isEmpty()
                || declaration.relatives().stream().anyMatch(waiting::contains);
        grows |= waits && waiting.add(declaration.name());
      }
    }
    return waiting;
  }

  /** Removes and returns all declarations that are left. */
  public List<Declaration> takeAll(DeclarationReader reader) {
    List<Declaration> all = declarations(reader);
    names.clear();
    return all;
  }

  private List<Declaration> declarations(DeclarationReader reader) {
    return types(names).flatMap(type -> reader.read(type).stream()).toList();
  }

  private Stream<TypeElement> types(SortedSet<String> qualifiedNames) {
    return qualifiedNames.stream()
        .map(elements::getTypeElement)
        .filter(TypeElement.class::isInstance);
  }
}
