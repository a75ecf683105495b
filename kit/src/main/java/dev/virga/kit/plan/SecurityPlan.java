package dev.virga.kit.plan;

import dev.virga.kit.ddl.PolicyStatements;
import dev.virga.kit.diff.Change;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.PolicyDefinition;
import dev.virga.schema.RowSecurity;
import dev.virga.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans that the policies of a table hold for others than before. */
final class SecurityPlan {
  private final TableDefinition table;
  private final Optional<RowSecurity> before;
  private final Dangers dangers;

  SecurityPlan(TableDefinition table, Optional<RowSecurity> before, Dangers dangers) {
    this.table = table;
    this.before = before;
    this.dangers = dangers;
  }

  List<Planned> planned() {
    List<Planned> planned = new ArrayList<>();
    for (String sql :
        PolicyStatements.secure(QualifiedName.of(table), before, table.rowSecurity())) {
      planned.add(Planned.main(Rank.SECURE_ROWS, sql));
    }
    boolean hides = table.rowSecurity().isPresent() && !isOnlyReleased();
    Planned first =
        isOnlyReleased()
            ? planned.get(0)
            : planned.get(0).with(hides ? Hazard.HIDES_ROWS : Hazard.SHOWS_ALL_ROWS);
    planned.set(
        0, hides && admitsNone(table) ? first.with(dangers.hide(QualifiedName.of(table))) : first);
    return planned;
  }

  /** The owner sees all rows again, and others what they saw. */
  private boolean isOnlyReleased() {
    return before.equals(Optional.of(RowSecurity.FORCED))
        && table.rowSecurity().equals(Optional.of(RowSecurity.ENABLED));
  }

  private static boolean admitsNone(TableDefinition table) {
    return table.policies().stream().noneMatch(SecurityPlan::admits);
  }

  private static boolean admits(PolicyDefinition policy) {
    return policy.mode() == PolicyDefinition.Mode.PERMISSIVE;
  }

  /** Drops a policy, which may be the last one that has admitted rows. */
  static Planned dropped(Change.DropPolicy change, Dangers dangers) {
    Planned drop =
        Planned.main(
            Rank.DROP_POLICIES, PolicyStatements.drop(change.table(), change.policy().name()));
    boolean hides =
        admits(change.policy())
            && change.after().rowSecurity().isPresent()
            && admitsNone(change.after());
    return hides ? drop.with(dangers.hide(QualifiedName.of(change.after()))) : drop;
  }
}
