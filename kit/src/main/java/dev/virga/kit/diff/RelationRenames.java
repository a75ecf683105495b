package dev.virga.kit.diff;

import dev.virga.kit.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Renames of indexes, of keys, which have an index, and of sequences. Their names are unique in a
 * schema, not in a table, so that all of them have to give way to each other, and to tables.
 */
final class RelationRenames {
  private final List<Relation> relations = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  /** Makes the change that gives what belongs to a table another name. */
  interface Rename {
    Change of(QualifiedName table, String from, String to);
  }

  /** What belongs to a table, and moves with it to another schema. */
  private record Relation(QualifiedName table, String from, String to, Rename rename) {
    private QualifiedName in(QualifiedName tableThen) {
      return new QualifiedName(tableThen.schema(), from);
    }

    private QualifiedName current() {
      return in(table);
    }

    private QualifiedName latter() {
      return new QualifiedName(table.schema(), to);
    }

    private Relation called(String other) {
      return new Relation(table, other, to, rename);
    }
  }

  /** Adds what stays, also under the name that it has. */
  void add(QualifiedName table, String from, String to, Rename rename) {
    relations.add(new Relation(table, from, to, rename));
    names.add(from);
    names.add(to);
  }

  /**
   * Lets what would be in the way of tables, or meet its like in the schema that its table moves
   * to, go aside before tables are renamed.
   *
   * @param formerTable the name that a table has before that, by its new one
   * @param tables the names that tables have at any time
   */
  List<Change> giveWay(
      Function<QualifiedName, QualifiedName> formerTable, Set<QualifiedName> tables) {
    Map<QualifiedName, Integer> users = new HashMap<>();
    for (Relation relation : relations) {
      Stream.of(
              relation.in(formerTable.apply(relation.table())),
              relation.current(),
              relation.latter())
          .distinct()
          .forEach(name -> users.merge(name, 1, Integer::sum));
    }
    List<Change> early = new ArrayList<>();
    relations.replaceAll(
        relation -> {
          QualifiedName table = formerTable.apply(relation.table());
          QualifiedName former = relation.in(table);
          QualifiedName current = relation.current();
          boolean meets =
              !former.equals(current)
                  && (tables.contains(current) || users.getOrDefault(current, 0) > 1);
          if (!meets && !tables.contains(former)) {
            return relation;
          }
          String third = free(relation.from());
          early.add(relation.rename().of(table, relation.from(), third));
          return relation.called(third);
        });
    return early;
  }

  /** Reports what has another name, once all tables have theirs. */
  void forEach(Consumer<Change> action) {
    Map<QualifiedName, QualifiedName> renames = new HashMap<>();
    Map<QualifiedName, Relation> renamed = new HashMap<>();
    for (Relation relation : relations) {
      renames.put(relation.current(), relation.latter());
      renamed.put(relation.current(), relation);
    }
    new RenameOrder<QualifiedName>(name -> new QualifiedName(name.schema(), free(name.name())))
        .forEach(
            renames,
            (from, to) -> {
              Relation relation = renamed.get(from);
              if (relation != null) {
                action.accept(relation.rename().of(relation.table(), from.name(), to.name()));
                renamed.put(to, relation);
              }
            });
  }

  private String free(String name) {
    String free = "moving_" + name;
    while (!names.add(free)) {
      free = "moving_" + free;
    }
    return free;
  }
}
