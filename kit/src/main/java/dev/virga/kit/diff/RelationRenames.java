package dev.virga.kit.diff;

import dev.virga.kit.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Renames of indexes, of keys, which have an index, and of sequences. Their names are unique in a
 * schema, not in a table, so that all tables have to give way to each other.
 */
final class RelationRenames {
  private final Map<QualifiedName, QualifiedName> renames = new TreeMap<>();
  private final Map<QualifiedName, BiFunction<String, String, Change>> changes = new HashMap<>();
  private final Map<QualifiedName, QualifiedName> tables = new HashMap<>();

  void add(QualifiedName table, String from, String to, BiFunction<String, String, Change> change) {
    QualifiedName name = new QualifiedName(table.schema(), from);
    renames.put(name, new QualifiedName(table.schema(), to));
    changes.put(name, change);
    changes.put(aside(name), change);
    tables.put(name, table);
  }

  /**
   * Lets what has the name that a table takes go aside, before tables are renamed.
   *
   * @param formerTable the name that a table has before that, by its new one
   * @param taken the names that tables take
   */
  List<Change> giveWay(
      Function<QualifiedName, QualifiedName> formerTable, Set<QualifiedName> taken) {
    List<Change> early = new ArrayList<>();
    for (Map.Entry<QualifiedName, QualifiedName> rename : List.copyOf(renames.entrySet())) {
      QualifiedName name = rename.getKey();
      QualifiedName table = formerTable.apply(tables.getOrDefault(name, name));
      QualifiedName before = new QualifiedName(table.schema(), name.name());
      BiFunction<String, String, Change> change = changes.get(name);
      if (change != null && taken.contains(before) && !name.equals(rename.getValue())) {
        String third = aside(name).name();
        early.add(
            change.apply(name.name(), third) instanceof Change.RenameSequence
                ? new Change.RenameSequence(before, third)
                : new Change.RenameIndex(table, name.name(), third));
        renames.remove(name);
        renames.put(aside(name), rename.getValue());
      }
    }
    return early;
  }

  void forEach(Consumer<Change> action) {
    new RenameOrder<>(RelationRenames::aside)
        .forEach(
            renames,
            (from, to) -> {
              BiFunction<String, String, Change> change = changes.get(from);
              if (change != null) {
                action.accept(change.apply(from.name(), to.name()));
              }
            });
  }

  private static QualifiedName aside(QualifiedName name) {
    return new QualifiedName(name.schema(), "moving_" + name.name());
  }
}
