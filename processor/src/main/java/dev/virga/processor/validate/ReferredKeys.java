package dev.virga.processor.validate;

import dev.virga.processor.model.Component;
import dev.virga.processor.model.ConvertedType;
import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.ForeignKey;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import dev.virga.processor.model.ReferencesDeclaration;
import dev.virga.processor.model.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks the keys that foreign keys refer to: they are there, are unique, and fit. */
final class ReferredKeys {
  private final Problems problems;

  ReferredKeys(Problems problems) {
    this.problems = problems;
  }

  void check(ForeignKey foreignKey, Declaration target) {
    ReferencesDeclaration references = foreignKey.references();
    int before = problems.count();
    new NamedComponents(problems).check(target, references.to(), "@References");
    if (problems.count() == before) {
      foreignKey
          .key(target)
          .ifPresentOrElse(key -> check(foreignKey, target, key), () -> report(foreignKey, target));
    }
  }

  private void check(ForeignKey foreignKey, Declaration target, List<Component> key) {
    List<Located<String>> to = foreignKey.references().to();
    if (!to.isEmpty() && isOneOf(target.keys(), to) && !isOneOf(target.immediateKeys(), to)) {
      problems.add(
          to.get(0).position(),
          ProblemKey.NOT_UNIQUE,
          "the key of ",
          target.name().simpleName(),
          " is deferrable, and PostgreSQL lets no foreign key refer to one; leave \"deferrable\" out"
              + " of its @Unique, or refer to another key");
    }
    if (!to.isEmpty() && !isOneOf(target.keys(), to)) {
      problems.add(
          to.get(0).position(),
          ProblemKey.NOT_UNIQUE,
          "several rows of ",
          target.name().simpleName(),
          " may have the same ",
          to.stream().map(name -> '"' + name.value() + '"').collect(Collectors.joining(", ")),
          "; mark it @Unique, or refer to another key");
    }
    for (int i = 0; i < key.size(); i++) {
      checkType(foreignKey.components().get(i), target, key.get(i));
    }
  }

  /** A key that PostgreSQL lets a foreign key refer to: all of its columns and no other. */
  private static boolean isOneOf(List<List<String>> keys, List<Located<String>> to) {
    Set<String> names = to.stream().map(Located::value).collect(Collectors.toSet());
    return keys.stream().anyMatch(key -> Set.copyOf(key).equals(names));
  }

  /** Says why the key does not have as many columns as the foreign key. */
  private void report(ForeignKey foreignKey, Declaration target) {
    ReferencesDeclaration references = foreignKey.references();
    String record = target.name().simpleName();
    int columns = references.to().isEmpty() ? target.idComponents().size() : references.to().size();
    if (columns == 0) {
      problems.add(
          references.target().position(),
          ProblemKey.MISSING_ID,
          record,
          " has no primary key that ",
          foreignKey.label(),
          " could refer to; mark its key with @Id, or name another one with \"to\"");
    } else {
      problems.add(
          references.target().position(),
          ProblemKey.COMPOSITE_KEY,
          references.to().isEmpty() ? "the primary key of " + record : "the key of " + record,
          " has ",
          columns == 1 ? "1 column" : columns + " columns",
          ", and ",
          foreignKey.components().size() == 1
              ? "the one column " + foreignKey.label() + " cannot refer to it"
              : foreignKey.label() + " are " + foreignKey.components().size(),
          "; put @References(value = ",
          record,
          ".class, by = ...) on the record, with a component for each");
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
        : type.javaName().equals(keyType.javaName()) && isText(type) == isText(keyType);
  }

  private static boolean isText(ValueType type) {
    return type.enumTexts().findAny().isPresent();
  }

  private static String described(Component component) {
    return component.type().text()
        + (component.valueType().filter(ReferredKeys::isText).isPresent() ? " as text" : "")
        + component
            .converter()
            .map(converter -> " by " + converter.type().name().value().simpleName())
            .orElse("");
  }
}
