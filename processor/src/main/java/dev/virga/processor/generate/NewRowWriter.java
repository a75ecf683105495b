package dev.virga.processor.generate;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.DEFAULT;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.virga.processor.model.Column;
import dev.virga.processor.model.Naming;
import dev.virga.processor.model.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes the insert type: the required columns first, each a step that leads to the next, then the
 * others in any order.
 *
 * <p>The type is an interface, because Java lets nobody call an interface's static method on a
 * value: what begins a row cannot be said again in the middle of one.
 *
 * <p>A step holds the values so far and nothing else, so a table may have as many required columns
 * as it likes.
 */
final class NewRowWriter {
  private final Scope scope;
  private final ClassName self;
  private final TypeName values;
  private final List<Column> insertable;
  private final List<Step> steps;
  private final ClassName given;
  private final Names parameters;

  /**
   * A required column: its index among those that an insert can give, and the interface that takes
   * it.
   */
  private record Step(Column column, int index, ClassName type) {}

  NewRowWriter(Scope scope) {
    this.scope = scope;
    this.self = Types.of(scope.name().newRow());
    this.values = Types.generic(Types.ROW_VALUES, Types.of(scope.name().scope()));
    this.insertable = scope.columns().stream().filter(column -> !column.alwaysGenerated()).toList();
    Set<String> mentioned = mentioned();
    this.given = self.nestedClass("Given");
    this.steps = steps(mentioned);
    Set<String> hidden = new HashSet<>(mentioned);
    hidden.addAll(Set.of("values", "dev", "java"));
    this.parameters = new Names(hidden);
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
                "NewRow",
                "RowValues",
                "NullMarked",
                "Nullable",
                "Generated",
                "Object",
                "Override",
                "String",
                "SuppressWarnings",
                "FunctionalInterface"));
    names.add(scope.name().scope().simpleName());
    names.add(scope.name().newRow().simpleName());
    scope.columns().stream()
        .flatMap(column -> column.type().mentioned())
        .forEach(name -> names.addAll(name.simpleNames()));
    return names;
  }

  /** Classes whose names differ only in case are one file on some systems. */
  private List<Step> steps(Set<String> mentioned) {
    Set<String> taken = new HashSet<>();
    mentioned.forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
    List<Step> found = new ArrayList<>();
    for (int i = 0; i < insertable.size(); i++) {
      Column column = insertable.get(i);
      if (column.required()) {
        String name = Naming.capitalised(column.component());
        while (!taken.add(name.toLowerCase(Locale.ROOT))) {
          name += "Step";
        }
        found.add(new Step(column, i, self.nestedClass(name)));
      }
    }
    return found;
  }

  TypeSpec.Builder type() {
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(self)
            .addSuperinterface(Types.generic(Types.sql("NewRow"), Types.of(scope.name().scope())))
            .addJavadoc(
                "A new row of the table $L: what {@link $T#insert} takes. Immutable.",
                Docs.quoted(scope.sqlName()),
                Types.of(scope.name().scope()));
    addSteps(type);
    for (int i = 0; i < insertable.size(); i++) {
      if (!insertable.get(i).required()) {
        type.addMethod(wither(insertable.get(i), i));
      }
    }
    steps.stream().skip(1).forEach(step -> type.addType(stepType(step)));
    return type.addType(given());
  }

  private void addSteps(TypeSpec.Builder type) {
    if (steps.isEmpty()) {
      type.addMethod(
          MethodSpec.methodBuilder("withDefaults")
              .addModifiers(PUBLIC, STATIC)
              .addJavadoc("Starts a row without any value: the database gives them all.")
              .returns(self)
              .addStatement("return new $T($L)", given, none())
              .build());
      return;
    }
    type.addMethod(first());
    for (int i = 1; i < steps.size(); i++) {
      type.addMethod(step(i));
    }
  }

  private CodeBlock none() {
    return CodeBlock.of(
        "$T.of($T.$N)", Types.ROW_VALUES, Types.of(scope.name().scope()), scope.name().constant());
  }

  private MethodSpec first() {
    Column column = steps.get(0).column();
    String parameter = parameters.free(column.component());
    return MethodSpec.methodBuilder(column.component())
        .addModifiers(PUBLIC, STATIC)
        .addJavadoc("Starts a row with its $L.", Docs.quoted(column.name()))
        .returns(after(0))
        .addParameter(Types.parameter(column), parameter)
        .addStatement(
            "return $L",
            next(0, CodeBlock.of("$L.with($L, $N)", none(), steps.get(0).index(), parameter)))
        .build();
  }

  private MethodSpec step(int i) {
    Step step = steps.get(i);
    String parameter = parameters.free(step.column().component());
    return MethodSpec.methodBuilder(needing(step))
        .addModifiers(PRIVATE, STATIC)
        .returns(step.type())
        .addParameter(values, "values")
        .addStatement(
            "return $N -> $L",
            parameter,
            next(i, CodeBlock.of("values.with($L, $N)", step.index(), parameter)))
        .build();
  }

  /** Returns what a step leads to. */
  private ClassName after(int i) {
    return i + 1 < steps.size() ? steps.get(i + 1).type() : self;
  }

  private CodeBlock next(int i, CodeBlock values) {
    return i + 1 < steps.size()
        ? CodeBlock.of("$N($L)", needing(steps.get(i + 1)), values)
        : CodeBlock.of("new $T($L)", given, values);
  }

  /**
   * Returns the name of the method that makes a step, which is not the step's own: it is no way to
   * begin.
   */
  private static String needing(Step step) {
    return "needing" + Naming.capitalised(step.column().component());
  }

  private TypeSpec stepType(Step step) {
    Column column = step.column();
    MethodSpec method =
        MethodSpec.methodBuilder(column.component())
            .addModifiers(PUBLIC, ABSTRACT)
            .addJavadoc("Gives the row its $L.", Docs.quoted(column.name()))
            .returns(after(steps.indexOf(step)))
            .addParameter(Types.parameter(column), column.component())
            .build();
    return TypeSpec.interfaceBuilder(step.type())
        .addModifiers(PUBLIC, STATIC)
        .addAnnotation(FunctionalInterface.class)
        .addJavadoc("A row that needs its $L next.", Docs.quoted(column.name()))
        .addMethod(method)
        .build();
  }

  private MethodSpec wither(Column column, int index) {
    String parameter = parameters.free(column.component());
    return MethodSpec.methodBuilder(column.component())
        .addModifiers(PUBLIC, DEFAULT)
        .addJavadoc("Returns the row with a value for $L.", Docs.quoted(column.name()))
        .returns(self)
        .addParameter(Types.parameter(column), parameter)
        .addStatement("return new $T(values().with($L, $N))", given, index, parameter)
        .build();
  }

  private TypeSpec given() {
    return TypeSpec.recordBuilder(given)
        .addModifiers(PUBLIC, STATIC)
        .addSuperinterface(self)
        .addJavadoc("The values that a row has so far.")
        .recordConstructor(MethodSpec.constructorBuilder().addParameter(values, "values").build())
        .addMethod(toStringMethod())
        .build();
  }

  /** Names the columns that are given, not their values. */
  private static MethodSpec toStringMethod() {
    return MethodSpec.methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(String.class)
        .addStatement("return values.toString()")
        .build();
  }
}
