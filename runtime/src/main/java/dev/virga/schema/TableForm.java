package dev.virga.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a table is beyond its columns, keys, indexes and checks.
 *
 * @param rowSecurity for whom its policies hold; empty for nobody
 * @param policies its policies, sorted by their names; empty for none
 * @param partitioning how its rows are divided into partitions; empty for not at all
 * @param exclusions its exclusion constraints, sorted by their names; empty for none
 */
public record TableForm(
    Optional<RowSecurity> rowSecurity,
    Optional<List<PolicyDefinition>> policies,
    Optional<PartitioningDefinition> partitioning,
    Optional<List<ExclusionDefinition>> exclusions) {
  /** What a table is that has nothing of it. */
  public static final TableForm PLAIN =
      new TableForm(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Sorts the lists; one that is empty is none. */
  public TableForm {
    policies = sorted(policies, PolicyDefinition::name);
    exclusions = sorted(exclusions, ExclusionDefinition::name);
  }

  /** Returns the form with other exclusion constraints. */
  public TableForm with(List<ExclusionDefinition> otherExclusions) {
    return new TableForm(rowSecurity, policies, partitioning, Optional.of(otherExclusions));
  }

  /** Returns the form with other policies, for others. */
  public TableForm with(
      Optional<RowSecurity> otherRowSecurity, List<PolicyDefinition> otherPolicies) {
    return new TableForm(otherRowSecurity, Optional.of(otherPolicies), partitioning, exclusions);
  }

  /** Returns the form with other partitions. */
  public TableForm with(Optional<PartitioningDefinition> otherPartitioning) {
    return new TableForm(rowSecurity, policies, otherPartitioning, exclusions);
  }

  private static <T> Optional<List<T>> sorted(Optional<List<T>> list, Function<T, String> name) {
    return list.filter(items -> !items.isEmpty())
        .map(items -> items.stream().sorted(Comparator.comparing(name)).toList());
  }
}
