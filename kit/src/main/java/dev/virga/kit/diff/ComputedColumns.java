package dev.virga.kit.diff;

import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.ComputedDefinition;
import dev.virga.schema.ComputedDefinition.Storage;
import dev.virga.schema.TableDefinition;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Finds the computed columns of a table that are made anew: PostgreSQL cannot compute what was
 * stored as it was given, and refuses to change columns that others are computed of.
 */
final class ComputedColumns {
  private final Map<String, ColumnDefinition> before = new HashMap<>();
  private final Map<String, ColumnDefinition> after = new HashMap<>();
  private final BiPredicate<ColumnDefinition, ColumnDefinition> sameType;

  /** Compares the columns of a table; {@code sameType} says whether two have the same type. */
  ComputedColumns(
      TableDefinition before,
      TableDefinition after,
      BiPredicate<ColumnDefinition, ColumnDefinition> sameType) {
    before.columns().forEach(column -> this.before.put(column.name(), column));
    after.columns().forEach(column -> this.after.put(column.name(), column));
    this.sameType = sameType;
  }

  /** Removes columns that are made anew from those that stay, new names by old ones. */
  void removeRemade(Map<String, String> kept) {
    Map<String, String> all = Map.copyOf(kept);
    kept.entrySet().removeIf(names -> isRemade(names.getKey(), names.getValue(), all));
  }

  private boolean isRemade(String oldName, String newName, Map<String, String> kept) {
    ColumnDefinition old = Objects.requireNonNull(before.get(oldName));
    ColumnDefinition now = Objects.requireNonNull(after.get(newName));
    if (now.computed().isEmpty()) {
      return old.computed().filter(computed -> computed.storage() == Storage.VIRTUAL).isPresent();
    }
    return old.computed().isEmpty()
        || !sameType.test(old, now)
        || !isSame(old.computed().get(), now.computed().get(), kept)
        || readsWhatChanges(old.computed().get(), kept);
  }

  private boolean isSame(ComputedDefinition old, ComputedDefinition now, Map<String, String> kept) {
    Expression renamed =
        new Expression(old.expression())
            .rename(name -> before.containsKey(name) ? kept.getOrDefault(name, "") : name);
    return old.storage() == now.storage() && renamed.isSameAs(new Expression(now.expression()));
  }

  private boolean readsWhatChanges(ComputedDefinition computed, Map<String, String> kept) {
    Expression expression = new Expression(computed.expression());
    return before.values().stream()
        .filter(column -> expression.mentions(column.name()))
        .anyMatch(column -> changes(column, kept));
  }

  private boolean changes(ColumnDefinition column, Map<String, String> kept) {
    return Optional.ofNullable(kept.get(column.name()))
        .map(after::get)
        .filter(now -> sameType.test(column, now) && column.computed().equals(now.computed()))
        .isEmpty();
  }
}
