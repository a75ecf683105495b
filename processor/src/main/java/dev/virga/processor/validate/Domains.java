package dev.virga.processor.validate;

import dev.virga.processor.model.BuiltInType;
import dev.virga.processor.model.CheckDeclaration;
import dev.virga.processor.model.Component;
import dev.virga.processor.model.ComponentType;
import dev.virga.processor.model.Declaration.Obstacle;
import dev.virga.processor.model.DomainDeclaration;
import dev.virga.processor.model.EnumText;
import dev.virga.processor.model.FormerName;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import dev.virga.processor.model.RangeType;
import dev.virga.processor.model.SqlType;
import dev.virga.processor.model.ValueType;
import dev.virga.schema.CheckDefinition;
import dev.virga.schema.ColumnForm;
import dev.virga.schema.DomainDefinition;
import dev.virga.schema.SchemaObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns records that are said to be domains into what the database has of them. */
public final class Domains {
  private final TakenNames taken;
  private final Problems problems;
  private final SqlNames sqlNames;

  /**
   * Validates the domains of one round.
   *
   * @param taken the names that are taken in this compilation; those of the domains are added
   * @param problems where problems go
   */
  public Domains(TakenNames taken, Problems problems) {
    this.taken = taken;
    this.problems = problems;
    this.sqlNames = new SqlNames(problems);
  }

  /** Returns what the database has of a domain; empty if something is wrong with it. */
  public Optional<SchemaObjects> of(DomainDeclaration domain) {
    int before = problems.count();
    UnknownTypes.report(domain.unknownTypes(), problems);
    if (problems.count() > before) {
      return Optional.empty();
    }
    new Placement(problems).check(domain);
    if (domain.obstacles().contains(Obstacle.NOT_A_RECORD)) {
      return Optional.empty();
    }
    checkName(domain);
    Optional<DomainDefinition> definition = definition(domain);
    taken.take(domain, problems);
    return definition
        .filter(made -> problems.count() == before)
        .map(made -> SchemaObjects.of(domain.name().qualified(), made));
  }

  private void checkName(DomainDeclaration domain) {
    String what = "the domain " + domain.name().simpleName();
    TypeNames names = new TypeNames(problems);
    names.check(what, domain.sqlName(), domain.schema());
    domain.comment().ifPresent(text -> sqlNames.checkComment(text.value(), text.position()));
    domain
        .former()
        .ifPresent(
            former -> {
              new FormerNames(problems)
                  .whole(former, what, domain.sqlName().value(), Optional.empty());
              names.requireSchema(what, former);
            });
  }

  private Optional<DomainDefinition> definition(DomainDeclaration domain) {
    if (domain.components().size() != 1) {
      problems.add(
          domain.position(),
          ProblemKey.DOMAIN,
          domain.name().simpleName(),
          " has " + domain.components().size(),
          " components, and a domain is made of one type; declare a record of one component");
      return Optional.empty();
    }
    Component component = domain.components().get(0);
    return base(component).map(base -> definition(domain, component, base));
  }

  /** Returns the type that a domain is made of, unless that is none. */
  private Optional<ValueType> base(Component component) {
    ComponentType type = component.type();
    if (type.optional() || type.nullable().isPresent()) {
      problems.add(
          type.nullable().orElse(component.position()),
          ProblemKey.NULLABLE,
          component.label(),
          " may be null, but a domain is a type; say so of the components that are of it");
      return Optional.empty();
    }
    if (component.sqlType().filter(given -> SqlType.isMoney(given.value())).isPresent()) {
      problems.add(
          component.sqlType().get().position(),
          ProblemKey.COLUMN_TYPE,
          component.label(),
          " is money, which no domain is made of: its values travel as numeric, which arrays of a"
              + " domain cannot; leave the type out, or write numeric(p, s)");
      return Optional.empty();
    }
    Optional<ValueType> base = component.valueType().filter(Domains::isBase);
    if (base.isEmpty()) {
      problems.add(
          component.position(),
          ProblemKey.UNSUPPORTED_TYPE,
          "no domain is made of the type ",
          type.text(),
          " of ",
          component.label(),
          "; declare one of ",
          BuiltInType.listed(),
          " or a range of these, or an enum that is kept by its names: @Column(type = \"text\")");
    }
    return base;
  }

  /** An enum is a type of its own already, and so is another domain. */
  private static boolean isBase(ValueType type) {
    return type instanceof BuiltInType || type instanceof EnumText || type instanceof RangeType;
  }

  private DomainDefinition definition(
      DomainDeclaration domain, Component component, ValueType base) {
    Optional<String> schema = domain.schema().map(Located::value);
    String type = new ColumnTypes(problems).of(component, base, schema);
    Optional<ColumnForm> form = new ColumnForms(problems).of(component, type);
    component
        .defaultExpression()
        .ifPresent(text -> sqlNames.checkExpression(text.value(), text.position(), "@Default"));
    return new DomainDefinition(
        schema,
        domain.sqlName().value(),
        type,
        form.flatMap(ColumnForm::collation),
        component.defaultExpression().map(Located::value),
        true,
        checks(domain, component, base),
        domain.comment().map(Located::value),
        domain.former().map(FormerName::name).map(Located::value));
  }

  private List<CheckDefinition> checks(
      DomainDeclaration domain, Component component, ValueType base) {
    List<CheckDeclaration> declared =
        Stream.concat(component.checks().stream(), domain.checks().stream()).toList();
    ConstraintNames names = ConstraintNames.ofDomain(domain.sqlName().value(), problems);
    names.give(declared.stream().map(CheckDeclaration::name).toList());
    List<CheckDefinition> checks = new ArrayList<>();
    for (CheckDeclaration check : declared) {
      Located<String> condition = check.condition();
      sqlNames.checkExpression(condition.value(), condition.position(), "@Check");
      checks.add(new CheckDefinition(names.choose(check.name()), condition.value()));
    }
    if (base instanceof EnumText text) {
      checks.add(new CheckDefinition(names.choose(Optional.empty()), text.check("value", false)));
    }
    return checks;
  }
}
