package dev.virga.kit.diff;

import dev.virga.kit.schema.QualifiedName;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Renames of indexes, of keys, which have an index, and of sequences. Their names are unique in a
 * schema, not in a table, so that all tables have to give way to each other.
 */
final class RelationRenames {
  private final Map<QualifiedName, QualifiedName> renames = new TreeMap<>();
  private final Map<QualifiedName, BiFunction<String, String, Change>> changes = new HashMap<>();

  void add(QualifiedName table, String from, String to, BiFunction<String, String, Change> change) {
    QualifiedName name = new QualifiedName(table.schema(), from);
    renames.put(name, new QualifiedName(table.schema(), to));
    changes.put(name, change);
    changes.put(aside(name), change);
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
