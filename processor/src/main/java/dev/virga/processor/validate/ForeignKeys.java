package dev.virga.processor.validate;

import dev.virga.processor.model.Component;
import dev.virga.processor.model.ConvertedType;
import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.Declarations;
import dev.virga.processor.model.JavaName;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import dev.virga.processor.model.ReferencesDeclaration;
import dev.virga.processor.model.ValueType;
import dev.virga.schema.ReferentialAction;
import java.util.Optional;

/** Checks foreign keys: the table that they refer to is there, with a key that fits. */
final class ForeignKeys {
  private final Declarations declarations;
  private final Problems problems;

  ForeignKeys(Declarations declarations, Problems problems) {
    this.declarations = declarations;
    this.problems = problems;
  }

  void check(Declaration declaration) {
    for (Component component : declaration.components()) {
      component.references().ifPresent(references -> check(declaration, component, references));
    }
  }

  private void check(
      Declaration declaration, Component component, ReferencesDeclaration references) {
    table(references.target(), declaration)
        .ifPresent(target -> checkKey(component, references, target));
    checkAction(component, references.onDelete(), "onDelete");
    checkAction(component, references.onUpdate(), "onUpdate");
  }

  /**
   * Returns the table of a record that an annotation names, and that generated code can name too.
   */
  Optional<Declaration> table(Located<JavaName> name, Declaration from) {
    Optional<Declaration> table = declarations.table(name.value());
    if (table.isEmpty()) {
      problems.add(
          name.position(),
          ProblemKey.NOT_A_TABLE,
          name.value().simpleName(),
          " is not a table; name a record with @Table, or annotate this one");
    } else if (!isAccessible(table.get(), from)) {
      problems.add(
          name.position(),
          ProblemKey.INACCESSIBLE_TYPE,
          "generated code cannot name ",
          name.value().simpleName(),
          " from another package; make it public, and what it lies in");
      return Optional.empty();
    }
    return table;
  }

  /**
   * Returns whether what is generated for one record can name another, and what is generated for
   * that.
   */
  static boolean isAccessible(Declaration table, Declaration from) {
    return table.isPublic() || table.name().packageName().equals(from.name().packageName());
  }

  private void checkKey(Component component, ReferencesDeclaration references, Declaration target) {
    switch (target.idComponents().size()) {
      case 0 ->
          problems.add(
              references.target().position(),
              ProblemKey.MISSING_ID,
              target.name().simpleName(),
              " has no primary key that ",
              component.label(),
              " could refer to; mark its key with @Id");
      case 1 -> checkType(component, target, target.idComponents().get(0));
      default ->
          problems.add(
              references.target().position(),
              ProblemKey.COMPOSITE_KEY,
              "the primary key of ",
              target.name().simpleName(),
              " has " + target.idComponents().size() + " columns, so the one column ",
              component.label(),
              " cannot refer to it; give ",
              target.name().simpleName(),
              " a key of one column, and make the others @Unique");
    }
  }

  private void checkType(Component component, Declaration target, Component key) {
    Optional<ValueType> type = component.valueType();
    Optional<ValueType> keyType = key.valueType();
    if (type.isPresent() && keyType.isPresent() && !isSame(type.get(), keyType.get())) {
      problems.add(
          component.position(),
          ProblemKey.KEY_TYPE,
          component.label(),
          " is ",
          described(component),
          ", but the key that it refers to, ",
          target.name().simpleName(),
          ".",
          key.name(),
          ", is ",
          described(key),
          component.converter().isPresent() || key.converter().isPresent()
              ? "; declare both with one type and one @Convert"
              : "; declare both with one type");
    }
  }

  private static boolean isSame(ValueType type, ValueType keyType) {
    return (type instanceof ConvertedType || keyType instanceof ConvertedType || type.isGeneric())
        ? type.equals(keyType)
        : type.javaName().equals(keyType.javaName());
  }

  private static String described(Component component) {
    return component.type().text()
        + component
            .converter()
            .map(converter -> " by " + converter.name().value().simpleName())
            .orElse("");
  }

  private void checkAction(Component component, Located<ReferentialAction> action, String member) {
    if (action.value() == ReferentialAction.SET_NULL && !component.nullable()) {
      problems.add(
          action.position(),
          ProblemKey.REFERENTIAL_ACTION,
          component.label(),
          " is never null, so ",
          member,
          " cannot set it to null; make it @Nullable, or choose another action");
    }
    boolean hasDefault = component.nullable() || component.defaultExpression().isPresent();
    if (action.value() == ReferentialAction.SET_DEFAULT && !hasDefault) {
      problems.add(
          action.position(),
          ProblemKey.REFERENTIAL_ACTION,
          component.label(),
          " has no default that ",
          member,
          " could set; add @Default, or choose another action");
    }
  }
}
