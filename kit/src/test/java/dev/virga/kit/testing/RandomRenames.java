package dev.virga.kit.testing;

import dev.virga.kit.diff.Decisions;
import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.TableDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Says of some of what goes that it is some of what comes, under another name. */
public final class RandomRenames {
  private final Random random;

  private RandomRenames(Random random) {
    this.random = random;
  }

  public static Decisions between(
      DatabaseDefinition before, DatabaseDefinition after, Random random) {
    return new RandomRenames(random).between(before, after);
  }

  private Decisions between(DatabaseDefinition before, DatabaseDefinition after) {
    Map<QualifiedName, TableDefinition> old = byName(before);
    Map<QualifiedName, TableDefinition> now = byName(after);
    Map<QualifiedName, QualifiedName> tables = pairs(old.keySet(), now.keySet());
    Decisions decisions = Decisions.none();
    for (Map.Entry<QualifiedName, QualifiedName> rename : tables.entrySet()) {
      decisions = decisions.renameTable(rename.getKey(), rename.getValue());
    }
    for (QualifiedName name : old.keySet()) {
      TableDefinition kept = now.get(tables.getOrDefault(name, name));
      if (kept != null) {
        for (Map.Entry<String, String> rename :
            pairs(columns(old.get(name)), columns(kept)).entrySet()) {
          decisions =
              decisions.renameColumn(new ColumnName(name, rename.getKey()), rename.getValue());
        }
      }
    }
    return decisions;
  }

  /** Pairs half of what is on one side alone with what is on the other side alone. */
  private <T> Map<T, T> pairs(Collection<T> before, Collection<T> after) {
    List<T> gone = new ArrayList<>(before);
    gone.removeAll(after);
    List<T> come = new ArrayList<>(after);
    come.removeAll(before);
    Collections.shuffle(come, random);
    Map<T, T> pairs = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(gone.size(), come.size()); i++) {
      if (random.nextBoolean()) {
        pairs.put(gone.get(i), come.get(i));
      }
    }
    return pairs;
  }

  private static Map<QualifiedName, TableDefinition> byName(DatabaseDefinition database) {
    Map<QualifiedName, TableDefinition> tables = new TreeMap<>();
    database.tables().forEach(table -> tables.put(QualifiedName.of(table), table));
    return tables;
  }

  private static List<String> columns(TableDefinition table) {
    return table.columns().stream().map(ColumnDefinition::name).toList();
  }
}
