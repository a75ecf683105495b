package dev.virga.processor.generate;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.DEFAULT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.virga.processor.model.Column;
import dev.virga.processor.model.Naming;
import dev.virga.processor.model.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The steps to a new row, each an interface that takes one required column or record, and the row
 * at their end, which takes the others.
 *
 * <p>One class is all steps and the row: it holds the values so far and nothing else, so a table
 * may have as many required columns as it likes, and each step costs an interface alone. Rows that
 * are inserted with another one go the same last steps, so these are generic in the row at the end.
 */
final class RowSteps {
  private final Scope scope;
  private final ClassName self;
  private final ClassName given;
  private final TypeName values;
  private final List<RowEntry> entries;
  private final List<Step> own;
  private final List<Step> steps;
  private final TypeVariableName end;
  private final Names parameters;

  /** What is required, and the interface that takes it. */
  private record Step(RowEntry entry, ClassName name, boolean shared) {
    TypeName type(TypeName end) {
      return shared ? Types.generic(name, end) : name;
    }
  }

  private RowSteps(
      Scope scope,
      ClassName self,
      List<RowEntry> entries,
      Set<String> mentioned,
      List<Step> own,
      List<Step> steps) {
    this.scope = scope;
    this.self = self;
    this.given = self.nestedClass("Given");
    this.values = Types.generic(Types.ROW_VALUES, Types.of(scope.name().scope()));
    this.entries = entries;
    this.own = own;
    this.steps = steps;
    Set<String> classes = new HashSet<>(mentioned);
    steps.forEach(step -> classes.add(step.name().simpleName()));
    this.end = TypeVariableName.get(new Names(classes).free("R"));
    Set<String> hidden = new HashSet<>(mentioned);
    hidden.addAll(Set.of("values", "dev", "java"));
    this.parameters = new Names(hidden);
  }

  /**
   * Returns the steps to a row of a table.
   *
   * @param self the type of the row
   * @param mentioned the simple names of classes that no step may hide
   */
  static RowSteps of(Scope scope, ClassName self, Set<String> mentioned) {
    List<RowEntry> entries = RowEntry.of(scope);
    List<RowEntry> required = entries.stream().filter(RowEntry::required).toList();
    List<Step> steps = declared(required, self, mentioned, !scope.parents().isEmpty());
    return new RowSteps(scope, self, entries, mentioned, steps, steps);
  }

  /**
   * Returns the steps to a row that is inserted with another one, which does not take its foreign
   * key: the steps behind that are the same.
   *
   * @param child the type of the row
   * @param foreignKey the column that it takes from the other row
   * @param mentioned the simple names of classes that no step may hide
   */
  RowSteps without(Column foreignKey, ClassName child, Set<String> mentioned) {
    List<RowEntry> taken =
        entries.stream().filter(entry -> !entry.columns().contains(foreignKey)).toList();
    int shared = Math.min(firstShared(foreignKey), steps.size());
    List<RowEntry> before =
        steps.subList(0, shared).stream().map(Step::entry).filter(taken::contains).toList();
    List<Step> first = declared(before, child, mentioned, false);
    List<Step> all = new ArrayList<>(first);
    all.addAll(steps.subList(shared, steps.size()));
    return new RowSteps(scope, child, taken, mentioned, first, all);
  }

  /**
   * The first step of a row begins it, and is no interface; what leads to the foreign key differs.
   */
  private int firstShared(Column foreignKey) {
    for (int i = steps.size() - 1; i > 0; i--) {
      if (steps.get(i).entry().columns().contains(foreignKey)) {
        return i + 1;
      }
    }
    return 1;
  }

  /** Classes whose names differ only in case are one file on some systems. */
  private static List<Step> declared(
      List<RowEntry> required, ClassName row, Set<String> mentioned, boolean shared) {
    Set<String> names = new HashSet<>();
    mentioned.forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    List<Step> found = new ArrayList<>();
    for (RowEntry entry : required) {
      String name = Naming.capitalised(entry.component());
      while (!names.add(name.toLowerCase(Locale.ROOT))) {
        name += "Step";
      }
      found.add(new Step(entry, row.nestedClass(name), shared));
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
    return steps.stream().map(step -> step.name().simpleName().toLowerCase(Locale.ROOT)).toList();
  }

  /** Returns the type of a step; behind the last one, of the row. */
  TypeName type(int i) {
    return type(i, self);
  }

  private TypeName type(int i, TypeName row) {
    return i < steps.size() ? steps.get(i).type(row) : row;
  }

  /** Returns a step, or the row, with the values so far. */
  CodeBlock with(CodeBlock valuesSoFar) {
    return CodeBlock.of("new $T($L)", given, valuesSoFar);
  }

  /** Returns the name of the parameter that takes a column or a record. */
  String parameter(RowEntry entry) {
    return parameters.free(entry.component());
  }

  /** Adds the steps from one on, and what the row at their end has. */
  void addTo(TypeSpec.Builder type, int first) {
    entries.stream()
        .filter(entry -> !entry.required())
        .forEach(entry -> type.addMethod(wither(entry)));
    new ChildMethods(scope, self, given).addTo(type);
    for (int i = first; i < own.size(); i++) {
      type.addType(stepType(i));
    }
    type.addType(given(first));
  }

  private TypeSpec stepType(int i) {
    Step step = steps.get(i);
    RowEntry entry = step.entry();
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(step.name())
            .addModifiers(PUBLIC, STATIC)
            .addJavadoc("A row that needs its $L next.", entry.label());
    if (step.shared()) {
      type.addTypeVariable(end).addJavadoc("\n\n@param <$T> the row at the end", end);
    }
    return type.addMethod(
            MethodSpec.methodBuilder(entry.component())
                .addModifiers(PUBLIC, ABSTRACT)
                .addJavadoc("Gives the row its $L.", entry.label())
                .returns(type(i + 1, step.shared() ? end : self))
                .addParameter(entry.parameterType(), entry.component())
                .build())
        .build();
  }

  private MethodSpec wither(RowEntry entry) {
    String parameter = parameter(entry);
    return MethodSpec.methodBuilder(entry.component())
        .addModifiers(PUBLIC, DEFAULT)
        .addJavadoc("Returns the row with a value for $L.", entry.label())
        .returns(self)
        .addParameter(entry.parameterType(), parameter)
        .addStatement("return $L", with(entry.with(CodeBlock.of("values()"), parameter)))
        .build();
  }

  private TypeSpec given(int first) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(given)
            .addModifiers(PUBLIC, STATIC, FINAL)
            .superclass(Types.generic(Types.sql("GivenRow"), Types.of(scope.name().scope())))
            .addSuperinterface(self)
            .addJavadoc("The values that a row has so far.")
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addParameter(values, "values")
                    .addStatement("super(values)")
                    .build());
    for (int i = first; i < steps.size(); i++) {
      type.addSuperinterface(type(i)).addMethod(step(i));
    }
    return type.build();
  }

  /** Without {@code @Override}, which the compiler would look at for each column of each table. */
  private MethodSpec step(int i) {
    RowEntry entry = steps.get(i).entry();
    String parameter = parameter(entry);
    return MethodSpec.methodBuilder(entry.component())
        .addModifiers(PUBLIC)
        .returns(type(i + 1))
        .addParameter(entry.parameterType(), parameter)
        .addStatement("return $L", with(entry.with(CodeBlock.of("values()"), parameter)))
        .build();
  }
}
