package dev.virga.processor.validate;

import dev.virga.processor.model.Column;
import dev.virga.processor.model.Component;
import dev.virga.processor.model.Composite;
import dev.virga.processor.model.CompositeType;
import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.Declarations;
import dev.virga.processor.model.FormerName;
import dev.virga.processor.model.JavaName;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import dev.virga.processor.model.ScopeName;
import dev.virga.processor.model.SqlType;
import dev.virga.processor.model.ValueType;
import dev.virga.schema.AttributeDefinition;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.CompositeDefinition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Turns records that are composite types into what is generated for them, or into problems. */
public final class Composites {
  private final Declarations declarations;
  private final TakenNames taken;
  private final Problems problems;

  /**
   * Validates the composite types of one round.
   *
   * @param declarations the composite types that they are made of
   * @param taken the names that are taken in this compilation; those of the types are added
   * @param problems where problems go
   */
  public Composites(Declarations declarations, TakenNames taken, Problems problems) {
    this.declarations = declarations;
    this.taken = taken;
    this.problems = problems;
  }

  /** Returns what is generated for a record; empty if generated code could not use it. */
  public Optional<Composite> validate(Declaration declaration) {
    UnknownTypes.report(declaration.unknownTypes(), problems);
    if (!new Placement(problems).check(declaration) || !declaration.unknownTypes().isEmpty()) {
      return Optional.empty();
    }
    ScopeName name = ScopeName.of(declaration);
    checkName(declaration);
    new Comments(problems).check(declaration);
    new FormerNames(problems).check(declaration);
    List<Column> attributes = new Columns(problems).of(declaration);
    boolean distinct = new Constants(name, problems).check(declaration);
    boolean free = taken.takeComposite(declaration, name, problems);
    boolean ends = checkCycle(declaration);
    checkMoney(declaration);
    boolean complete = attributes.size() == declaration.components().size();
    return distinct && free && ends && complete
        ? Optional.of(new Composite(declaration, attributes, definition(declaration, attributes)))
        : Optional.empty();
  }

  private void checkName(Declaration declaration) {
    String what = "the composite type " + declaration.name().simpleName();
    TypeNames names = new TypeNames(problems);
    names.check(what, declaration.sqlName(), declaration.schema());
    declaration.former().ifPresent(former -> names.requireSchema(what, former));
  }

  /** The text of a composite value has those of its attributes in it. */
  private void checkMoney(Declaration declaration) {
    for (Component component : declaration.components()) {
      component
          .sqlType()
          .filter(type -> SqlType.isMoney(type.value()))
          .ifPresent(
              type ->
                  problems.add(
                      type.position(),
                      ProblemKey.COLUMN_TYPE,
                      component.label(),
                      " is money, which PostgreSQL writes by the settings of a session, so that it could"
                          + " not be told from another amount within a composite value; leave the type out,"
                          + " or write numeric(p, s)"));
    }
  }

  /** Returns whether no value would have to hold another of its own type. */
  private boolean checkCycle(Declaration declaration) {
    boolean ends = true;
    for (Component component : declaration.components()) {
      if (parts(component).anyMatch(part -> leadsTo(part, declaration.name()))) {
        ends = false;
        problems.add(
            component.position(),
            ProblemKey.COMPOSITE_CYCLE,
            component.label(),
            " holds ",
            declaration.name().simpleName(),
            " again, and PostgreSQL has no composite type that is made of itself; keep what it holds"
                + " in a table of its own, or as JSON with @Json");
      }
    }
    return ends;
  }

  private boolean leadsTo(JavaName start, JavaName wanted) {
    Set<JavaName> seen = new HashSet<>();
    Deque<JavaName> next = new ArrayDeque<>(List.of(start));
    while (!next.isEmpty()) {
      JavaName name = next.pop();
      if (name.equals(wanted)) {
        return true;
      }
      if (seen.add(name)) {
        declarations.composite(name).stream()
            .flatMap(composite -> composite.components().stream())
            .flatMap(Composites::parts)
            .forEach(next::push);
      }
    }
    return false;
  }

  private static Stream<JavaName> parts(Component component) {
    return component.valueType().stream().flatMap(ValueType::composites).map(CompositeType::name);
  }

  private static CompositeDefinition definition(Declaration declaration, List<Column> attributes) {
    Optional<String> schema = declaration.schema().map(Located::value);
    return new CompositeDefinition(
        schema,
        declaration.sqlName().value(),
        attributes.stream().map(column -> attribute(declaration, column)).toList(),
        Definitions.enums(attributes, schema),
        new Renames(schema).ofEnums(attributes).toList(),
        declaration.comment().map(Located::value),
        declaration.former().map(FormerName::name).map(Located::value));
  }

  private static AttributeDefinition attribute(Declaration declaration, Column column) {
    ColumnDefinition definition = column.definition();
    return new AttributeDefinition(
        definition.name(),
        definition.type(),
        definition.collation(),
        definition.comment(),
        declaration
            .component(column.component())
            .flatMap(Component::former)
            .map(FormerName::name)
            .map(Located::value));
  }
}
