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
import dev.virga.processor.model.Naming;
import dev.virga.processor.model.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The steps to a new row, each an interface that takes one required column or record, and the row
 * at their end, which takes the others.
 *
 * <p>A step holds the values so far and nothing else, so a table may have as many required columns
 * as it likes.
 */
final class RowSteps {
  private final Scope scope;
  private final ClassName self;
  private final ClassName given;
  private final TypeName values;
  private final List<RowEntry> entries;
  private final Predicate<RowEntry> taken;
  private final List<Step> steps;
  private final Names parameters;

  /** What is required, and the interface that takes it. */
  private record Step(RowEntry entry, ClassName type) {}

  /**
   * Finds the steps.
   *
   * @param self the type of the row
   * @param taken what the row takes
   * @param mentioned the simple names of classes that no step may hide
   */
  RowSteps(Scope scope, ClassName self, Predicate<RowEntry> taken, Set<String> mentioned) {
    this.scope = scope;
    this.self = self;
    this.given = self.nestedClass("Given");
    this.values = Types.generic(Types.ROW_VALUES, Types.of(scope.name().scope()));
    this.entries = RowEntry.of(scope);
    this.taken = taken;
    this.steps = steps(mentioned);
    Set<String> hidden = new HashSet<>(mentioned);
    hidden.addAll(Set.of("values", "dev", "java"));
    this.parameters = new Names(hidden);
  }

  /** Classes whose names differ only in case are one file on some systems. */
  private List<Step> steps(Set<String> mentioned) {
    Set<String> names = new HashSet<>();
    mentioned.forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    List<Step> found = new ArrayList<>();
    for (RowEntry entry : entries) {
      if (entry.required() && taken.test(entry)) {
        String name = Naming.capitalised(entry.component());
        while (!names.add(name.toLowerCase(Locale.ROOT))) {
          name += "Step";
        }
        found.add(new Step(entry, self.nestedClass(name)));
      }
    }
    return found;
  }

  boolean isEmpty() {
    return steps.isEmpty();
  }

  /** Returns what a step takes. */
  RowEntry entry(int i) {
    return steps.get(i).entry();
  }

  /** Returns the names of the steps in lower case. */
  List<String> names() {
    return steps.stream().map(step -> step.type().simpleName().toLowerCase(Locale.ROOT)).toList();
  }

  /** Returns the type of a step; behind the last one, of the row. */
  ClassName type(int i) {
    return i < steps.size() ? steps.get(i).type() : self;
  }

  /**
   * Returns a step with the values so far, as another type says it; behind the last one, the row.
   */
  CodeBlock fromOutside(int i, CodeBlock valuesSoFar) {
    return i < steps.size()
        ? CodeBlock.of("$T.$N($L)", self, needing(steps.get(i)), valuesSoFar)
        : CodeBlock.of("new $T($L)", given, valuesSoFar);
  }

  /** Returns the name of the parameter that takes a column or a record. */
  String parameter(RowEntry entry) {
    return parameters.free(entry.component());
  }

  /** Adds the steps from one on, and what the row at their end has. */
  void addTo(TypeSpec.Builder type, int first) {
    for (int i = first; i < steps.size(); i++) {
      type.addMethod(step(i));
    }
    entries.stream()
        .filter(entry -> !entry.required() && taken.test(entry))
        .forEach(entry -> type.addMethod(wither(entry)));
    new ChildMethods(scope, self, given).addTo(type);
    steps.stream().skip(first).forEach(step -> type.addType(stepType(step)));
    type.addType(given());
  }

  private MethodSpec step(int i) {
    Step step = steps.get(i);
    String parameter = parameter(step.entry());
    return MethodSpec.methodBuilder(needing(step))
        .addModifiers(PRIVATE, STATIC)
        .returns(step.type())
        .addParameter(values, "values")
        .addStatement(
            "return $N -> $L",
            parameter,
            next(i + 1, step.entry().with(CodeBlock.of("values"), parameter)))
        .build();
  }

  /** Returns a step with the values so far; behind the last one, the row. */
  CodeBlock next(int i, CodeBlock valuesSoFar) {
    return i < steps.size()
        ? CodeBlock.of("$N($L)", needing(steps.get(i)), valuesSoFar)
        : CodeBlock.of("new $T($L)", given, valuesSoFar);
  }

  /**
   * Returns the name of the method that makes a step, which is not the step's own: it is no way to
   * begin.
   */
  private static String needing(Step step) {
    return "needing" + Naming.capitalised(step.entry().component());
  }

  private TypeSpec stepType(Step step) {
    RowEntry entry = step.entry();
    MethodSpec method =
        MethodSpec.methodBuilder(entry.component())
            .addModifiers(PUBLIC, ABSTRACT)
            .addJavadoc("Gives the row its $L.", entry.label())
            .returns(type(steps.indexOf(step) + 1))
            .addParameter(entry.parameterType(), entry.component())
            .build();
    return TypeSpec.interfaceBuilder(step.type())
        .addModifiers(PUBLIC, STATIC)
        .addAnnotation(FunctionalInterface.class)
        .addJavadoc("A row that needs its $L next.", entry.label())
        .addMethod(method)
        .build();
  }

  private MethodSpec wither(RowEntry entry) {
    String parameter = parameter(entry);
    return MethodSpec.methodBuilder(entry.component())
        .addModifiers(PUBLIC, DEFAULT)
        .addJavadoc("Returns the row with a value for $L.", entry.label())
        .returns(self)
        .addParameter(entry.parameterType(), parameter)
        .addStatement("return new $T($L)", given, entry.with(CodeBlock.of("values()"), parameter))
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
