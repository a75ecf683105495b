package dev.virga.kit.diff;

import dev.virga.schema.CheckDefinition;
import dev.virga.schema.DomainDefinition;
import java.util.List;

/**
 * What is different between two domains of one name.
 *
 * @param before the domain as it is
 * @param after the domain as it will be
 */
public record DomainDiff(DomainDefinition before, DomainDefinition after) {
  boolean isEmpty() {
    return !changesType()
        && !changesDefault()
        && before.nullable() == after.nullable()
        && before.comment().equals(after.comment())
        && droppedChecks().isEmpty()
        && addedChecks().isEmpty();
  }

  /** Returns whether the type of the values is another one, or their collation. */
  public boolean changesType() {
    return Conversion.isChange(before.type(), after.type())
        || !before.collation().equals(after.collation());
  }

  /** Returns whether the default is another one, and not only written in another way. */
  public boolean changesDefault() {
    return !Expression.areSame(before.defaultExpression(), after.defaultExpression());
  }

  /** Returns the checks that go, also because one of the name with another condition comes. */
  public List<CheckDefinition> droppedChecks() {
    return without(before.checks(), after.checks());
  }

  /** Returns the checks that come. */
  public List<CheckDefinition> addedChecks() {
    return without(after.checks(), before.checks());
  }

  private static List<CheckDefinition> without(
      List<CheckDefinition> checks, List<CheckDefinition> others) {
    return checks.stream()
        .filter(check -> others.stream().noneMatch(other -> isSame(check, other)))
        .toList();
  }

  private static boolean isSame(CheckDefinition one, CheckDefinition other) {
    return one.name().equals(other.name())
        && new Expression(one.condition()).isSameAs(new Expression(other.condition()));
  }
}
