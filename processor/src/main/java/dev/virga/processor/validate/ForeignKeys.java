package dev.virga.processor.validate;

import dev.virga.processor.model.Component;
import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.Declarations;
import dev.virga.processor.model.DomainType;
import dev.virga.processor.model.ForeignKey;
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
  private final ReferredKeys keys;
  private final Problems problems;

  ForeignKeys(Declarations declarations, Problems problems) {
    this.declarations = declarations;
    this.keys = new ReferredKeys(problems);
    this.problems = problems;
  }

  void check(Declaration declaration) {
    for (Component component : declaration.components()) {
      component.references().forEach(references -> checkOnComponent(component, references));
    }
    declaration.references().forEach(references -> checkOnRecord(declaration, references));
    declaration.foreignKeys().forEach(foreignKey -> check(declaration, foreignKey));
  }

  private void checkOnComponent(Component component, ReferencesDeclaration references) {
    if (!references.by().isEmpty()) {
      problems.add(
          references.by().get(0).position(),
          ProblemKey.MISPLACED_COLUMNS,
          "@References on ",
          component.label(),
          " is a foreign key of that column alone; leave \"by\" out, or put the annotation on the"
              + " record");
    }
  }

  private void checkOnRecord(Declaration declaration, ReferencesDeclaration references) {
    if (references.by().isEmpty()) {
      problems.add(
          references.position(),
          ProblemKey.MISPLACED_COLUMNS,
          "@References on a record names the components that refer; add by = {\"",
          declaration.components().get(0).name(),
          "\", ...}, or put it on a component");
    }
    new NamedComponents(problems).check(declaration, references.by(), "@References");
  }

  private void check(Declaration declaration, ForeignKey foreignKey) {
    ReferencesDeclaration references = foreignKey.references();
    Optional<Declaration> target = table(references.target(), declaration);
    boolean complete =
        !foreignKey.components().isEmpty()
            && foreignKey.components().size() == Math.max(1, references.by().size());
    target.filter(found -> complete).ifPresent(found -> keys.check(foreignKey, found));
    for (Component component : foreignKey.components()) {
      checkAction(component, references.onDelete(), "onDelete");
      checkAction(component, references.onUpdate(), "onUpdate");
    }
  }

  /**
   * Returns the table of a record that an annotation names, and that generated code can name too.
   */
  private Optional<Declaration> table(Located<JavaName> name, Declaration from) {
    return accessible(declarations.table(name.value()), name, from);
  }

  /**
   * Returns the table or the view of a record that an annotation names, and that generated code can
   * name too.
   */
  Optional<Declaration> tableOrView(Located<JavaName> name, Declaration from) {
    return accessible(declarations.tableOrView(name.value()), name, from);
  }

  private Optional<Declaration> accessible(
      Optional<Declaration> table, Located<JavaName> name, Declaration from) {
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
    boolean hasDefault =
        component.nullable()
            || component.defaultExpression().isPresent()
            || component
                .valueType()
                .flatMap(ValueType::domain)
                .flatMap(DomainType::defaultExpression)
                .isPresent();
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
