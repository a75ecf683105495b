package dev.virga.kit.diff;

import dev.virga.kit.diff.Decisions.LabelName;
import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.TableDefinition;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that each decision is about something that is there. */
final class DecisionCheck {
  private DecisionCheck() {}

  static void check(DatabaseDefinition before, DatabaseDefinition after, Decisions decisions) {
    renames("schema", decisions.schemas(), before.schemas(), after.schemas());
    decisions
        .schemas()
        .forEach(
            (from, to) -> {
              if (before.schemas().contains(to) && !decisions.schemas().containsKey(to)) {
                throw new InvalidDecisionException(
                    "The schema %s cannot become %s, which is there already: move its tables one by one."
                        .formatted(from, to));
              }
            });
    renames("table", decisions.tables(), tables(before), tables(after));
    renames("enum type", decisions.enums(), enums(before), enums(after));
    columns(before, after, decisions);
    labels(before, after, decisions);
    known("column", decisions.conversions().keySet(), columns(after));
  }

  private static void columns(
      DatabaseDefinition before, DatabaseDefinition after, Decisions decisions) {
    known("column", decisions.columns().keySet(), columns(before));
    Renaming renaming =
        new Renaming(
            before,
            after,
            new Decisions(
                decisions.schemas(),
                decisions.tables(),
                Map.of(),
                decisions.enums(),
                Map.of(),
                Map.of(),
                Map.of()));
    Set<ColumnName> targets = new HashSet<>();
    decisions
        .columns()
        .forEach(
            (from, to) -> {
              QualifiedName table = renaming.tables().get(from.table());
              if (table == null) {
                throw new InvalidDecisionException(
                    "The column %s cannot become %s, because its table goes.".formatted(from, to));
              }
              ColumnName target = new ColumnName(table, to);
              known("column", List.of(target), columns(after));
              once(targets, target);
            });
  }

  private static void labels(
      DatabaseDefinition before, DatabaseDefinition after, Decisions decisions) {
    Set<LabelName> old = labels(before);
    known("label", decisions.labels().keySet(), old);
    known("label", decisions.replacements().keySet(), old);
    Map<QualifiedName, QualifiedName> enums = new Renaming(before, after, decisions).enums();
    Set<LabelName> targets = new HashSet<>();
    Stream.concat(
            decisions.labels().entrySet().stream(), decisions.replacements().entrySet().stream())
        .forEach(
            entry -> {
              QualifiedName type = entry.getKey().type();
              LabelName target = new LabelName(enums.getOrDefault(type, type), entry.getValue());
              known("label", List.of(target), labels(after));
            });
    decisions.labels().forEach((from, to) -> once(targets, new LabelName(from.type(), to)));
  }

  private static <N extends Comparable<N>> void renames(
      String what, Map<N, N> renames, Collection<N> before, Collection<N> after) {
    known(what, renames.keySet(), before);
    known(what, renames.values(), after);
    Set<N> targets = new HashSet<>();
    renames.values().forEach(target -> once(targets, target));
  }

  private static <N extends Comparable<N>> void known(
      String what, Collection<N> names, Collection<N> there) {
    for (N name : names) {
      if (!there.contains(name)) {
        throw new InvalidDecisionException(
            "A decision names the %s %s, which is not there. There are: %s."
                .formatted(what, name, listed(there)));
      }
    }
  }

  private static <N> void once(Set<N> targets, N target) {
    if (!targets.add(target)) {
      throw new InvalidDecisionException("Two decisions say what becomes %s.".formatted(target));
    }
  }

  private static <N extends Comparable<N>> String listed(Collection<N> names) {
    return new TreeSet<>(names).stream().map(N::toString).collect(Collectors.joining(", "));
  }

  private static Set<QualifiedName> tables(DatabaseDefinition database) {
    return database.tables().stream().map(QualifiedName::of).collect(Collectors.toSet());
  }

  private static Set<QualifiedName> enums(DatabaseDefinition database) {
    return database.enums().stream().map(QualifiedName::of).collect(Collectors.toSet());
  }

  private static Set<ColumnName> columns(DatabaseDefinition database) {
    return database.tables().stream().flatMap(DecisionCheck::columns).collect(Collectors.toSet());
  }

  private static Stream<ColumnName> columns(TableDefinition table) {
    return table.columns().stream()
        .map(column -> new ColumnName(QualifiedName.of(table), column.name()));
  }

  private static Set<LabelName> labels(DatabaseDefinition database) {
    return database.enums().stream()
        .flatMap(
            type ->
                type.labels().stream().map(label -> new LabelName(QualifiedName.of(type), label)))
        .collect(Collectors.toSet());
  }
}
