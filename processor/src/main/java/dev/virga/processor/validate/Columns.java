package dev.virga.processor.validate;

import dev.virga.processor.model.BuiltInType;
import dev.virga.processor.model.Column;
import dev.virga.processor.model.Component;
import dev.virga.processor.model.ComponentType;
import dev.virga.processor.model.CompositeType;
import dev.virga.processor.model.ComputedDeclaration;
import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.DomainType;
import dev.virga.processor.model.EnumText;
import dev.virga.processor.model.EnumType;
import dev.virga.processor.model.Generation;
import dev.virga.processor.model.IdentityDeclaration;
import dev.virga.processor.model.JavaType;
import dev.virga.processor.model.JsonDeclaration;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.Position;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import dev.virga.processor.model.ValueType;
import dev.virga.processor.model.WrappedType;
import dev.virga.schema.ColumnDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the components one by one and makes columns of them. */
final class Columns {
  private final Problems problems;
  private final SqlNames sqlNames;
  private final Converters converters;
  private final Generators generators;
  private final Enums enums;
  private final ColumnTypes columnTypes;
  private final ColumnForms columnForms;
  private final Embeddings embeddings;

  Columns(Problems problems) {
    this.problems = problems;
    this.sqlNames = new SqlNames(problems);
    this.converters = new Converters(problems);
    this.generators = new Generators(problems);
    this.enums = new Enums(problems);
    this.columnTypes = new ColumnTypes(problems);
    this.columnForms = new ColumnForms(problems);
    this.embeddings = new Embeddings(problems);
  }

  List<Column> of(Declaration declaration) {
    checkNames(declaration);
    embeddings.check(declaration);
    Optional<String> schema = declaration.schema().map(Located::value);

    List<Column> columns = new ArrayList<>();
    for (Component component : declaration.components()) {
      checkNull(component);
      embeddings.check(component);
      checkExpressions(component);
      component.generator().ifPresent(generator -> generators.check(component, generator));
      checkType(component, schema)
          .ifPresent(type -> columns.add(column(declaration.kind(), component, type, schema)));
    }
    return columns;
  }

  private Column column(
      Declaration.Kind kind, Component component, ValueType type, Optional<String> schema) {
    String sqlType = columnTypes.of(component, type, schema);
    return new Column(
        component.name(),
        component.place(),
        component.isMaybeNull(),
        component.constant(),
        type,
        component.type().primitive(),
        component.type().optional(),
        Versions.counts(component, type),
        component.onUpdate().map(Located::value),
        component
            .generator()
            .filter(generator -> generator.type().obstacles().isEmpty())
            .map(
                generator ->
                    new Generation(
                        generator.type().name().value(), generator.fitsWrapped(component.type()))),
        new ColumnDefinition(
            component.columnName(),
            sqlType,
            component.nullable(),
            component
                .version()
                .map(version -> Versions.FIRST)
                .or(() -> component.defaultExpression().map(Located::value)),
            component
                .identity()
                .filter(identity -> Identities.fits(type))
                .map(IdentityDeclaration::generation),
            component
                .identity()
                .filter(identity -> Identities.fits(type))
                .map(identity -> NumberBounds.of(type).options(identity.numbers())),
            component
                .computed()
                .filter(computed -> kind == Declaration.Kind.TABLE)
                .map(ComputedDeclaration::definition),
            columnForms.of(
                component,
                type.domain()
                    .map(DomainType::base)
                    .map(base -> base.sqlType(schema))
                    .orElse(sqlType)),
            component.comment().map(Located::value)));
  }

  private void checkNames(Declaration declaration) {
    Map<String, Component> byName = new HashMap<>();
    for (Component component : declaration.components()) {
      String name = component.columnName();
      Position position = component.column().position();
      sqlNames.check(
          name,
          position,
          "the column of " + component.label(),
          "write a name of 1 to 63 bytes in @Column");
      if (declaration.kind() == Declaration.Kind.TABLE && SystemColumns.contain(name)) {
        problems.add(
            position,
            ProblemKey.RESERVED_NAME,
            "the column of ",
            component.label(),
            " would be \"",
            name,
            "\", which PostgreSQL has in each table by itself; give it another name with @Column");
      }
      Component first = byName.putIfAbsent(name, component);
      if (first != null && !first.constant().equals(component.constant())) {
        problems.add(
            position,
            ProblemKey.DUPLICATE_COLUMN,
            first.label(),
            " and ",
            component.label(),
            " are both the column \"",
            name,
            "\"; give one of them another name with @Column");
      }
    }
  }

  private Optional<ValueType> checkType(Component component, Optional<String> schema) {
    if (component.embedded().isPresent()) {
      embeddings.report(component, component.embedded().get());
      return Optional.empty();
    }
    if (component.json().isPresent()) {
      checkJson(component, component.json().get());
    } else if (component.converter().isPresent()) {
      converters.check(component, component.converter().get());
    } else if (component.type().value().isEmpty()) {
      unsupported(component);
    }
    return component.valueType().filter(value -> isAccessible(component, value, schema));
  }

  private void checkJson(Component component, JsonDeclaration json) {
    if (component.converter().isPresent()) {
      problems.add(
          json.position(),
          ProblemKey.JSON,
          component.label(),
          " has @Json and @Convert; drop one of the two");
    } else if (component.type().javaType().isEmpty()) {
      problems.add(
          json.position(),
          ProblemKey.JSON,
          component.label(),
          " is ",
          component.type().text(),
          ", which has no name that generated code could say; declare a class, or a List or Map without wildcards");
    } else if (!json.accessible()) {
      problems.add(
          json.position(),
          ProblemKey.INACCESSIBLE_TYPE,
          "generated code cannot name ",
          component.type().text(),
          " of ",
          component.label(),
          "; make it visible in the record's package");
    } else if (!json.makeable()) {
      problems.add(
          json.mapper().map(Located::position).orElse(json.position()),
          ProblemKey.JSON,
          json.mapper().map(name -> name.value().simpleName()).orElse("the mapper"),
          " is no mapper of JSON that generated code can make; let it implement dev.virga.codec.JsonMapper, and have a"
              + " constructor without parameters that is visible in the record's package");
    }
  }

  /** Returns whether generated code can name what it makes the values of. */
  private boolean isAccessible(Component component, ValueType value, Optional<String> schema) {
    boolean accessible = true;
    for (EnumType type : value.enums().toList()) {
      accessible &= enums.check(component, type, schema);
    }
    for (EnumText text : value.enumTexts().toList()) {
      accessible &= enums.checkAccess(component, text.type());
    }
    for (CompositeType type : value.composites().filter(type -> !type.accessible()).toList()) {
      accessible = false;
      inaccessible(component, type);
    }
    for (WrappedType type : value.wrapped().filter(type -> !type.accessible()).toList()) {
      accessible = false;
      inaccessible(component, type);
    }
    return accessible;
  }

  private void inaccessible(Component component, ValueType record) {
    problems.add(
        component.position(),
        ProblemKey.INACCESSIBLE_TYPE,
        "generated code cannot name the record ",
        record.toString(),
        " of ",
        component.label(),
        "; make it visible in the package of the table's record");
  }

  private void unsupported(Component component) {
    problems.add(
        component.position(),
        ProblemKey.UNSUPPORTED_TYPE,
        "no column holds the type ",
        component.type().text(),
        " of ",
        component.label(),
        ", because there is no codec for it; declare one of ",
        BuiltInType.listed(),
        ", an enum, a record of one component of these, a List or an Optional of these, or name a class with @Convert that implements Converter<",
        component.type().javaType().map(JavaType::toString).orElse("a class of your own"),
        ", one of these>");
  }

  private void checkNull(Component component) {
    ComponentType type = component.type();
    if (type.nullableElements()) {
      problems.add(
          component.position(),
          ProblemKey.NULLABLE,
          "in ",
          component.label(),
          ", @Nullable stands on the elements of the array; write byte @Nullable [] for an array"
              + " that may be null");
    }
    type.nullable().ifPresent(position -> checkNullable(component, position));
  }

  private void checkNullable(Component component, Position position) {
    ComponentType type = component.type();
    if (type.primitive()) {
      String boxed =
          type.value()
              .flatMap(ValueType::javaName)
              .map(name -> name.simpleName())
              .orElse("its class");
      problems.add(
          position,
          ProblemKey.NULLABLE,
          component.label(),
          " is @Nullable, but ",
          type.text(),
          " is never null; declare it as ",
          boxed,
          ", or drop @Nullable");
    } else if (type.optional()) {
      problems.add(
          position,
          ProblemKey.NULLABLE,
          component.label(),
          " is @Nullable and Optional; drop one of the two");
    }
  }

  private void checkExpressions(Component component) {
    component
        .defaultExpression()
        .ifPresent(text -> sqlNames.checkExpression(text.value(), text.position(), "@Default"));
    component
        .onUpdate()
        .ifPresent(text -> sqlNames.checkExpression(text.value(), text.position(), "@OnUpdate"));
    component
        .computed()
        .map(ComputedDeclaration::expression)
        .ifPresent(text -> sqlNames.checkExpression(text.value(), text.position(), "@Computed"));
  }
}
