package dev.virga.kit.diff;

import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.ElementType;
import dev.virga.kit.schema.Mentions;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.CheckDefinition;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.ExclusionDefinition;
import dev.virga.schema.ForeignKeyDefinition;
import dev.virga.schema.IndexDefinition;
import dev.virga.schema.IndexForm;
import dev.virga.schema.KeyDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Compares a table that is there before and after. */
final class TableDiff {
  private final KeptTable table;
  private final Change.Concurrency concurrency;
  private final Decisions decisions;
  private final Set<String> replacedTypes;
  private final RelationRenames relationRenames;
  private final DomainTypes domains;
  private final SerialSequences sequences;
  private final List<Change> changes = new ArrayList<>();
  private final Map<String, String> constraintRenames = new TreeMap<>();
  private final Set<String> retyped = new HashSet<>();
  private final Set<String> recollated = new HashSet<>();
  private final Set<Set<String>> droppedKeys = new HashSet<>();

  /** Compares a table; {@code replacedTypes} are the enum types that are made anew, quoted. */
  TableDiff(
      KeptTable table,
      Decisions decisions,
      Set<String> replacedTypes,
      DomainTypes domains,
      SerialSequences sequences,
      RelationRenames relationRenames) {
    this.table = table;
    this.domains = domains;
    this.sequences = sequences;
    this.concurrency = Change.Concurrency.of(table.after());
    this.relationRenames = relationRenames;
    this.decisions = decisions;
    this.replacedTypes = replacedTypes;
    dropColumns();
    comment(Optional.empty(), table.before().comment(), table.after().comment());
    table.after().columns().forEach(this::column);
    keys();
    indexes();
    checks();
    exclusions();
    changes.addAll(new PartitionDiff(table).changes());
  }

  /** Returns what is different, without foreign keys. */
  List<Change> changes() {
    return changes;
  }

  /** Returns whether values of one of the columns get a type that compares differently. */
  boolean retypes(List<String> columns) {
    return columns.stream().anyMatch(retyped::contains);
  }

  /** Returns whether the key goes that a foreign key to these columns stands on. */
  boolean dropsKey(List<String> columns) {
    return droppedKeys.contains(Set.copyOf(columns));
  }

  /** Returns whether a column that an expression over the former table may read goes or changes. */
  private boolean touches(String expression) {
    Expression text = new Expression(expression);
    return table.before().columns().stream()
        .filter(
            column ->
                Optional.ofNullable(table.columnNames().get(column.name()))
                    .filter(name -> !retyped.contains(name) && !recollated.contains(name))
                    .isEmpty())
        .anyMatch(column -> text.mentions(column.name()));
  }

  private boolean isOf(KeptTable other) {
    return table.name().equals(other.name());
  }

  /** Returns whether an expression reads a column by the name that it had. */
  private boolean renames(String expression) {
    Expression text = new Expression(expression);
    return table.columnNames().entrySet().stream()
        .anyMatch(name -> !name.getKey().equals(name.getValue()) && text.mentions(name.getKey()));
  }

  /**
   * Returns what is different in who sees which rows; policies may ask other tables, too.
   *
   * @param gone the names of tables and views that go, for a while or for good
   */
  List<Change> policies(Map<QualifiedName, TableDiff> others, Set<String> gone) {
    List<Change> policies =
        new ArrayList<>(
            new PolicyDiff(
                    table,
                    condition ->
                        touches(condition)
                            || Mentions.in(condition).hasAny(gone)
                            || (new Expression(condition).mentions("select")
                                && others.values().stream()
                                    .anyMatch(
                                        other ->
                                            other.touches(condition)
                                                || (!other.isOf(table)
                                                    && other.renames(condition)))))
                .changes());
    if (!table.before().rowSecurity().equals(table.after().rowSecurity())) {
      policies.add(new Change.SecureRows(table.after(), table.before().rowSecurity()));
    }
    return policies;
  }

  /**
   * Returns what is different in the foreign keys, some of which have to go for what others drop,
   * and the new names of checks, which share theirs.
   */
  List<Change> foreignKeys(Map<QualifiedName, TableDiff> others) {
    List<Change> foreignKeys = new ArrayList<>();
    new Matching<>(
            table.before().foreignKeys(),
            table.renamed().foreignKeys(),
            table.after().foreignKeys(),
            ForeignKeyDefinition::name,
            (old, now) -> sameButName(old, now) && !isForced(now, others))
        .report(
            key -> foreignKeys.add(new Change.DropForeignKey(table.oldName(), key)),
            constraintRenames::put,
            key -> foreignKeys.add(new Change.AddForeignKey(table.name(), key, concurrency)));
    deferrals(foreignKeys);
    new RenameOrder<String>(name -> "moving_" + name)
        .forEach(
            constraintRenames,
            (from, to) -> foreignKeys.add(new Change.RenameConstraint(table.name(), from, to)));
    return foreignKeys;
  }

  /** Of those that stay, perhaps under another name. */
  private void deferrals(List<Change> foreignKeys) {
    Set<ForeignKeyDefinition> added = new HashSet<>();
    for (Change change : foreignKeys) {
      if (change instanceof Change.AddForeignKey add) {
        added.add(add.key());
      }
    }
    for (ForeignKeyDefinition old : table.renamed().foreignKeys()) {
      String name = constraintRenames.getOrDefault(old.name(), old.name());
      table.after().foreignKeys().stream()
          .filter(now -> now.name().equals(name) && !added.contains(now))
          .filter(now -> !now.deferral().equals(old.deferral()))
          .map(now -> new Change.DeferForeignKey(table.name(), now))
          .forEach(foreignKeys::add);
    }
  }

  private boolean isForced(ForeignKeyDefinition key, Map<QualifiedName, TableDiff> others) {
    TableDiff referenced = others.get(QualifiedName.referencedBy(key));
    return retypes(key.columns())
        || (referenced != null
            && (referenced.retypes(key.referencedColumns())
                || referenced.dropsKey(key.referencedColumns())));
  }

  private void dropColumns() {
    List<String> added =
        table.after().columns().stream()
            .filter(column -> table.previous(column).isEmpty() && column.computed().isEmpty())
            .map(ColumnDefinition::name)
            .toList();
    List<Change> others = new ArrayList<>();
    for (ColumnDefinition column : table.before().columns()) {
      if (!table.columnNames().containsKey(column.name())) {
        ColumnName name = new ColumnName(table.oldName(), column.name());
        if (column.computed().isPresent()) {
          changes.add(new Change.DropComputedColumn(name));
        } else {
          others.add(new Change.DropColumn(name, added));
        }
      }
    }
    // PostgreSQL drops no column that another one is computed of.
    changes.addAll(others);
  }

  private void column(ColumnDefinition column) {
    Optional<ColumnDefinition> previous = table.previous(column);
    comment(
        Optional.of(column.name()), previous.flatMap(ColumnDefinition::comment), column.comment());
    if (previous.isEmpty()) {
      changes.add(new Change.AddColumn(table.name(), column));
      return;
    }
    ColumnDefinition before = previous.get();
    boolean replaced =
        replacedTypes.contains(ElementType.of(before.type()).name())
            && before.type().equals(column.type());
    Conversion conversion = domains.conversion(before.type(), column.type());
    if (replaced || !compareAlike(before.type(), column.type())) {
      retyped.add(column.name());
    }
    if (!before.collation().equals(column.collation())
        || Conversion.isChange(before.type(), column.type())) {
      recollated.add(column.name());
    }
    if (replaced) {
      before = before.with(column.defaultExpression(), before.computed());
    }
    if (changesKey(before, column)) {
      throw new InvalidDecisionException(
          "The column %s tells the partitions of its table apart, and PostgreSQL cannot change its type from %s to %s. Declare a table of another name, copy the rows, and drop this one."
              .formatted(
                  new ColumnName(table.name(), column.name()), before.type(), column.type()));
    }
    if (!isSame(before, column)) {
      ColumnName name = new ColumnName(table.name(), column.name());
      Optional<String> using = Optional.ofNullable(decisions.conversions().get(name));
      if (conversion == Conversion.NONE && using.isEmpty()) {
        throw new InvalidDecisionException(
            "The column %s changes from %s to %s, and PostgreSQL has no cast between them. Say how its values change with a conversion."
                .formatted(name, before.type(), column.type()));
      }
      changes.add(
          new Change.AlterColumn(
              table.name(),
              before,
              column,
              conversion,
              using,
              sequences.undeclared(table.name(), before)));
    }
  }

  private boolean changesKey(ColumnDefinition before, ColumnDefinition after) {
    return table
            .after()
            .partitioning()
            .filter(partitioning -> partitioning.columns().contains(after.name()))
            .isPresent()
        && (Conversion.isChange(before.type(), after.type())
            || !before.collation().equals(after.collation()));
  }

  private void comment(Optional<String> column, Optional<String> before, Optional<String> after) {
    if (!before.equals(after)) {
      changes.add(new Change.SetComment(table.name(), column, after));
    }
  }

  /** Types within these families need no new foreign keys and checks. */
  private static boolean compareAlike(String before, String after) {
    ColumnType from = ColumnType.of(before);
    ColumnType to = ColumnType.of(after);
    Set<String> integers = Set.of("smallint", "integer", "bigint");
    return from.name().equals(to.name())
        || (integers.contains(from.name()) && integers.contains(to.name()));
  }

  private static boolean isSame(ColumnDefinition before, ColumnDefinition after) {
    return ColumnType.of(before.type()).equals(ColumnType.of(after.type()))
        && before.nullable() == after.nullable()
        && before.identity().equals(after.identity())
        && before.sequence().equals(after.sequence())
        && before.form().equals(after.form())
        && before.computed().isPresent() == after.computed().isPresent()
        && Expression.areSame(before.defaultExpression(), after.defaultExpression());
  }

  private void keys() {
    keys(
        KeyKind.PRIMARY,
        table.before().primaryKey().stream().toList(),
        table.renamed().primaryKey().stream().toList(),
        table.after().primaryKey().stream().toList());
    keys(
        KeyKind.UNIQUE,
        table.before().uniqueKeys(),
        table.renamed().uniqueKeys(),
        table.after().uniqueKeys());
  }

  private void keys(
      KeyKind kind,
      List<KeyDefinition> before,
      List<KeyDefinition> renamed,
      List<KeyDefinition> after) {
    new Matching<>(
            before,
            renamed,
            after,
            KeyDefinition::name,
            (old, now) -> old.columns().equals(now.columns()) && old.form().equals(now.form()))
        .report(
            key -> {
              changes.add(new Change.DropKey(table.oldName(), kind, key));
              droppedKeys.add(newNames(key.columns()));
            },
            (from, to) -> relationRenames.add(table.name(), from, to, Change.RenameConstraint::new),
            key ->
                changes.add(
                    new Change.AddKey(table.name(), kind, key, impliedBy(key), concurrency)));
  }

  private Optional<KeyDefinition> impliedBy(KeyDefinition key) {
    return Stream.of(
            table.renamed().primaryKey().stream(),
            table.renamed().uniqueKeys().stream(),
            table.renamed().indexes().stream().flatMap(index -> index.asKey().stream()))
        .flatMap(keys -> keys)
        .filter(old -> key.columns().containsAll(old.columns()))
        .filter(old -> key.nulls().isEmpty() || old.nulls().isPresent())
        .filter(old -> old.columns().stream().allMatch(this::keepsValues))
        .findFirst();
  }

  /** Returns whether values that are different are different afterwards, too. */
  private boolean keepsValues(String name) {
    return table.after().columns().stream()
        .filter(column -> column.name().equals(name))
        .anyMatch(
            column ->
                !decisions.conversions().containsKey(new ColumnName(table.name(), name))
                    && table
                        .previous(column)
                        .filter(old -> !replacedTypes.contains(ElementType.of(old.type()).name()))
                        .filter(old -> domains.conversion(old.type(), column.type()).isLossless())
                        .isPresent());
  }

  private Set<String> newNames(List<String> oldColumns) {
    Set<String> names = new HashSet<>();
    oldColumns.forEach(name -> names.add(table.columnNames().getOrDefault(name, name)));
    return names;
  }

  private void indexes() {
    new Matching<>(
            table.before().indexes(),
            table.renamed().indexes(),
            table.after().indexes(),
            IndexDefinition::name,
            this::keepsIndex)
        .report(
            index -> changes.add(new Change.DropIndex(table.oldName(), index, concurrency)),
            (from, to) -> relationRenames.add(table.name(), from, to, Change.RenameIndex::new),
            index ->
                changes.add(
                    new Change.CreateIndex(
                        table.name(), index, index.asKey().flatMap(this::impliedBy), concurrency)));
  }

  /** PostgreSQL builds an index of columns anew by itself where their types change. */
  private boolean keepsIndex(IndexDefinition before, IndexDefinition after) {
    IndexForm old = before.form().orElse(IndexForm.PLAIN);
    IndexForm now = after.form().orElse(IndexForm.PLAIN);
    return before.columns().equals(after.columns())
        && old.uniqueness().equals(now.uniqueness())
        && old.method().equals(now.method())
        && Expression.areSame(old.parameters(), now.parameters())
        && old.include().equals(now.include())
        && Expression.areSame(old.elements(), now.elements())
        && Expression.areSame(old.where(), now.where())
        && Stream.concat(now.elements().stream(), now.where().stream())
            .map(Expression::new)
            .noneMatch(text -> retyped.stream().anyMatch(text::mentions));
  }

  private void checks() {
    new Matching<>(
            table.before().checks(),
            table.renamed().checks(),
            table.after().checks(),
            CheckDefinition::name,
            this::keepsCheck)
        .report(
            check -> changes.add(new Change.DropCheck(table.oldName(), check)),
            constraintRenames::put,
            check -> changes.add(new Change.AddCheck(table.name(), check)));
  }

  private boolean keepsCheck(CheckDefinition before, CheckDefinition after) {
    Expression condition = new Expression(after.condition());
    return new Expression(before.condition()).isSameAs(condition)
        && retyped.stream().noneMatch(condition::mentions);
  }

  private void exclusions() {
    new Matching<>(
            table.before().exclusions(),
            table.renamed().exclusions(),
            table.after().exclusions(),
            ExclusionDefinition::name,
            this::keepsExclusion)
        .report(
            exclusion -> changes.add(new Change.DropExclusion(table.oldName(), exclusion)),
            (from, to) -> relationRenames.add(table.name(), from, to, Change.RenameConstraint::new),
            exclusion -> changes.add(new Change.AddExclusion(table.name(), exclusion)));
  }

  private boolean keepsExclusion(ExclusionDefinition before, ExclusionDefinition after) {
    return before.method().equals(after.method())
        && before.deferral().equals(after.deferral())
        && Expression.areSame(Optional.of(before.elements()), Optional.of(after.elements()))
        && Expression.areSame(before.where(), after.where())
        && Stream.concat(Stream.of(after.elements()), after.where().stream())
            .map(Expression::new)
            .noneMatch(text -> retyped.stream().anyMatch(text::mentions));
  }

  private static boolean sameButName(ForeignKeyDefinition a, ForeignKeyDefinition b) {
    return a.columns().equals(b.columns())
        && QualifiedName.referencedBy(a).equals(QualifiedName.referencedBy(b))
        && a.referencedColumns().equals(b.referencedColumns())
        && a.onDelete() == b.onDelete()
        && a.onUpdate() == b.onUpdate()
        && a.match().equals(b.match());
  }
}
