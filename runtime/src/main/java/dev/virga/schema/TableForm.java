package dev.virga.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a table is beyond its columns, keys, indexes and checks.
 *
 * @param exclusions its exclusion constraints, sorted by their names; empty for none
 */
public record TableForm(Optional<List<ExclusionDefinition>> exclusions) {
  /** What a table is that has nothing of it. */
  public static final TableForm PLAIN = new TableForm(Optional.empty());

  /** Sorts the lists; one that is empty is none. */
  public TableForm {
    exclusions = sorted(exclusions, ExclusionDefinition::name);
  }

  /** Returns the form with other exclusion constraints. */
  public TableForm with(List<ExclusionDefinition> otherExclusions) {
    return new TableForm(Optional.of(otherExclusions));
  }

  private static <T> Optional<List<T>> sorted(Optional<List<T>> list, Function<T, String> name) {
    return list.filter(items -> !items.isEmpty())
        .map(items -> items.stream().sorted(Comparator.comparing(name)).toList());
  }
}
