package dev.virga.kit.diff;

import dev.virga.schema.PolicyDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Compares the policies of a table that is there before and after.
 *
 * <p>One that is the same but for its name is renamed. PostgreSQL changes roles and conditions in
 * place; it neither takes a condition away nor changes what a policy is for, and it keeps columns
 * that a policy reads from going and from getting another type: then the policy goes and comes, in
 * one transaction.
 */
final class PolicyDiff {
  private final KeptTable table;
  private final Predicate<String> isTouched;
  private final List<Change> changes = new ArrayList<>();

  /** Compares; {@code isTouched} says whether a column is dropped, or gets another type. */
  PolicyDiff(KeptTable table, Predicate<String> isTouched) {
    this.table = table;
    this.isTouched = isTouched;
    Map<String, PolicyDefinition> added = new TreeMap<>();
    table.after().policies().forEach(policy -> added.put(policy.name(), policy));
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < before().size(); i++) {
      PolicyDefinition now = added.get(before().get(i).name());
      if (now == null || !keep(i, now)) {
        open.add(i);
      } else {
        added.remove(now.name());
      }
    }
    Map<String, String> renames = new TreeMap<>();
    for (int i : open) {
      PolicyDefinition old = before().get(i);
      Optional<PolicyDefinition> same =
          added.values().stream()
              .filter(now -> isSame(renamed().get(i), now.as(old.name())))
              .filter(now -> mayStay(i))
              .findFirst();
      same.ifPresentOrElse(
          now -> {
            renames.put(old.name(), now.name());
            added.remove(now.name());
          },
          () -> changes.add(new Change.DropPolicy(table.oldName(), old, table.after())));
    }
    new RenameOrder<String>(name -> "moving_" + name)
        .forEach(
            renames, (from, to) -> changes.add(new Change.RenamePolicy(table.name(), from, to)));
    added.values().forEach(policy -> changes.add(new Change.CreatePolicy(table.name(), policy)));
  }

  List<Change> changes() {
    return changes;
  }

  private List<PolicyDefinition> before() {
    return table.before().policies();
  }

  private List<PolicyDefinition> renamed() {
    return table.renamed().policies();
  }

  /** Returns whether a policy stays under its name, perhaps changed in place. */
  private boolean keep(int position, PolicyDefinition now) {
    PolicyDefinition old = renamed().get(position);
    if (!mayStay(position)) {
      return false;
    }
    if (isSame(old, now)) {
      return true;
    }
    boolean inPlace =
        old.mode() == now.mode()
            && old.command() == now.command()
            && old.using().isPresent() == now.using().isPresent()
            && old.check().isPresent() == now.check().isPresent()
            && conditions(old).noneMatch(PolicyDiff::asksOtherTables);
    if (inPlace) {
      changes.add(new Change.AlterPolicy(table.name(), old, now));
    }
    return inPlace;
  }

  private boolean mayStay(int position) {
    return conditions(before().get(position)).noneMatch(isTouched);
  }

  /** What it asks may go before the policy is changed. */
  private static boolean asksOtherTables(String condition) {
    return new Expression(condition).mentions("select");
  }

  private static Stream<String> conditions(PolicyDefinition policy) {
    return Stream.concat(policy.using().stream(), policy.check().stream());
  }

  private static boolean isSame(PolicyDefinition old, PolicyDefinition now) {
    return old.name().equals(now.name())
        && old.mode() == now.mode()
        && old.command() == now.command()
        && old.roles().equals(now.roles())
        && Expression.areSame(old.using(), now.using())
        && Expression.areSame(old.check(), now.check());
  }
}
