package dev.virga.kit.ddl;

import static java.util.stream.Collectors.partitioningBy;

import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.ForeignKeyDefinition;
import dev.virga.schema.TableDefinition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Orders tables so that each comes after those that it refers to, else by name.
 *
 * <p>Where tables refer to each other in a cycle, the first by name goes ahead and gets the foreign
 * keys that it cannot have yet later.
 */
public final class CreationOrder {
  private final Map<QualifiedName, TableDefinition> waiting = new TreeMap<>();
  private final List<Step> steps = new ArrayList<>();

  private CreationOrder(List<TableDefinition> tables) {
    tables.forEach(table -> waiting.put(QualifiedName.of(table), table));
  }

  /**
   * A table's turn.
   *
   * @param table the table
   * @param inlineForeignKeys those of its foreign keys that {@code create table} can have
   * @param laterForeignKeys those whose table comes later
   */
  public record Step(
      TableDefinition table,
      List<ForeignKeyDefinition> inlineForeignKeys,
      List<ForeignKeyDefinition> laterForeignKeys) {
    /** Copies the lists. */
    public Step {
      inlineForeignKeys = List.copyOf(inlineForeignKeys);
      laterForeignKeys = List.copyOf(laterForeignKeys);
    }

    /** Names the table. */
    public QualifiedName name() {
      return QualifiedName.of(table);
    }
  }

  /** Orders tables; those that they refer to and that are not given count as there already. */
  public static List<Step> of(List<TableDefinition> tables) {
    CreationOrder order = new CreationOrder(tables);
    while (!order.waiting.isEmpty()) {
      order.take(order.next());
    }
    return order.steps;
  }

  private TableDefinition next() {
    return waiting.values().stream()
        .filter(table -> table.foreignKeys().stream().allMatch(key -> isInline(table, key)))
        .findFirst()
        .orElseGet(this::firstOfACycle);
  }

  /**
   * The first by name that waits for nothing but tables that wait for it. It has the least to wait
   * for: a table that waits for a cycle without being part of it waits for more tables than those
   * of the cycle do.
   */
  private TableDefinition firstOfACycle() {
    return waiting.values().stream()
        .min(Comparator.comparingInt(table -> allToCome(table).size()))
        .orElseThrow();
  }

  /**
   * This table, those it refers to that have not come yet, those that these refer to, and so on.
   */
  private Set<QualifiedName> allToCome(TableDefinition table) {
    Set<QualifiedName> found = new HashSet<>(Set.of(QualifiedName.of(table)));
    Deque<TableDefinition> open = new ArrayDeque<>(List.of(table));
    while (!open.isEmpty()) {
      for (ForeignKeyDefinition key : open.remove().foreignKeys()) {
        QualifiedName name = QualifiedName.referencedBy(key);
        TableDefinition referenced = waiting.get(name);
        if (referenced != null && found.add(name)) {
          open.add(referenced);
        }
      }
    }
    return found;
  }

  private void take(TableDefinition table) {
    Map<Boolean, List<ForeignKeyDefinition>> keys =
        table.foreignKeys().stream().collect(partitioningBy(key -> isInline(table, key)));
    steps.add(
        new Step(table, keys.getOrDefault(true, List.of()), keys.getOrDefault(false, List.of())));
    waiting.remove(QualifiedName.of(table));
  }

  private boolean isInline(TableDefinition table, ForeignKeyDefinition key) {
    QualifiedName referenced = QualifiedName.referencedBy(key);
    return referenced.equals(QualifiedName.of(table)) || !waiting.containsKey(referenced);
  }
}
