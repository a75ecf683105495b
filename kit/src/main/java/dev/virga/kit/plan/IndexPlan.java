package dev.virga.kit.plan;

import dev.virga.kit.ddl.AlterTable;
import dev.virga.kit.ddl.Constraint;
import dev.virga.kit.ddl.IndexStatements;
import dev.virga.kit.diff.Change;
import dev.virga.kit.diff.Change.Concurrency;
import dev.virga.kit.diff.KeyKind;
import dev.virga.kit.plan.Replacements.Outgoing;
import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.ForeignKeyDefinition;
import dev.virga.schema.IndexDefinition;
import dev.virga.schema.IndexForm;
import dev.virga.schema.KeyDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Plans indexes, and keys, which have one, of tables that are there. */
final class IndexPlan {
  private final Style style;
  private final Dangers dangers;
  private final Replacements replacements;
  private final Set<ColumnName> emptyColumns = new HashSet<>();
  private final Set<ColumnName> numberedColumns = new HashSet<>();
  private final Set<QualifiedName> missingIndexes = new HashSet<>();
  private final Map<QualifiedName, Set<Set<String>>> addedKeys = new HashMap<>();

  IndexPlan(List<Change> changes, Style style, Dangers dangers) {
    this.style = style;
    this.dangers = dangers;
    this.replacements = new Replacements(changes);
    for (Change change : changes) {
      if (change instanceof Change.AddColumn add
          && add.column().nullable()
          && add.column().computed().isEmpty()
          && add.column().defaultExpression().isEmpty()) {
        emptyColumns.add(new ColumnName(add.table(), add.column().name()));
      } else if (change instanceof Change.AddColumn add && add.column().identity().isPresent()) {
        numberedColumns.add(new ColumnName(add.table(), add.column().name()));
      } else if (change instanceof Change.AddKey add && add.concurrency() == Concurrency.POSSIBLE) {
        addedKeys
            .computeIfAbsent(add.table(), table -> new HashSet<>())
            .add(Set.copyOf(add.key().columns()));
      } else if (change instanceof Change.DropIndex drop
          && drop.concurrency() == Concurrency.POSSIBLE
          && outgoing(drop).isEmpty()) {
        missingIndexes.add(new QualifiedName(drop.table().schema(), drop.index().name()));
      }
    }
  }

  /** Plans that a key goes: where others come, once they are there. */
  List<Planned> drop(Change.DropKey change) {
    QualifiedName table = change.table();
    String name = change.key().name();
    Optional<Outgoing> outgoing =
        outgoing(
            table,
            name,
            column ->
                change.key().columns().contains(column) || change.key().include().contains(column));
    if (outgoing.isEmpty()) {
      return List.of(Planned.main(Rank.DROP_CONSTRAINTS, AlterTable.dropConstraint(table, name)));
    }
    String meanwhile = outgoing.get().name();
    List<Planned> planned = new ArrayList<>();
    if (!meanwhile.equals(name)) {
      planned.add(
          Planned.main(Rank.DROP_CONSTRAINTS, AlterTable.renameConstraint(table, name, meanwhile)));
    }
    planned.add(
        Planned.in(
            Stage.COMPLETION,
            Rank.DROP_CONSTRAINTS,
            AlterTable.dropConstraint(outgoing.get().table(), meanwhile)));
    return planned;
  }

  /** Plans that an index goes: where others come, once they are there. */
  List<Planned> drop(Change.DropIndex change) {
    QualifiedName table = change.table();
    String name = change.index().name();
    if (style == Style.OFFLINE || change.concurrency() == Concurrency.IMPOSSIBLE) {
      return List.of(
          Planned.main(Rank.DROP_CONSTRAINTS, IndexStatements.drop(table, name))
              .with(Hazard.BLOCKING_INDEX_DROP));
    }
    Optional<Outgoing> outgoing = outgoing(change);
    if (outgoing.isEmpty()) {
      return List.of(
          Planned.in(
              Stage.DROPPED_INDEXES,
              Rank.DROP_CONSTRAINTS,
              IndexStatements.dropConcurrently(table, name)));
    }
    String meanwhile = outgoing.get().name();
    List<Planned> planned = new ArrayList<>();
    if (!meanwhile.equals(name)) {
      planned.add(
          Planned.main(Rank.DROP_CONSTRAINTS, IndexStatements.rename(table, name, meanwhile)));
    }
    planned.add(
        Planned.in(
            Stage.REPLACED_INDEXES,
            Rank.DROP_CONSTRAINTS,
            IndexStatements.dropConcurrently(outgoing.get().table(), meanwhile)));
    return planned;
  }

  /** Plans that a key comes: by way of an index where the table is in use. */
  List<Planned> add(Change.AddKey change) {
    QualifiedName table = change.table();
    KeyDefinition key = change.key();
    boolean primary = change.kind() == KeyKind.PRIMARY;
    List<Planned> planned = new ArrayList<>();
    if (style == Style.ONLINE && change.concurrency() == Concurrency.POSSIBLE) {
      planned.add(
          marked(
              Planned.in(
                  Stage.INDEXES,
                  Rank.ADD_KEYS,
                  IndexStatements.createUniqueConcurrently(table, key)),
              new QualifiedName(table.schema(), key.name())));
      planned.add(
          Planned.in(
              Stage.COMPLETION,
              Rank.ADD_KEYS,
              AlterTable.add(
                  table,
                  primary
                      ? Constraint.primaryKeyUsingIndex(key)
                      : Constraint.uniqueUsingIndex(key))));
    } else {
      planned.add(
          Planned.main(
                  Rank.ADD_KEYS,
                  AlterTable.add(
                      table, primary ? Constraint.primaryKey(key) : Constraint.unique(key)))
              .with(Hazard.BLOCKING_KEY));
    }
    if (change.impliedBy().isEmpty()
        && !hasOneOf(numberedColumns, table, key)
        && (primary || !isEmpty(table, key))) {
      planned.set(0, planned.get(0).with(dangers.unique(table, key)));
    }
    return planned;
  }

  /** Plans that an index comes. */
  List<Planned> create(Change.CreateIndex change) {
    Planned planned =
        style == Style.ONLINE && change.concurrency() == Concurrency.POSSIBLE
            ? Planned.in(
                Stage.INDEXES,
                Rank.CREATE_INDEXES,
                IndexStatements.createConcurrently(change.table(), change.index()))
            : Planned.main(
                    Rank.CREATE_INDEXES, IndexStatements.create(change.table(), change.index()))
                .with(Hazard.BLOCKING_INDEX);
    Planned marked =
        marked(planned, new QualifiedName(change.table().schema(), change.index().name()));
    return List.of(mayBeEqual(change) ? marked.with(uniqueness(change)) : marked);
  }

  private boolean mayBeEqual(Change.CreateIndex change) {
    return change.index().form().flatMap(IndexForm::uniqueness).isPresent()
        && change.impliedBy().isEmpty()
        && change
            .index()
            .asKey()
            .filter(
                key ->
                    isEmpty(change.table(), key) || hasOneOf(numberedColumns, change.table(), key))
            .isEmpty();
  }

  private Danger uniqueness(Change.CreateIndex change) {
    return change
        .index()
        .asKey()
        .map(key -> dangers.unique(change.table(), key))
        .orElseGet(() -> dangers.unique(change.table(), change.index()));
  }

  /** A key of a table in use comes late in the online style, and what refers to it later still. */
  boolean makesWait(ForeignKeyDefinition key) {
    return style == Style.ONLINE
        && addedKeys
            .getOrDefault(QualifiedName.referencedBy(key), Set.of())
            .contains(Set.copyOf(key.referencedColumns()));
  }

  /** Rows without a value are not equal. */
  private boolean isEmpty(QualifiedName table, KeyDefinition key) {
    return key.nulls().isEmpty() && hasOneOf(emptyColumns, table, key);
  }

  private static boolean hasOneOf(Set<ColumnName> columns, QualifiedName table, KeyDefinition key) {
    return key.columns().stream()
        .anyMatch(column -> columns.contains(new ColumnName(table, column)));
  }

  private Planned marked(Planned planned, QualifiedName index) {
    return missingIndexes.contains(index) ? planned.with(Hazard.MISSING_INDEX) : planned;
  }

  private Optional<Outgoing> outgoing(Change.DropIndex change) {
    if (replacements.callsWhatGoes(change.index())) {
      return Optional.empty();
    }
    return outgoing(
        change.table(), change.index().name(), column -> mayBeOver(change.index(), column));
  }

  /** A name that stands anywhere in an expression may be that of a column. */
  private static boolean mayBeOver(IndexDefinition index, String column) {
    IndexForm form = index.form().orElse(IndexForm.PLAIN);
    return index.columns().contains(column)
        || index.include().contains(column)
        || Stream.concat(form.elements().stream(), form.where().stream())
            .map(text -> text.toLowerCase(Locale.ROOT))
            .anyMatch(text -> text.contains(column.toLowerCase(Locale.ROOT)));
  }

  private Optional<Outgoing> outgoing(QualifiedName table, String name, Predicate<String> isOver) {
    return style == Style.ONLINE ? replacements.of(table, name, isOver) : Optional.empty();
  }
}
