package dev.virga.processor.generate;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.virga.processor.model.Column;
import dev.virga.processor.model.Naming;
import dev.virga.processor.model.Parent;
import dev.virga.processor.model.Scope;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the insert type: the required columns first, each a step that leads to the next, then the
 * others in any order. For each table that the rows can be inserted with, a type of such rows lies
 * in it, whose foreign key cannot be given.
 *
 * <p>The type is an interface, because Java lets nobody call an interface's static method on a
 * value: what begins a row cannot be said again in the middle of one.
 */
final class NewRowWriter {
  private final Scope scope;
  private final ClassName self;
  private final ClassName table;
  private final Set<String> mentioned;

  NewRowWriter(Scope scope) {
    this.scope = scope;
    this.self = Types.of(scope.name().newRow());
    this.table = Types.of(scope.name().scope());
    this.mentioned = mentioned();
  }

  /**
   * Returns the simple names of the classes that the generated one mentions, which none of its own
   * may hide.
   */
  private Set<String> mentioned() {
    Set<String> names =
        new HashSet<>(
            Set.of(
                "Given",
                "GivenRow",
                "NewRow",
                "NewChild",
                "RowValues",
                "ToMany",
                "OptionalToOne",
                "Collection",
                "NullMarked",
                "Nullable",
                "Generated",
                "Object",
                "String",
                "SuppressWarnings"));
    names.add(scope.name().scope().simpleName());
    names.add(scope.name().newRow().simpleName());
    scope
        .parents()
        .forEach(
            parent -> {
              names.addAll(parent.record().simpleNames());
              names.add(parent.scope().scope().simpleName());
            });
    scope.columns().stream()
        .flatMap(column -> column.type().mentioned())
        .forEach(name -> names.addAll(name.simpleNames()));
    scope.columns().stream()
        .flatMap(column -> column.place().groups().stream())
        .forEach(group -> names.addAll(group.record().simpleNames()));
    return names;
  }

  TypeSpec.Builder type() {
    RowSteps steps = RowSteps.of(scope, self, mentioned);
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(self)
            .addSuperinterface(Types.generic(Types.sql("NewRow"), table))
            .addJavadoc(
                "A new row of the table $L: what {@link $T#insert} takes. Immutable.",
                Docs.quoted(scope.sqlName()),
                table)
            .addMethod(steps.isEmpty() ? withDefaults(steps) : first(steps));
    steps.addTo(type, 1);
    Set<String> types = new HashSet<>();
    mentioned.forEach(name -> types.add(name.toLowerCase(Locale.ROOT)));
    types.addAll(steps.names());
    for (Parent parent : scope.parents()) {
      insertable(parent.column()).ifPresent(column -> addChild(type, steps, parent, column, types));
    }
    return type;
  }

  private MethodSpec withDefaults(RowSteps steps) {
    return MethodSpec.methodBuilder("withDefaults")
        .addModifiers(PUBLIC, STATIC)
        .addJavadoc("Starts a row without any value: the database gives them all.")
        .returns(self)
        .addStatement("return $L", steps.with(none()))
        .build();
  }

  private MethodSpec first(RowSteps steps) {
    RowEntry entry = steps.entry(0);
    String parameter = steps.parameter(entry);
    return MethodSpec.methodBuilder(entry.component())
        .addModifiers(PUBLIC, STATIC)
        .addJavadoc("Starts a row with its $L.", entry.label())
        .returns(steps.type(1))
        .addParameter(entry.parameterType(), parameter)
        .addStatement("return $L", steps.with(entry.with(none(), parameter)))
        .build();
  }

  private CodeBlock none() {
    return CodeBlock.of("$T.of($T.$N)", Types.ROW_VALUES, table, scope.name().constant());
  }

  private int index(Column column) {
    return insertable().indexOf(column);
  }

  private List<Column> insertable() {
    return scope.columns().stream().filter(column -> !column.alwaysGenerated()).toList();
  }

  private Optional<Column> insertable(String name) {
    return insertable().stream().filter(column -> column.name().equals(name)).findFirst();
  }

  /** Adds the type of rows that are inserted with one of a parent, and what starts such a row. */
  private void addChild(
      TypeSpec.Builder type, RowSteps whole, Parent parent, Column foreignKey, Set<String> types) {
    String simpleName = "Of" + Naming.capitalised(parent.name());
    while (!types.add(simpleName.toLowerCase(Locale.ROOT))) {
      simpleName += "Row";
    }
    ClassName child = self.nestedClass(simpleName);
    Set<String> hidden = new HashSet<>(mentioned);
    hidden.add(simpleName);
    RowSteps steps = whole.without(foreignKey, child, hidden);
    type.addMethod(
        MethodSpec.methodBuilder("of" + Naming.capitalised(parent.name()))
            .addModifiers(PUBLIC, STATIC)
            .addJavadoc(
                "Starts a row that is inserted with its {@link $T}, whose key becomes its $L.",
                Types.of(parent.record()),
                Docs.quoted(foreignKey.name()))
            .returns(steps.type(0))
            .addStatement(
                "return $L", steps.with(CodeBlock.of("$L.ofParent($L)", none(), index(foreignKey))))
            .build());
    TypeSpec.Builder rows =
        TypeSpec.interfaceBuilder(child)
            .addModifiers(PUBLIC, STATIC)
            .addSuperinterface(
                Types.generic(Types.sql("NewChild"), table, Types.of(parent.scope().scope())))
            .addJavadoc(
                "A new row of the table $L that is inserted with its {@link $T}. Immutable.",
                Docs.quoted(scope.sqlName()),
                Types.of(parent.record()));
    steps.addTo(rows, 0);
    type.addType(rows.build());
  }
}
